import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/amounts.ts';
import { describeRule } from '../../support/test-rule.ts';

const reporting = (words: string): string =>
  specimen({
    items: `Item 2.02 Results of Operations and Financial Condition.\n\nOn October 29, 2024, ${words}`,
  });

describeRule(rule, {
  passes: [
    ['the same figure', reporting('we reported revenue of $84.2 million.')],
    ['rounded', reporting('we reported revenue of $84 million.')],
    ['the figure of the year before', reporting('revenue rose from $79.6 million.')],
    ['in full', reporting('we reported revenue of $84,213,000.')],
    [
      'a thing that the release does not name',
      reporting('we reported net sales and earnings per share of $0.31.'),
    ],
  ],
  violations: [
    [
      'digits transposed',
      reporting('we reported revenue of $48.2 million.'),
      {
        message: 'differs',
        at: 'revenue of $48.2 million',
        severity: 'warning',
        facts: { label: 'revenue', said: '$48.2 million', borne: '$84.2 million', exhibit: '99.1' },
      },
    ],
    [
      'another scale',
      reporting('we reported net income of $6.1 billion.'),
      { message: 'differs', at: 'net income of $6.1 billion' },
    ],
  ],
  undetermined: 'Figures agree or they do not.',
  notApplicable: [
    ['no figure in the item', specimen()],
    [
      'the release is not in the upload',
      specimen({
        exhibits: '',
        items: 'Item 2.02 Results of Operations and Financial Condition.\n\nRevenue was $48.2 million.',
      }),
    ],
  ],
});
