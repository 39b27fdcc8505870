import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Quote, Signer } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { comparePersons } from '../_shared/person-name.ts';
import { signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** The name behind /s/ and the name printed beneath are one person's. */
export default defineRule({
  id: 'signature/name-conformed-mismatch',
  title: 'The typed signature and the printed name are one person’s',
  tier: 'T2',
  severity: 'error',
  authority: [authority('Regulation S-T Rule 302'), authority('Exchange Act Rule 12b-11')],
  inForce: {},
  why: 'One of the two names is left over from an older paper, or the wrong person signed.',
  remedy: 'Print the name of the person who signed.',
  messages: {
    other: {
      verdict: 'violation',
      text: 'Signed by {signed}, printed as {printed}',
      expected: 'The same person on both lines',
    },
    'short-form': {
      verdict: 'violation',
      severity: 'info',
      text: 'Signed {signed}, printed {printed}: a short form of one name',
    },
  },
  examples: {
    clean: { shows: '/s/ Maria Ortiz with Maria Ortiz', draft: specimen() },
    flagged: {
      other: {
        shows: '/s/ Stephen Nill with Albert Notini',
        draft: specimen({ signedBy: 'By: /s/ Stephen Nill\nAlbert Notini\nChief Financial Officer' }),
      },
      'short-form': {
        shows: '/s/ Bob Ortiz with Robert Ortiz',
        draft: specimen({ signedBy: 'By: /s/ Bob Ortiz\nRobert Ortiz\nChief Financial Officer' }),
      },
    },
  },
  notes:
    'Compared: last names and first initials. Attorneys-in-fact sign for another: that is another rule’s question.',

  check(filing) {
    const signers = signersOf(filing);
    const pairs = signers.flatMap(({ conformed, printed }) =>
      conformed && printed ? [{ conformed, printed }] : [],
    );
    if (pairs.length === 0) return 'not-applicable';
    return pairs.flatMap(({ conformed, printed }) => {
      if (isForAnother(signers, conformed)) return [];
      const match = comparePersons(conformed.text, printed.text);
      if (match === 'same' || isColumns(signers, conformed, printed)) return [];
      if (match === 'other' && isNamedAgain(filing, conformed, printed)) return [];
      const facts = { signed: conformed.text, printed: printed.text };
      return [{ message: match, place: conformed.span, related: [printed.span], facts }];
    });
  },
});

/** Two columns flattened into lines put one signer's name under another's mark. */
function isColumns(signers: readonly Signer[], conformed: Quote, printed: Quote): boolean {
  const others = signers.filter((signer) => signer.conformed !== conformed);
  return others.some(
    (signer) =>
      (signer.conformed && comparePersons(signer.conformed.text, printed.text) !== 'other') ||
      (signer.printed && comparePersons(conformed.text, signer.printed.text) !== 'other'),
  );
}

/** The signer's last name stands in the block a second time: then what was taken for the printed name is something else. */
function isNamedAgain(filing: Filing, conformed: Quote, printed: Quote): boolean {
  const last = conformed.text
    .replace(/,.*$/, '')
    .match(/[A-Za-z'-]{3,}(?=[^A-Za-z]*$)/)?.[0]
    ?.toLowerCase();
  const block = filing.signatures.find(
    ({ span }) => span.start <= conformed.span.start && conformed.span.end <= span.end,
  );
  if (!last || !block || printed.text.toLowerCase().includes(last)) return false;
  return foldedOf(filing, block.span).toLowerCase().split(last).length > 2;
}

function isForAnother(signers: readonly Signer[], conformed: Quote): boolean {
  const title = signers.find((signer) => signer.conformed === conformed)?.title?.text ?? '';
  return /attorney[- ]in[- ]fact|\bfor\b|power of attorney/i.test(`${conformed.text} ${title}`);
}
