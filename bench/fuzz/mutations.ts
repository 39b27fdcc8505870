import fc from 'fast-check';

/** Where in a file, in ten-thousandths of its length. */
const place = fc.nat(10_000);
/** How many bytes. */
const stretch = fc.oneof(fc.nat(40), fc.nat(4_000), fc.nat(60_000));

/** What tears open a reader that trusts its input: markup, marks of formats, controls, numbers out of range. */
const SNIPPETS = [
  '<script>alert(1)</script>',
  '<p onclick="alert(1)">',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<div style="display:none">',
  '</div></table></html>',
  '<table><tr><td>',
  '<a href="javascript:alert(1)">',
  '<base href="http://example.com/">',
  '<ix:header>',
  '<ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c">',
  '</ix:nonNumeric>',
  '<ix:continuation id="a" continuedAt="a">',
  '&#0;',
  '&#x110000;',
  '&#55296;',
  '&bogus;',
  '&#145;',
  '\0',
  '\u001b[2J\u001b[31m',
  '\r',
  '\u202e',
  '\u00ad',
  '\ufeff',
  '\u00d2quoted\u00d3',
  '\u{1f4c8}',
  '__proto__',
  '<constructor a=b>',
  '<__proto__ href=c>',
  '../../../etc/passwd',
  '%PDF-1.7',
  'PK\u0003\u0004',
  '<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n',
  '</TEXT>\n</DOCUMENT>\n',
  '<SEC-HEADER>\nITEM INFORMATION: \nFILER:\nCOMPANY CONFORMED NAME: <b>\n</SEC-HEADER>\n',
  'begin 644 a.pdf\n#0V%T\n`\nend\n',
  '\nItem 99.99 Nothing.\n',
  '\nItem 2.02 Results of Operations and Financial Condition.\n',
  '\nSIGNATURES\n\nBy: /s/ \n',
  '\nExhibit Index\n\n99.1\t\n',
  'January 32, 2004',
  '2/30/04',
  '$[\u25cf] million',
  '[NTD: ',
  ' '.repeat(3_000),
  '['.repeat(3_000),
  '<'.repeat(3_000),
  '<b>'.repeat(3_000),
] as const;

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place, bytes: stretch }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
  fc.record({ kind: fc.constant('swap' as const), at: place, with: place, bytes: stretch }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    bytes: stretch,
    times: fc.integer({ min: 2, max: 60 }),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: place, snippet: fc.constantFrom(...SNIPPETS) }),
  fc.record({ kind: fc.constant('flip' as const), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({
    kind: fc.constant('splice' as const),
    at: place,
    other: fc.nat(),
    from: place,
    bytes: stretch,
  }),
  fc.record({
    kind: fc.constant('encode' as const),
    as: fc.constantFrom('utf-16le', 'utf-16be', 'bom', 'twice'),
  }),
);

/** One change to a file. */
export type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

/** A file of so many, and what is done to it. */
export function mutants(files: number): fc.Arbitrary<{ file: number; mutations: Mutation[] }> {
  return fc.record({
    file: fc.nat(files - 1),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 8 }),
  });
}

/** Repeating a stretch makes no file larger than this. */
const LARGEST = 3_000_000;

/** The file with the changes made, one after the other. */
export function mutated(
  file: Uint8Array,
  mutations: readonly Mutation[],
  other: (number: number) => Uint8Array,
): Uint8Array {
  return mutations.reduce<Buffer>((bytes, one) => changed(bytes, one, other), Buffer.from(file));
}

function changed(bytes: Buffer, one: Mutation, other: (number: number) => Uint8Array): Buffer {
  if (one.kind === 'encode') return encoded(bytes, one.as);
  const at = offset(bytes, one.at);
  switch (one.kind) {
    case 'cut':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.bytes)]);
    case 'end':
      return bytes.subarray(0, at);
    case 'insert':
      return inserted(bytes, at, Buffer.from(one.snippet));
    case 'flip': {
      const flipped = Buffer.from(bytes);
      if (at < flipped.length) flipped[at] = (flipped[at] as number) ^ one.bits;
      return flipped;
    }
    case 'repeat': {
      const piece = bytes.subarray(at, at + one.bytes);
      const times = Math.min(one.times, Math.floor(LARGEST / Math.max(1, piece.length)));
      return inserted(bytes, at, Buffer.concat(Array<Buffer>(times).fill(piece))).subarray(0, LARGEST);
    }
    case 'splice': {
      const donor = Buffer.from(other(one.other));
      const from = offset(donor, one.from);
      return inserted(bytes, at, donor.subarray(from, from + one.bytes));
    }
    case 'swap':
      return swapped(
        bytes,
        ...([at, offset(bytes, one.with)].sort((a, b) => a - b) as [number, number]),
        one.bytes,
      );
  }
}

function offset(bytes: Buffer, share: number): number {
  return Math.floor((bytes.length * share) / 10_000);
}

function inserted(bytes: Buffer, at: number, piece: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function swapped(bytes: Buffer, first: number, second: number, most: number): Buffer {
  const length = Math.min(most, second - first, bytes.length - second);
  return Buffer.concat([
    bytes.subarray(0, first),
    bytes.subarray(second, second + length),
    bytes.subarray(first + length, second),
    bytes.subarray(first, first + length),
    bytes.subarray(second + length),
  ]);
}

/** As if it had been saved by another program; `twice` takes the bytes of UTF-8 for windows-1252. */
function encoded(bytes: Buffer, as: 'utf-16le' | 'utf-16be' | 'bom' | 'twice'): Buffer {
  switch (as) {
    case 'bom':
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case 'twice':
      return Buffer.from(bytes.toString('latin1'), 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le').swap16();
  }
}
