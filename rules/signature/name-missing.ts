import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** The signer's name can be read; a mark that itself carries the full name is enough. */
export default defineRule({
  id: 'signature/name-missing',
  title: 'The signer’s name is printed',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Form 8-K, Signatures')],
  inForce: {},
  why: 'The form asks for the name and title of the signing officer beneath the signature.',
  remedy: 'Print the signer’s name beneath the signature.',
  messages: {
    nameless: {
      verdict: 'violation',
      text: 'The signature names nobody',
      expected: 'Name and title of the signing officer',
    },
  },
  examples: {
    clean: { shows: 'By: /s/ M. Ortiz / Name: Maria Ortiz / Title: Treasurer', draft: specimen() },
    flagged: {
      nameless: {
        shows: 'By: /s/ / Title: Treasurer',
        draft: specimen({ signedBy: 'By: /s/\nTitle: Treasurer' }),
      },
    },
  },

  check(filing) {
    const signers = signersOf(filing);
    const [first] = signers;
    // A block without a line to sign on is told as one that nobody has signed.
    if (!first) return 'not-applicable';
    if (signers.some(({ printed, conformed }) => printed ?? conformed)) return [];
    return [{ message: 'nameless', place: first.line }];
  },
});
