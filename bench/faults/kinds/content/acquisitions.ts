import type { Filing } from '../../../../core/filing/filing.ts';
import type { Span } from '../../../../core/filing/place.ts';
import { found, replaced } from '../../edits.ts';
import type { Fault } from '../../fault.ts';
import { pasted } from '../../item-mistakes.ts';

const CLOSING = { number: '2.01', caption: 'Completion of Acquisition or Disposition of Assets' };
const ELEMENTS = 'content/2.01-elements';
const STATEMENTS = 'content/2.01-financials-statement';

/** Mistakes in reports of acquisitions and dispositions, under Item 2.01 and old Item 2. */
export const faults: readonly Fault[] = [
  pasted(
    {
      id: 'content/signing-told-as-closing',
      story: 'The announcement of the signing was reused for the closing, its tense unchanged.',
      intended: ELEMENTS,
      causes: [STATEMENTS],
    },
    CLOSING,
    (day) => [
      `On ${day}, the company agreed to buy all shares of Harbor Glass LLC from its founders for $30 million, subject to the consent of their banks.`,
    ],
  ),
  pasted(
    {
      id: 'content/closing-undated',
      story: 'The day of the closing was left open.',
      intended: ELEMENTS,
      causes: [STATEMENTS],
    },
    CLOSING,
    () => [
      'The company completed the purchase of all shares of Harbor Glass LLC from its founders for $30 million.',
    ],
  ),
  pasted(
    {
      id: 'content/closing-without-price',
      story: 'The price was struck from the item and stands nowhere else.',
      intended: ELEMENTS,
      causes: [STATEMENTS],
    },
    CLOSING,
    (day) => [`On ${day}, the company completed the acquisition of Harbor Glass LLC from its founders.`],
  ),
  {
    id: 'content/statements-in-the-former-time',
    story: 'The paragraph on financial statements came from a report under the former form.',
    intended: STATEMENTS,
    level: 'warning',
    plant: (filing) => {
      const days = daysGiven(filing);
      return days && [replaced(days, '60')];
    },
  },
  pasted(
    {
      id: 'content/statements-within-sixty-days',
      story: 'The time for financial statements was typed from memory.',
      intended: STATEMENTS,
    },
    CLOSING,
    (day) => [
      `On ${day}, the company completed the purchase of all shares of Harbor Glass LLC from its founders for $30 million.`,
      'The financial statements of Harbor Glass LLC will be filed by amendment within 60 days.',
    ],
    '2004-08-23',
  ),
  pasted(
    {
      id: 'content/pro-forma-of-a-sale-put-off',
      story: 'The paragraph for acquisitions was pasted into a report of a sale.',
      intended: STATEMENTS,
    },
    CLOSING,
    (day) => [
      `On ${day}, the company completed the sale of its lens division to Harbor Glass LLC for $30 million.`,
      'Pro forma financial information will be filed by amendment.',
    ],
  ),
  pasted(
    {
      id: 'content/no-word-of-statements',
      story: 'Nobody asked the accountants whether the business is significant.',
      intended: STATEMENTS,
      level: 'info',
    },
    CLOSING,
    (day) => [
      `On ${day}, the company completed the acquisition of all shares of Harbor Glass LLC from its founders for $30 million.`,
    ],
  ),
];

/** "71" of "71 calendar days", where one time alone is given. */
function daysGiven(filing: Filing): Span | null {
  if (!filing.items.some(({ number }) => number === '2.01')) return null;
  const list = filing.items.find(({ number }) => number === '9.01');
  return list ? found(filing, list.body, /\b(71)\s{1,3}(?:calendar\s{1,3})?days/i) : null;
}
