/** In bytes. A logo or a signature has some 10 kB; a larger picture would outweigh the page. */
const LARGEST_PICTURE = 24_000;

/** What every browser draws and nothing runs in, by the bytes that it begins with. */
const KINDS: readonly (readonly [type: string, begins: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
];

/** The picture as an address that holds it whole; null where it is too large, or none of a known kind. */
export function dataUri(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST_PICTURE) return null;
  const kind = KINDS.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte));
  return kind ? `data:${kind[0]};base64,${Buffer.from(bytes).toString('base64')}` : null;
}
