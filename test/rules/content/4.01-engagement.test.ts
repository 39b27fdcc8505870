import { accountantSpecimen, thinAccountantSpecimen } from '../../../rules/_shared/accountant-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/4.01-engagement.ts';
import { describeRule } from '../../support/test-rule.ts';

const engages = (engagement: string): string => accountantSpecimen({ engagement });
const consults = (consultation: string): string => accountantSpecimen({ consultation });
const engaged = `On May 6, 2024, the audit committee engaged Orin Pike LLP as the company's new independent registered public accounting firm.`;

describeRule(rule, {
  passes: [
    ['dated, and not consulted before', accountantSpecimen()],
    [
      'dismissal and engagement in one sentence',
      accountantSpecimen({
        departure:
          'On May 3, 2024, the board dismissed Reed & Vale LLP and engaged Orin Pike LLP as auditor.',
        engagement: '',
      }),
    ],
    [
      'a merger of the two firms, dated in the sentence before',
      thinAccountantSpecimen(
        'On May 3, 2024, Reed & Vale LLP merged with Orin Pike LLP. The former resigned and the board appointed Orin Pike LLP as new auditor. It was not consulted before.',
      ),
    ],
    ['engaged on the same date', engages('On the same date the board engaged Orin Pike LLP as new auditor.')],
    [
      'advice in other words',
      consults('The company did not seek the advice of Orin Pike LLP on any matter before it was engaged.'),
    ],
    [
      'the matters of Item 304(a)(2) by their number',
      consults('There was nothing of the kind described in Item 304(a)(2) of Regulation S-K.'),
    ],
    [
      'a firm consulted before, with the matter told',
      consults('In 2023 the company consulted Orin Pike LLP on how to account for a lease.'),
    ],
  ],
  violations: [
    [
      'no date',
      engages('The audit committee has engaged Orin Pike LLP as the new accountant.'),
      {
        message: 'date',
        at: 'The audit committee has engaged Orin Pike LLP as the new accountant.',
        severity: 'warning',
        facts: { missing: 'the date on which it was engaged' },
      },
    ],
    [
      'neither date nor consultation: one finding',
      thinAccountantSpecimen('We have hired Orin Pike LLP as our auditor.'),
      {
        message: 'date',
        at: 'We have hired Orin Pike LLP as our auditor.',
        facts: { missing: 'the date on which it was engaged and whether it was consulted before' },
      },
    ],
  ],
  undetermined: [
    [
      'not a word of consultation',
      consults(''),
      { message: 'consultation', at: engaged, severity: 'warning' },
    ],
  ],
  notApplicable: [
    ['no Item 4.01', specimen()],
    [
      'a firm still to be found',
      accountantSpecimen({
        engagement: 'The company has not yet engaged a new independent accountant.',
        consultation: '',
      }),
    ],
    [
      'a former firm that was engaged once',
      accountantSpecimen({
        engagement: 'Reed & Vale LLP, which was engaged in 2019 as our auditor, is in Bangor.',
        consultation: '',
      }),
    ],
  ],
});
