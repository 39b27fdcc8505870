import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.05-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 2.05 Costs Associated with Exit or Disposal Activities.';
const answered = (words: string): string => itemSpecimen(HEADING, words);
const DECIDED = 'On October 29, 2024, our board committed to a plan to close the plant in Bangor.';

describeRule(rule, {
  passes: [
    [
      'cost, types, cash and completion',
      answered(
        `${DECIDED} We estimate a cost of $8 million, of which $6 million is severance and $7 million cash, and expect to complete the plan by June 2025.`,
      ),
    ],
    [
      'no estimate yet',
      answered(`${DECIDED} We are unable to estimate the cost and will amend this report.`),
    ],
    [
      'the cost in a release that is in the draft',
      specimen({
        items: `${HEADING}\n\n${DECIDED} Our press release is Exhibit 99.1 and is incorporated by reference.`,
      }),
    ],
  ],
  violations: [
    [
      'a restructuring',
      answered('The company will restructure.'),
      {
        message: 'missing',
        at: 'The company will restructure.',
        severity: 'warning',
        facts: {
          missing: 'the date of the decision and the estimated cost, or that it cannot be estimated yet',
        },
      },
    ],
    [
      'no cost, and no word of why',
      answered(DECIDED),
      {
        message: 'missing',
        at: DECIDED,
        facts: { missing: 'the estimated cost, or that it cannot be estimated yet' },
      },
    ],
    [
      'a total alone',
      answered(`${DECIDED} We estimate a charge of $8 million.`),
      {
        message: 'smaller',
        at: DECIDED,
        severity: 'info',
        facts: {
          missing:
            'the expected date of completion, the cost by major type and how much of it is paid in cash',
        },
      },
    ],
  ],
  undetermined: [
    [
      'a release that is not in the draft',
      answered(`${DECIDED} Our press release is Exhibit 99.2 and is incorporated by reference.`),
      { message: 'referred', at: DECIDED, severity: 'info' },
    ],
  ],
  notApplicable: [['no Item 2.05', specimen()]],
});
