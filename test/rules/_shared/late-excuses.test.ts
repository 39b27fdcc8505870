import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { excuseOf } from '../../../rules/_shared/late-excuses.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const excuse = (number: string, words: string, day = '2024-10-30', letters = ''): object =>
  excuseOf(
    filingOf(specimen({ items: `Item ${number}${letters} Caption of the Item.\n\n${words}` })),
    number,
    IsoDate.parse(day),
  );

describe('Form S-3', () => {
  it.each([
    ['excuses an agreement', '1.01', 'It signed.', 'excused', null],
    ['excuses no change of accountants', '4.01', 'It changed.', 'costs', null],
    [
      'excuses the registrant’s own conclusion on its statements',
      '4.02',
      'The board concluded so.',
      'depends',
      'Item 4.02(a)',
    ],
    [
      'excuses no notice of the accountants',
      '4.02',
      'It was advised by its independent accountants.',
      'costs',
      'Item 4.02(a)',
    ],
    ['excuses no departure', '5.02', 'A director resigned from the board.', 'costs', 'Item 5.02(e)'],
    ['may excuse pay', '5.02', 'Bonuses were approved.', 'depends', 'Item 5.02(e)'],
  ])('%s', (_, number, words, kind, paragraph) => {
    expect(excuse(number, words)).toEqual({ kind, paragraph });
  });

  it('goes by the letters of the heading where it has them', () => {
    expect(excuse('5.02', 'Bonuses.', '2024-10-30', '(e)')).toMatchObject({ kind: 'excused' });
    expect(excuse('5.02', 'Bonuses.', '2024-10-30', '(d)')).toMatchObject({ kind: 'costs' });
  });

  it('excuses pay since November 7, 2006', () => {
    expect(excuse('5.02', 'Bonuses.', '2006-11-06')).toMatchObject({ kind: 'costs' });
    expect(excuse('5.02', 'Bonuses.', '2006-11-07')).toMatchObject({ kind: 'depends' });
  });
});
