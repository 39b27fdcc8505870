import type { Mark } from '../../filing/filing.ts';
import { StyleReader } from './html-styles.ts';

/** A tag as it was opened; offsets into the decoded document. */
export interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of the attributes, the first that names an event: "onclick". */
  readonly handler: string;
  readonly start: number;
  readonly end: number;
}

/** Marks kept of one document; one that holds more is told by those. */
const MOST = 2_000;
/** Elements open at once that are watched; markup that closes nothing is watched so far. */
const DEEPEST = 40;
const LONGEST_DETAIL = 500;

const ACTIVE = new Set(
  'script form object embed iframe frame frameset applet input button select textarea'.split(' '),
);
const REVISIONS: ReadonlyMap<string, Mark['kind']> = new Map(
  Object.entries({
    ins: 'inserted',
    del: 'deleted',
    s: 'struck',
    strike: 'struck',
  }),
);
const SCRIPT_LINK = /^\W{0,9}(?:javascript|vbscript)\s{0,9}:/i;

/** An element whose words matter from where it opens to where it closes. */
interface Stretch {
  readonly kind: Mark['kind'] | 'shade';
  readonly detail: string;
  readonly element: string;
  /** How many elements of its name are open within it, itself included. */
  depth: number;
  readonly from: number;
  readonly source: { start: number; end: number };
}

/** Gathers, while HTML is read, what it holds besides the words it shows. */
export class HtmlMarks {
  readonly styles = new StyleReader();
  private readonly marks: Mark[] = [];
  private open: Stretch[] = [];

  /** @param at length of the text read so far. */
  opened(tag: OpenTag, at: number, empty: boolean): void {
    for (const stretch of this.open) if (stretch.element === tag.name) stretch.depth++;
    this.markActive(tag, at);
    if (tag.name === 'meta') this.markProperty(tag, at);
    if (!empty) this.begin(tag, at);
  }

  closed(element: string, at: number, sourceEnd: number): void {
    if (this.open.length === 0) return;
    for (const stretch of this.open) {
      if (stretch.element === element && --stretch.depth === 0) this.end(stretch, at, sourceEnd);
    }
    this.open = this.open.filter(({ depth }) => depth > 0);
  }

  comment(words: string, start: number, end: number, at: number): void {
    const folded = words.replace(/\s+/g, ' ').trim();
    if (folded !== '') this.add('comment', '', at, { start, end }, folded);
  }

  hidden(how: string, words: string, start: number, end: number, at: number): void {
    const folded = words.replace(/\s+/g, ' ').trim();
    if (folded !== '') this.add('hidden', how, at, { start, end }, folded);
  }

  /** The marks in order of place, each drawn in to the words that it covers. */
  finish(text: string): Mark[] {
    return this.marks
      .map((mark) => drawnIn(mark, text))
      .filter(({ kind, start, end }) => end > start || !COVERING.has(kind))
      .sort((one, other) => one.source.start - other.source.start);
  }

  private begin(tag: OpenTag, at: number): void {
    const source = { start: tag.start, end: tag.end };
    const push = (kind: Stretch['kind'], detail = ''): void => {
      if (this.open.length < DEEPEST)
        this.open.push({ kind, detail, element: tag.name, depth: 1, from: at, source });
    };
    const href = tag.attributes.get('href');
    if (tag.name === 'a' && href !== undefined) push('link', href.trim().slice(0, LONGEST_DETAIL));
    const revision = REVISIONS.get(tag.name);
    if (revision) push(revision);
    const style = this.styles.read(tag.attributes);
    if (!style) return;
    if (style.struck && !revision) push('struck');
    if (style.shaded) push('shade');
    else if (style.pale && !this.open.some(({ kind }) => kind === 'shade')) push('pale');
  }

  private end({ kind, detail, from, source }: Stretch, at: number, sourceEnd: number): void {
    if (kind === 'shade') return;
    this.add(kind, detail, from, kind === 'link' ? source : { start: source.start, end: sourceEnd }, '', at);
  }

  private markActive(tag: OpenTag, at: number): void {
    const source = { start: tag.start, end: tag.end };
    if (ACTIVE.has(tag.name))
      this.add('active', tag.name, at, source, (tag.attributes.get('src') ?? '').slice(0, LONGEST_DETAIL));
    if (tag.handler !== '') this.add('active', tag.handler, at, source);
    if (SCRIPT_LINK.test(tag.attributes.get('href') ?? '')) this.add('active', 'javascript:', at, source);
    if (tag.name === 'meta' && /refresh/i.test(tag.attributes.get('http-equiv') ?? ''))
      this.add('active', 'refresh', at, source);
  }

  private markProperty({ attributes, start, end }: OpenTag, at: number): void {
    const name = attributes.get('name')?.trim().toLowerCase();
    const content = attributes.get('content')?.trim();
    if (name && content) this.add('property', name.slice(0, LONGEST_DETAIL), at, { start, end });
  }

  private add(
    kind: Mark['kind'],
    detail: string,
    start: number,
    source: Mark['source'],
    words = '',
    end = start,
  ): void {
    if (this.marks.length >= MOST) return;
    this.marks.push({ kind, detail, start, end, source, words });
  }
}

/** Without words these are nothing. */
const COVERING = new Set<Mark['kind']>(['pale', 'inserted', 'deleted', 'struck']);

function drawnIn(mark: Mark, text: string): Mark {
  let { start, end } = mark;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return start < end ? { ...mark, start, end } : { ...mark, start: mark.start, end: mark.start };
}
