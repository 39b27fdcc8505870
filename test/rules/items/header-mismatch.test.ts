import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/items/header-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const RESULTS = 'Results of Operations and Financial Condition';
const EXHIBITS = 'Financial Statements and Exhibits';
const heading = `Item 2.02 ${RESULTS}.`;
const former = (...lines: string[]): string => submissionSpecimen(lines, formerSpecimen());
const modern = (...lines: string[]): string => submissionSpecimen(lines, specimen());

describeRule(rule, {
  passes: [
    ['captions', modern(RESULTS, EXHIBITS)],
    ['numbers', modern('2.02', '9.01')],
    [
      'captions in small letters',
      former('Results of operations and financial condition', 'Financial statements and exhibits'),
    ],
    ['numbers of the former form', former('12', '7')],
    ['a line left blank, as EDGAR did for Item 12', former('', 'Financial statements and exhibits')],
    [
      'the caption of 5.02 with EDGAR’s colon',
      submissionSpecimen(
        [
          'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers',
        ],
        specimen({
          items: 'Item 5.02 Departure of Directors or Certain Officers.\n\nMaria Ortiz resigned.',
          exhibitItem: '',
        }),
      ),
    ],
    [
      'EDGAR’s own caption of 5.08',
      submissionSpecimen(
        ['Shareholder Nominations Pursuant to Exchange Act Rule 14a-11'],
        specimen({
          items: 'Item 5.08 Shareholder Director Nominations.\n\nThe date is May 1.',
          exhibitItem: '',
        }),
      ),
    ],
    [
      'Item 12 told as Item 9 while EDGAR had no code for it',
      former('Regulation FD Disclosure', EXHIBITS),
      { filed: '2003-05-01' },
    ],
  ],
  violations: [
    [
      'an item left out',
      modern(EXHIBITS),
      {
        message: 'unnamed',
        at: heading,
        severity: 'error',
        facts: { unnamed: 'Item 2.02', expected: 'Items 2.02 and 9.01 in the header' },
      },
    ],
    [
      'an item too many',
      modern(RESULTS, 'Regulation FD Disclosure', EXHIBITS),
      { message: 'surplus', at: null, severity: 'error', facts: { surplus: 'Item 7.01' } },
    ],
    [
      'one item for another, in one finding',
      modern('Completion of Acquisition or Disposition of Assets', EXHIBITS),
      { message: 'differs', at: heading, facts: { surplus: 'Item 2.01', unnamed: 'Item 2.02' } },
    ],
    [
      'Item 12 told as Item 9 when it had its code',
      former('Regulation FD Disclosure', EXHIBITS),
      { message: 'differs', at: `Item 12. ${RESULTS}.`, facts: { surplus: 'Item 9', unnamed: 'Item 12' } },
    ],
    [
      'exhibits left out',
      modern(RESULTS),
      { message: 'exhibits-unnamed', at: `Item 9.01 ${EXHIBITS}.`, severity: 'info' },
    ],
    [
      'exhibits without their heading',
      submissionSpecimen([RESULTS, EXHIBITS], specimen({ exhibitItem: '' })),
      { message: 'exhibits-surplus', at: null, severity: 'warning' },
    ],
  ],
  undetermined: [
    [
      'a caption that no form has',
      modern(RESULTS, EXHIBITS, 'Sundry matters'),
      { message: 'unread', at: null, severity: 'info', facts: { line: 'Sundry matters' } },
    ],
  ],
  notApplicable: [
    ['no submission', specimen()],
    ['a header without items', submissionSpecimen([], specimen())],
    ['a header whose items are all blank, as from 1999 to 2001', former('', '')],
    [
      'no item in the report',
      submissionSpecimen([RESULTS], specimen({ items: 'A plant opened.', exhibitItem: '' })),
    ],
  ],
});
