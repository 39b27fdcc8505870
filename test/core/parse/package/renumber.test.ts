import { describe, expect, it } from 'vitest';
import { asPaper, renumbered } from '../../../../core/parse/package/renumber.ts';
import { filingOf } from '../../../support/test-rule.ts';
import { taggedSpecimen } from '../../../../rules/_shared/tagged-specimen.ts';

const [document] = filingOf(taggedSpecimen(), 'd8k.htm').documents;
if (!document) throw new Error('A tagged draft is one document');

describe('A document at another place of the draft', () => {
  it('takes its facts along', () => {
    const { index, tagged } = renumbered(document, 3);
    expect(new Set([index, ...(tagged?.facts ?? []).map(({ span }) => span.document)])).toEqual(new Set([3]));
    expect(tagged?.facts.length).toBe(document.tagged?.facts.length);
  });

  it('has no facts as an exhibit, and no words as data', () => {
    expect(asPaper(document, 'EX-99.1')).toEqual({
      ...document,
      type: 'EX-99.1',
      role: 'exhibit',
      tagged: null,
    });
    expect(asPaper(document, 'EX-101.INS')).toMatchObject({
      role: 'other',
      text: '',
      marks: [],
      tagged: null,
    });
  });
});
