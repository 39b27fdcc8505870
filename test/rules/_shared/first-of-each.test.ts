import { expect, it } from 'vitest';
import { firstOfEach } from '../../../rules/_shared/first-of-each.ts';

it('keeps the first of those that share a key, in their order', () => {
  const rows = [
    { number: '99.1', description: 'Press release' },
    { number: '10.1', description: 'Lease' },
    { number: '99.1', description: 'Presentation' },
  ];
  expect(firstOfEach(rows, ({ number }) => number)).toEqual([rows[0], rows[1]]);
});
