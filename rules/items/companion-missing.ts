import { defineRule } from '../../core/engine/rule.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { PRESENT_FORM_FROM } from '../../core/standards/form-eras.ts';
import { companionMissing, COMPANIONS } from '../_shared/companion-items.ts';
import { specimen } from '../_shared/specimen.ts';

const under = (heading: string, words: string): string => specimen({ items: `Item ${heading}\n\n${words}` });
const ENTRY = '1.01 Entry into a Material Definitive Agreement.';
const COMPLETION = '2.01 Completion of Acquisition or Disposition of Assets.';
const OTHER = '8.01 Other Events.';
const LOAN = `On October 29, 2024, the company signed a credit agreement with Harbor Bank and borrowed $20
million under a term loan that matures in 2029.`;

/** One event may call for more than one item. */
export default defineRule({
  id: 'items/companion-missing',
  title: 'One event is reported under each item that it concerns',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction D'),
    authority('Form 8-K, Item 2.03'),
    authority('Form 8-K, Item 3.02'),
    authority('Form 8-K, Item 3.03'),
    authority('Form 8-K, Item 5.01'),
    authority('Form 8-K, Item 5.02'),
    authority('Form 8-K, Item 5.06'),
  ],
  inForce: { from: PRESENT_FORM_FROM },
  why: 'Each item has its own duties and its own reader; an event under one of two items is half reported.',
  remedy: 'Add {item} if its threshold is met; it may be answered by reference to the words that are there.',
  messages: {
    obligation: {
      verdict: 'undetermined',
      text: 'Money is borrowed under Item 1.01: does Item 2.03 apply too?',
      expected: 'Item 2.03, if the obligation is material',
    },
    shares: {
      verdict: 'undetermined',
      text: 'Securities are sold without registration: does Item 3.02 apply too?',
      expected: 'Item 3.02, above 1% of the class (5% for a smaller reporting company)',
    },
    designation: {
      verdict: 'undetermined',
      text: 'A certificate of designation under Item 5.03: does Item 3.03 apply too?',
      expected: 'Item 3.03, if it limits the rights of another class',
    },
    control: {
      verdict: 'undetermined',
      text: 'The registrant is acquired under Item 2.01: do Items 3.01 and 5.01 apply too?',
      expected: 'Item 5.01, and Item 3.01 where a listing ends',
    },
    shell: {
      verdict: 'undetermined',
      text: 'A shell company completes an acquisition under Item 2.01: does Item 5.06 apply too?',
      expected: 'Item 5.06, if the registrant ceases to be a shell company',
    },
    officer: {
      verdict: 'undetermined',
      text: 'An officer comes or goes: does Item 5.02 apply too?',
      expected: 'Item 5.02, if it is one of the officers that the item names',
    },
    pay: {
      verdict: 'undetermined',
      text: 'An officer’s pay under Item 1.01: does Item 5.02 apply instead?',
      expected: 'Item 5.02(e), since November 7, 2006, for the officers that it names',
    },
  },
  examples: {
    clean: {
      shows: 'Item 1.01 … borrowed $20 million …\nItem 2.03 …',
      draft: under(
        ENTRY,
        `${LOAN}\n\nItem 2.03 Creation of a Direct Financial Obligation or an Obligation under an
Off-Balance Sheet Arrangement of a Registrant.\n\nSee Item 1.01.`,
      ),
    },
    flagged: {
      obligation: { shows: 'Item 1.01 … borrowed $20 million under a term loan', draft: under(ENTRY, LOAN) },
      shares: {
        shows: 'Item 1.01 … sold 900,000 shares … in reliance on Section 4(a)(2)',
        draft: under(
          ENTRY,
          'On October 29, 2024, the company sold 900,000 shares of common stock in reliance on Section 4(a)(2) of the Securities Act.',
        ),
      },
      designation: {
        shows: 'Item 5.03 … filed a certificate of designation',
        draft: under(
          '5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.',
          'On October 29, 2024, the company filed a certificate of designation of its Series A Preferred Stock.',
        ),
      },
      control: {
        shows: 'Item 2.01 … merged with and into the Company, the Company surviving',
        draft: under(
          COMPLETION,
          'On October 29, 2024, Cove Merger Sub, Inc. merged with and into the Company, the Company continuing as a wholly owned subsidiary of Cove Holdings, Inc.',
        ),
      },
      shell: {
        shows: 'Item 2.01 … ceased to be a shell company',
        draft: under(
          COMPLETION,
          'On October 29, 2024, the company acquired Bay Optics LLC and ceased to be a shell company.',
        ),
      },
      officer: {
        shows: 'Item 8.01 … resigned as Chief Financial Officer',
        draft: under(OTHER, 'On October 29, 2024, Peter Lang resigned as Chief Financial Officer.'),
      },
      pay: {
        shows: 'Item 1.01 … employment agreement with … Chief Financial Officer',
        draft: under(
          ENTRY,
          'On October 29, 2024, the company entered into an employment agreement with Maria Ortiz, its Chief Financial Officer.',
        ),
      },
    },
  },
  notes:
    'A question, never an assertion: thresholds, undrawn facilities and officers beyond the list are for a lawyer to say. Item 1.01 is never asked for beside another item that carries its substance (General Instruction D).',

  check(filing, { governingDate }) {
    if (filing.items.length === 0 || isAmendment(filing)) return 'not-applicable';
    return COMPANIONS.flatMap((companion) => {
      const place = companionMissing(filing, companion, governingDate);
      if (!place) return [];
      return [{ message: companion.kind, place, facts: { item: `Item ${companion.answeredBy[0]}` } }];
    });
  },
});
