import type { Fault } from '../../fault.ts';
import { pasted } from '../../item-mistakes.ts';

const BANKRUPTCY = { number: '1.03', caption: 'Bankruptcy or Receivership' };
const MINE = { number: '1.04', caption: 'Mine Safety - Reporting of Shutdowns and Patterns of Violations' };
const TRIGGER = {
  number: '2.04',
  caption:
    'Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement',
};

/** Mistakes in reports of insolvency, orders about mines, and debts that fall due early. */
export const faults: readonly Fault[] = [
  pasted(
    {
      id: 'content/petition-without-its-court',
      story: 'The court was to be filled in when the petition was filed.',
      intended: 'content/1.03-elements',
    },
    BANKRUPTCY,
    (day) => [`On ${day}, the company filed a voluntary petition under Chapter 11.`],
  ),
  pasted(
    {
      id: 'content/protection-from-creditors',
      story: 'The sentence of the press release was put under the item.',
      intended: 'content/1.03-elements',
    },
    BANKRUPTCY,
    (day) => [`On ${day}, the company sought protection from its creditors.`],
  ),
  pasted(
    {
      id: 'content/petition-undated',
      story: 'The petition was put off by a day, and its date struck.',
      intended: 'content/1.03-elements',
    },
    BANKRUPTCY,
    () => [
      'The company filed a petition under Chapter 11 in the Bankruptcy Court for the District of Maine.',
    ],
  ),
  pasted(
    {
      id: 'content/plan-without-balance-sheet',
      story: 'The confirmed plan is told without assets and liabilities.',
      intended: 'content/1.03-elements',
      level: 'info',
    },
    BANKRUPTCY,
    (day) => [
      `On ${day}, the Bankruptcy Court for the District of Maine entered an order confirming the plan of reorganization under Chapter 11. Holders of notes receive 4,000,000 shares.`,
    ],
  ),
  pasted(
    {
      id: 'content/order-without-its-section',
      story: 'What kind of order it was is not told.',
      intended: 'content/1.04-elements',
    },
    MINE,
    (day) => [
      `On ${day}, a subsidiary received an order of the inspector at the North Fork Mine in Elko County, Nevada.`,
    ],
    '2012-01-27',
  ),
  pasted(
    {
      id: 'content/order-undated',
      story: 'The day on which the order came is not told.',
      intended: 'content/1.04-elements',
    },
    MINE,
    () => [
      'A subsidiary received an imminent danger order under section 107(a) of the Mine Act at the North Fork Mine in Elko County, Nevada.',
    ],
    '2012-01-27',
  ),
  pasted(
    {
      id: 'content/default-without-amount',
      story: 'The amount that falls due was left for the treasurer.',
      intended: 'content/2.04-elements',
    },
    TRIGGER,
    (day) => [`On ${day}, Harbor Bank declared an event of default under the loan agreement of the company.`],
  ),
  pasted(
    {
      id: 'content/default-undated',
      story: 'The day of the notice was left out.',
      intended: 'content/2.04-elements',
    },
    TRIGGER,
    () => ['Harbor Bank accelerated loans of $20 million under the loan agreement of the company.'],
  ),
];
