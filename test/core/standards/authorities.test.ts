import { describe, expect, it } from 'vitest';
import { authority, isKnownAuthority } from '../../../core/standards/authorities.ts';

describe('An authority', () => {
  it('is cited by its one spelling, with its link and what it says', () => {
    expect(authority('Exchange Act Rule 0-3')).toEqual({
      cite: 'Exchange Act Rule 0-3',
      url: 'https://www.ecfr.gov/current/title-17/section-240.0-3',
      says: 'A due date on a Saturday, Sunday or holiday moves to the next business day.',
    });
  });

  it('may say what it asks in the words of one rule', () => {
    expect(authority('Form 8-K cover', 'The exact name.').says).toBe('The exact name.');
  });

  it('is known by spelling and link together', () => {
    const known = authority('Form 8-K, Signatures');
    expect(isKnownAuthority(known)).toBe(true);
    expect(isKnownAuthority({ ...known, url: 'https://example.com/' })).toBe(false);
    expect(isKnownAuthority({ ...known, cite: 'Form 8K, Signatures' })).toBe(false);
    expect(isKnownAuthority({ ...known, cite: 'toString' })).toBe(false);
  });
});
