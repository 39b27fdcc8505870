import { expect, it } from 'vitest';
import { nearness } from '../../../rules/_shared/name-slips.ts';

const OWN = 'Alder Point Instruments, Inc.';

it.each([
  ['Alder Point Instrument, Inc.', 'spelling'],
  ['Aldre Point Instruments, Inc.', 'spelling'],
  ['Alder Point Instruments LLC', 'suffix'],
  ['Alder Point Instruments Incorporated', null],
  ['Alder Ridge Instruments, Inc.', null],
  ['Brindle Creek Foods Corp.', null],
])('%s: %s', (name, how) => {
  expect(nearness(name, OWN)).toBe(how);
});

it('takes the numbers of sister funds for no slip', () => {
  expect(nearness('Alder Income Fund III, L.P.', 'Alder Income Fund II, L.P.')).toBeNull();
});
