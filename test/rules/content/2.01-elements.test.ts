import { formerItemSpecimen, itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.01-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
const answered = (words: string): string => itemSpecimen(HEADING, words);
const former = (words: string): string =>
  formerItemSpecimen('Item 2. Acquisition or Disposition of Assets.', words);

describeRule(rule, {
  passes: [
    [
      'a merger that became effective',
      answered(
        'On October 29, 2024, Beacon Optics LLC merged with a subsidiary of ours. Each unit was converted into the right to receive $12 in cash.',
      ),
    ],
    [
      'a spin-off, for no consideration',
      answered(
        'On October 29, 2024, we completed the separation of Lumen Corp. and distributed one share of it for every eight of ours to our stockholders.',
      ),
    ],
    [
      'an acquisition that was agreed before and is now complete',
      answered(
        'As previously disclosed, on May 3, 2024, we agreed to buy Beacon Optics LLC from its founders for $30 million. On October 29, 2024, the purchase was completed.',
      ),
    ],
    [
      'the closing told in an introductory note',
      specimen({
        items: `Introductory Note\n\nOn October 29, 2024, we completed the sale of our lens division to Beacon Optics LLC.\n\n${HEADING}\n\nAt the closing, the buyer will cause to be paid to us $30 million, subject to adjustments.`,
      }),
    ],
    [
      'answered by Item 1.01',
      specimen({
        items: `Item 1.01 Entry into a Material Definitive Agreement.\n\nOn October 29, 2024, we bought all shares of Beacon Optics LLC from its founders for $30 million under an agreement of that day.\n\n${HEADING}\n\nThe information in Item 1.01 of this report is incorporated herein and made a part of this Item 2.01.`,
      }),
    ],
    [
      'old Item 2',
      former('On April 20, 2004, we sold certain assets to Beacon Optics LLC for $2 million in cash.'),
    ],
  ],
  violations: [
    [
      'a signing under the item of the closing',
      answered(
        'On October 29, 2024, we entered into an agreement to buy all shares of Beacon Optics LLC from its founders for $30 million. The purchase is expected to close in March.',
      ),
      {
        message: 'agreed',
        at: 'On October 29, 2024, we entered into an agreement to buy all shares of Beacon Optics LLC from its founders for $30 million.',
        severity: 'warning',
        facts: { number: '2.01' },
      },
    ],
    [
      'no date',
      answered(
        'We completed the purchase of all shares of Beacon Optics LLC from its founders for $30 million.',
      ),
      {
        message: 'missing',
        at: 'We completed the purchase of all shares of Beacon Optics LLC from its founders for $30 million.',
        facts: { missing: 'the date of completion' },
      },
    ],
    [
      'the former form, without a price',
      former('On April 20, 2004, we sold our plant to Beacon Optics LLC.'),
      {
        message: 'missing',
        at: 'On April 20, 2004, we sold our plant to Beacon Optics LLC.',
        facts: { number: '2', missing: 'the consideration' },
      },
    ],
  ],
  undetermined: [
    [
      'the price stands in an agreement that was filed before',
      answered(
        'On October 29, 2024, we acquired Beacon Optics LLC from its founders. The agreement was filed as Exhibit 2.1 and is incorporated by reference.',
      ),
      {
        message: 'referred',
        at: 'On October 29, 2024, we acquired Beacon Optics LLC from its founders.',
        severity: 'info',
        facts: { missing: 'the consideration' },
      },
    ],
  ],
  notApplicable: [
    ['no such item', specimen()],
    ['old Item 2 recited with "None."', former('None.')],
  ],
});
