import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** An office or capacity stands with the signer's name. */
export default defineRule({
  id: 'signature/title-missing',
  title: 'The signer’s title is given',
  tier: 'T1',
  severity: 'warning',
  authority: [authority('Form 8-K, Signatures'), authority('Form 8-K, General Instruction E')],
  inForce: {},
  why: 'The title shows by what authority the report is signed; no filing was ever suspended for its want.',
  remedy: 'Print the signer’s office beneath the name.',
  messages: {
    untitled: {
      verdict: 'violation',
      text: 'The signer has no title',
      expected: 'An office, such as Chief Financial Officer',
    },
  },
  examples: {
    clean: { shows: 'Maria Ortiz, Chief Financial Officer', draft: specimen() },
    flagged: {
      untitled: {
        shows: 'By: /s/ Maria Ortiz / Maria Ortiz',
        draft: specimen({ signedBy: 'By: /s/ Maria Ortiz\nMaria Ortiz' }),
      },
    },
  },
  notes: 'One title in the block is enough: joint blocks give it once.',

  check(filing) {
    const signers = signersOf(filing).filter(({ printed, conformed }) => printed ?? conformed);
    const [first] = signers;
    if (!first) return 'not-applicable';
    if (signers.some(({ title }) => title)) return [];
    return [{ message: 'untitled', place: first.printed?.span ?? first.line }];
  },
});
