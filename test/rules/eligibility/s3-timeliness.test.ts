import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/eligibility/s3-timeliness.ts';
import { describeRule } from '../../support/test-rule.ts';

const item = (heading: string, words = 'It happened on October 29, 2024.'): string =>
  `${heading}\n\n${words}`;
const report = (...items: string[]): string => specimen({ items: items.join('\n\n') });
const LOAN = item('Item 2.03 Creation of a Direct Financial Obligation.');
const AUDITOR = item('Item 4.01 Changes in Registrant’s Certifying Accountant.');
const OFFICERS = 'Departure of Directors or Certain Officers; Compensatory Arrangements of Certain Officers.';
const on = (day: string, items: string): string =>
  specimen({ reportDate: day, signatureDate: `Date: ${day}`, items });
const LATE = { filed: '2024-11-05' };
const AT = 'October 29, 2024';

describeRule(rule, {
  passes: [
    ['filed on the last day', report(LOAN), { filed: '2024-11-04' }],
    [
      'filed a day later, where the profile tells of a closing',
      report(LOAN),
      {
        ...LATE,
        profile: {
          names: ['Alder Point Instruments, Inc.'],
          closings: [{ date: '2024-10-31', reason: 'A day of mourning' }],
        },
      },
    ],
    ['signed in time, where no filing date is given', report(LOAN)],
  ],
  violations: [
    [
      'an item that is excused',
      report(LOAN),
      { message: 'excused', at: AT, severity: 'info', facts: { items: 'Item 2.03' } },
      LATE,
    ],
    [
      'an item that is not',
      report(AUDITOR),
      { message: 'costs', at: AT, facts: { items: 'Item 4.01', due: 'November 4, 2024' } },
      LATE,
    ],
    [
      'both: the one that costs is told',
      report(LOAN, AUDITOR),
      { message: 'costs', at: AT, facts: { items: 'Item 4.01' } },
      LATE,
    ],
    [
      'pay of officers, by its letter',
      report(item(`Item 5.02(e) ${OFFICERS}`)),
      { message: 'excused', at: AT },
      LATE,
    ],
    [
      'a departure, by its letter',
      report(item(`Item 5.02(b) ${OFFICERS}`)),
      { message: 'costs', at: AT },
      LATE,
    ],
    [
      'a departure, by its words',
      report(item(`Item 5.02 ${OFFICERS}`, 'Peter Lang resigned as a director.')),
      { message: 'costs', at: AT },
      LATE,
    ],
    [
      'pay of officers before Item 5.02 had a paragraph (e)',
      on('October 30, 2006', item(`Item 5.02 ${OFFICERS}`, 'Bonuses were approved.')),
      { message: 'costs', at: 'October 30, 2006' },
      { filed: '2006-11-06' },
    ],
    [
      'a closed mine',
      on(AT, item('Item 1.04 Mine Safety - Reporting of Shutdowns.')),
      { message: 'excused', at: AT },
      LATE,
    ],
  ],
  undetermined: [
    [
      'pay of officers, without a letter',
      report(item(`Item 5.02 ${OFFICERS}`, 'The committee approved bonuses.')),
      { message: 'depends', at: AT, facts: { excused: 'Item 5.02(e)' } },
      LATE,
    ],
    [
      'statements that may not be relied on, without a letter',
      report(item('Item 4.02 Non-Reliance on Previously Issued Financial Statements.')),
      { message: 'depends', at: AT, facts: { excused: 'Item 4.02(a)' } },
      LATE,
    ],
  ],
  notApplicable: [
    ['no item with a period', report(item('Item 8.01 Other Events.')), LATE],
    ['an amendment', specimen({ form: 'FORM 8-K/A', items: LOAN }), LATE],
    ['the former form, where every late report cost Form S-3', formerSpecimen(), { filed: '2004-05-20' }],
  ],
});
