import type { SourceMap } from '../../filing/filing.ts';
import { meantByMac } from './mac-signs.ts';

/** The words of a document and the stretches that lead back to where each came from. */
export type Words = { text: string } & Pick<SourceMap, 'read' | 'source'>;

/**
 * Stretches of words that run in step with the file, of one document; with more it is not read to its end, and is refused. A tag, an
 * entity or a sign that no reader sees begins one: 9,213 are the most of 821 filings.
 */
export const MOST_STRETCHES = 250_000;

/** What stands between two runs of words, weakest first. */
const SPACE = ' ';
const CELL = '\t';
const LINE = '\n';
const BLOCK = '\n\n';

/**
 * The words of a document, one after the other, and where each came from. White space is folded: a space within a line,
 * a tab between cells, one line feed between lines and rows, two between blocks.
 */
export class ReadText {
  private readonly pieces: string[] = [];
  private readonly readAt: number[] = [];
  private readonly sourceAt: number[] = [];
  private pending = '';
  /** A cell or a row has just begun: blocks inside it do not part it from its neighbour. */
  private locked = false;
  length = 0;

  line(): void {
    if (this.locked) return;
    this.pending = this.pending === LINE || this.pending === BLOCK ? BLOCK : LINE;
  }

  block(): void {
    if (!this.locked) this.pending = BLOCK;
  }

  cell(): void {
    if (!(this.locked && (this.pending === LINE || this.pending === BLOCK))) this.pending = CELL;
    this.locked = true;
  }

  row(): void {
    if (this.pending !== BLOCK || !this.locked) this.pending = this.pending === BLOCK ? BLOCK : LINE;
    this.locked = true;
  }

  table(): void {
    this.pending = BLOCK;
    this.locked = false;
  }

  /** Adds `source[start, end)`; `offset` leads from `source` to the decoded document. */
  addWords(source: string, start: number, end: number, offset: number, preformatted: boolean): void {
    if (this.isFull()) return;
    let run = start;
    for (let at = start; at < end; at++) {
      const unit = source.charCodeAt(at);
      if (unit > 0x20 && unit < 0x7f) continue;
      const kind = kindOf(unit);
      if (kind === 'word') continue;
      // A lone space between two words needs no stretch of its own.
      if (unit === 0x20 && at > run && at + 1 < end && isPlain(source.charCodeAt(at + 1))) continue;
      this.addRun(source, run, at, offset);
      let next = at + 1;
      if (kind === 'space') {
        while (next < end && kindOf(source.charCodeAt(next)) === 'space') next++;
        if (preformatted) this.preformattedSpace(source.slice(at, next));
        else if (this.pending === '') this.pending = SPACE;
      }
      run = next;
      at = next - 1;
    }
    this.addRun(source, run, end, offset);
  }

  addEntity(text: string, start: number, end: number): void {
    const kind = kindOf(text.charCodeAt(0));
    if (kind === 'nothing' || this.isFull()) return;
    if (kind === 'space') {
      if (this.pending === '') this.pending = SPACE;
      return;
    }
    this.separate();
    // Its width is told by a stretch of its own, in step with the one before or not.
    this.begin(this.length, start);
    this.pieces.push(text);
    this.length += text.length;
    this.mark(this.length, end);
  }

  finish(): Words {
    return { text: meantByMac(this.pieces.join('')), read: this.readAt, source: this.sourceAt };
  }

  private isFull(): boolean {
    return this.readAt.length > MOST_STRETCHES;
  }

  private addRun(source: string, start: number, end: number, offset: number): void {
    if (end <= start) return;
    this.separate();
    this.mark(this.length, start + offset);
    this.pieces.push(source.slice(start, end));
    this.length += end - start;
  }

  private separate(): void {
    if (this.pending !== '' && this.length > 0) {
      this.pieces.push(this.pending);
      this.length += this.pending.length;
    }
    this.pending = '';
    this.locked = false;
  }

  /** A stretch begins; where it only continues the one before, nothing is kept. */
  private mark(read: number, source: number): void {
    const last = this.readAt.length - 1;
    const step = read - (this.readAt[last] ?? 0);
    if (last >= 0 && (this.sourceAt[last] as number) + step === source) return;
    this.begin(read, source);
  }

  private begin(read: number, source: number): void {
    if (this.isFull()) return;
    const last = this.readAt.length - 1;
    if (this.readAt[last] === read) {
      this.sourceAt[last] = source;
      return;
    }
    this.readAt.push(read);
    this.sourceAt.push(source);
  }

  private preformattedSpace(space: string): void {
    const lines = space.split(LINE_END).length - 1;
    const wanted = lines > 1 ? BLOCK : lines === 1 ? LINE : space.length > 2 ? CELL : SPACE;
    if (this.pending === '' || this.pending === SPACE) this.pending = wanted;
  }
}

/** A page's end ends its line. */
const LINE_END = /[\n\v\f]/;

/**
 * Plain text as it is laid out, but that every line ends in a line feed and signs that no reader sees are left out: they would part
 * a word in two. Offsets are told from `origin`.
 */
export function readPlain(source: string, start: number, end: number, origin: number): Words {
  const pieces: string[] = [];
  const read = [0];
  const from = [start - origin];
  let length = 0;
  let run = start;
  for (let at = start; at < end && read.length <= MOST_STRETCHES; at++) {
    const unit = source.charCodeAt(at);
    if (unit > 0x0d && unit < 0x7f) continue;
    const isReturn = unit === 0x0d && at + 1 < end && source.charCodeAt(at + 1) === 0x0a;
    if (!isReturn && kindOf(unit) !== 'nothing') continue;
    if (at > run) pieces.push(source.slice(run, at));
    length += at - run;
    run = at + 1;
    if (read.at(-1) === length) from[from.length - 1] = run - origin;
    else {
      read.push(length);
      from.push(run - origin);
    }
  }
  pieces.push(source.slice(run, end));
  const text = pieces.join('').replace(/[\v\f]/g, LINE);
  return { text: meantByMac(text), read, source: from };
}

function isPlain(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/** NUL counts for nothing, as in a browser; so do hyphens for a line's end, and signs that only steer how words are shown. */
function kindOf(unit: number): 'word' | 'space' | 'nothing' {
  if (unit <= 0x20) return unit === 0 ? 'nothing' : 'space';
  if (unit < 0x7f) return 'word';
  if (unit <= 0xa0) return unit === 0x7f || unit === 0xa0 ? 'space' : 'word';
  if (unit === 0xad || unit === 0xfeff) return 'nothing';
  if (unit < 0x2000) return unit === 0x1680 ? 'space' : 'word';
  if (unit <= 0x206f)
    return SPACES.test(String.fromCharCode(unit)) ? 'space' : isSteering(unit) ? 'nothing' : 'word';
  return unit === 0x3000 ? 'space' : 'word';
}

const SPACES = /[\u2000-\u200a\u2028\u2029\u202f\u205f]/;

/** Zero-width spaces and joiners, and marks of the direction of writing. */
function isSteering(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060;
}
