import { describe, expect, it } from 'vitest';
import {
  attachedExhibit,
  isAmendment,
  reportDateOf,
  signatureDateOf,
  signatureOf,
} from '../../../core/filing/query.ts';
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
    ['99.1', '99.1'],
    ['99', '99.1'],
    ['EX-99.01', '99.1'],
    // Listed, and made by the filing agent: not in the upload.
    ['104', null],
    ['10.1', null],
  ])('is the attached exhibit that is meant by %s: %s', (number, attached) => {
    expect(attachedExhibit(filing, number)?.number ?? null).toBe(attached);
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
