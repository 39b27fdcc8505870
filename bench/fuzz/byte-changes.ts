import fc from 'fast-check';
import { ENTITIES, HEADER_LINES, NESTS, SNIPPETS } from './snippets.ts';

/** Where in a file, in ten-thousandths of its length. */
const place = fc.nat(10_000);
/** How many bytes. */
const stretch = fc.oneof(fc.nat(40), fc.nat(4_000), fc.nat(60_000));
const often = fc.integer({ min: 2, max: 60 });

/** Changes that any file bears, whatever its bytes mean. */
export const byteChange = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place, bytes: stretch }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
  fc.record({ kind: fc.constant('swap' as const), at: place, with: place, bytes: stretch }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, bytes: stretch, times: often }),
  fc.record({ kind: fc.constant('tag' as const), at: place, times: fc.oneof(often, fc.nat(5_000)) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, snippet: fc.constantFrom(...SNIPPETS) }),
  fc.record({ kind: fc.constant('flip' as const), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('number' as const), at: place, digits: fc.oneof(fc.nat(99), fc.nat()) }),
  fc.record({
    kind: fc.constant('splice' as const),
    at: place,
    other: fc.nat(),
    from: place,
    bytes: stretch,
  }),
  fc.record({
    kind: fc.constant('nest' as const),
    at: place,
    nest: fc.constantFrom(...NESTS),
    times: fc.oneof(often, fc.nat(20_000)),
    closed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('soup' as const),
    at: place,
    pieces: fc.array(fc.constantFrom(...ENTITIES), { minLength: 1, maxLength: 40 }),
    times: fc.oneof(fc.constant(1), often, fc.nat(2_000)),
  }),
  fc.record({
    kind: fc.constant('header' as const),
    /** The lines from which one is taken are those of the first few kilobytes. */
    line: fc.nat(80),
    says: fc.oneof(fc.constant(''), fc.constantFrom(...HEADER_LINES)),
    keeps: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('encode' as const),
    as: fc.constantFrom('utf-16le', 'utf-16be', 'unmarked', 'bom', 'twice', 'latin', 'nul', 'cr', 'crlf'),
  }),
);

/** One such change. */
export type ByteChange = typeof byteChange extends fc.Arbitrary<infer One> ? One : never;

/** Repeating a stretch makes no file larger than this. */
const LARGEST = 3_000_000;
/** Bytes in which a tag is looked for, and in which a header ends. */
const [NEAR, HEAD] = [4_000, 6_000];

/** The bytes with one change made. @param other another file of those at hand, by any number */
export function changed(bytes: Buffer, change: ByteChange, other: (number: number) => Uint8Array): Buffer {
  if (change.kind === 'encode') return encoded(bytes, change.as);
  if (change.kind === 'header') return withHeaderLine(bytes, change);
  const at = offset(bytes, change.at);
  switch (change.kind) {
    case 'cut':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.bytes)]);
    case 'end':
      return bytes.subarray(0, at);
    case 'insert':
      return inserted(bytes, at, Buffer.from(change.snippet));
    case 'flip': {
      const flipped = Buffer.from(bytes);
      if (at < flipped.length) flipped[at] = (flipped[at] as number) ^ change.bits;
      return flipped;
    }
    case 'repeat':
      return inserted(bytes, at, repeated(bytes.subarray(at, at + change.bytes), change.times));
    case 'tag': {
      const tag = /<[^<>]{1,300}>/.exec(bytes.toString('latin1', at, at + NEAR))?.[0] ?? '';
      return inserted(bytes, at, repeated(Buffer.from(tag, 'latin1'), change.times));
    }
    case 'number': {
      const digits = /\d{1,12}/.exec(bytes.toString('latin1', at, at + NEAR));
      const from = at + (digits?.index ?? 0);
      const behind = bytes.subarray(from + (digits?.[0].length ?? 0));
      return Buffer.concat([bytes.subarray(0, from), Buffer.from(String(change.digits)), behind]);
    }
    case 'nest': {
      const [open, close] = change.nest;
      const opened = inserted(bytes, at, repeated(Buffer.from(open), change.times));
      return change.closed ? Buffer.concat([opened, repeated(Buffer.from(close), change.times)]) : opened;
    }
    case 'soup':
      return inserted(bytes, at, repeated(Buffer.from(change.pieces.join('')), change.times));
    case 'splice': {
      const donor = Buffer.from(other(change.other));
      const from = offset(donor, change.from);
      return inserted(bytes, at, donor.subarray(from, from + change.bytes));
    }
    case 'swap':
      return swapped(bytes, at, offset(bytes, change.with), change.bytes);
  }
}

function offset(bytes: Buffer, share: number): number {
  return Math.floor((bytes.length * share) / 10_000);
}

function inserted(bytes: Buffer, at: number, piece: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]).subarray(0, LARGEST);
}

function repeated(piece: Buffer, times: number): Buffer {
  return Buffer.concat(Array<Buffer>(Math.min(times, Math.floor(LARGEST / (piece.length + 1)))).fill(piece));
}

function swapped(bytes: Buffer, one: number, other: number, most: number): Buffer {
  const [first, second] = one < other ? [one, other] : [other, one];
  const length = Math.min(most, second - first, bytes.length - second);
  return Buffer.concat([
    bytes.subarray(0, first),
    bytes.subarray(second, second + length),
    bytes.subarray(first + length, second),
    bytes.subarray(first, first + length),
    bytes.subarray(second + length),
  ]);
}

function withHeaderLine(bytes: Buffer, { line, says, keeps }: ByteChange & { kind: 'header' }): Buffer {
  const lines = bytes.toString('latin1', 0, HEAD).split('\n');
  const at = line % lines.length;
  lines.splice(at, keeps ? 0 : 1, ...(says === '' ? [] : [Buffer.from(says).toString('latin1')]));
  return Buffer.concat([Buffer.from(lines.join('\n'), 'latin1'), bytes.subarray(HEAD)]);
}

/** As if it had been saved by another program; `twice` takes the bytes of UTF-8 for windows-1252. */
function encoded(bytes: Buffer, as: (ByteChange & { kind: 'encode' })['as']): Buffer {
  switch (as) {
    case 'bom':
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case 'twice':
      return Buffer.from(bytes.toString('latin1'), 'utf8');
    case 'latin':
      return Buffer.from(bytes.toString('utf8'), 'latin1');
    case 'utf-16le':
      return Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le').swap16();
    case 'unmarked':
      return Buffer.from(bytes.toString('utf8'), 'utf16le');
    case 'nul':
      return Buffer.from(bytes.toString('latin1').replace(/[^]{37}/g, '$&\0'), 'latin1');
    case 'cr':
      return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r'), 'latin1');
    case 'crlf':
      return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
  }
}
