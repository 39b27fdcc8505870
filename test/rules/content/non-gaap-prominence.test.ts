import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/non-gaap-prominence.ts';
import { describeRule } from '../../support/test-rule.ts';

const headed = (headline: string): string =>
  specimen({
    release: `${headline}\n\nPORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. today reported net income of $6.1 million for the quarter ended September 30, 2024. A reconciliation follows.`,
  });

describeRule(rule, {
  passes: [
    ['no non-GAAP measure', specimen()],
    ['net income first', headed('Net Income of $6.1 Million; Adjusted EBITDA of $12.4 Million')],
    ['"GAAP EPS" first', headed('GAAP EPS of $0.98 and Non-GAAP EPS of $1.20')],
    [
      'earnings a share first',
      headed('Earnings were $3.74 Per Share, Adjusted Earnings were $4.08 Per Share'),
    ],
    ['a headline that names a subject and no figure', headed('Alder Point Reports Third Quarter Results')],
    [
      'a measure far below the opening',
      headed('Results').replace(
        'A reconciliation follows.',
        `${'Sales rose. '.repeat(200)}Adjusted EBITDA was $12 million.`,
      ),
    ],
  ],
  violations: [
    [
      'the adjusted figure alone in the headline',
      headed('Adjusted EBITDA Up 40% to $12.4 Million'),
      {
        message: 'first',
        at: 'Adjusted EBITDA Up 40% to $12.4 Million',
        severity: 'info',
        facts: { measure: 'Adjusted EBITDA', paper: 'Exhibit 99.1' },
      },
    ],
    [
      'the non-GAAP figure before the GAAP figure',
      headed('Non-GAAP EPS of $1.20, GAAP EPS of $0.98'),
      { message: 'first', at: 'Non-GAAP EPS of $1.20, GAAP EPS of $0.98' },
    ],
  ],
  undetermined: 'One measure stands before the other.',
  notApplicable: [
    ['no results item', specimen({ items: 'Item 8.01 Other Events.\n\nThe plant opened.' })],
    ['a release that is not in the draft', specimen({ exhibits: '' })],
  ],
});
