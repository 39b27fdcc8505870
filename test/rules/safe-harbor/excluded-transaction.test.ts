import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/excluded-transaction.ts';
import { describeRule } from '../../support/test-rule.ts';

const CLAIM =
  'This release contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934.';
const telling = (words: string): string => specimen({ release: words, exhibitItem: '' });
const inReport = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });
const NAMED = 'Actual results could differ because fewer holders may tender in the tender offer.';

describeRule(rule, {
  passes: [
    ['no offer', specimen()],
    [
      'a merger by vote',
      telling('The company today announced a merger, to be put to a vote of its holders.'),
    ],
    [
      'an initial public offering of the past',
      telling('The company completed its initial public offering in 2011 and is today announcing results.'),
    ],
    [
      'an offer in a covenant',
      inReport(
        'The company may not launch a tender offer unless its lenders consent, and shall announce none.',
      ),
    ],
    [
      'an offer in a rights agreement',
      inReport('The rights trade apart once any person has commenced a tender offer for the stock.'),
    ],
    [
      'the boxes on the cover',
      specimen({
        boxes: '[X] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act',
      }),
    ],
    [
      'a legend that carves the offer out',
      specimen({
        release: 'The company today announced that it has commenced a tender offer for its notes.',
        cautions: `${CLAIM} The safe harbor does not apply to statements about the tender offer.`,
      }),
    ],
  ],
  violations: [
    [
      'a tender offer commenced in the report',
      inReport('On October 29, 2024, the company commenced its previously announced tender offer.'),
      { message: 'own', at: CLAIM, severity: 'warning' },
    ],
    [
      'an exchange offer priced in the release',
      telling('Alder Point today announced the pricing of its exchange offer for the 2026 notes.'),
      { message: 'own', at: CLAIM },
    ],
    [
      'an initial public offering under way',
      telling('Alder Point today announced the launch of its proposed initial public offering.'),
      { message: 'own', at: CLAIM },
    ],
    [
      'an offer that only the legend names',
      specimen({ cautions: `${CLAIM} ${NAMED}` }),
      { message: 'named', at: NAMED, severity: 'info' },
    ],
  ],
  undetermined: 'Whose offer it is shows in the words, or the rule is silent.',
  notApplicable: [
    ['no legend', specimen({ cautions: '' })],
    [
      'cautions that do not call on the statute',
      specimen({
        cautions: 'These are forward-looking statements. Results could differ because our plant may flood.',
      }),
    ],
  ],
});
