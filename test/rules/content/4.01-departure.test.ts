import { accountantSpecimen, thinAccountantSpecimen } from '../../../rules/_shared/accountant-specimen.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/4.01-departure.ts';
import { describeRule } from '../../support/test-rule.ts';

const heading = "Item 4.01 Changes in Registrant's Certifying Accountant.";
const departs = (departure: string): string => accountantSpecimen({ departure });
const REST = `Its reports for the two most recent fiscal years contained no adverse opinion or disclaimer of opinion
and were not qualified or modified. Through that date there were no disagreements and no reportable events.`;

describeRule(rule, {
  passes: [
    ['each statement is there', accountantSpecimen()],
    [
      'a resignation, without a word on who decided',
      thinAccountantSpecimen(`On May 3, 2024, Reed & Vale LLP resigned as our auditor. ${REST}`),
    ],
    [
      'a firm that declined to stand for re-election',
      departs(
        'On May 3, 2024, Reed & Vale LLP informed the board that it would not stand for re-election as auditor.',
      ),
    ],
    [
      'an engagement that was terminated',
      departs(
        'The board of directors terminated the engagement of Reed & Vale LLP as auditor on May 3, 2024.',
      ),
    ],
    [
      'an engagement not renewed',
      departs(
        'On May 3, 2024, the audit committee decided not to renew the engagement of Reed & Vale LLP as auditor.',
      ),
    ],
    [
      'a relationship that came to its end',
      departs(
        'On May 3, 2024, the board was told that the client-auditor relationship with Reed & Vale LLP is over.',
      ),
    ],
    [
      'a firm that was not reappointed',
      departs(
        'On May 3, 2024, the shareholders did not reappoint Reed & Vale LLP as auditor of the company.',
      ),
    ],
    [
      'unqualified opinions',
      accountantSpecimen({ opinions: 'The reports of Reed & Vale LLP for both years were unqualified.' }),
    ],
    [
      'going-concern words in place of a clean opinion',
      accountantSpecimen({
        opinions: 'The report of Reed & Vale LLP for 2023 raised substantial doubt about our going concern.',
      }),
    ],
    [
      'a firm that left before it reported on any statements',
      accountantSpecimen({
        opinions: 'Reed & Vale LLP was engaged in 2024 and has not issued any report on our statements.',
      }),
    ],
    [
      'reportable events that did occur',
      accountantSpecimen({
        events: 'Reed & Vale LLP told the audit committee of a material weakness in controls over inventory.',
      }),
    ],
    [
      'a small company that answers Regulation S-B',
      accountantSpecimen({
        events: 'There were none of the type described under Item 304(a)(1)(iv)(B) of Regulation S-B.',
      }),
    ],
    [
      'departure and engagement under headings of their own',
      accountantSpecimen(
        {},
        {
          items: `Item 4.01(a) Changes in Registrant's Certifying Accountant.

On May 3, 2024, the audit committee dismissed Reed & Vale LLP as auditor.

Item 4.01(b) Changes in Registrant's Certifying Accountant.

${REST}`,
        },
      ),
    ],
  ],
  violations: [
    [
      'accountants changed, in no manner',
      thinAccountantSpecimen('On May 3, 2024, the company changed its independent accountants.'),
      {
        message: 'manner',
        at: heading,
        severity: 'error',
        facts: {
          missing:
            'that it resigned, declined to stand or was dismissed, what its reports of the last two years said (adverse, disclaimed, qualified or modified), whether there were disagreements and whether there were reportable events',
        },
      },
    ],
    [
      'a former accountant of whom nothing is said but its opinions',
      accountantSpecimen({ departure: 'On May 3, 2024, there was a change in the company’s accountants.' }),
      { message: 'manner', at: heading, severity: 'error' },
    ],
    [
      'a firm replaced: how it left is a warning',
      departs('On May 3, 2024, the board replaced Reed & Vale LLP with another firm.'),
      {
        message: 'elements',
        at: heading,
        severity: 'warning',
        facts: { missing: 'that it resigned, declined to stand or was dismissed' },
      },
    ],
    [
      'no date',
      accountantSpecimen({
        departure: 'The board of directors dismissed Reed & Vale LLP as auditor.',
        opinions: 'Its reports contained no adverse opinion.',
        disagreements: 'There were no disagreements through the dismissal.',
        engagement: '',
        consultation: '',
        letter: 'Its letter is Exhibit 16.1.',
      }),
      { message: 'elements', at: heading, facts: { missing: 'the date' } },
    ],
    [
      'no word on its opinions',
      accountantSpecimen({ opinions: '' }),
      {
        message: 'elements',
        at: heading,
        facts: {
          missing: 'what its reports of the last two years said (adverse, disclaimed, qualified or modified)',
        },
      },
    ],
    [
      'a dismissal that nobody decided; the oversight board is no board of the company',
      thinAccountantSpecimen(
        `On May 3, 2024, Reed & Vale LLP, which the Public Company Accounting Oversight Board has inspected, was dismissed as auditor. ${REST}`,
      ),
      {
        message: 'elements',
        at: heading,
        facts: { missing: 'whether the board or its audit committee decided it' },
      },
    ],
    [
      'no word on disagreements, which the consultation does not mention either',
      accountantSpecimen({ disagreements: '' }),
      { message: 'elements', at: heading, facts: { missing: 'whether there were disagreements' } },
    ],
    [
      'no word on reportable events',
      accountantSpecimen({ events: '' }),
      { message: 'elements', at: heading, facts: { missing: 'whether there were reportable events' } },
    ],
    [
      'the former form under Item 4',
      formerSpecimen({
        items: `Item 4. Changes in Registrant's Certifying Accountant.

On April 20, 2004, the board changed accountants.`,
      }),
      {
        message: 'manner',
        at: "Item 4. Changes in Registrant's Certifying Accountant.",
        severity: 'error',
        facts: { item: '4' },
      },
    ],
  ],
  undetermined: [
    [
      'a departure reported before',
      thinAccountantSpecimen(
        'As previously disclosed, Reed & Vale LLP resigned as our auditor. On June 7, 2024, we engaged Orin Pike LLP.',
      ),
      { message: 'earlier', at: heading, severity: 'info' },
    ],
    [
      'a departure in a Current Report of another day',
      thinAccountantSpecimen(
        'The departure of Reed & Vale LLP, our former accountant, was the subject of a Current Report on Form 8-K filed on May 7, 2024.',
      ),
      { message: 'earlier', at: heading },
    ],
    [
      'an amendment that adds the letter',
      thinAccountantSpecimen('This amendment files the letter of our former accountant as Exhibit 16.1.', {
        form: 'FORM 8-K/A',
      }),
      { message: 'earlier', at: heading, severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no Item 4.01', specimen()],
    ['Item 4.01 answered with "None."', thinAccountantSpecimen('None.')],
    [
      'a new accountant, and no former one',
      thinAccountantSpecimen(
        `On May 6, 2024, the audit committee engaged Orin Pike LLP as independent accountant. The company did not
consult it during the two most recent fiscal years ended December 31, 2023 on any matter that was the subject of a
disagreement or a reportable event.`,
      ),
    ],
  ],
});
