import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/exhibits/attached-not-listed.ts';
import { describeRule } from '../../support/test-rule.ts';

const listing = (...rows: string[]): string =>
  `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`;
const sent = (exhibitItem: string, ...documents: string[]): string =>
  submissionSpecimen(['Other Events'], specimen({ exhibitItem, exhibits: '' }), ...documents);
const paper = (number: string): string => exhibitDocument(number, 'The words of this exhibit stand here.');
const RELEASE = '99.1           Press release';

describeRule(rule, {
  passes: [
    ['both match', sent(listing(RELEASE), paper('99.1'))],
    ['99 is the parent of 99.1', sent(listing(RELEASE), paper('99'))],
    ['99.01 is 99.1', sent(listing(RELEASE), paper('99.01'))],
    ['data and pictures', sent(listing(RELEASE), paper('99.1'), paper('101.SCH'), paper('27'))],
    [
      'listed in the prose of the item',
      sent(
        'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1  Press release\n\nThe lease of the plant is filed with it, numbered 10.2.',
        paper('99.1'),
        paper('10.2'),
      ),
    ],
    [
      'typed 99.1, listed and headed 10.1',
      sent(listing('10.1           Bonus Plan'), exhibitDocument('99.1', 'Exhibit 10.1\n\nThe bonus plan.')),
    ],
    [
      'a number that slipped in the index is told once, as missing',
      sent(listing('99.3           Press release'), paper('99.1')),
    ],
  ],
  violations: [
    [
      'the index stops short',
      sent(listing(RELEASE), paper('99.1'), exhibitDocument('10.2', 'LEASE\n\nThe plant in Portland.')),
      {
        message: 'unlisted',
        at: 'LEASE The plant in Portland.',
        severity: 'error',
        facts: { exhibit: '10.2', listed: '99.1' },
      },
    ],
    [
      'two more than the index, each by its heading',
      sent(
        listing(RELEASE),
        paper('99.1'),
        exhibitDocument('99.2', 'Exhibit 99.2\n\nSlides'),
        exhibitDocument('99.3', 'EXHIBIT 99.3\n\nMore'),
      ),
      [
        { message: 'unlisted', at: 'Exhibit 99.2', facts: { exhibit: '99.2' } },
        { message: 'unlisted', at: 'EXHIBIT 99.3', facts: { exhibit: '99.3' } },
      ],
    ],
    [
      'pasted behind the signature under its heading',
      specimen({
        exhibitItem: listing(
          '10.1           Lease (incorporated by reference to the Form 10-Q of May 3, 2024)',
        ),
      }),
      { message: 'unlisted', at: 'Exhibit 99.1', facts: { exhibit: '99.1', listed: '10.1' } },
    ],
  ],
  undetermined: 'A document is in the index or is not.',
  notApplicable: [
    ['the report alone', specimen({ exhibits: '' })],
    ['no list at all: that is another finding', sent('', paper('99.1'))],
  ],
});
