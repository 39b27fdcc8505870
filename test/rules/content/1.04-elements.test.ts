import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/1.04-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 1.04 Mine Safety - Reporting of Shutdowns and Patterns of Violations.';
const answered = (words: string): string => itemSpecimen(HEADING, words);

describeRule(rule, {
  passes: [
    [
      'an order that a subsidiary received',
      answered(
        'On October 29, 2024, Fork Creek Coal LLC received an imminent danger order under section 107(a) of the Mine Act at the Fork Creek No. 2 mine in Wyoming County, West Virginia.',
      ),
    ],
    [
      'a notice of a pattern of violations at a quarry',
      answered(
        'On October 29, 2024, we received a notice under section 104(e) for the Alder Quarry near Bangor, Maine.',
      ),
    ],
  ],
  violations: [
    [
      'an order, a site',
      answered('One of our sites received an order.'),
      {
        message: 'missing',
        at: 'One of our sites received an order.',
        severity: 'warning',
        facts: {
          missing:
            'the date of receipt, the category of the order or notice, the name of the mine and the location of the mine',
        },
      },
    ],
    [
      'the day of receipt is lost',
      answered(
        'We received an imminent danger order at the North Fork Mine in Elko County, Nevada. Work has resumed.',
      ),
      {
        message: 'missing',
        at: 'We received an imminent danger order at the North Fork Mine in Elko County, Nevada.',
        facts: { missing: 'the date of receipt' },
      },
    ],
  ],
  undetermined: [
    [
      'the order itself is an exhibit',
      answered(
        'On October 29, 2024, we received an order at the North Fork Mine in Elko County, Nevada. See Exhibit 99.2.',
      ),
      {
        message: 'referred',
        at: 'On October 29, 2024, we received an order at the North Fork Mine in Elko County, Nevada.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [
    ['no Item 1.04', specimen()],
    [
      'before the item was in force',
      itemSpecimen(HEADING, 'An order came.', {
        reportDate: 'January 24, 2012',
        signatureDate: 'Date: January 26, 2012',
      }),
    ],
  ],
});
