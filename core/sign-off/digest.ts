import { createHash } from 'node:crypto';

/** The digest that records, trails and reports name a file by: SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
