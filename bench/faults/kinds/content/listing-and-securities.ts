import type { Fault } from '../../fault.ts';
import { insertedItem, type PastedItem, WITH_AN_ITEM } from '../../inserted-item.ts';

const LISTING: Omit<PastedItem, 'paragraphs'> = {
  number: '3.01',
  caption:
    'Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing',
};
const SALES: Omit<PastedItem, 'paragraphs'> = {
  number: '3.02',
  caption: 'Unregistered Sales of Equity Securities',
};
const RIGHTS: Omit<PastedItem, 'paragraphs'> = {
  number: '3.03',
  caption: 'Material Modification to Rights of Security Holders',
};

function pasted(
  id: string,
  story: string,
  intended: string,
  item: Omit<PastedItem, 'paragraphs'>,
  words: (day: string) => string,
): Fault {
  return {
    id,
    story,
    intended,
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => {
      const day = filing.cover.reportDate?.text;
      return day ? insertedItem(filing, { ...item, paragraphs: [words(day)] }) : null;
    },
  };
}

export const faults: readonly Fault[] = [
  pasted(
    'content/listing-rule-unnamed',
    'The notice of the exchange is told without the rule that was failed.',
    'content/3.01-elements',
    LISTING,
    (day) =>
      `On ${day}, the staff of Nasdaq notified the company of a deficiency. The company has asked for a hearing.`,
  ),
  pasted(
    'content/listing-notice-unanswered',
    'What the company will do about the notice is still being discussed, and stays out.',
    'content/3.01-elements',
    LISTING,
    (day) => `On ${day}, the staff of Nasdaq found the company below Listing Rule 5550(a)(2).`,
  ),
  pasted(
    'content/listing-notice-undated',
    'The day of the notice is left out.',
    'content/3.01-elements',
    LISTING,
    () =>
      'The company has received a notice that it does not meet the minimum bid price of Nasdaq Listing Rule 5550(a)(2). It has 180 days to regain compliance.',
  ),
  pasted(
    'content/sale-without-exemption',
    'The exemption of a private sale was left for securities counsel to fill in.',
    'content/3.02-elements',
    SALES,
    (day) =>
      `On ${day}, the company sold 1,250,000 shares of its common stock to four investors for $5.00 per share in cash.`,
  ),
  pasted(
    'content/sale-without-amount',
    'How many securities were sold is not told.',
    'content/3.02-elements',
    SALES,
    (day) =>
      `On ${day}, the company sold common stock to an accredited investor for cash, in reliance on Section 4(a)(2) of the Securities Act of 1933.`,
  ),
  pasted(
    'content/sale-undated',
    'The closing moved, and its day was struck.',
    'content/3.02-elements',
    SALES,
    () =>
      'The company sold 1,250,000 shares of its common stock for $5.00 per share in cash, in reliance on Section 4(a)(2) of the Securities Act of 1933.',
  ),
  pasted(
    'content/rights-changed-undated',
    'When the rights of holders change is not told.',
    'content/3.03-elements',
    RIGHTS,
    () => 'The preferred stock of the company now ranks behind its new series.',
  ),
  pasted(
    'content/rights-of-nobody',
    'Whose rights change is not told.',
    'content/3.03-elements',
    RIGHTS,
    (day) => `The rights of holders were modified on ${day}.`,
  ),
];
