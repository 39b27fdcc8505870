import type { Fault } from '../../fault.ts';
import { pasted } from '../../item-mistakes.ts';

const DEBT = {
  number: '2.03',
  caption:
    'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
};
const EXIT = { number: '2.05', caption: 'Costs Associated with Exit or Disposal Activities' };
const IMPAIRMENT = { number: '2.06', caption: 'Material Impairments' };
const DEBT_RULE = 'content/2.03-elements';
const EXIT_RULE = 'content/2.05-elements';
const IMPAIRMENT_RULE = 'content/2.06-elements';

/** Mistakes in reports of debts, restructurings and impairments, under Items 2.03, 2.05 and 2.06. */
export const faults: readonly Fault[] = [
  pasted(
    { id: 'content/debt-without-amount', story: 'The amount drawn was left blank.', intended: DEBT_RULE },
    DEBT,
    (day) => [`On ${day}, the company borrowed money from Harbor Bank that is due in five years.`],
  ),
  pasted(
    { id: 'content/debt-undated', story: 'The day of the drawing was left out.', intended: DEBT_RULE },
    DEBT,
    () => ['The company borrowed $20 million from Harbor Bank that is due in five years.'],
  ),
  pasted(
    {
      id: 'content/debt-never-due',
      story: 'When the debt is to be paid is not told.',
      intended: DEBT_RULE,
    },
    DEBT,
    (day) => [`On ${day}, the company borrowed $20 million from Harbor Bank.`],
  ),
  pasted(
    {
      id: 'content/closure-without-cost',
      story: 'The controller had no figure, and the report does not say so.',
      intended: EXIT_RULE,
    },
    EXIT,
    (day) => [`On ${day}, the board committed to a plan to close the plant in Bangor.`],
  ),
  pasted(
    { id: 'content/closure-undated', story: 'The day of the decision was left out.', intended: EXIT_RULE },
    EXIT,
    () => [
      'The board committed to a plan to close the plant in Bangor. It expects a cost of $8 million, of which severance of $6 million is paid in cash, and to complete the plan by June.',
    ],
  ),
  pasted(
    {
      id: 'content/closure-with-a-total-alone',
      story: 'The total was given and the table of costs left out.',
      intended: EXIT_RULE,
      level: 'info',
    },
    EXIT,
    (day) => [
      `On ${day}, the board committed to a plan to close the plant in Bangor at a cost of $8 million.`,
    ],
  ),
  pasted(
    {
      id: 'content/impairment-without-amount',
      story: 'The appraisal was late, and the report does not say so.',
      intended: IMPAIRMENT_RULE,
    },
    IMPAIRMENT,
    (day) => [`On ${day}, the board concluded that the goodwill of the optics unit is impaired.`],
  ),
  pasted(
    {
      id: 'content/impairment-undated',
      story: 'The day of the conclusion was left out.',
      intended: IMPAIRMENT_RULE,
    },
    IMPAIRMENT,
    () => [
      'The board concluded that goodwill of the optics unit is impaired. The non-cash charge is $30 million.',
    ],
  ),
  pasted(
    {
      id: 'content/impairment-without-a-word-of-cash',
      story: 'Whether the charge is paid in cash is not told.',
      intended: IMPAIRMENT_RULE,
      level: 'info',
    },
    IMPAIRMENT,
    (day) => [
      `On ${day}, the board concluded that the goodwill of the optics unit is impaired. The charge is $30 million.`,
    ],
  ),
];
