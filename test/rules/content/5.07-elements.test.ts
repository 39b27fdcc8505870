import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.07-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 5.07 Submission of Matters to a Vote of Security Holders.';
const voting = (...paragraphs: string[]): string =>
  specimen({ items: [HEADING, ...paragraphs].join('\n\n') });
const MEETING = 'The annual meeting of stockholders was held on October 29, 2024.';
const FIRST = '1. Ann Lee was elected: for 1,037,342, withheld 20,022, broker non-votes 50,119.';
const SECOND = '2. The auditor was ratified: for 1,100,310, against 5,070, abstentions 2,103.';

describeRule(rule, {
  passes: [
    ['each matter with its numbers', voting(MEETING, FIRST, SECOND)],
    [
      'a list of the matters before the results',
      voting(
        MEETING,
        '1. Elected a director.',
        '2. Ratified the auditor.',
        'For 1,037,342, against 20,022, abstain 1,000',
      ),
    ],
    [
      'a matter that was withdrawn',
      voting(MEETING, FIRST, '2. The proposal on lobbying was withdrawn.', SECOND.replace('2.', '3.')),
    ],
    [
      'the day of the meeting in another item',
      specimen({
        items: `Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.

At the annual meeting held on October 29, 2024, holders approved a new Section 2 of the charter.

${HEADING}

At the annual meeting holders voted as follows.

${FIRST}`,
      }),
    ],
    [
      'a vote on frequency has one, two and three years',
      voting(
        MEETING,
        FIRST,
        '2. On frequency, votes were:',
        '1 Year 1,100,310  2 Years 5,070  3 Years 2,103  Abstain 1,000',
      ),
    ],
  ],
  violations: [
    [
      'a result in words',
      voting(`${MEETING} All proposals passed.`),
      {
        message: 'missing',
        at: HEADING,
        severity: 'warning',
        facts: {
          missing: 'the numbers of votes, votes against or withheld and abstentions or broker non-votes',
        },
      },
    ],
    [
      'no day of the meeting',
      voting('The annual meeting of stockholders was held.', FIRST),
      { message: 'missing', at: HEADING, facts: { missing: 'the date of the meeting' } },
    ],
    [
      'neither abstentions nor broker non-votes',
      voting(MEETING, 'The plan was approved: for 1,100,310, against 5,070.'),
      { message: 'missing', at: HEADING, facts: { missing: 'abstentions or broker non-votes' } },
    ],
    [
      'one matter of two without numbers',
      voting(MEETING, FIRST, '2. The appointment of the auditor was ratified.'),
      { message: 'matter', at: '2. The appointment of the auditor was ratified.', facts: { matter: '2' } },
    ],
  ],
  undetermined: 'The numbers stand in the item or do not.',
  notApplicable: [
    ['before the item', voting(`${MEETING} All proposals passed.`), { filed: '2010-02-27' }],
    ['no Item 5.07', specimen()],
  ],
});
