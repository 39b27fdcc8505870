import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/referenced-not-listed.ts';
import { describeRule } from '../../support/test-rule.ts';

const saying = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['the number of the list', specimen()],
    ['99 for 99.1', saying('A release is attached as Exhibit 99.')],
    ['99.01 for 99.1', saying('A release is attached as Exhibit 99.01.')],
  ],
  violations: [
    [
      'a number that slipped',
      saying('The plant opened. A release is attached as Exhibit 99.2 hereto. It is short.'),
      {
        message: 'unlisted',
        at: 'A release is attached as Exhibit 99.2 hereto.',
        facts: { exhibit: '99.2', listed: '99.1, 104' },
      },
    ],
    [
      'what "are filed as" the report’s own',
      saying('The agreements are filed as Exhibit 10.1 and Exhibit 99.1, respectively.'),
      {
        message: 'unlisted',
        at: 'The agreements are filed as Exhibit 10.1 and Exhibit 99.1, respectively.',
        facts: { exhibit: '10.1' },
      },
    ],
    [
      'the second of two cited together, once',
      saying('The releases are attached as Exhibits 99.1 and 99.3. See Exhibit 99.3.'),
      {
        message: 'unlisted',
        at: 'The releases are attached as Exhibits 99.1 and 99.3.',
        facts: { exhibit: '99.3' },
      },
    ],
  ],
  undetermined: 'A number is in the list or is not.',
  notApplicable: [
    ['no list', specimen({ exhibitItem: '' })],
    [
      'an exhibit of an annual report',
      saying('The lease is Exhibit 10.4 to our Annual Report on Form 10-K.'),
    ],
    [
      'an exhibit of an earlier report',
      saying(
        'The agreement was filed as Exhibit 2.1 to the Current Report on Form 8-K filed on April 11, 2008.',
      ),
    ],
    [
      'an exhibit of an earlier report, told with its file number',
      saying(
        'The plan is filed as Exhibit 10.1 to our Current Report on Form 8-K (File No. 0-38417) filed on June 15, 2020.',
      ),
    ],
    [
      'a lettered exhibit of an agreement',
      saying('The note has the form of Exhibit A to the Credit Agreement.'),
    ],
  ],
});
