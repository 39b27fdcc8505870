/**
 * LZW, run-length, ASCII and Brotli, by their names and short names (PDF 32000-1, 7.4). Any letter of a name may be written `#xx`.
 */
const OTHER_PACKERS = [
  'LZWDecode',
  'LZW',
  'RunLengthDecode',
  'RL',
  'ASCII85Decode',
  'A85',
  'ASCIIHexDecode',
  'AHx',
  'BrotliDecode',
];
const OTHER_PACKER = new RegExp(`/(?:${OTHER_PACKERS.map(inAnySpelling).join('|')})(?=[\\s\\0/<>[\\]()%{}])`);

/** Whether objects name a packer other than the usual one: what it unpacks to cannot be told without unpacking. */
export function namesOtherPackers(objects: string): boolean {
  return OTHER_PACKER.test(objects);
}

function inAnySpelling(name: string): string {
  return [...name]
    .map((letter) => {
      const [high = '', low = ''] = letter.charCodeAt(0).toString(16);
      return `(?:${letter}|#${high}[${low}${low.toUpperCase()}])`;
    })
    .join('');
}

/** Objects behind which another begins before they have ended; the last, where a file is cut short, is not counted. */
export function unclosedObjects(file: string): number {
  let unclosed = 0;
  let isOpen = false;
  for (const [, ending] of file.matchAll(/\d[\s\0]{1,20}obj\b|(endobj)/g)) {
    if (isOpen && !ending) unclosed++;
    isOpen = !ending;
  }
  return unclosed;
}

const HEAD = /(\d{1,10})[\s\0]{1,20}\d{1,5}[\s\0]{1,20}obj\b/g;

/** An object by its number; of a stream the dictionary. */
export interface NumberedObject {
  readonly number: number;
  readonly text: string;
}

/** The objects of a stretch of a file, ended or not. */
export function objectsIn(stretch: string): NumberedObject[] {
  const objects: NumberedObject[] = [];
  let begun: { number: number; at: number } | null = null;
  for (const { 0: head, 1: number, index } of stretch.matchAll(HEAD)) {
    if (begun) objects.push({ number: begun.number, text: stretch.slice(begun.at, index) });
    begun = { number: Number(number), at: index + head.length };
  }
  if (begun) objects.push({ number: begun.number, text: stretch.slice(begun.at) });
  return objects;
}

/** The objects of a stream of objects (PDF 32000-1, 7.5.7): pairs of number and place, then the objects. */
export function packedObjectsIn(stream: string): NumberedObject[] {
  const first = Math.max(0, stream.search(/[^\s\d]/));
  const pairs = stream.slice(0, first).match(/\d{1,10}/g) ?? [];
  const objects: NumberedObject[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [from, to] = [Number(pairs[at + 1]), Number(pairs[at + 3] ?? stream.length)];
    objects.push({ number: Number(pairs[at]), text: stream.slice(first + from, first + to) });
  }
  return objects;
}

/** Characters: a font has 65,536 at most (PDF 32000-1, Annex C), and some say so of each of a few hundred fonts. */
const MOST_MAPPED = 20_000_000;
const MOST_IN_A_FONT = 65_536;
/** Objects in a file (PDF 32000-1, Annex C). */
const MOST_OBJECTS = 8_388_607;

/** Widths of a range of characters in a font: first, last, width. */
const WIDTHS = /(?<![\d.])(\d{1,12})[\s\0]{1,20}(\d{5,12})[\s\0]{1,20}\d/g;
/** A font that names its map, which other fonts may name too: it is read again for each. */
const MAP_NAMED = /\/(?:ToUnicode|Encoding)[\s\0]{1,20}\d/g;
/** Where a font's map begins to name ranges; each is the first, the last, and what the first stands for. */
const RANGES = /begin(?:bf|cid|notdef)range/g;
const RANGE =
  /\s{0,20}<\s{0,9}([0-9a-f]{1,8})\s{0,9}>\s{0,20}<\s{0,9}([0-9a-f]{1,8})\s{0,9}>\s{0,20}(?:<[^>]{0,2000}>|\[[^\]]{0,20000}\]|\d{1,12})/iy;
/** Entries of a table of objects that take no bytes, so that any number of them fits in a file. */
const NO_WIDTH = /\/W[\s\0]{0,20}\[[\s\0]{0,20}(?:0+[\s\0]{1,20}){2}0+[\s\0]{0,20}\]/;
const SIZE = /\/Size[\s\0]{1,20}(\d{8,12})/g;

/** What a file's numbers would make a library count through: ranges as wide as a number can say take it minutes. */
export class NamedNumbers {
  private mapped = 0;
  private largestMap = 0;
  private mapsNamed = 0;
  private isBeyond = false;

  get areExcessive(): boolean {
    return this.isBeyond || this.mapped + this.largestMap * this.mapsNamed > MOST_MAPPED;
  }

  /** The words of objects. */
  addObjects(text: string): void {
    if (NO_WIDTH.test(text)) this.isBeyond = true;
    for (const [, size] of text.matchAll(SIZE)) if (Number(size) > MOST_OBJECTS) this.isBeyond = true;
    for (const [, first, last] of text.matchAll(WIDTHS))
      this.mapped += this.width(Number(first), Number(last));
    for (const _ of text.matchAll(MAP_NAMED)) this.mapsNamed++;
    this.addRanges(text);
  }

  /** The words of a stream, which may be a font's map. */
  addRanges(text: string): void {
    let map = 0;
    for (const { index, 0: begin } of text.matchAll(RANGES)) {
      RANGE.lastIndex = index + begin.length;
      for (let range = RANGE.exec(text); range; range = RANGE.exec(text)) {
        map += this.width(Number.parseInt(range[1] ?? '', 16), Number.parseInt(range[2] ?? '', 16));
      }
    }
    this.mapped += map;
    this.largestMap = Math.max(this.largestMap, map);
  }

  private width(first: number, last: number): number {
    if (last - first > MOST_IN_A_FONT) this.isBeyond = true;
    return Math.max(0, last - first);
  }
}
