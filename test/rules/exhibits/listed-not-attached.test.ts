import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/exhibits/listed-not-attached.ts';
import { describeRule } from '../../support/test-rule.ts';

const listing = (...rows: string[]): string =>
  `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`;
const sent = (exhibitItem: string, ...numbers: string[]): string =>
  submissionSpecimen(
    ['Results of Operations and Financial Condition'],
    specimen({ exhibitItem, exhibits: '' }),
    ...numbers.map((number) =>
      exhibitDocument(number, `What Exhibit ${number} holds stands in these words.`),
    ),
  );
const RELEASE = '99.1           Press release';
const SLIDES = '99.2           Slides';

describeRule(rule, {
  passes: [
    ['both attached', sent(listing(RELEASE, SLIDES), '99.1', '99.2')],
    ['99 attached for 99.1', sent(listing(RELEASE), '99')],
    ['EX-99.01 attached for 99.1', sent(listing(RELEASE), '99.01')],
    [
      'incorporated by reference',
      sent(
        listing(
          '2.1            Merger Agreement (incorporated by reference to Exhibit 2.1 to the Form 8-K of May 3, 2024)',
          RELEASE,
        ),
        '99.1',
      ),
    ],
    [
      'incorporated by a note at the foot of the list',
      sent(listing('2.1*           Merger Agreement', RELEASE, '', '* Previously filed.'), '99.1'),
    ],
    [
      'included in another exhibit',
      sent(
        listing(
          '5.1            Opinion of Reed & Moss LLP',
          '23.1           Consent of Reed & Moss LLP (included in Exhibit 5.1)',
        ),
        '5.1',
      ),
    ],
    [
      'to be filed by amendment',
      sent(listing('16.1           Letter of Reed CPAs (to be filed by amendment)', RELEASE), '99.1'),
    ],
    [
      'data files',
      sent(listing(RELEASE, '101            Interactive data', '104            Cover page'), '99.1'),
    ],
    [
      'a number of the table recited with "None"',
      sent(listing(RELEASE, '99.2           Additional exhibits', '', '               None.'), '99.1'),
    ],
    [
      'one file, its only exhibit unmarked behind the signature',
      specimen({
        exhibitItem: listing(RELEASE),
        exhibits:
          'Alder Point Instruments reported revenue of $48.1 million, up from $45 million a year ago. Net income was $3.1 million, and the company ended the quarter with cash of $12 million.',
      }),
    ],
    [
      'attached under another number, with the right one at its head',
      submissionSpecimen(
        ['Other Events'],
        specimen({ exhibitItem: listing('10.1           Bonus Plan'), exhibits: '' }),
        exhibitDocument('99.1', 'Exhibit 10.1\n\nThe bonus plan of Alder Point.'),
      ),
    ],
  ],
  violations: [
    [
      'one of two',
      sent(listing(RELEASE, SLIDES), '99.1'),
      {
        message: 'absent',
        at: '99.2 Slides',
        severity: 'error',
        facts: { missing: '99.2', attached: '99.1' },
      },
    ],
    [
      'two of three, told once',
      sent(listing(RELEASE, SLIDES, '99.3           Transcript'), '99.1'),
      { message: 'absent', at: '99.2 Slides', facts: { missing: '99.2, 99.3' } },
    ],
    [
      'a whole submission without any exhibit',
      sent(listing(RELEASE)),
      { message: 'absent', at: '99.1 Press release', facts: { missing: '99.1', attached: 'none' } },
    ],
    [
      'a number that slipped in the index',
      sent(listing('99.3           Press release'), '99.1'),
      { message: 'absent', at: '99.3 Press release', facts: { missing: '99.3', attached: '99.1' } },
    ],
    [
      'an agreement that was typed as a second 99',
      sent(listing('10.1           Merger Agreement', RELEASE), '99', '99.1'),
      {
        message: 'renumbered',
        at: '10.1 Merger Agreement',
        severity: 'warning',
        facts: { missing: '10.1', sent: 'EX-99', attached: '99.1, 99' },
      },
    ],
    [
      'an agreement typed as a second 99 that is headed with another number',
      submissionSpecimen(
        ['Other Events'],
        specimen({ exhibitItem: listing('10.1           Merger Agreement', RELEASE), exhibits: '' }),
        exhibitDocument('99.1', 'The release stands in these words.'),
        exhibitDocument('99.7', 'Exhibit 99.7\n\nThe agreement stands in these words.'),
      ),
      { message: 'absent', at: '10.1 Merger Agreement', severity: 'error', facts: { missing: '10.1' } },
    ],
    [
      'two listed and two sent that no row names',
      sent(listing('10.1           Lease', '10.2           Loan'), '99.7', '99.8'),
      { message: 'absent', at: '10.1 Lease', severity: 'error', facts: { missing: '10.1, 10.2' } },
    ],
    [
      'a furnished exhibit that "may only be incorporated by reference" is to come',
      sent(
        listing(
          RELEASE,
          '99.2*          Slides',
          '',
          '* This exhibit is furnished and may only be incorporated by reference in another filing if it says so.',
        ),
        '99.1',
      ),
      { message: 'absent', at: '99.2* Slides', facts: { missing: '99.2' } },
    ],
  ],
  undetermined: [
    [
      'one file with the report and its exhibits, one of two headed',
      specimen({ exhibitItem: listing(RELEASE, SLIDES) }),
      {
        message: 'unmarked',
        at: '99.2 Slides',
        severity: 'warning',
        facts: { missing: '99.2', attached: '99.1' },
      },
    ],
  ],
  notApplicable: [
    ['the report alone', specimen({ exhibits: '' })],
    ['no list', specimen({ exhibitItem: '' })],
    [
      'one file of the former form whose release begins unmarked behind the index, two rows',
      formerSpecimen({
        exhibitItem: '',
        afterSignature: '99.1 Press release\n99.2 Slides',
        exhibits: 'Alder Point reports',
      }),
    ],
  ],
});
