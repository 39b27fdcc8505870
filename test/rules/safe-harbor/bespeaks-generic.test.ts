import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/bespeaks-generic.ts';
import { describeRule } from '../../support/test-rule.ts';

const IDENTIFIED = 'This release contains forward-looking statements.';
const cautioned = (words: string): string => specimen({ cautions: `${IDENTIFIED} ${words}` });
const inReport = (words: string): string =>
  `Item 8.01 Other Events.\n\nThis report contains forward-looking statements. ${words}`;

const STOCK =
  'Actual results could differ materially owing to general economic and business conditions, competition, competitive pressures, regulation and other factors.';
const SEC_FILINGS =
  'They are subject to risks and uncertainties detailed from time to time in our filings with the SEC.';
const BARE = 'They involve risks and uncertainties that could cause actual results to differ materially.';
const TEN_K = `${BARE} See the section "Risk Factors" in our Annual Report on Form 10-K for the year ended December 31, 2023.`;
const TAILORED =
  'Results could differ because of delays in FDA review of AB-101 and our dependence on one contract manufacturer.';

describeRule(rule, {
  passes: [
    ['two factors behind "because of"', cautioned(TAILORED)],
    [
      'two factors behind "including"',
      cautioned('Risks and uncertainties include wafer shortages and the loss of our Kyoto supplier.'),
    ],
    [
      'factors in a list of bullets',
      cautioned(`Factors that could cause results to differ materially include:

\u2022 wafer shortages;

\u2022 the loss of our Kyoto supplier; and

\u2022 competition.`),
    ],
    [
      'factors in sentences of their own',
      cautioned(
        `${BARE} Two distributors could leave on short notice. Our Portland plant may flood in spring.`,
      ),
    ],
    ['a short body whose exhibit names the factors', specimen({ items: inReport(BARE) })],
  ],
  violations: [
    [
      'risks and uncertainties',
      cautioned(BARE),
      { message: 'generic', at: `${BARE}`, severity: 'warning', facts: { paper: 'Exhibit 99.1' } },
    ],
    ['stock factors', cautioned(STOCK), { message: 'generic', at: STOCK }],
    [
      'one factor',
      cautioned('Results could differ materially because of wafer shortages.'),
      { message: 'generic', at: 'Results could differ materially because of wafer shortages.' },
    ],
    ['"from time to time in our filings"', cautioned(SEC_FILINGS), { message: 'generic', at: SEC_FILINGS }],
    [
      'the risk factors of a named report',
      cautioned(TEN_K),
      { message: 'referred', at: BARE, severity: 'info' },
    ],
    ['no caution at all', cautioned(''), { message: 'none', at: IDENTIFIED, severity: 'warning' }],
    [
      'a body that cautions in general, and no exhibit that does better',
      specimen({ items: inReport(BARE), exhibits: '', exhibitItem: '' }),
      { message: 'generic', at: BARE, facts: { paper: 'the report' } },
    ],
  ],
  undetermined: 'The rule counts what stands there; whether it is enough is for the lawyer, hence a warning.',
  notApplicable: [
    ['no legend', specimen({ cautions: '' })],
    [
      'a body that only tells of the exhibit\u2019s statements',
      specimen({
        items: 'Item 8.01 Other Events.\n\nThe attached release also has forward-looking statements.',
        exhibits: '',
      }),
    ],
  ],
});
