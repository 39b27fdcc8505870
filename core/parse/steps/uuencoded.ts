/** Tags of EDGAR's that may stand between `<TEXT>` and the first line: `<PDF>`, `<XML>`. */
const BEGIN = /^(?:\s{0,20}<[A-Za-z]{1,12}>){0,3}\s{0,20}begin [0-7]{3,4} [^\r\n]{0,200}\r?\n/;
const LONGEST_BEGIN = 600;
/** In bytes: those of four signs. */
const MOST_LOST = 3;

/**
 * The bytes of a part that was sent as text by uuencoding ("begin 644 logo.gif", lines of up to 45 bytes, "end"), as EDGAR does with
 * pictures and PDFs; null where the part is not one. What is cut off or no such line ends it.
 */
export function uuencodedBytes(source: string, start: number, end: number): Uint8Array | null {
  const begin = BEGIN.exec(source.slice(start, Math.min(end, start + LONGEST_BEGIN)));
  if (!begin) return null;
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4));
  let size = 0;
  let at = start + begin[0].length;
  while (at < end) {
    const feed = source.indexOf('\n', at);
    const lineEnd = feed < 0 || feed > end ? end : feed;
    const told = sixBits(source, at, lineEnd);
    const signs = lineEnd - at - 1;
    // Spaces at a line's end, which stand for nothing, may have been lost; a line that holds far less than it says is cut off.
    const length = signs > 0 ? Math.min(told, Math.floor((signs * 3) / 4) + MOST_LOST) : 0;
    if (told === 0 || source.startsWith('end', at)) break;
    size = readLine(source, at + 1, lineEnd, bytes, size, length);
    at = lineEnd + 1;
  }
  return bytes.subarray(0, size);
}

/** Four signs are three bytes. */
function readLine(
  source: string,
  from: number,
  to: number,
  bytes: Uint8Array,
  size: number,
  length: number,
): number {
  let written = 0;
  let held = 0;
  for (let at = from; written < length; at++) {
    const step = (at - from) % 4;
    held = (held << 6) | sixBits(source, at, to);
    // Six bits come with each sign: from the second on, eight of those held are a byte.
    if (step > 0) bytes[size + written++] = (held >> (6 - 2 * step)) & 255;
  }
  return size + written;
}

function sixBits(source: string, at: number, end: number): number {
  return at < end ? (source.charCodeAt(at) - 0x20) & 63 : 0;
}
