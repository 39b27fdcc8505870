import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/exhibits/certification-attached.ts';
import { describeRule } from '../../support/test-rule.ts';

const listing = (...rows: string[]): string =>
  specimen({
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`,
    exhibits: '',
  });
const in2003 = (day: string): string =>
  formerSpecimen({
    reportDate: day,
    signatureDate: `Date: ${day}`,
    exhibitItem:
      'Item 7. Financial Statements and Exhibits.\n\n(c) Exhibits.\n\nExhibit No.    Description\n99.1           Certification under Section 906 of the Sarbanes-Oxley Act',
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    ['a release', specimen()],
    [
      'an officer’s certificate of an offering',
      listing('4.1  Officers’ Certificate establishing the terms of the notes'),
    ],
    ['a certificate of incorporation', listing('3.1  Certificate of Incorporation')],
  ],
  violations: [
    [
      'both certifications listed',
      listing(
        '31.1  Certification of the Chief Executive Officer',
        '32.1  Certification of the Chief Financial Officer',
      ),
      [
        {
          message: 'certified',
          at: '31.1 Certification of the Chief Executive Officer',
          severity: 'warning',
          facts: { exhibit: '31.1' },
        },
        {
          message: 'certified',
          at: '32.1 Certification of the Chief Financial Officer',
          facts: { exhibit: '32.1' },
        },
      ],
    ],
    [
      'under another number, by its description',
      listing('99.2  Certification pursuant to Rule 13a-14(a)'),
      { message: 'certified', at: '99.2 Certification pursuant to Rule 13a-14(a)' },
    ],
    [
      'attached and not listed',
      submissionSpecimen(
        ['Other Events'],
        specimen({ exhibits: '' }),
        exhibitDocument('32.1', 'I certify that the report complies.'),
      ),
      { message: 'certified', at: 'I certify that the report complies.' },
    ],
    [
      'the first day',
      in2003('August 14, 2003'),
      { message: 'certified', at: '99.1 Certification under Section 906 of the Sarbanes-Oxley Act' },
      { filed: '2003-08-14' },
    ],
  ],
  undetermined: 'A certification is there or is not.',
  notApplicable: [
    ['no exhibit', specimen({ exhibitItem: '', exhibits: '' })],
    [
      'the day before: certifications were furnished in current reports',
      in2003('August 13, 2003'),
      { filed: '2003-08-13' },
    ],
  ],
});
