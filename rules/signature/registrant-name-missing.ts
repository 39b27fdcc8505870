import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { blockPlace } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** The block says in whose name it is signed. */
export default defineRule({
  id: 'signature/registrant-name-missing',
  title: 'The signature block names the registrant',
  tier: 'T1',
  severity: 'warning',
  authority: [authority('Form 8-K, Signatures')],
  inForce: {},
  why: 'The form has a line for the registrant: the officer signs for the company, not for himself.',
  remedy: 'Put the registrant’s exact name, {name}, above the By: line.',
  messages: {
    nameless: {
      verdict: 'violation',
      text: 'The signature block names no company',
      expected: '{name}, as on the cover',
    },
  },
  examples: {
    clean: { shows: 'ALDER POINT INSTRUMENTS, INC. / By: /s/ Maria Ortiz', draft: specimen() },
    flagged: {
      nameless: {
        shows: 'By: /s/ Maria Ortiz, and no company in the block',
        draft: specimen({ signedFor: '' }),
      },
    },
  },

  check(filing) {
    const [block] = filing.signatures;
    const name = filing.cover.registrants[0]?.name?.text;
    if (!block || !name) return 'not-applicable';
    if (filing.signatures.some(({ names }) => names.length > 0)) return [];
    return [{ message: 'nameless', place: blockPlace(block), facts: { name } }];
  },
});
