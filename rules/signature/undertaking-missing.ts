import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, SignatureBlock } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { blockPlace } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** The form's sentence, cut into the pieces that make it what it is. */
const PIECES = [
  {
    name: '“pursuant to the requirements of”',
    words: /\brequirements?\s{1,9}of\b|\bin\s{1,9}accordance\s{1,9}with\b/i,
  },
  { name: '“Securities Exchange Act of 1934”', words: /\bexchange\s{1,9}act\s{1,9}of\s{1,9}1934\b/i },
  { name: '“duly caused this report”', words: /\bcaused?\s{1,9}(?:this|the)\b/i },
  { name: '“signed on its behalf”', words: /\b(?:signed|executed)\b[^.]{0,60}\bbehalf\b/i },
  { name: '“duly authorized”', words: /\bduly[\s,]{1,9}authori[sz]ed\b/i },
] as const;
/** With fewer it is another sentence. */
const FEWEST = 3;

/** The block opens with the form's own sentence. */
export default defineRule({
  id: 'signature/undertaking-missing',
  title: 'The signature block has the form’s sentence',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Form 8-K, Signatures')],
  inForce: {},
  why: 'The sentence is the form’s own: it says under which Act, for whom and with what authority the report is signed.',
  remedy:
    'Put back the form’s sentence: "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized."',
  messages: {
    absent: {
      verdict: 'violation',
      text: 'The signature block lacks the form’s sentence',
      expected: '"Pursuant to the requirements of the Securities Exchange Act of 1934 …"',
    },
    altered: {
      verdict: 'violation',
      text: 'The sentence in the signature block is not the form’s: it lacks {lacking}',
      expected: '"Pursuant to the requirements of the Securities Exchange Act of 1934 …"',
    },
  },
  examples: {
    clean: {
      shows: '… the registrant has duly caused this report to be signed on its behalf …',
      draft: specimen(),
    },
    flagged: {
      absent: {
        shows: 'SIGNATURE / Alder Point Instruments, Inc. / By: /s/ Maria Ortiz',
        draft: specimen({ undertaking: '' }),
      },
      altered: {
        shows: 'The registrant has caused this report to be signed.',
        draft: specimen({ undertaking: 'The registrant has caused this report to be signed.' }),
      },
    },
  },
  notes:
    'Three of five pieces are enough: “pursuant to the requirements of”, the Act, “duly caused this report”, “signed on its behalf”, “duly authorized”. Hereunto and thereunto are alike. One sentence serves all blocks of a joint report.',

  check(filing) {
    const [block] = filing.signatures;
    if (!block) return 'not-applicable';
    const lacking = filing.signatures.map((one) => lackingIn(filing, one));
    if (lacking.some((names) => PIECES.length - names.length >= FEWEST)) return [];
    const names = lacking[0] ?? [];
    const message = names.length === PIECES.length ? 'absent' : 'altered';
    return [{ message, place: blockPlace(block), facts: { lacking: names.join(', ') } }];
  },
});

function lackingIn(filing: Filing, block: SignatureBlock): string[] {
  const words = foldedOf(filing, block.undertaking ?? block.span);
  return PIECES.filter((piece) => !piece.words.test(words)).map(({ name }) => name);
}
