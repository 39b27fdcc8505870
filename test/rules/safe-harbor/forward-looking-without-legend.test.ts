import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/forward-looking-without-legend.ts';
import { describeRule } from '../../support/test-rule.ts';

const LEGEND =
  'Actual results could differ from these forward-looking statements because our plant may flood.';
const saying = (words: string): string => specimen({ outlook: words, cautions: '' });
const inReport = (words: string): string =>
  specimen({ items: `Item 8.01 Other Events.\n\n${words}`, exhibitItem: '', exhibits: '' });
const strong = (at: string) => ({ message: 'strong', at, severity: 'warning' }) as const;
const medium = (at: string) => ({ message: 'medium', at, severity: 'warning' }) as const;
const weak = (at: string) => ({ message: 'weak', at, severity: 'info' }) as const;

const GUIDANCE = 'We expect 2025 revenue of $40 million to $45 million.';

describeRule(rule, {
  passes: [
    ['a legend beside it', specimen({ outlook: GUIDANCE, cautions: LEGEND })],
    [
      'a legend whose term is broken over a line',
      specimen({
        outlook: GUIDANCE,
        cautions: 'This press release contains statements that are forward-\nlooking.',
      }),
    ],
    ['a heading "Safe Harbor"', specimen({ outlook: GUIDANCE, cautions: 'Safe\nHarbor Statement' })],
    [
      'a "Cautionary Note" on risks and uncertainties',
      specimen({
        outlook: GUIDANCE,
        cautions: 'Cautionary Note\n\nOur outlook is subject to risks and uncertainties.',
      }),
    ],
    [
      'a body that sums up an exhibit with a legend',
      specimen({
        items: `Item 2.02 Results of Operations and Financial Condition.\n\n${GUIDANCE} The release is furnished as Exhibit 99.1.`,
      }),
    ],
    [
      'a release that the report\u2019s legend covers by name',
      specimen({
        items: `Item 7.01 Regulation FD Disclosure.\n\nThis report and its exhibits contain forward-looking statements. ${LEGEND}`,
        outlook: GUIDANCE,
        cautions: '',
      }),
    ],
    ['history', saying('Revenue was higher than expected, as we believed in July.')],
    [
      'the law\u2019s own future',
      saying('This information shall not be deemed filed, and may be deemed furnished.'),
    ],
    ['a plan by name', saying('Shares were granted under the 2024 Equity Incentive Plan.')],
    [
      'interim figures',
      saying('They are not necessarily indicative of results that may be expected for the year.'),
    ],
    ['a salary that stays', inReport('His base salary will remain at $1 per year.')],
    [
      'duties under a contract',
      inReport('The Company will pay interest at 5% on the notes, which mature in 2031.'),
    ],
    [
      'what will be filed',
      inReport('The agreement will be filed as an exhibit to our next quarterly report.'),
    ],
    ['what a company does', saying('The company delivers sensors that can see in the dark.')],
  ],
  violations: [
    ['guidance', saying(GUIDANCE), strong(GUIDANCE)],
    [
      'guidance without a subject',
      saying('Revenue is expected to be $86 million in the fourth quarter.'),
      strong('Revenue is expected to be $86 million in the fourth quarter.'),
    ],
    [
      'a period instead of a number',
      saying('For fiscal 2025 we anticipate revenue growth.'),
      strong('For fiscal 2025 we anticipate revenue growth.'),
    ],
    [
      'an outlook in the company\u2019s name',
      saying('Alder Point projects sales of $90 million next year.'),
      strong('Alder Point projects sales of $90 million next year.'),
    ],
    [
      'a plan of the business',
      saying('Alder Point plans to expand in Ohio.'),
      medium('Alder Point plans to expand in Ohio.'),
    ],
    [
      'a belief about the future',
      saying('We believe our new products will reach more customers.'),
      medium('We believe our new products will reach more customers.'),
    ],
    [
      'a closing that is expected',
      inReport('The transaction is expected to close in June.'),
      medium('The transaction is expected to close in June.'),
    ],
    [
      'a conference call',
      saying('The company will host a conference call at 5:00 p.m.'),
      weak('The company will host a conference call at 5:00 p.m.'),
    ],
    [
      'two plans of an office',
      saying('A replay will be available. Management will present in May.'),
      weak('A replay will be available.'),
    ],
    [
      'an appointment that is expected',
      inReport('The Board expects to appoint a new director.'),
      weak('The Board expects to appoint a new director.'),
    ],
    [
      'the use of proceeds',
      inReport('The Company intends to use the net proceeds for general corporate purposes.'),
      weak('The Company intends to use the net proceeds for general corporate purposes.'),
    ],
    ['the strongest of several', saying(`A replay will be available. ${GUIDANCE}`), strong(GUIDANCE)],
    [
      'the furnished legend taken for a cautionary one',
      specimen({ outlook: GUIDANCE, cautions: '' }),
      {
        ...strong(GUIDANCE),
        facts: {
          paper: 'Exhibit 99.1',
          expected: 'Identification and cautions beside it. The furnished legend in Item 2.02 is not one.',
        },
      },
    ],
  ],
  undetermined: [
    [
      'a release that is listed and not in the upload',
      specimen({
        items: `Item 2.02 Results of Operations and Financial Condition.\n\n${GUIDANCE} The release is furnished as Exhibit 99.1.`,
        exhibits: '',
      }),
      { message: 'unattached', at: GUIDANCE, severity: 'info', facts: { exhibit: 'Exhibit 99.1' } },
    ],
  ],
  notApplicable: 'Every report has words, and any words may look forward.',
});
