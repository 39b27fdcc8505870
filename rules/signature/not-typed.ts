import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, SignatureBlock } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { ELECTRONIC_FILING_FROM } from '../../core/standards/form-eras.ts';
import { specimen } from '../_shared/specimen.ts';

/** The company's mark at the head of its block is no signature. */
const LOGO = /logo|seal|letterhead|banner|\bline\b|spacer|rule/i;

/** A signature is typed: a picture of one is not read by EDGAR. */
export default defineRule({
  id: 'signature/not-typed',
  title: 'The signature is typed, not only pictured',
  tier: 'T2',
  severity: { draft: 'warning', final: 'error' },
  authority: [
    authority(
      'Regulation S-T Rule 302',
      'Required signatures in an electronic submission are typed; a picture may stand only where none is required.',
    ),
  ],
  inForce: { from: ELECTRONIC_FILING_FROM },
  why: 'EDGAR takes a typed name for the signature; a picture of a hand is none, and the report goes out unsigned.',
  remedy:
    'Type the signature, "/s/" and the signer’s name, on the signature line; keep the signed page on file.',
  silences: ['signature/conformed-missing'],
  messages: {
    pictured: {
      verdict: 'violation',
      text: 'The signature is a picture, and no name is typed on its line',
      expected: 'By: /s/ and the signer’s name, in words',
    },
  },
  examples: {
    clean: { shows: 'By: /s/ Maria Ortiz, in words', draft: specimen() },
    flagged: {
      pictured: {
        shows: '<p>By: <img src="sig.jpg"></p>',
        draft: pictured('<p>By: <img src="sig.jpg"></p><p>Maria Ortiz</p><p>Chief Financial Officer</p>'),
        name: 'report.htm',
      },
    },
  },
  notes:
    'The catalogue says warning; a picture alone leaves the report unsigned, so that at sign-off it is the same error as a block that nobody has signed. A picture beside a typed name is fine, and so is a logo.',

  check(filing) {
    const blocks = filing.signatures.map((block) => ({ block, at: pictureIn(filing, block) }));
    if (blocks.length === 0) return 'not-applicable';
    const unsigned = blocks.filter(
      ({ block, at }) => at !== null && !block.signers.some((one) => one.marked || one.conformed),
    );
    return unsigned.map(({ block }) => ({
      message: 'pictured' as const,
      place: block.signers[0]?.line ?? block.heading ?? block.span,
    }));
  },
});

/** Where a picture stands below the sentence of the block, or null. */
function pictureIn({ documents }: Filing, { span, undertaking, heading }: SignatureBlock): number | null {
  const from = (undertaking ?? heading)?.end ?? span.start;
  const pictures = documents[span.document]?.pictures ?? [];
  const picture = pictures.find(({ at, name }) => from <= at && at <= span.end && !LOGO.test(name));
  return picture?.at ?? null;
}

function pictured(signature: string): string {
  const [cover = ''] = specimen({ signature: '', exhibits: '' }).split('\n\nItem 9.01');
  const paragraphs = cover.split('\n\n').map((words) => `<p>${words}</p>`);
  return `<html><body>${paragraphs.join('\n')}
<p>SIGNATURE</p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>Alder Point Instruments, Inc.</p>
${signature}
<p>Date: October 30, 2024</p>
</body></html>`;
}
