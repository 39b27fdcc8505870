import fc from 'fast-check';
import { byteChange, changed } from './byte-changes.ts';

/** What a company may tell of itself: everything that can be told. Invented. */
const WHOLE = {
  names: ['Alder Point Instruments, Inc.', 'Alder Power, LLC'],
  formerNames: ['Harbor Sensor Corp.'],
  cik: '0001723580',
  fileNumber: '001-38417',
  ein: '47-1180362',
  securities: [{ title: 'Common Stock', symbol: 'ALDR', exchange: 'The Nasdaq Stock Market LLC' }],
  filerStatus: 'accelerated',
  assetBacked: false,
  levels: { 'dates/deadline-notice': { level: 'warning', reason: 'The committee counts the days.' } },
  closings: [{ date: '2026-12-24', reason: 'Executive order' }],
};

/** What stands where a name, a number or a date is looked for: some of it passes, and rules then read it. */
const VALUES: readonly unknown[] = [
  ...['', ' ', '(', ')', '[', '\\', '*', '$&', '.*', '(a+)+$', 'a'.repeat(300), 'a '.repeat(150), 'Inc.', 'The', ',', '8-K'],
  ...['__proto__', 'constructor', 'toString', '\u202e', '\u0000', '\u001b[2J', '<script>', '\ud800', '\u{1f4c8}', '2026-02-30'],
  ...['9999-12-31', '0000-01-01', '1-1', '99-9999999', '0', 0, -1, 1e309, null, true, [], {}, ['a'], { a: 1 }, [[[]]]],
  Array(50).fill('Alder Point Instruments, Inc.'),
  Array(51).fill('a'),
  [{ symbol: '(', exchange: '[' }],
  [{ date: '2024-10-30', reason: 'x' }],
  { 'signature/missing': { level: 'info', reason: 'x' } },
  { 'no/such-rule': { level: 'error', reason: 'x' } },
]; // prettier-ignore

const KEYS = [...Object.keys(WHOLE), '__proto__', 'constructor', 'prototype', 'toString', ''];

const profileChange = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('set' as const),
      key: fc.constantFrom(...KEYS),
      value: fc.constantFrom(...VALUES),
      /** In a list of its own, as most keys ask for. */
      listed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('spoil' as const), change: byteChange }) },
);

/** One change to a profile: to what a key says, or to its bytes. */
export type ProfileChange = typeof profileChange extends fc.Arbitrary<infer One> ? One : never;

/** None leaves the profile as it is. */
export const profileChanges = fc.array(profileChange, { maxLength: 3 });

/** The bytes of the profile with the changes made; keys are written as text, so that `__proto__` is one as any other. */
export function profileBytes(changes: readonly ProfileChange[]): Uint8Array {
  const members = new Map<string, unknown>(Object.entries(WHOLE));
  for (const change of changes)
    if (change.kind === 'set') members.set(change.key, change.listed ? [change.value] : change.value);
  const json = [...members].map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return changes.reduce<Buffer>(
    (bytes, change) => (change.kind === 'spoil' ? changed(bytes, change.change, () => bytes) : bytes),
    Buffer.from(`{\n${json.join(',\n')}\n}\n`),
  );
}
