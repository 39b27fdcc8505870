import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import {
  type Completion,
  completionOf,
  statementSentences,
  timeForStatements,
} from '../../../rules/_shared/acquired-statements.ts';
import { formerItemSpecimen, itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const HEADING = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
const day = (text: string): IsoDate => IsoDate.parse(text);

function completion(words: string): Completion {
  const filing = filingOf(itemSpecimen(HEADING, words));
  const item = filing.items.find(({ number }) => number === '2.01');
  if (!item) throw new Error('No item');
  return completionOf(filing, item);
}

describe('What was completed', () => {
  it.each([
    ['On October 29 we completed the acquisition of Beacon Optics LLC.', 'business'],
    ['On October 29 Beacon Optics LLC merged with and into us.', 'business'],
    ['On October 29 we completed the sale of our lens division.', 'disposition'],
    ['On October 29 we completed the spin-off of Lumen Corp.', 'disposition'],
    ['On October 29 we completed the purchase of a crane.', 'other'],
  ] as const)('%s', (words, kind) => {
    expect(completion(words)).toBe(kind);
  });
});

describe('The time for statements of an acquired business', () => {
  it('is 71 calendar days after the report is due', () => {
    // The worked case of the catalogue: a closing on July 1, 2024, a report due on July 8.
    const filing = filingOf(
      itemSpecimen(HEADING, 'We acquired Beacon Optics LLC.', {
        reportDate: 'July 1, 2024',
        signatureDate: 'Date: July 2, 2024',
      }),
    );
    expect(timeForStatements(filing, day('2024-07-02'))).toEqual({ days: 71, until: 'September 17, 2024' });
  });

  it('was 60 calendar days under the former form, whose report was due after fifteen', () => {
    const filing = filingOf(
      formerItemSpecimen('Item 2. Acquisition or Disposition of Assets.', 'We acquired Beacon.', {
        reportDate: 'October 1, 2003',
        signatureDate: 'Date: October 2, 2003',
      }),
    );
    expect(timeForStatements(filing, day('2003-10-02'))).toEqual({ days: 60, until: 'December 15, 2003' });
  });

  it('is no day where the table of closings does not reach', () => {
    const filing = filingOf(
      formerItemSpecimen('Item 2. Acquisition or Disposition of Assets.', 'We acquired Beacon.', {
        reportDate: 'October 1, 1998',
        signatureDate: 'Date: October 2, 1998',
      }),
    );
    expect(timeForStatements(filing, day('1998-10-02'))).toEqual({ days: 60, until: null });
  });
});

describe('Sentences about financial statements', () => {
  it('are read under the exhibit item and under the item itself, and not in its caption', () => {
    const filing = filingOf(
      itemSpecimen(HEADING, 'We acquired Beacon. Its financial statements follow.', {
        exhibitItem:
          'Item 9.01 Financial Statements and Exhibits.\n\n(b) Pro forma information is attached.\n\n(d) Exhibits. None.',
      }),
    );
    const item = filing.items.find(({ number }) => number === '2.01');
    if (!item) throw new Error('No item');
    expect(statementSentences(filing, item).map(({ text }) => text)).toEqual([
      '(b) Pro forma information is attached.',
      'Its financial statements follow.',
    ]);
  });
});
