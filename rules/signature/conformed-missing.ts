import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { blockPlace, signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** Somebody has signed: a typed signature stands on the line. A draft may still lack it, a filing may not. */
export default defineRule({
  id: 'signature/conformed-missing',
  title: 'The signature line carries a typed signature',
  tier: 'T1',
  severity: { draft: 'warning', final: 'error' },
  authority: [authority('Regulation S-T Rule 302'), authority('Exchange Act Rule 12b-11')],
  inForce: {},
  why: 'The block says who is to sign, and nobody has.',
  remedy: 'Once it is signed, type the signature on the line: /s/ and the name.',
  messages: {
    unsigned: {
      verdict: 'violation',
      text: 'Nobody has signed',
      expected: '/s/ and the signer’s name on the line',
    },
  },
  examples: {
    clean: { shows: 'By: /s/ Maria Ortiz', draft: specimen() },
    flagged: {
      unsigned: {
        shows: 'By: ______________________',
        draft: specimen({ signedBy: 'By: ______________________\nMaria Ortiz\nChief Financial Officer' }),
      },
    },
  },
  notes: 'Filers may type the name without /s/. The spellings s/, /S/, \\s\\ and // count.',

  check(filing) {
    const [block] = filing.signatures;
    if (!block) return 'not-applicable';
    if (signersOf(filing).some(({ conformed, marked }) => conformed ?? marked)) return [];
    const line = block.signers[0]?.line ?? blockPlace(block);
    return [{ message: 'unsigned', place: line }];
  },
});
