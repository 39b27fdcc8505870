import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.06-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const answered = (words: string): string => itemSpecimen('Item 2.06 Material Impairments.', words);
const CONCLUDED = 'On October 29, 2024, we concluded that the goodwill of the optics unit is impaired.';

describeRule(rule, {
  passes: [
    ['a non-cash charge', answered(`${CONCLUDED} The non-cash charge is $30 million.`)],
    [
      'no estimate yet',
      answered(`${CONCLUDED} We cannot yet estimate the charge, which is not paid in cash.`),
    ],
  ],
  violations: [
    [
      'assets that may be impaired',
      answered('Assets may be impaired.'),
      {
        message: 'missing',
        at: 'Assets may be impaired.',
        severity: 'warning',
        facts: {
          missing:
            'the date of the conclusion, what is impaired and the amount of the charge, or that it cannot be estimated yet',
        },
      },
    ],
    [
      'the amount is lost',
      answered(CONCLUDED),
      {
        message: 'missing',
        at: CONCLUDED,
        facts: { missing: 'the amount of the charge, or that it cannot be estimated yet' },
      },
    ],
    [
      'no word of cash',
      answered(`${CONCLUDED} The charge is $30 million.`),
      { message: 'cash', at: CONCLUDED, severity: 'info' },
    ],
  ],
  undetermined: [
    [
      'a release that is not in the draft',
      answered(`${CONCLUDED} Our press release is Exhibit 99.2 and is incorporated by reference.`),
      { message: 'referred', at: CONCLUDED, severity: 'info' },
    ],
  ],
  notApplicable: [['no Item 2.06', specimen()]],
});
