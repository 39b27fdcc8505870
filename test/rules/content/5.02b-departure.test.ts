import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.02b-departure.ts';
import { describeRule } from '../../support/test-rule.ts';

const leaving = (words: string, release?: string): string =>
  specimen({
    items: `Item 5.02 Departure of Directors or Certain Officers.\n\n${words}`,
    ...(release === undefined ? { exhibits: '' } : { release }),
  });

describeRule(rule, {
  passes: [
    [
      'notice and last day',
      leaving(
        'On October 28, 2024, Jane Roe, our Chief Financial Officer, gave notice that she will resign on December 1, 2024.',
      ),
    ],
    ['effective immediately', leaving('Omar Diaz resigned as a director, effective immediately.')],
    [
      'the annual meeting as the day',
      leaving('Ann Lee decided not to stand for re-election as a director at our annual meeting.'),
    ],
    [
      'the day in the sentence after',
      leaving('Jane Roe has resigned as Treasurer. Her last day is November 8, 2024.'),
    ],
    [
      'the day in the release that the upload has',
      leaving(
        'Jane Roe has resigned as a director. The release is Exhibit 99.1 to this report, and she leaves on the day that it gives, today.',
        'PORTLAND, Maine, October 29, 2024 -- Jane Roe resigned from the Board.',
      ),
    ],
    [
      'the former item',
      formerSpecimen({
        items:
          "Item 6. Resignations of Registrant's Directors.\n\nOn April 20, 2004, Jane Roe resigned as a director.",
      }),
    ],
  ],
  violations: [
    [
      'two directors have retired, and no day is given',
      leaving(
        'Omar Diaz and Ann Lee retired from the Board. The Board made Jane Roe chair of the Audit Committee.',
      ),
      {
        message: 'missing',
        at: 'Omar Diaz and Ann Lee retired from the Board.',
        severity: 'warning',
        facts: { missing: 'its day' },
      },
    ],
    [
      'neither day nor office',
      leaving('Jane Roe has left the Company.'),
      {
        message: 'missing',
        at: 'Jane Roe has left the Company.',
        facts: { missing: 'its day and the office' },
      },
    ],
  ],
  undetermined: [
    [
      'the item refers to a release that is not in the upload',
      leaving('Jane Roe has resigned as a director. See Exhibit 99.1.'),
      { message: 'elsewhere', at: 'Jane Roe has resigned as a director.' },
    ],
  ],
  notApplicable: [
    ['an award only', leaving('On October 29, 2024, the Board approved a bonus of $40,000 to Jane Roe.')],
    [
      'the terms of a contract speak of a departure that has not happened',
      leaving('If Ms. Roe has resigned without cause, she receives severance of $500,000.'),
    ],
    ['no Item 5.02', specimen()],
    [
      'the former item answered with None',
      formerSpecimen({ items: "Item 6. Resignations of Registrant's Directors.\n\nNone." }),
    ],
  ],
});
