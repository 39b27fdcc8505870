import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/statute-miscited.ts';
import { describeRule } from '../../support/test-rule.ts';

const citing = (words: string): string =>
  specimen({ cautions: `These are forward-looking statements within the meaning of ${words}, as amended.` });

const RIGHT = [
  'Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934',
  'Section 27A of the Securities Act and Section 21E of the Exchange Act',
  'Section 27A of the Securities Act of 1933, as amended (the "Securities Act"), and Section 21E of the Exchange Act',
  'Sections 27A and 21E of the Securities Act of 1933 and the Securities Exchange Act of 1934, respectively',
  'Section 27A and Section 21E of the Securities Act and the Exchange Act',
  'Section 27A(i)(1) of the Securities Act and Section 21E(i)(1) of the Exchange Act',
  'Section 21E of the Securities and Exchange Act of 1934',
  'Section 21E of the U.S. Securities Exchange Act of 1934',
  'Section 21E of the Act of 1934',
  'Section 21E of the Act',
  'Section 27A of the 1933 Act and Section 21E of the 1934 Act',
  'SECTION 27A OF THE SECURITIES ACT OF 1933 AND SECTION 21E OF THE SECURITIES EXCHANGE ACT OF 1934',
  'Section\n21E of the Securities\nExchange Act\nof 1934',
  'the Securities Act of 1933, Section 27A and the Securities Exchange Act of 1934, Section 21E',
  'the Private Securities Litigation Reform Act of 1995',
  'the Private Securities Litigation Reform Act (the "Reform Act") of 1995',
  'the Private Securities Litigation Reform Act',
  'the Private Securities Litigation Reform Act of 1995, Section 27A of the Securities Act',
] as const;

const WRONG = [
  ['Section 21E of the Securities Act of 1933', 'Section 21E of the Securities Exchange Act of 1934'],
  ['Section 21E of the Securities Act', 'Section 21E of the Securities Exchange Act of 1934'],
  ['Section 21E of the Securities Act of 1934', 'Section 21E of the Securities Exchange Act of 1934'],
  [
    'Section 21E of the Securities Exchange Act of 1933',
    'Section 21E of the Securities Exchange Act of 1934',
  ],
  ['Section 21E of the 1933 Act', 'Section 21E of the Securities Exchange Act of 1934'],
  ['Section 27A of the Securities Exchange Act of 1934', 'Section 27A of the Securities Act of 1933'],
  ['Section 27A of the Exchange Act', 'Section 27A of the Securities Act of 1933'],
  ['Section 27A of the Securities Act of 1993', 'Section 27A of the Securities Act of 1933'],
] as const;

describeRule(rule, {
  passes: [
    [RIGHT[0], citing(RIGHT[0])],
    ...RIGHT.slice(1).map((words) => [words.replace(/\n/g, ' '), citing(words)] as const),
    ['no legend at all', specimen({ cautions: '' })],
  ],
  violations: [
    [
      'the Reform Act of 1996',
      citing('the Private Securities Litigation Reform Act of 1996'),
      {
        message: 'year',
        at: 'Private Securities Litigation Reform Act of 1996',
        severity: 'error',
        facts: { expected: 'Private Securities Litigation Reform Act of 1995' },
      },
    ],
    ...WRONG.map(
      ([words, right]) =>
        [
          words,
          citing(words),
          { message: 'section', at: words, severity: 'error', facts: { expected: right } },
        ] as const,
    ),
    [
      'both sections, exchanged',
      citing('Section 27A of the Exchange Act and 21E of the Securities Act'),
      [
        { message: 'section', at: 'Section 27A of the Exchange Act' },
        { message: 'section', at: '21E of the Securities Act' },
      ],
    ],
    [
      'a citation in the report itself, over two lines',
      specimen({ items: 'Item 8.01 Other Events.\n\nSee Section 21E of the\nSecurities Act of 1933.' }),
      { message: 'section', at: 'Section 21E of the Securities Act of 1933' },
    ],
  ],
  undetermined: 'Only what cannot be right is found.',
  notApplicable: 'Any report may cite the statutes; one that does not passes.',
});
