import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/listed-not-referenced.ts';
import { describeRule } from '../../support/test-rule.ts';

const draft = (words: string, ...rows: string[]): string =>
  specimen({
    items: `Item 8.01 Other Events.\n\n${words}`,
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`,
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    ['cited', draft('The lease is Exhibit 10.3 to this report.', '10.3  Lease')],
    ['cited without its part', draft('A release is attached as Exhibit 99.', '99.1  Press release')],
    [
      'cited within a run',
      draft(
        'The leases are Exhibits 10.1 through 10.3.',
        '10.1  Lease',
        '10.2  Lease of the yard',
        '10.3  Guaranty',
      ),
    ],
    [
      'cited without any number',
      draft('A release is attached as an exhibit to this report.', '99.1  Press release'),
    ],
    [
      'cited in a note before the items',
      specimen({
        securities: 'Explanatory Note: the slides are Exhibit 99.2.',
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1  Press release\n99.2  Slides',
        exhibits: '',
      }),
    ],
  ],
  violations: [
    [
      'never mentioned',
      draft('The plant opened.', '10.3  Lease'),
      { message: 'unmentioned', at: '10.3 Lease', severity: 'info', facts: { exhibits: '10.3' } },
    ],
    [
      'two, told once',
      draft('A release is Exhibit 99.1.', '99.1  Press release', '99.2  Slides', '99.3  Letter to holders'),
      { message: 'unmentioned', at: '99.2 Slides', facts: { exhibits: '99.2, 99.3', first: '99.2' } },
    ],
    [
      '10.1 is no mention of 10.10',
      draft('The lease is Exhibit 10.10.', '10.1  Guaranty', '10.10  Lease'),
      { message: 'unmentioned', at: '10.1 Guaranty' },
    ],
  ],
  undetermined: 'A number is mentioned or is not.',
  notApplicable: [
    [
      'exhibits of an offering and data',
      draft(
        'The notes were sold.',
        '1.1  Underwriting Agreement',
        '4.1  Indenture',
        '5.1  Opinion',
        '23.1  Consent',
        '104  Cover page',
      ),
    ],
    [
      'incorporated by reference',
      draft(
        'The plant opened.',
        '2.1  Merger Agreement (incorporated by reference to the Form 8-K of May 3, 2024)',
      ),
    ],
    ['no list', specimen({ exhibitItem: '' })],
  ],
});
