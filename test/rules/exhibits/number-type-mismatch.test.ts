import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/number-type-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const listing = (...rows: string[]): string =>
  specimen({
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`,
    exhibits: '',
  });
const former = (row: string): string =>
  formerSpecimen({
    exhibitItem: `Item 7. Financial Statements and Exhibits.\n\n(c) Exhibits.\n\nExhibit No.    Description\n${row}`,
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    [
      'each its own',
      listing(
        '3.1  Certificate of Amendment',
        '10.1  Employment Agreement with Jane Reed',
        '16.1  Letter of Moss LLP to the Securities and Exchange Commission',
        '23.1  Consent of Moss LLP',
        '99.1  Press release',
      ),
    ],
    ['a credit agreement as 4', listing('4.1  Credit Agreement dated May 3, 2024')],
    [
      'a purchase agreement as 2 or 10',
      listing('2.1  Stock Purchase Agreement', '10.1  Asset Purchase Agreement'),
    ],
    [
      'a certificate of designations as 4',
      listing('4.1  Certificate of Designations of Series A Preferred Stock'),
    ],
    ['a release as 20, before 99 was the custom', former('20.1  Press release dated April 20, 2004')],
    [
      'a severance or bonus agreement as 10',
      listing('10.1  Change in Control Agreement', '10.2  Form of Stay Bonus Agreement'),
    ],
    ['a release about an agreement', listing('99.1  Press release on the Credit Agreement with Reed Bank')],
    [
      'a consent of a person, who is no expert',
      listing('99.1  Consent of Jane Reed to be named as a director'),
    ],
    ['words that tell no kind', listing('99.1  Retail Statistics', '10.1  Confirmation of Termination Date')],
    [
      'an indemnification agreement of an acquisition',
      listing('2.2  Indemnification Agreement among the sellers'),
    ],
    ['a code of ethics as 99, where it is posted and shown', listing('99.2  Code of Ethics')],
  ],
  violations: [
    [
      'a release as 10.1',
      listing('10.1  Press release dated October 29, 2024'),
      {
        message: 'unfit',
        at: '10.1 Press release dated October 29, 2024',
        severity: 'warning',
        facts: { exhibit: '10.1', family: '99' },
      },
    ],
    [
      'the former accountants’ letter as 99.1',
      listing('99.1  Letter from the former accountants to the Commission'),
      {
        message: 'unfit',
        at: '99.1 Letter from the former accountants to the Commission',
        facts: { family: '16' },
      },
    ],
    [
      'an employment agreement as 99.1, in both lists, told once',
      specimen({
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1  Employment Agreement with Jane Reed',
        afterSignature: 'EXHIBIT INDEX\n\n99.1  Employment Agreement with Jane Reed',
        exhibits: '',
      }),
      { message: 'unfit', at: '99.1 Employment Agreement with Jane Reed', facts: { family: '10' } },
    ],
    [
      'a merger agreement as 10.1',
      listing('10.1  Agreement and Plan of Merger with Kelp Optics, Inc.'),
      {
        message: 'unfit',
        at: '10.1 Agreement and Plan of Merger with Kelp Optics, Inc.',
        facts: { family: '2' },
      },
    ],
    [
      'by-laws as 4.1, charter as 99.1',
      listing('10.2  Amended and Restated By-Laws', '99.1  Certificate of Amendment, dated March 7, 2022'),
      [
        { message: 'unfit', at: '10.2 Amended and Restated By-Laws', facts: { family: '3' } },
        {
          message: 'unfit',
          at: '99.1 Certificate of Amendment, dated March 7, 2022',
          facts: { family: '3' },
        },
      ],
    ],
  ],
  undetermined: 'What the description does not tell is passed over.',
  notApplicable: [['no list', specimen({ exhibitItem: '' })]],
});
