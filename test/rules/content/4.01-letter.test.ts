import { accountantSpecimen, thinAccountantSpecimen } from '../../../rules/_shared/accountant-specimen.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/4.01-letter.ts';
import { describeRule } from '../../support/test-rule.ts';

const heading = "Item 4.01 Changes in Registrant's Certifying Accountant.";
const NOTHING_FILED = { exhibitItem: '', exhibits: '' };
const withLetter = (letter: string): string => accountantSpecimen({ letter }, NOTHING_FILED);

describeRule(rule, {
  passes: [
    ['request, and the letter as Exhibit 16.1', accountantSpecimen()],
    ['the letter listed, and no word of the request', accountantSpecimen({ letter: '' })],
    [
      'a letter to come by amendment',
      withLetter(
        'We asked Reed & Vale LLP for a letter to the Commission and will file it by amendment to this report.',
      ),
    ],
    [
      'a firm that has not answered',
      withLetter(
        'We asked Reed & Vale LLP for a letter to the Commission but have not yet received one from it.',
      ),
    ],
    [
      'a firm that is not expected to answer',
      withLetter('We asked Reed & Vale LLP for a letter to the Commission but expect none.'),
    ],
    [
      'a request in other words',
      withLetter(
        'We asked Reed & Vale LLP to state to the Commission whether it agrees; its answer will be filed.',
      ),
    ],
    [
      'an earlier report that told of it',
      thinAccountantSpecimen(
        'As previously reported, Reed & Vale LLP resigned. On June 7, 2024, we engaged Orin Pike LLP.',
      ),
    ],
  ],
  violations: [
    [
      'a departure without a letter',
      withLetter(''),
      { message: 'letter', at: heading, severity: 'warning', facts: { item: '4.01' } },
    ],
    [
      'an exhibit dated the sixteenth is no Exhibit 16',
      accountantSpecimen(
        { letter: '' },
        {
          exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n99.1  Press release of May 16, 2024',
          exhibits: '',
        },
      ),
      { message: 'letter', at: heading },
    ],
    [
      'a letter of resignation is another letter',
      thinAccountantSpecimen('On May 3, 2024, Reed & Vale LLP resigned in a letter of that day.'),
      { message: 'letter', at: heading },
    ],
    [
      'a letter asked for, with nothing on when it comes',
      withLetter('We asked Reed & Vale LLP for a letter addressed to the Commission.'),
      {
        message: 'exhibit',
        at: 'We asked Reed & Vale LLP for a letter addressed to the Commission.',
        severity: 'warning',
      },
    ],
    [
      'the former form under Item 4',
      formerSpecimen({
        items: `Item 4. Changes in Registrant's Certifying Accountant.

On April 20, 2004, the board dismissed Reed & Vale LLP as auditor.`,
      }),
      {
        message: 'letter',
        at: "Item 4. Changes in Registrant's Certifying Accountant.",
        facts: { item: '4' },
      },
    ],
  ],
  undetermined: 'Words on a letter are there or are not.',
  notApplicable: [
    ['no Item 4.01', specimen()],
    [
      'an engagement alone',
      thinAccountantSpecimen('On May 6, 2024, the audit committee engaged Orin Pike LLP as accountant.'),
    ],
  ],
});
