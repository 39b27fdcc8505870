import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { blockPlace, signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** The block says when it was signed: all of the chronology hangs on that day. */
export default defineRule({
  id: 'signature/date-missing',
  title: 'The signature is dated',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Form 8-K, Signatures')],
  inForce: {},
  why: 'The form has a line for the date, and nobody can tell when the report was signed.',
  remedy: 'Date the signature on the day it is given.',
  messages: {
    undated: {
      verdict: 'violation',
      text: 'The signature block has no date',
      expected: 'Date: and the day of signing',
    },
    blank: {
      verdict: 'violation',
      severity: { draft: 'warning', final: 'error' },
      text: 'The date of the signature is blank',
      expected: 'The day of signing',
    },
    unsigned: {
      verdict: 'violation',
      severity: { draft: 'warning', final: 'error' },
      text: 'The signature block is neither signed nor dated',
      expected: 'Date: and the day of signing',
    },
    unreadable: {
      verdict: 'violation',
      text: 'The date of the signature is no day of the calendar',
      expected: 'A month, a day and a year of four figures',
    },
  },
  examples: {
    clean: { shows: 'Date: June 3, 2024', draft: specimen() },
    flagged: {
      undated: { shows: 'By: /s/ Maria Ortiz, and no date', draft: specimen({ signatureDate: '' }) },
      unsigned: {
        shows: 'By: ____________, and no date',
        draft: specimen({ signatureDate: '', signedBy: 'By: ____________\nMaria Ortiz\nTreasurer' }),
      },
      blank: {
        shows: 'Dated: ____________, 2024',
        draft: specimen({ signatureDate: 'Dated: ____________, 2024' }),
      },
      unreadable: {
        shows: 'Date: Marcxh 12, 2002',
        draft: specimen({ signatureDate: 'Date: Marcxh 12, 2002' }),
      },
    },
  },
  notes: 'Accepted: January 21, 2004; 21 January 2004; 1/21/2004; 01-21-04; this 21st day of January, 2004.',

  check(filing) {
    const [block] = filing.signatures;
    if (!block) return 'not-applicable';
    const dates = filing.signatures.flatMap(({ date }) => (date ? [date] : []));
    if (dates.some(({ date }) => date)) return [];
    const [odd] = dates;
    if (odd) return [{ message: 'unreadable', place: odd.span }];
    const label = filing.signatures.find(({ dateLabel }) => dateLabel)?.dateLabel;
    if (label) return [{ message: 'blank', place: label }];
    // A draft that nobody has signed yet is not dated yet either.
    const isSigned = signersOf(filing).some(({ conformed, marked }) => conformed ?? marked);
    return [{ message: isSigned ? 'undated' : 'unsigned', place: blockPlace(block) }];
  },
});
