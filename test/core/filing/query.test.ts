import { describe, expect, it } from 'vitest';
import { isAmendment, reportDateOf, signatureDateOf, signatureOf } from '../../../core/filing/query.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('Asked of a filing', () => {
  const filing = filingOf(specimen());

  it('are the dates of the report and of its signature', () => {
    expect([reportDateOf(filing), signatureDateOf(filing)]).toEqual(['2024-10-29', '2024-10-30']);
    const bare = { ...filing, cover: { ...filing.cover, reportDate: null }, signatures: [] };
    expect([reportDateOf(bare), signatureDateOf(bare), signatureOf(bare)]).toEqual([null, null, null]);
  });

  it('is the first block that is dated, else the first', () => {
    const [block] = filing.signatures;
    if (!block) throw new Error('The specimen is signed');
    const undated = { ...block, date: null };
    expect(signatureOf({ ...filing, signatures: [undated, block] })).toBe(block);
    expect(signatureOf({ ...filing, signatures: [undated] })).toBe(undated);
  });

  it.each([
    ['FORM 8-K', false],
    ['FORM 8-K/A', true],
    ['FORM 8-K12B/A', true],
  ])('is whether it amends an earlier one: %s, %s', (form, amends) => {
    expect(isAmendment(filingOf(specimen({ form })))).toBe(amends);
  });

  it('amends where the header says so and the cover does not', () => {
    const header = { form: '8-K/A', period: null, filed: null, items: [], filers: [] };
    expect(isAmendment({ ...filing, header })).toBe(true);
  });
});
