import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/1.01-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 1.01 Entry into a Material Definitive Agreement.';
const answered = (words: string): string => itemSpecimen(HEADING, words);

const OPTIONS =
  'At a meeting on October 29, 2024, the board approved faster vesting of options held by employees and directors.';

describeRule(rule, {
  passes: [
    [
      'date, bank and amount',
      answered(
        'On October 29, 2024, we entered into a credit agreement with First Harbor Bank for $50 million.',
      ),
    ],
    [
      'terms in words, without an amount',
      answered(
        'On 29 October 2024 the company and Maria Ortiz amended her employment agreement, extending its term.',
      ),
    ],
    ['employees as the other side', answered(OPTIONS)],
    [
      'answered by another item',
      specimen({
        items: `${HEADING}\n\nPlease refer to the disclosure under Item 8.01 below.\n\nItem 8.01 Other Events.\n\nOn October 29, 2024, we agreed with Beacon Optics LLC to license its patents.`,
      }),
    ],
    [
      'a date that stands in an introductory note alone',
      specimen({
        items: `Introductory Note\n\nOn October 29, 2024 (the "Closing Date"), we completed the financing.\n\n${HEADING}\n\nOn the Closing Date we entered into an indenture with Harbor Trust Company that provides for notes due 2029.`,
      }),
    ],
  ],
  violations: [
    [
      'nothing but that there is an agreement',
      answered('The company signed an important contract.'),
      {
        message: 'missing',
        at: 'The company signed an important contract.',
        severity: 'warning',
        facts: {
          number: '1.01',
          missing: 'the date of the agreement, its parties and its material terms',
        },
      },
    ],
    [
      'the date alone is lost',
      answered('The company entered into a lease with Harbor Street Partners LLC for ten years.'),
      {
        message: 'missing',
        at: 'The company entered into a lease with Harbor Street Partners LLC for ten years.',
        facts: { missing: 'the date of the agreement' },
      },
    ],
    [
      'a month and a year are no day',
      answered('In October 2024 we entered into a lease with Harbor Street Partners LLC for ten years.'),
      {
        message: 'missing',
        at: 'In October 2024 we entered into a lease with Harbor Street Partners LLC for ten years.',
        facts: { missing: 'the date of the agreement' },
      },
    ],
    [
      'two headings of the number, neither with a date, are one finding',
      specimen({
        items: `${HEADING}\n\nWe signed a lease with Harbor Street Partners LLC for ten years.\n\n${HEADING}\n\nWe also agreed with Beacon Optics LLC to buy lenses.`,
      }),
      {
        message: 'missing',
        at: 'We signed a lease with Harbor Street Partners LLC for ten years.',
        facts: { missing: 'the date of the agreement' },
      },
    ],
  ],
  undetermined: [
    [
      'an exhibit that is incorporated and not in the draft',
      answered(
        'The company signed a lease with Harbor Street Partners LLC for ten years, filed as Exhibit 10.1 and incorporated by reference.',
      ),
      {
        message: 'referred',
        at: 'The company signed a lease with Harbor Street Partners LLC for ten years, filed as Exhibit 10.1 and incorporated by reference.',
        severity: 'info',
      },
    ],
    [
      'an amendment, which leaves the rest to the first report',
      itemSpecimen(HEADING, 'The lease with Harbor Street Partners LLC was extended for ten years.', {
        form: 'FORM 8-K/A',
      }),
      {
        message: 'referred',
        at: 'The lease with Harbor Street Partners LLC was extended for ten years.',
        facts: { missing: 'the date of the agreement' },
      },
    ],
  ],
  notApplicable: [
    ['no Item 1.01', specimen()],
    ['an empty item, of which its own rule tells', specimen({ items: HEADING })],
    ['"None."', answered('None.')],
    [
      'the former form, whatever the number',
      itemSpecimen(HEADING, 'A contract.', {
        reportDate: 'April 20, 2004',
        signatureDate: 'Date: April 21, 2004',
      }),
    ],
  ],
});
