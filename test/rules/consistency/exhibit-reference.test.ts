import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/exhibit-reference.ts';
import { describeRule } from '../../support/test-rule.ts';

const citing = (words: string, ...rows: string[]): string =>
  specimen({
    items: `Item 8.01 Other Events.\n\n${words}`,
    exhibitItem: ['Item 9.01 Financial Statements and Exhibits.', '(d) Exhibits.', rows.join('\n')].join(
      '\n\n',
    ),
  });
const CREDIT = '10.1   Credit Agreement dated October 29, 2024';
const RELEASE = '99.1   Press release dated October 29, 2024';
const SLIDES = '99.2   Investor presentation';

describeRule(rule, {
  passes: [
    ['one number', citing('A copy of the press release is attached as Exhibit 99.1.', CREDIT, RELEASE)],
    [
      'a release on an agreement, a copy of which is the release',
      citing(
        'We issued a press release on the Credit Agreement, a copy of which is attached as Exhibit 99.1.',
        CREDIT,
        RELEASE,
      ),
    ],
    [
      'two papers with their numbers in one sentence',
      citing(
        'The press release and the presentation are attached as Exhibits 99.1 and 99.2.',
        RELEASE,
        SLIDES,
      ),
    ],
    [
      'several releases',
      citing(
        'A copy of the press release is attached as Exhibit 99.2.',
        RELEASE,
        '99.2   Press release of May 3',
        SLIDES.replace('99.2', '99.3'),
      ),
    ],
    [
      'a number that is not listed is another rule’s',
      citing('A copy of the press release is attached as Exhibit 99.5.', CREDIT, RELEASE),
    ],
    [
      'a description that names no kind',
      citing('A copy of the press release is attached as Exhibit 99.2.', RELEASE, '99.2   Additional matter'),
    ],
    ['99.01 is 99.1', citing('A copy of the press release is attached as Exhibit 99.01.', CREDIT, RELEASE)],
  ],
  violations: [
    [
      'the release under the number of the slides',
      citing('A copy of the press release is attached as Exhibit 99.2.', RELEASE, SLIDES),
      {
        message: 'other',
        at: 'A copy of the press release is attached as Exhibit 99.2.',
        severity: 'error',
        facts: {
          paper: 'press release',
          cited: '99.2',
          listed: '99.1',
          description: 'Investor presentation',
        },
      },
    ],
    [
      'the agreement under the number of the release',
      citing('A copy of the Credit Agreement is attached hereto as Exhibit 99.1.', CREDIT, RELEASE),
      { message: 'other', at: 'A copy of the Credit Agreement is attached hereto as Exhibit 99.1.' },
    ],
  ],
  undetermined: 'Only where one paper and one number are named is anything said.',
  notApplicable: [
    ['one exhibit', specimen({ exhibitItem: `Item 9.01 Exhibits.\n\n${RELEASE}` })],
    ['no exhibit is cited', citing('The plant opened.', CREDIT, RELEASE)],
  ],
});
