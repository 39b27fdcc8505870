import { expect, it } from 'vitest';
import { dayCount } from '../../../rules/_shared/day-count.ts';

it('counts days in words that fit a sentence', () => {
  expect([1, 2, 231].map(dayCount)).toEqual(['one day', '2 days', '231 days']);
});
