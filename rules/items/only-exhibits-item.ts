import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

const exhibitsOf = (rows: string): string => `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

Exhibit No.    Description
${rows}`;
const RELEASE = '99.1           Press release dated October 29, 2024';
const OFFERING = `1.1            Underwriting Agreement dated October 29, 2024
5.1            Opinion of Hale & Brook LLP
23.1           Consent of Hale & Brook LLP (included in Exhibit 5.1)`;

/** Exhibits come with the item that they support. */
export default defineRule({
  id: 'items/only-exhibits-item',
  title: 'Exhibits come with an item that they support',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction D'),
    authority('Form 8-K, Item 9.01(d)'),
    authority('Form 8-K, Item 7(c), form before August 23, 2004'),
  ],
  inForce: {},
  why: 'The item lists what supports another: alone, it leaves open under which item the report is made, and whether it is filed or furnished.',
  remedy: 'Add the item under which the exhibits are reported, such as Item 8.01, 7.01 or 2.02.',
  messages: {
    alone: {
      verdict: 'violation',
      text: 'Item {number} stands alone',
      expected: 'The item that {exhibits} supports',
    },
    offering: {
      verdict: 'violation',
      severity: 'info',
      text: 'Item {number} stands alone, with exhibits of an offering',
      remedy: 'Nothing, if the exhibits are filed for a registration statement. Many add Item 8.01.',
    },
  },
  examples: {
    clean: { shows: 'Item 2.02 …\nItem 9.01 …', draft: specimen() },
    flagged: {
      alone: {
        shows: 'Item 9.01 Financial Statements and Exhibits.\n99.1  Press release',
        draft: specimen({ items: '', exhibitItem: exhibitsOf(RELEASE) }),
      },
      offering: {
        shows: 'Item 9.01 Financial Statements and Exhibits.\n1.1  Underwriting Agreement',
        draft: specimen({ items: '', exhibitItem: exhibitsOf(OFFERING), exhibits: '' }),
      },
    },
  },
  notes:
    'Amendments that bring financial statements, and trusts that file the statements of a month, rightly have no other item.',

  check(filing) {
    const [first, ...others] = filing.items;
    if (!first || isAmendment(filing)) return 'not-applicable';
    if (!isExhibitItem(first.number) || others.some(({ number }) => number !== first.number)) return [];
    if (isOfTrust(filing)) return 'not-applicable';
    const papers = filing.exhibits.filter(({ number }) => !/^10[1-6]$/.test(number));
    const isOffering = papers.length > 0 && papers.every(({ number }) => OFFERING_TYPES.test(number));
    const facts = { number: first.number, exhibits: exhibitList(papers.map(({ number }) => number)) };
    return [{ message: isOffering ? 'offering' : 'alone', place: first.heading, facts }];
  },
});

function isExhibitItem(number: string): boolean {
  return number === '9.01' || number === '7';
}

/** Underwriting, instruments, opinions, consents, the trustee's statement: what a registration statement takes in. */
const OFFERING_TYPES = /^(?:1|3|4|5|8|12|23|24|25)(?:\.|$)/;

/** Names of asset-backed issuers; a real estate trust is an operating company. */
const TRUST =
  /\b(?:depositor|pass-through|receivables|securiti[sz]ation|asset[- ]backed|certificates|(?:owner|master|loan|lease|equipment|auto|grantor)\s{1,3}trust|trust\s{1,3}(?:series\s{1,3})?\d{4})\b/i;

function isOfTrust(filing: Filing): boolean {
  const names = filing.cover.registrants.map(({ name }) => name?.text ?? '');
  if (names.some((name) => TRUST.test(name))) return true;
  const rows = filing.items.map(({ body }) => foldedOf(filing, body)).join(' ');
  return /\b(?:certificateholders|noteholders|pass-through|distribution date|monthly statement)\b/i.test(
    rows,
  );
}

function exhibitList(numbers: readonly string[]): string {
  const [first = 'the list', ...more] = [...new Set(numbers)];
  if (numbers.length === 0) return first;
  return more.length === 0 ? `Exhibit ${first}` : `Exhibit ${first} and what follows`;
}
