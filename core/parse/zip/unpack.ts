import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import type { Entry } from './directory.ts';

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
/** Packed bytes taken at a time: what comes out of them is 4 MB at most, and is counted before more is taken. */
const PIECE = 4 * 1024;

/**
 * The bytes of one file, or null where they cannot be had whole: cut off, altered since, packed by an unknown method, or more than
 * the directory says. No more than it says is kept, whatever comes out.
 */
export function unpack(container: Uint8Array, entry: Entry): Uint8Array | null {
  const packed = packedBytes(container, entry);
  if (!packed) return null;
  const bytes = entry.method === 0 ? packed : inflated(packed, entry);
  return bytes?.length === entry.size && crc32(bytes) === entry.checksum ? bytes : null;
}

function packedBytes(container: Uint8Array, { at, packed }: Entry): Uint8Array | null {
  if (at + HEADER_LENGTH > container.length) return null;
  const view = new DataView(container.buffer, container.byteOffset + at, HEADER_LENGTH);
  if (view.getUint32(0, true) !== HEADER) return null;
  const start = at + HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packed > container.length ? null : container.subarray(start, start + packed);
}

function inflated(packed: Uint8Array, { method, size }: Entry): Uint8Array | null {
  if (method !== 8) return null;
  const pieces: Uint8Array[] = [];
  let out = 0;
  const inflating = new Inflate((piece) => {
    out += piece.length;
    if (out <= size) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && out <= size; at += PIECE) {
      inflating.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return null;
  }
  return out === size ? Buffer.concat(pieces) : null;
}
