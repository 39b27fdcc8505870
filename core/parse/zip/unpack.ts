import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry } from './directory.ts';

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;

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

/** Node refuses to unpack beyond the size, so that a bomb costs no more than the directory admits to. */
function inflated(packed: Uint8Array, { method, size }: Entry): Uint8Array | null {
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}
