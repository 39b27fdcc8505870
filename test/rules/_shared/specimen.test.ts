import { describe, expect, it } from 'vitest';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('The specimen', () => {
  it('is a whole report of today: the parser finds each piece of it', () => {
    const { form, cover, items, signatures, exhibits } = filingOf(specimen());
    expect(form?.text).toMatch(/8-K/);
    expect(cover.registrants[0]?.name?.text).toBe('Alder Point Instruments, Inc.');
    expect(cover.reportDate?.date).toBe('2024-10-29');
    expect(cover.boxes).toHaveLength(6);
    expect(cover.securities?.rows).toHaveLength(1);
    expect(items.map(({ number }) => number)).toEqual(['2.02', '9.01']);
    expect(signatures.map(({ date }) => date?.date)).toEqual(['2024-10-30']);
    expect(exhibits.map(({ number, listed, attached }) => [number, listed, attached])).toEqual([
      ['99.1', true, true],
      ['104', true, false],
    ]);
  });

  it('is a whole report of April 2004 in its former version', () => {
    const { cover, items, signatures, exhibits } = filingOf(formerSpecimen());
    expect(cover.reportDate?.date).toBe('2004-04-20');
    expect(cover.boxes).toEqual([]);
    expect(items.map(({ number }) => number)).toEqual(['7', '12']);
    expect(signatures.map(({ date }) => date?.date)).toEqual(['2004-04-21']);
    expect(exhibits.map(({ number, listed, attached }) => [number, listed, attached])).toEqual([
      ['99.1', true, true],
    ]);
  });

  it('leaves out a piece that is empty, and takes one that is exchanged', () => {
    const draft = specimen({ signature: '', exhibits: '', reportDate: 'May 3, 2024' });
    expect(draft).not.toMatch(/SIGNATURE|Exhibit 99\.1\n/);
    expect(draft).toContain('(Date of earliest event reported): May 3, 2024');
  });
});
