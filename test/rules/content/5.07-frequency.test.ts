import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.07-frequency.ts';
import { describeRule } from '../../support/test-rule.ts';

const voting = (words: string): string =>
  specimen({ items: `Item 5.07 Submission of Matters to a Vote of Security Holders.\n\n${words}` });
const VOTE =
  'On the frequency of votes on executive compensation, 1,100,310 votes were for one year, and 5,070 for two.';

describeRule(rule, {
  passes: [
    [
      'the decision follows',
      voting(`${VOTE} In light of the vote, the Board determined to hold the vote every year.`),
    ],
    [
      'a plan of the company',
      voting(
        `${VOTE} The Company plans to hold votes on compensation annually until the next vote on frequency.`,
      ),
    ],
  ],
  violations: 'The decision may follow by amendment, so that its absence is never a fault by itself.',
  undetermined: [['nothing but the vote', voting(VOTE), { message: 'open', at: VOTE, severity: 'info' }]],
  notApplicable: [
    ['no vote on frequency', voting('The auditor was ratified: for 1,100,310, against 5,070.')],
    ['before the duty', voting(VOTE), { filed: '2011-04-03' }],
    ['no Item 5.07', specimen()],
  ],
});
