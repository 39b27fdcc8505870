/** How the two bytes of a unit stand, and how many bytes of a mark say so. */
export interface ByteOrder {
  readonly encoding: 'utf-16le' | 'utf-16be';
  readonly skipped: number;
}

/** Bytes of the beginning that tell the order where no mark does. */
const TELLING = 4_096;
/** Fewer letters show no pattern. */
const FEWEST_PAIRS = 8;

/** The byte order of UTF-16: by its mark, else by the zero that every letter of English has in one of its two bytes. */
export function byteOrderOf(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skipped: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skipped: 2 };
  const pairs = Math.min(bytes.length, TELLING) >> 1;
  if (pairs < FEWEST_PAIRS) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) first++;
    if (bytes[pair * 2 + 1] === 0) second++;
  }
  if (isOneSided(second, first, pairs)) return { encoding: 'utf-16le', skipped: 0 };
  return isOneSided(first, second, pairs) ? { encoding: 'utf-16be', skipped: 0 } : null;
}

/** Seven letters in ten are English in any draft; a NUL as the other half of a unit is rare as a NUL is in text. */
function isOneSided(zeros: number, others: number, pairs: number): boolean {
  return zeros * 10 >= pairs * 7 && others * 50 <= pairs;
}

/** Surrogates without their other half and an odd byte at the end are no text. */
export function readUtf16(
  bytes: Uint8Array,
  order: ByteOrder,
): ByteOrder & { readonly text: string; readonly lost: number } {
  const isOdd = (bytes.length - order.skipped) % 2 === 1;
  const body = Buffer.from(bytes.subarray(order.skipped, bytes.length - (isOdd ? 1 : 0)));
  if (order.encoding === 'utf-16be') body.swap16();
  const text = body.toString('utf16le');
  const alone = text.isWellFormed() ? 0 : (text.match(/\p{Surrogate}/gu) ?? []).length;
  return { ...order, text: text.toWellFormed(), lost: alone + (isOdd ? 1 : 0) };
}
