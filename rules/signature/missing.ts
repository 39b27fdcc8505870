import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** The report ends with a signature block for the registrant; an exhibit's own page never counts. */
export default defineRule({
  id: 'signature/missing',
  title: 'The report ends with a signature block',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K, Signatures'),
    authority('Exchange Act Rule 12b-11'),
    authority('Form 8-K, General Instruction E'),
  ],
  inForce: {},
  why: 'An unsigned report is not a filed report.',
  remedy: 'Add the block: heading, sentence, registrant’s name, date, By:, printed name and title.',
  silences: ['signature/*'],
  messages: {
    missing: {
      verdict: 'violation',
      text: 'No signature block in the report',
      expected:
        'SIGNATURE, the sentence "Pursuant to the requirements of the Securities Exchange Act of 1934 …", a By: line',
    },
  },
  examples: {
    clean: {
      shows:
        'SIGNATURE ... the registrant has duly caused this report to be signed ... By: /s/ Maria Ortiz, Chief Financial Officer',
      draft: specimen(),
    },
    flagged: {
      missing: {
        shows: 'The report stops after Item 9.01 and goes straight to Exhibit 99.1.',
        draft: specimen({ signature: '' }),
      },
    },
  },
  notes:
    'Two of three make a block: the heading, the words "duly caused this report to be signed", a By: line. A block on one line is a block. Before September 1, 2017 an index usually followed it.',

  check(filing) {
    if (filing.signatures.length > 0) return [];
    const last = filing.items.at(-1)?.heading ?? null;
    return [{ message: 'missing', place: last, facts: { found: 'The report ends without one' } }];
  },
});
