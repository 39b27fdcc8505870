/** Text of an upload and how its offsets lead back to bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Pairs (offset, excess bytes before and at it), rising; see `SourceMap.wide`. */
  readonly wide: number[];
  /** Bytes before the first unit: a byte order mark. */
  readonly skipped: number;
}

/** UTF-8 where the bytes are UTF-8, else windows-1252, which EDGAR's filers meant when they did not say. */
export function decode(bytes: Uint8Array): Decoded {
  const skipped = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const body = skipped > 0 ? bytes.subarray(skipped) : bytes;
  const utf8 = tryUtf8(body);
  if (utf8 === null) {
    return {
      text: new TextDecoder('windows-1252').decode(body),
      encoding: 'windows-1252',
      wide: [],
      skipped,
    };
  }
  const wide = utf8.length === body.length ? [] : wideUnits(utf8);
  return { text: utf8, encoding: 'utf-8', wide, skipped };
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A unit outside ASCII is two or three bytes in UTF-8; a surrogate pair is two units and four bytes. */
function wideUnits(text: string): number[] {
  const wide: number[] = [];
  let excess = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    excess += surrogate || unit < 0x800 ? 1 : 2;
    wide.push(at + 1, excess);
  }
  return wide;
}

/** The wide units of a stretch of the text, told from its own beginning. */
export function wideWithin(wide: readonly number[], start: number, end: number): number[] {
  const within: number[] = [];
  let before = 0;
  for (let pair = 0; pair < wide.length; pair += 2) {
    const at = wide[pair] as number;
    if (at <= start) before = wide[pair + 1] as number;
    else if (at <= end) within.push(at - start, (wide[pair + 1] as number) - before);
    else break;
  }
  return within;
}

/** Bytes before a text offset, with the byte order mark counted. */
export function bytesBefore(decoded: Decoded, offset: number): number {
  let low = 0;
  let high = decoded.wide.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((decoded.wide[middle * 2] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return decoded.skipped + offset + (low > 0 ? (decoded.wide[low * 2 - 1] as number) : 0);
}
