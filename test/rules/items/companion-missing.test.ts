import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/companion-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const ENTRY = 'Item 1.01 Entry into a Material Definitive Agreement.';
const COMPLETION = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
const ARTICLES = 'Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.';
const OTHER = 'Item 8.01 Other Events.';
const under = (heading: string, words: string, more = ''): string =>
  specimen({ items: `${heading}\n\n${words}${more && `\n\n${more}\n\nSee above.`}`, exhibits: '' });
const BORROWED = 'The company borrowed $20 million under a term loan with Harbor Bank.';
const SOLD = 'The company sold 900,000 shares of common stock in a private placement.';
const RESIGNED = 'On October 29, 2024, Peter Lang resigned as Chief Financial Officer.';
const EMPLOYED = 'The company signed an employment agreement with Maria Ortiz, its Chief Financial Officer.';
const early = (day: string): string =>
  specimen({
    reportDate: day,
    signatureDate: `Date: ${day}`,
    items: `${ENTRY}\n\n${EMPLOYED}`,
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    [
      'a loan under both items',
      under(ENTRY, BORROWED, 'Item 2.03 Creation of a Direct Financial Obligation.'),
    ],
    [
      'Item 2.03 alone, which carries the substance of 1.01',
      under('Item 2.03 Creation of a Direct Financial Obligation.', BORROWED),
    ],
    [
      'a facility on which nothing is drawn',
      under(ENTRY, 'The company may borrow up to $20 million under a credit agreement.'),
    ],
    [
      'a commitment',
      under(ENTRY, 'Under a commitment letter Harbor Bank issued, $20 million of term loans would be lent.'),
    ],
    [
      'notes that are yet to be issued',
      under(ENTRY, 'The company agreed to issue and sell $300 million aggregate principal amount of notes.'),
    ],
    ['shares under both items', under(ENTRY, SOLD, 'Item 3.02 Unregistered Sales of Equity Securities.')],
    [
      'a certificate that ends a series',
      under(ARTICLES, 'The company filed a certificate of elimination of its certificate of designation.'),
    ],
    [
      'an acquisition by the registrant',
      under(
        COMPLETION,
        'Cove Merger Sub, Inc. merged with and into Bay Optics LLC, Bay Optics LLC surviving.',
      ),
    ],
    [
      'a company that is no shell',
      under(COMPLETION, 'The company was not a shell company before it bought Bay Optics LLC.'),
    ],
    [
      'an officer under Item 5.02',
      under(OTHER, RESIGNED, 'Item 5.02 Departure of Directors or Certain Officers.'),
    ],
    ['an officer of a subsidiary', under(OTHER, `${RESIGNED} He held the office at our subsidiary.`)],
    ['pay under Item 1.01 on the last day of the former Item 5.02', early('November 6, 2006')],
  ],
  violations: 'Thresholds are for a lawyer: the rule asks and never asserts.',
  undetermined: [
    [
      'a loan',
      under(ENTRY, BORROWED),
      { message: 'obligation', at: BORROWED, severity: 'warning', facts: { item: 'Item 2.03' } },
    ],
    [
      'notes that were issued',
      under(ENTRY, 'The company issued $300 million aggregate principal amount of notes.'),
      { message: 'obligation', at: 'The company issued $300 million aggregate principal amount of notes.' },
    ],
    ['shares without registration', under(ENTRY, SOLD), { message: 'shares', at: SOLD }],
    ['shares under Item 8.01', under(OTHER, SOLD), { message: 'shares', at: SOLD }],
    [
      'a certificate of designation',
      under(ARTICLES, 'On October 29, 2024, the company filed a certificate of designation.'),
      { message: 'designation', at: 'On October 29, 2024, the company filed a certificate of designation.' },
    ],
    [
      'a merger in which the registrant is acquired',
      under(COMPLETION, 'Cove Merger Sub, Inc. merged with and into the Company, the Company surviving.'),
      {
        message: 'control',
        at: 'Cove Merger Sub, Inc. merged with and into the Company, the Company surviving.',
      },
    ],
    [
      'the end of a shell',
      under(COMPLETION, 'The company bought Bay Optics LLC and ceased to be a shell company.'),
      { message: 'shell', at: 'The company bought Bay Optics LLC and ceased to be a shell company.' },
    ],
    ['an officer who leaves', under(OTHER, RESIGNED), { message: 'officer', at: RESIGNED }],
    ['an officer’s agreement', under(ENTRY, EMPLOYED), { message: 'pay', at: EMPLOYED }],
    [
      'pay under Item 1.01 on the first day of the present Item 5.02',
      early('November 7, 2006'),
      { message: 'pay', at: EMPLOYED },
    ],
  ],
  notApplicable: [
    ['an amendment', specimen({ form: 'FORM 8-K/A', items: `${ENTRY}\n\n${BORROWED}` })],
    ['a report without items', specimen({ items: BORROWED, exhibitItem: '' })],
    ['the former form', specimen({ reportDate: 'August 20, 2004', signatureDate: 'Date: August 20, 2004' })],
  ],
});
