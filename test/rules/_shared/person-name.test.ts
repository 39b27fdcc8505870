import { describe, expect, it } from 'vitest';
import { comparePersons } from '../../../rules/_shared/person-name.ts';

describe('Two spellings of a person’s name', () => {
  it.each([
    ['Stephen J. Nill', 'Stephen J. Nill', 'same'],
    ['STEPHEN NILL', 'Stephen J. Nill', 'same'],
    ['S. Nill', 'Stephen Nill', 'same'],
    ['Dr. Ann Lee', 'Ann Lee, Ph.D.', 'same'],
    ['R. Read Hudson', 'Read Hudson', 'same'],
    ['José Núñez', 'Jose Nunez', 'same'],
    ['Bob Ortiz', 'Robert Ortiz', 'short-form'],
    ['Ted Marsh', 'Edward Marsh', 'short-form'],
    ['Ann Lee', 'Ann Poole', 'other'],
    ['John Nill', 'Stephen Nill', 'other'],
  ] as const)('%s and %s: %s', (one, other, match) => {
    expect(comparePersons(one, other)).toBe(match);
    expect(comparePersons(other, one)).toBe(match);
  });
});
