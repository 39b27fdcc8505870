import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

const SERVICER = `Item 6.02 Change of Servicer or Trustee.

On October 29, 2024, Beacon Loan Services LLC was engaged in place of the former servicer.`;

/** Section 6 is answered by asset-backed issuers. */
export default defineRule({
  id: 'items/abs-item-used',
  title: 'Items of Section 6 are answered by asset-backed issuers',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Form 8-K, General Instruction G'), authority('Form 8-K, Item 6.02')],
  inForce: { from: '2005-03-08' },
  why: 'Section 6 is for trusts, depositors and servicers of asset-backed securities; under any other name the number is a slip.',
  remedy: 'Check the number; if it is meant, name the issuing entity and the depositor on the cover.',
  messages: {
    foreign: {
      verdict: 'violation',
      text: 'Item {number}, and no issuer of asset-backed securities on the cover',
      expected: 'An item that {registrant} answers',
    },
  },
  examples: {
    clean: {
      shows: 'Alder Point Auto Receivables Trust 2024-A …\nItem 6.02',
      draft: specimen({ registrant: 'Alder Point Auto Receivables Trust 2024-A', items: SERVICER }),
    },
    flagged: {
      foreign: {
        shows: 'Alder Point Instruments, Inc. …\nItem 6.02',
        draft: specimen({ items: SERVICER }),
      },
    },
  },
  notes:
    'A trust, depositor, issuing entity, servicer or funding company on the cover is one; so is what the profile calls asset-backed.',

  check(filing, { profile }) {
    const first = filing.items.find(({ number }) => number.startsWith('6.'));
    if (!first) return 'not-applicable';
    if (profile?.assetBacked === true || ASSET_BACKED.test(foldedOf(filing, filing.cover.span))) return [];
    const registrant = nameOn(filing);
    return [{ message: 'foreign', place: first.heading, facts: { number: first.number, registrant } }];
  },
});

const ASSET_BACKED =
  /\b(?:trusts?|depositor|issuing\s{1,3}entity|sponsor|servicer|securiti[sz]ation|receivables|asset[\s-]{1,3}backed|mortgage|pass-through|funding|acceptance|leasing|lease|loans?|certificates|titling)\b/i;

function nameOn(filing: Filing): string {
  return filing.cover.registrants[0]?.name?.text ?? 'the registrant';
}
