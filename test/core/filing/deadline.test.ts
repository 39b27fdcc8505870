import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import {
  deadlineOf,
  earliestDue,
  hasFixedPeriod,
  itemDues,
  straddlesForms,
} from '../../../core/filing/deadline.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const day = (text: string): IsoDate => IsoDate.parse(text);
const SONUS = readFileSync(new URL('../../../samples/sonus-2004-01-21-8k.txt', import.meta.url), 'utf8');
const section = (heading: string, body = 'It happened.'): string => `${heading}\n\n${body}`;

describe('The deadline of a report', () => {
  it('is Tuesday, January 27, 2004 for the founding sample: Item 12, five business days', () => {
    expect(deadlineOf(filingOf(SONUS))).toEqual({
      due: '2004-01-27',
      item: '12',
      rule: '5 business days',
      counted: ['2004-01-21', '2004-01-22', '2004-01-23', '2004-01-26', '2004-01-27'],
    });
  });

  it('is four business days under the present form', () => {
    expect(deadlineOf(filingOf(specimen()))).toEqual({
      due: '2024-11-04',
      item: '2.02',
      rule: '4 business days',
      counted: ['2024-10-30', '2024-10-31', '2024-11-01', '2024-11-04'],
    });
  });

  it('is that of the item whose period ends first', () => {
    const items = [
      section('Item 2. Acquisition or Disposition of Assets'),
      section("Item 4. Changes in Registrant's Certifying Accountant"),
    ].join('\n\n');
    expect(deadlineOf(filingOf(formerSpecimen({ items })))).toMatchObject({ item: '4', due: '2004-04-27' });
  });

  it('is counted for each item that has a period', () => {
    const items = [
      section('Item 2. Acquisition or Disposition of Assets'),
      section('Item 5. Other Events'),
      section("Item 4. Changes in Registrant's Certifying Accountant"),
    ].join('\n\n');
    const dues = itemDues(filingOf(formerSpecimen({ items, exhibitItem: '' })));
    expect(dues.map(({ item, due }) => [item, due])).toEqual([
      ['2', '2004-05-05'],
      ['4', '2004-04-27'],
    ]);
  });

  it('shows only the last day where calendar days are counted', () => {
    const items = section('Item 2. Acquisition or Disposition of Assets');
    expect(deadlineOf(filingOf(formerSpecimen({ items })))).toEqual({
      due: '2004-05-05',
      item: '2',
      rule: '15 calendar days',
      counted: ['2004-05-05'],
    });
  });

  it('goes by the form of the day on which it is filed, under whatever number the draft reports', () => {
    const filing = filingOf(
      specimen({ items: section('Item 12. Results of Operations and Financial Condition') }),
    );
    expect(deadlineOf(filing)).toMatchObject({ item: '2.02', rule: '4 business days' });
    expect(deadlineOf(filing, day('2004-08-22'))).toMatchObject({ item: '12', rule: '5 business days' });
  });

  it('counts from the date that an item states, where it is earlier than the cover’s', () => {
    const items = section(
      'Item 5.02 Departure of Directors or Certain Officers.',
      'On October 24, 2024, Peter Lang resigned as a director.',
    );
    const due = earliestDue(filingOf(specimen({ items })));
    expect([due?.event, due?.due, due?.latest]).toEqual(['2024-10-24', '2024-10-30', '2024-10-30']);
  });

  it.each([
    ['no item has a fixed period', specimen({ items: section('Item 8.01 Other Events.') })],
    ['the cover has no date', specimen({ reportDate: '' })],
    [
      'the table of closings begins after the event',
      formerSpecimen({ reportDate: 'May 3, 1999', signatureDate: 'Date: May 4, 1999' }),
    ],
    ['it is an amendment', specimen({ form: 'FORM 8-K/A' })],
    ['no item is found', specimen({ items: '', exhibitItem: '' })],
    ['the item is of no form', specimen({ items: section('Item 2.07 Material Weakness') })],
  ])('is not given where %s', (_, draft) => {
    expect(deadlineOf(filingOf(draft))).toBeNull();
  });
});

describe('A fixed period', () => {
  it('is there under 2.02, not under 7.01, and not in an amendment', () => {
    const on = day('2024-10-30');
    const drafts = [
      specimen(),
      specimen({ items: section('Item 7.01 Regulation FD Disclosure.') }),
      specimen({ form: 'FORM 8-K/A' }),
    ];
    expect(drafts.map((draft) => hasFixedPeriod(filingOf(draft), on))).toEqual([true, false, false]);
  });

  it('is in doubt for an event under the former form, reported under the present one', () => {
    expect(straddlesForms(day('2004-08-22'), day('2004-08-23'))).toBe(true);
    expect(straddlesForms(day('2004-08-23'), day('2004-08-27'))).toBe(false);
    expect(straddlesForms(day('2004-08-16'), day('2004-08-20'))).toBe(false);
  });
});
