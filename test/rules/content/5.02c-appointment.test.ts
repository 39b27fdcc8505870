import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.02c-appointment.ts';
import { describeRule } from '../../support/test-rule.ts';

const appointing = (words: string): string =>
  specimen({
    items: `Item 5.02 Departure of Directors or Certain Officers; Appointment of Certain Officers.\n\n${words}`,
    exhibits: '',
  });
const APPOINTED =
  'On October 29, 2024, the Board appointed Ann Lee as Chief Financial Officer of the Company.';
const CAREER = 'She has served since 2019 as Treasurer of Birch Point Sensors, Inc.';
const TIES =
  'She has no family relationship with any director. No transaction is to be told under Item 404(a).';
const PAY = 'Her salary is $500,000 a year.';

describeRule(rule, {
  passes: [
    ['age and career, ties and pay', appointing(`${APPOINTED} Ms. Lee, age 48. ${CAREER} ${TIES} ${PAY}`)],
    [
      'the age in parentheses',
      appointing(`${APPOINTED.replace('Ann Lee', 'Ann Lee (48)')} ${CAREER} ${PAY}`),
    ],
    ['a nil answer left out', appointing(`${APPOINTED} Ms. Lee, 48, comes from a bank. ${CAREER} ${PAY}`)],
    [
      'an answer that sends the reader to the proxy statement',
      appointing(`${APPOINTED} Ms. Lee's biography is in our proxy statement of May 3, 2024.`),
    ],
  ],
  violations: [
    [
      'nothing but the appointment',
      appointing(APPOINTED),
      {
        message: 'missing',
        at: APPOINTED,
        severity: 'warning',
        facts: {
          missing:
            'the age, the career of the last five years, family ties, related transactions and terms of pay',
        },
      },
    ],
    [
      'no age',
      appointing(`${APPOINTED} ${CAREER} ${TIES} ${PAY}`),
      { message: 'missing', at: APPOINTED, facts: { missing: 'the age' } },
    ],
    [
      'no day',
      appointing(
        `The Board elected Ann Lee President of the Company. Ms. Lee is 48 years old. She joined us as a sales clerk. ${TIES} ${PAY}`,
      ),
      {
        message: 'missing',
        at: 'The Board elected Ann Lee President of the Company.',
        facts: { missing: 'its day' },
      },
    ],
  ],
  undetermined: [
    [
      'an executive of the company already, whose age an annual report may give',
      appointing(`${APPOINTED} Ms. Lee will continue as Treasurer. ${TIES} ${PAY}`),
      { message: 'known', at: APPOINTED },
    ],
    [
      'silent on all that may be left out',
      appointing(`${APPOINTED} Ms. Lee, age 48. ${CAREER}`),
      { message: 'silent', at: APPOINTED },
    ],
  ],
  notApplicable: [
    [
      'a vice president',
      appointing('On October 29, 2024, the Board appointed Ann Lee as Vice President, Sales.'),
    ],
    [
      'a contract with the newly appointed officer of an earlier report',
      appointing(
        'On October 29, 2024, we signed an employment agreement with Ann Lee, the newly appointed President and Chief Operating Officer.',
      ),
    ],
    ['no Item 5.02', specimen()],
  ],
});
