import type { Mark } from '../../filing/filing.ts';

/** Marks kept of one document; one that holds more is told by those. */
const MOST = 2_000;
const LONGEST_WORDS = 300;
const LONGEST_DETAIL = 500;

interface Placed extends Pick<Mark, 'kind' | 'detail' | 'words'> {
  start: number;
  end: number;
  /** The paragraph it stands in, counted from 0: the words before it may be another's. */
  readonly paragraph: number;
  words: string;
}

/** Gathers what a Word file holds besides the words it shows. Offsets are lengths of the text read so far. */
export class WordMarks {
  private readonly marks: Placed[] = [];

  /** @param end where the words that it covers end; where it begins if it shows none. */
  add(kind: Mark['kind'], detail: string, paragraph: number, start: number, end: number, words = ''): void {
    const last = this.marks.at(-1);
    if (last && continues(last, kind, detail, start, paragraph)) {
      last.end = end;
      last.words = `${last.words}${words}`.slice(0, LONGEST_WORDS);
      return;
    }
    if (this.marks.length >= MOST) return;
    const told = { detail: detail.slice(0, LONGEST_DETAIL), words: words.slice(0, LONGEST_WORDS) };
    this.marks.push({ kind, ...told, paragraph, start, end });
  }

  has(...kinds: readonly Mark['kind'][]): boolean {
    return this.marks.some(({ kind }) => kinds.includes(kind));
  }

  /** The marks in order of place, each drawn in to the words that it covers. @param starts of the paragraphs. */
  finish(text: string, starts: readonly number[]): Mark[] {
    return this.marks
      .map(({ kind, detail, words, paragraph, ...mark }) => {
        const { start, end } = drawnIn(mark, text, starts[paragraph] ?? 0);
        return { kind, detail, start, end, source: { start, end }, words: words.replace(/\s+/g, ' ').trim() };
      })
      .filter(({ kind, start, end }) => end > start || !COVERING.has(kind))
      .sort((one, other) => one.start - other.start);
  }
}

/** Without words these are nothing. */
const COVERING = new Set<Mark['kind']>(['pale', 'struck', 'link']);
/** Word cuts one change into many runs. */
const CUT = new Set<Mark['kind']>(['inserted', 'deleted', 'struck', 'pale', 'hidden']);

function continues(
  last: Placed,
  kind: Mark['kind'],
  detail: string,
  start: number,
  paragraph: number,
): boolean {
  return (
    CUT.has(kind) &&
    last.kind === kind &&
    last.detail === detail &&
    last.end === start &&
    last.paragraph === paragraph
  );
}

/** Behind the gap before its words, and within its paragraph where it shows none. */
function drawnIn(
  mark: { start: number; end: number },
  text: string,
  paragraph: number,
): { start: number; end: number } {
  let { start, end } = mark;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  if (end > start) return { start, end };
  const at = Math.min(text.length, Math.max(mark.start, paragraph));
  return { start: at, end: at };
}
