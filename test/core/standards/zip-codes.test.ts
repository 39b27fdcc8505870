import { describe, expect, it } from 'vitest';
import { STATE_CODES, stateCodeOf } from '../../../core/standards/states.ts';
import { isZipOfState } from '../../../core/standards/zip-codes.ts';

describe('ZIP codes of the states', () => {
  it.each([
    ['01886', 'MA', true],
    ['01886', 'CA', false],
    ['20001', 'DC', true],
    ['06390', 'NY', true],
    ['72762-6999', 'AR', true],
    ['85001', 'AZ', true],
    ['00901', 'PR', true],
    ['98109', 'OR', false],
  ] as const)('%s in %s: %s', (zip, state, expected) => {
    expect(isZipOfState(zip, state)).toBe(expected);
  });

  it('give no prefix to more than two states', () => {
    const owners = Array.from({ length: 1000 }, (_none, prefix) => {
      const zip = `${String(prefix).padStart(3, '0')}01`;
      return STATE_CODES.filter((code) => isZipOfState(zip, code)).length;
    });
    expect([Math.max(...owners), owners.filter((count) => count === 2).length]).toEqual([2, 5]);
  });
});

describe('A state', () => {
  it.each([
    ['Massachusetts', 'MA'],
    ['NEW  YORK', 'NY'],
    ['tx', 'TX'],
    ['Ontario', null],
  ])('%s is %s', (words, code) => {
    expect(stateCodeOf(words)).toBe(code);
  });
});
