import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { byteChange, changed } from './byte-changes.ts';
import { PDF_PIECES } from './snippets.ts';

const object = fc.nat(400);

/** Changes to a PDF: to its objects as they stand, and to its streams, unpacked and packed anew. */
export const pdfChange = fc.oneof(
  fc.record({ kind: fc.constant('leave-out' as const), object }),
  fc.record({ kind: fc.constant('double' as const), object, behind: object }),
  fc.record({ kind: fc.constant('exchange' as const), object, with: object }),
  fc.record({ kind: fc.constant('reference' as const), object, to: object }),
  fc.record({
    kind: fc.constant('say' as const),
    object,
    piece: fc.constantFrom(...PDF_PIECES),
  }),
  fc.record({
    kind: fc.constant('stream' as const),
    object,
    piece: fc.option(fc.constantFrom(...PDF_PIECES)),
    times: fc.oneof(fc.constant(1), fc.nat(5_000)),
    at: fc.nat(10_000),
    changes: fc.array(byteChange, { maxLength: 2 }),
  }),
);

/** One such change. */
export type PdfChange = typeof pdfChange extends fc.Arbitrary<infer One> ? One : never;

/** A stretch of the file. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The PDF with one change made. */
export function pdfChanged(bytes: Buffer, change: PdfChange, other: (number: number) => Uint8Array): Buffer {
  const file = bytes.toString('latin1');
  const objects = objectsOf(file);
  const one = objects[change.object % Math.max(1, objects.length)];
  if (!one) return bytes;
  const words = file.slice(one.start, one.end);
  const instead = (more: string): Buffer =>
    Buffer.from(file.slice(0, one.start) + more + file.slice(one.end), 'latin1');
  switch (change.kind) {
    case 'leave-out':
      return instead('');
    case 'double': {
      const { end } = objects[change.behind % objects.length] ?? one;
      return Buffer.from(`${file.slice(0, end)}\n${words}${file.slice(end)}`, 'latin1');
    }
    case 'exchange': {
      const second = objects[change.with % objects.length] ?? one;
      return instead(words.replace(/^\d+/, () => /^\d+/.exec(file.slice(second.start))?.[0] ?? '1'));
    }
    case 'reference':
      return instead(words.replace(/\d+ 0 R/, `${change.to} 0 R`));
    case 'say':
      return instead(words.replace('<<', () => `<<${change.piece}`));
    case 'stream':
      return instead(withStream(words, change, other));
  }
}

function objectsOf(file: string): Stretch[] {
  const objects: Stretch[] = [];
  for (const { index } of file.matchAll(/\d{1,7} \d{1,5} obj\b/g)) {
    const end = file.indexOf('endobj', index);
    if (end >= 0) objects.push({ start: index, end: end + 'endobj'.length });
  }
  return objects;
}

/** The object with its stream changed, packed as it was, and its new length told. */
function withStream(
  object: string,
  { piece, times, at, changes }: PdfChange & { kind: 'stream' },
  other: (number: number) => Uint8Array,
): string {
  const start = /stream\r?\n/.exec(object);
  const end = object.lastIndexOf('endstream');
  if (!start || end < start.index) return object;
  const from = start.index + start[0].length;
  const raw = Buffer.from(object.slice(from, end).replace(/\r?\n$/, ''), 'latin1');
  const isPacked = object.slice(0, from).includes('/FlateDecode');
  const plain = isPacked ? unpacked(raw) : raw;
  if (!plain) return object;
  const cut = Math.floor((plain.length * at) / 10_000);
  const more = Buffer.from((piece ?? '').repeat(times), 'latin1');
  const told = Buffer.concat([plain.subarray(0, cut), more, plain.subarray(cut)]);
  const spoiled = changes.reduce<Buffer>((part, change) => changed(part, change, other), told);
  const stream = isPacked ? deflateSync(spoiled) : spoiled;
  const head = object.slice(0, from).replace(/\/Length \d+(?! \d+ R)/, `/Length ${stream.length}`);
  return `${head}${stream.toString('latin1')}\n${object.slice(end)}`;
}

function unpacked(stream: Buffer): Buffer | null {
  try {
    return inflateSync(stream);
  } catch {
    return null;
  }
}
