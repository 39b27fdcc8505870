import { readUtf8 } from './decode-utf8.ts';
import { byteOrderOf, readUtf16 } from './decode-utf16.ts';

/** Text of an upload and how its offsets lead back to bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  /** Bytes of one UTF-16 unit of the text, but for those in `wide`. */
  readonly unit: 1 | 2;
  /** Pairs (offset, excess bytes before and at it), rising; see `SourceMap.wide`. */
  readonly wide: number[];
  /** Bytes before the first unit: a byte order mark. */
  readonly skipped: number;
  /** How often bytes were no text in the encoding; in the text each such place has U+FFFD. */
  readonly lost: number;
}

/**
 * The encoding is told by the bytes: UTF-16 by its mark or its zero bytes, UTF-8 where most of what is beyond ASCII is UTF-8, else
 * windows-1252, which EDGAR's filers meant when they did not say. What the file says of itself counts for MacRoman only, which
 * its bytes do not show.
 */
export function decode(bytes: Uint8Array): Decoded {
  const order = byteOrderOf(bytes);
  if (order) {
    const utf16 = readUtf16(bytes, order);
    const { text, lost } = meant(utf16);
    return { ...utf16, text: text.replace(MAC_LINE_END, '\n'), lost, unit: 2, wide: [] };
  }
  const skipped = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const body = withLineFeeds(skipped > 0 ? bytes.subarray(skipped) : bytes);
  const utf8 = readUtf8(body);
  if (utf8) return { ...meant(utf8), encoding: 'utf-8', unit: 1, wide: utf8.wide, skipped };
  const encoding = saysMacRoman(body) ? 'macintosh' : 'windows-1252';
  const text = new TextDecoder(encoding).decode(body);
  return { ...meant({ text, lost: 0 }), encoding, unit: 1, wide: [], skipped };
}

const MAC_LINE_END = /\r(?!\n)/g;
const RETURN = 0x0d;
const FEED = 0x0a;

/** A line of an old Mac ends as all others do. Done on bytes, since a file may hold nothing but line ends. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  let own: Uint8Array | null = null;
  for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1)) {
    if (bytes[at + 1] === FEED) continue;
    own ??= Uint8Array.from(bytes);
    own[at] = FEED;
  }
  return own ?? bytes;
}

const MAC_ROMAN = /charset\s{0,3}=\s{0,3}["']?(?:x-mac-roman|macintosh)\b/i;

function saysMacRoman(bytes: Uint8Array): boolean {
  return MAC_ROMAN.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, 4_096)));
}

const CONTROLS = /[\x80-\x9f]/g;
const MEANING = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));

/** Controls beyond ASCII stand in no report: they are windows-1252 that a program took for Latin-1. Unit for unit. */
function meant({ text, lost }: Pick<Decoded, 'text' | 'lost'>): Pick<Decoded, 'text' | 'lost'> {
  let unknown = 0;
  const plain = text.replace(CONTROLS, (control) => {
    const sign = MEANING.charAt(control.charCodeAt(0) - 0x80);
    if (sign !== control) return sign;
    // Five bytes are nothing in windows-1252.
    unknown++;
    return '\ufffd';
  });
  return { text: plain, lost: lost + unknown };
}

/** The wide units of a stretch of the text, told from its own beginning. */
export function wideWithin(wide: readonly number[], start: number, end: number): number[] {
  const within: number[] = [];
  const first = pairsUpTo(wide, start);
  const before = first > 0 ? (wide[first * 2 - 1] as number) : 0;
  for (let pair = first * 2; pair < wide.length && (wide[pair] as number) <= end; pair += 2)
    within.push((wide[pair] as number) - start, (wide[pair + 1] as number) - before);
  return within;
}

/** How many pairs stand at the offset or before it. */
function pairsUpTo(wide: readonly number[], offset: number): number {
  let low = 0;
  let high = wide.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wide[middle * 2] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes before a text offset, with the byte order mark counted. */
export function bytesBefore({ unit, wide, skipped }: Decoded, offset: number): number {
  const pairs = pairsUpTo(wide, offset);
  return skipped + offset * unit + (pairs > 0 ? (wide[pairs * 2 - 1] as number) : 0);
}
