import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/exhibits/exhibit-header-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const attached = (number: string, words: string): string =>
  submissionSpecimen(
    ['Other Events'],
    specimen({ exhibits: '' }),
    exhibitDocument(number, `${words}\n\nAlder Point reports.`),
  );

describeRule(rule, {
  passes: [
    ['the same number', attached('99.1', 'Exhibit 99.1')],
    ['99 for 99.1', attached('99', 'EXHIBIT 99.1')],
    ['99.01 for 99.1', attached('99.01', 'Ex. 99.1')],
    ['small letters', attached('10.1', 'exhibit 10.1')],
  ],
  violations: [
    [
      'renumbered on one side',
      attached('99.2', 'Exhibit 99.1'),
      {
        message: 'differs',
        at: 'Exhibit 99.1',
        severity: 'warning',
        facts: { exhibit: '99.2', headed: '99.1' },
      },
    ],
    [
      'two attachments swapped',
      submissionSpecimen(
        ['Other Events'],
        specimen({ exhibits: '' }),
        exhibitDocument('99.1', 'Exhibit 99.2\n\nSlides of the third quarter.'),
        exhibitDocument('99.2', 'Exhibit 99.1\n\nA release on the third quarter.'),
      ),
      [
        { message: 'differs', at: 'Exhibit 99.2', facts: { exhibit: '99.1', headed: '99.2' } },
        { message: 'differs', at: 'Exhibit 99.1', facts: { exhibit: '99.2', headed: '99.1' } },
      ],
    ],
  ],
  undetermined: 'Two numbers agree or do not.',
  notApplicable: [
    ['an exhibit without a heading', attached('99.1', 'FOR IMMEDIATE RELEASE')],
    ['a mention of another exhibit in its words', attached('99.1', 'See Exhibit 99.2 for the tables.')],
    ['the exhibit in the report’s own file: its heading is its number', specimen()],
  ],
});
