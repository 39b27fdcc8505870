import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.02e-arrangement.ts';
import { describeRule } from '../../support/test-rule.ts';

const awarding = (words: string): string =>
  specimen({
    items: `Item 5.02 Compensatory Arrangements of Certain Officers.\n\n(e) ${words}`,
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    ['a sum', awarding('On October 29, 2024, the Board approved a bonus of $400,000 to Ann Lee.')],
    [
      'shares',
      awarding('On October 29, 2024, the Committee granted 75,000 restricted stock units to Ann Lee.'),
    ],
    [
      'a contract extended, with its term and no sum',
      awarding(
        'On October 29, 2024, we extended the employment agreement of Ann Lee, so that its term runs for three years.',
      ),
    ],
    [
      'a contract of which only the definition changes',
      awarding(
        'On October 29, 2024, the Board approved an amended employment agreement with Ann Lee to clarify the definition of a change in control.',
      ),
    ],
    [
      'no change in pay',
      awarding(
        'On October 29, 2024, the Committee set the salaries of our officers. Their salary is unchanged.',
      ),
    ],
  ],
  violations: [
    [
      'an award without a figure',
      awarding(
        'On October 29, 2024, the Committee approved new vesting for the restricted stock units of Ann Lee.',
      ),
      {
        message: 'missing',
        at: '(e) On October 29, 2024, the Committee approved new vesting for the restricted stock units of Ann Lee.',
        severity: 'warning',
        facts: { missing: 'a figure' },
      },
    ],
    [
      'an award without day and figure',
      awarding('The Board approved a retention award to Ann Lee.'),
      {
        message: 'missing',
        at: '(e) The Board approved a retention award to Ann Lee.',
        facts: { missing: 'its day and a figure' },
      },
    ],
  ],
  undetermined: [
    [
      'a plan that the proxy statement describes',
      awarding(
        'On October 29, 2024, holders approved the Equity Incentive Plan. The proxy statement describes it.',
      ),
      {
        message: 'elsewhere',
        at: '(e) On October 29, 2024, holders approved the Equity Incentive Plan.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [
    [
      'pay of directors',
      awarding("On October 29, 2024, the Board approved the Directors' Stock Plan for outside directors."),
    ],
    [
      'an award withdrawn',
      awarding('On October 29, 2024, the Committee cancelled the stock options granted to Ann Lee.'),
    ],
    ['before paragraph (e)', awarding('The Board approved a bonus to Ann Lee.'), { filed: '2006-11-06' }],
    ['no Item 5.02', specimen()],
  ],
});
