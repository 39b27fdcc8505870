import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/defined-term-undefined.ts';
import { describeRule } from '../../support/test-rule.ts';

const report = (words: string): string => itemSpecimen('Item 8.01 Other Events.', words);

describeRule(rule, {
  passes: [
    [
      'defined in parentheses',
      report('We signed a merger contract (the "Merger Agreement"). The Merger Agreement binds us.'),
    ],
    [
      'defined without parentheses',
      report('A contract, or the Credit Agreement, was signed. Under the Credit Agreement we pay.'),
    ],
    [
      'introduced in small letters',
      report('We entered into an employment agreement with Ann Lee. The Employment Agreement ends in 2027.'),
    ],
    [
      'named in full, with its parties',
      report(
        'We ended the Credit Agreement dated May 3, 2020 with First Bank. The Credit Agreement was unused.',
      ),
    ],
    [
      'a longer name that holds the short one',
      report('We signed an Asset Purchase Agreement. The Purchase Agreement binds us.'),
    ],
    [
      'a statute whose full name stands there',
      report(
        'This is not filed under the Securities Exchange Act of 1934 or incorporated under the Exchange Act.',
      ),
    ],
    ['a statute by its full name alone', report('The shares are exempt under the Securities Act of 1933.')],
    [
      'defined in a note before the items',
      specimen({
        items: `Introductory Note

On October 29, 2024 the merger closed (the "Merger Agreement").

Item 8.01 Other Events.

The Merger Agreement has been performed.`,
      }),
    ],
    ['no such term', specimen()],
  ],
  violations: [
    [
      'a merger agreement whose definition was cut',
      report('We signed an Agreement and Plan of Merger. Under the Merger Agreement we pay $24 million.'),
      {
        message: 'undefined',
        at: 'Merger Agreement',
        severity: 'info',
        facts: { terms: '"the Merger Agreement"' },
      },
    ],
    [
      'a copy of the agreement introduces none',
      report('We signed an Agreement and Plan of Merger. A copy of the Merger Agreement is Exhibit 2.1.'),
      { message: 'undefined', at: 'Merger Agreement' },
    ],
    [
      'a legend of another report: both statutes by their short names, one finding',
      report('This is not filed under the Exchange Act, nor incorporated under the Securities Act.'),
      {
        message: 'undefined',
        at: 'Exchange Act',
        facts: { terms: '"the Exchange Act" and "the Securities Act"' },
      },
    ],
  ],
  undetermined: 'A definition stands there or does not.',
  notApplicable: [['no items', specimen({ items: '', exhibitItem: '' })]],
});
