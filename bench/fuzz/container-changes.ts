import fc from 'fast-check';
import { zipSync } from 'fflate';
import { directoryOf } from '../../core/parse/zip/directory.ts';
import { unpack } from '../../core/parse/zip/unpack.ts';
import { byteChange, changed } from './byte-changes.ts';
import { PACKED_ON } from './packed-on.ts';
import { MEMBER_NAMES } from './snippets.ts';

const member = fc.nat(60);
const number = fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 1, 8, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff));

/**
 * Changes to a Word file or a package. A byte changed in a packed file gives a wrong checksum and nothing else, so files are
 * changed within and packed anew; the directory is changed as it lies there.
 */
export const containerChange = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('member' as const),
      member,
      changes: fc.array(byteChange, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      member,
      name: fc.constantFrom(...MEMBER_NAMES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave-out' as const), member }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('exchange' as const), member, with: member }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('directory' as const),
      record: fc.constantFrom('entry', 'end', 'header'),
      member,
      field: fc.nat(44),
      width: fc.constantFrom(1, 2, 4),
      number,
    }),
  },
);

/** One such change. */
export type ContainerChange = typeof containerChange extends fc.Arbitrary<infer One> ? One : never;

/** How each kind of record begins (PKWARE's APPNOTE, 4.3). */
const RECORDS = { entry: 'PK\u0001\u0002', end: 'PK\u0005\u0006', header: 'PK\u0003\u0004' };

/** The container with one change made; one that cannot be unpacked any more stays as it is. */
export function containerChanged(
  bytes: Buffer,
  change: ContainerChange,
  other: (number: number) => Uint8Array,
): Buffer {
  if (change.kind === 'directory') return withField(bytes, change);
  const members = membersOf(bytes);
  const at = change.member % Math.max(1, members.length);
  const [chosen] = members.slice(at, at + 1);
  if (!chosen) return bytes;
  const [name, content] = chosen;
  switch (change.kind) {
    case 'member': {
      const spoiled = change.changes.reduce<Buffer>(
        (part, one) => changed(part, one, other),
        Buffer.from(content),
      );
      return packed(members.with(at, [name, spoiled]));
    }
    case 'rename':
      return renamed(members, at, change.name);
    case 'leave-out':
      return packed(members.toSpliced(at, 1));
    case 'exchange': {
      const second = change.with % members.length;
      const [otherName, otherContent] = members[second] ?? chosen;
      return packed(members.with(at, [name, otherContent]).with(second, [otherName, content]));
    }
  }
}

type Members = readonly (readonly [name: string, content: Uint8Array])[];

/** What a damaged directory says may be four gigabytes. */
const LARGEST_MEMBER = 20e6;

function membersOf(bytes: Buffer): Members {
  const entries = directoryOf(bytes);
  if (typeof entries === 'string') return [];
  return entries.flatMap((entry) => {
    const content = entry.size > LARGEST_MEMBER ? null : unpack(bytes, entry);
    // The library that packs keeps names as keys of a plain object.
    const name = entry.name === '__proto__' ? '_proto_' : entry.name;
    return content ? [[name, content] as const] : [];
  });
}

function packed(members: Members): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(members), { level: 1, mtime: PACKED_ON }));
}

/** Names that no library packs are put in where another of their length stood. */
function renamed(members: Members, at: number, name: string): Buffer {
  const told = Buffer.from(name).toString('latin1');
  const stand = '~'.repeat(told.length);
  const file = packed(members.map((one, index) => (index === at ? [stand, one[1]] : one)));
  return Buffer.from(
    file.toString('latin1').replaceAll(stand, () => told),
    'latin1',
  );
}

function withField(bytes: Buffer, change: ContainerChange & { kind: 'directory' }): Buffer {
  const { record, member: wanted, field, width, number: value } = change;
  const places: number[] = [];
  for (let at = bytes.indexOf(RECORDS[record], 0, 'latin1'); at >= 0 && places.length < 100;) {
    places.push(at);
    at = bytes.indexOf(RECORDS[record], at + 4, 'latin1');
  }
  const at = (places[wanted % Math.max(1, places.length)] ?? bytes.length) + field;
  if (at + width > bytes.length) return bytes;
  const spoiled = Buffer.from(bytes);
  spoiled.writeUIntLE(value % 2 ** (8 * width), at, width);
  return spoiled;
}
