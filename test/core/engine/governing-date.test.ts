import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../../core/engine/governing-date.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const today = IsoDate.parse('2026-11-23');
const signed = filingOf(specimen());
const unsigned = filingOf(specimen({ signature: '' }));
const undated = filingOf(specimen({ signature: '', reportDate: '' }));

describe('A draft is judged by the law of', () => {
  it.each([
    ['the day it is to be filed', signed, '2024-11-05', { date: '2024-11-05', source: 'filed' }],
    ['else the day it was signed', signed, null, { date: '2024-10-30', source: 'signature-date' }],
    ['else the day of the event', unsigned, null, { date: '2024-10-29', source: 'report-date' }],
    ['else today', undated, null, { date: today, source: 'today' }],
    ['today, if it cannot be read', null, null, { date: today, source: 'today' }],
  ])('%s', (_title, filing, filed, expected) => {
    expect(governingDateOf(filing, { filed: filed === null ? null : IsoDate.parse(filed), today })).toEqual(
      expected,
    );
  });
});
