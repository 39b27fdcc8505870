import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.07-arithmetic.ts';
import { describeRule } from '../../support/test-rule.ts';

const voting = (...rows: string[]): string =>
  specimen({
    items: `Item 5.07 Submission of Matters to a Vote of Security Holders.

The annual meeting was held on October 29, 2024.

${rows.join('\n')}
`,
  });
const LEE = 'Ann Lee      1,037,342    20,022    50,119';
const ROE = 'Jane Roe     1,040,011    17,353    50,119';
const DIAZ = 'Omar Diaz      999,130    58,234    50,119';
const CAPTIONS = 'For          Against     Abstain   Broker Non-Votes';

describeRule(rule, {
  passes: [
    ['each row adds up alike', voting(LEE, ROE, DIAZ)],
    [
      'percentages between the votes',
      voting(LEE, ROE, 'Omar Diaz      999,130    90.2%    58,234    50,119'),
    ],
    ['two rows do not show which is wrong', voting(LEE, 'Jane Roe     1,040,000    17,000    50,119')],
    ['fractions of shares', voting(LEE, ROE, DIAZ.replace('999,130', '999,131'))],
    [
      'nominees of several classes, each with its own total',
      voting(LEE, 'Jane Roe     2,040,011    17,353    50,119', 'Omar Diaz    3,999,130    58,234    50,119'),
    ],
    [
      'a matter short by just the votes that brokers could not cast',
      voting(
        LEE,
        ROE,
        DIAZ,
        CAPTIONS,
        '1,020,300    30,041    7,023    50,119',
        CAPTIONS,
        '1,020,300    30,041    7,023    0',
        CAPTIONS,
        '1,000,111    50,005    7,248    50,119',
      ),
    ],
  ],
  violations: [
    [
      'digits transposed in one row',
      voting(LEE, ROE, DIAZ.replace('999,130', '999,310')),
      {
        message: 'nominee',
        at: 'Omar Diaz 999,310 58,234 50,119',
        severity: 'warning',
        facts: { sum: '1,107,663', others: '1,107,483', rows: 2 },
      },
    ],
  ],
  undetermined: [
    [
      'one matter of three adds up to less',
      voting(
        LEE,
        ROE,
        DIAZ,
        CAPTIONS,
        '1,020,300    30,041    7,023    50,119',
        CAPTIONS,
        '1,020,030    30,041    7,023    50,119',
        CAPTIONS,
        '1,000,111    50,005    7,248    50,119',
      ),
      { message: 'matter', at: '1,020,030 30,041 7,023 50,119', severity: 'info' },
    ],
  ],
  notApplicable: [
    ['votes told in sentences', voting('Ann Lee was elected with most of the votes.')],
    ['before the item', voting(LEE, ROE, DIAZ.replace('999,130', '999,310')), { filed: '2010-02-27' }],
    ['no Item 5.07', specimen()],
  ],
});
