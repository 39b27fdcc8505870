/**
 * Units of more than one byte whose places are kept; a file with more is refused. Of 821 filings the most are 710.
 */
export const MOST_WIDE = 250_000;

/** UTF-8 as text, the wide units of it, and how many of its sequences are broken. */
export interface Utf8 {
  readonly text: string;
  readonly wide: number[];
  readonly lost: number;
}

/**
 * The text of bytes that are UTF-8, or are meant to be: where some sequences are broken there must be more whole ones, else the
 * bytes are of another encoding and the answer is null. Each broken sequence reads as one U+FFFD, each surrogate as three.
 */
export function readUtf8(bytes: Uint8Array): Utf8 | null {
  const { whole, broken, surrogates, wide } = sequencesOf(bytes);
  if (broken > 0 && broken >= whole) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, wide, lost: broken + surrogates * SURROGATE };
}

/** Bytes of a surrogate, which no decoder takes: but only a program that meant UTF-8 writes one so. */
const SURROGATE = 3;

interface Sequences {
  readonly whole: number;
  readonly broken: number;
  readonly surrogates: number;
  readonly wide: number[];
}

function sequencesOf(bytes: Uint8Array): Sequences {
  const wide: number[] = [];
  let whole = 0;
  let broken = 0;
  let surrogates = 0;
  let unit = 0;
  let excess = 0;
  for (let at = 0; at < bytes.length && wide.length <= 2 * MOST_WIDE;) {
    const plain = asciiFrom(bytes, at);
    if (plain > 0) {
      at += plain;
      unit += plain;
      continue;
    }
    if (isSurrogate(bytes, at)) {
      at += SURROGATE;
      unit += SURROGATE;
      surrogates++;
      continue;
    }
    const { length, isWhole } = sequenceAt(bytes, at);
    at += length;
    if (isWhole) whole++;
    else broken++;
    // Four whole bytes are a surrogate pair: two units of two bytes each.
    const isPair = isWhole && length === 4;
    for (let part = isPair ? 2 : 1; part > 0; part--) {
      unit++;
      excess += isPair ? 1 : length - 1;
      if (length > 1) wide.push(unit, excess);
    }
  }
  return { whole, broken, surrogates, wide };
}

/** How many bytes of ASCII begin there. Nearly all of a draft is: a loop of its own passes over it many times as fast. */
function asciiFrom(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && (bytes[at] as number) < 0x80) at++;
  return at - start;
}

function isSurrogate(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  return bytes[at] === 0xed && second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
}

/** The sequence at a byte beyond ASCII; a broken one ends before the first byte that cannot belong to it, as decoders have it. */
function sequenceAt(bytes: Uint8Array, at: number): { length: number; isWhole: boolean } {
  const lead = bytes[at] as number;
  const wanted =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
  let length = 1;
  while (length < wanted && continues(lead, length, bytes[at + length])) length++;
  return { length, isWhole: wanted > 1 && length === wanted };
}

/** Behind some leads the second byte is bound: no overlong form, no surrogate, nothing beyond U+10FFFF. */
function continues(lead: number, position: number, byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const [lowest, highest] = (position === 1 && SECOND[lead]) || [0x80, 0xbf];
  return byte >= lowest && byte <= highest;
}

const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};
