import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/privileged-header.ts';
import { describeRule } from '../../support/test-rule.ts';

const agreement = (header: string, clause = ''): string =>
  specimen({
    exhibitItem:
      'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Separation agreement',
    exhibits: `Exhibit 10.1\n\n${header}\n\nSEPARATION AGREEMENT\n\nThis agreement is made by and between Alder Point Instruments, Inc. and Maria Ortiz.\n\nThe parties agree on what follows, in good faith and for good consideration, the receipt of which\neach of them acknowledges.\n\n${clause}`,
  });

describeRule(rule, {
  passes: [
    ['confidential treatment', `CONFIDENTIAL TREATMENT REQUESTED\n\n${specimen()}`],
    [
      'a clause on privilege',
      agreement(
        '',
        'Neither party waives the attorney-client privilege\nor the protection of attorney work product.',
      ),
    ],
    [
      'a clause that wraps into words of a header',
      agreement(
        '',
        'Each party shall keep what is\nprivileged and confidential,\nsubject to law, to itself.',
      ),
    ],
    ['a personal letter', agreement('PERSONAL AND CONFIDENTIAL')],
    ['privileged to say', specimen({ outlook: 'We are privileged to serve our clients.' })],
  ],
  violations: [
    [
      'two lines, told once',
      `PRIVILEGED & CONFIDENTIAL\nATTORNEY WORK PRODUCT\n\n${specimen()}`,
      { message: 'marked', at: 'PRIVILEGED & CONFIDENTIAL', severity: 'error', facts: { count: 2 } },
    ],
    [
      'one line with both',
      `PRIVILEGED & CONFIDENTIAL / ATTORNEY WORK PRODUCT\n\n${specimen()}`,
      { message: 'marked', at: 'PRIVILEGED & CONFIDENTIAL / ATTORNEY WORK PRODUCT' },
    ],
    [
      'in small letters, on a line of its own',
      `Attorney-Client Privileged Communication\n\n${specimen()}`,
      { message: 'marked', at: 'Attorney-Client Privileged Communication' },
    ],
    [
      'at the request of counsel',
      `Prepared at the direction of counsel - Privileged and Confidential\n\n${specimen()}`,
      { message: 'marked', at: 'Prepared at the direction of counsel - Privileged and Confidential' },
    ],
    [
      'on the release',
      specimen({ release: 'Confidential and Privileged\n\nThe plant opened today.' }),
      { message: 'marked', at: 'Confidential and Privileged' },
    ],
  ],
  undetermined: [
    [
      'on an agreement',
      agreement('Privileged and Confidential'),
      { message: 'in-exhibit', at: 'Privileged and Confidential', severity: 'warning' },
    ],
  ],
  notApplicable: 'Every draft has pages.',
});
