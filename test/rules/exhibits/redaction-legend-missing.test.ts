import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/exhibits/redaction-legend-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const CONTRACT = 'SUPPLY AGREEMENT\n\nThe price is [***] a wafer, for [***] wafers a year.';
const LEGEND =
  'Certain identified information has been excluded from this exhibit because it is not material.';
const sent = (rows: string, words: string, number = '10.1', day = 'October 29, 2024'): string =>
  submissionSpecimen(
    ['Entry into a Material Definitive Agreement'],
    specimen({
      reportDate: day,
      signatureDate: `Date: ${day}`,
      exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows}`,
      exhibits: '',
    }),
    exhibitDocument(number, words),
  );
const ROW = '10.1   Supply Agreement';

describeRule(rule, {
  passes: [
    ['both statements', sent(`${ROW} (portions omitted)`, `${LEGEND}\n\n${CONTRACT}`)],
    [
      'a note at the foot of the list, confidential treatment on the page',
      sent(
        `10.1+  Supply Agreement\n\n+ Portions of this exhibit have been redacted under Item 601(b)(10)(iv).`,
        `CONFIDENTIAL TREATMENT REQUESTED\n\n${CONTRACT}`,
      ),
    ],
  ],
  violations: [
    [
      'no statement',
      sent(ROW, CONTRACT),
      { message: 'both', at: '10.1 Supply Agreement', severity: 'warning', facts: { exhibit: '10.1' } },
    ],
    [
      'none in the index',
      sent(ROW, `${LEGEND}\n\n${CONTRACT}`),
      { message: 'index', at: '10.1 Supply Agreement' },
    ],
    [
      'none on the page',
      sent(`${ROW} (certain terms have been omitted)`, CONTRACT),
      { message: 'exhibit', at: '[***]' },
    ],
    [
      'a note on schedules is no note on redactions',
      sent(
        '10.1*  Supply Agreement\n\n* Schedules and similar attachments have been omitted.',
        `${LEGEND}\n\n${CONTRACT}`,
      ),
      { message: 'index', at: '10.1* Supply Agreement' },
    ],
    [
      'a plan of acquisition',
      sent('2.1    Merger Agreement', CONTRACT, '2.1'),
      { message: 'both', at: '2.1 Merger Agreement' },
    ],
  ],
  undetermined: 'A statement is there or is not.',
  notApplicable: [
    ['nothing is redacted', sent(ROW, 'SUPPLY AGREEMENT\n\nThe price is $4 a wafer.')],
    ['one blank to be filled in', sent(ROW, 'FORM OF AGREEMENT\n\nThe price is [*] a wafer.')],
    ['a release with a note', sent('99.1   Press release', 'Results [*] and outlook [*]', '99.1')],
    [
      'the day before redaction without a request',
      sent(ROW, CONTRACT, '10.1', 'April 1, 2019'),
      { filed: '2019-04-01' },
    ],
    ['the agreement is not in the upload', specimen({ exhibits: '' })],
  ],
});
