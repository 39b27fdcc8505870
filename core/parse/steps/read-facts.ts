import { Parser } from 'htmlparser2';
import type { Document, Fact, FactContext, TaggedFacts } from '../../filing/filing.ts';
import type { Span } from '../../filing/place.ts';
import { transformed } from './transformations.ts';

/** A cover has some forty facts; a report with more is read so far. */
const MOST_FACTS = 3_000;
const MOST_CONTEXTS = 3_000;
/** Facts stand within facts two or three deep; of more, the inner ones are not followed. */
const DEEPEST_FACTS = 40;
/** Elements open at once; markup that closes nothing is read so far. */
const DEEPEST = 10_000;
/** A text block may hold a whole note; of its words so many are kept. */
const LONGEST_TEXT = 2_000;
const SHOWN_FOR = /-sec-ix-hidden\s{0,9}:\s{0,9}([\w.-]{1,200})/;

interface OpenFact {
  readonly attributes: Readonly<Record<string, string>>;
  readonly hidden: boolean;
  /** Offset behind its opening tag, in the decoded document. */
  readonly start: number;
  text: string;
}

/** The elements that facts are made of, by the local part of their names. */
const FACTS = new Set(['nonnumeric', 'nonfraction']);

/**
 * The facts of a report in inline XBRL, in one pass over its tags (EDGAR Filer Manual 5.2.5). Prefixes are taken as the filer
 * writes them; elements count by their local names.
 * @param source the decoded upload; `[start, end)` is the document, and offsets are told from `origin`.
 */
export function readFacts(
  source: string,
  { start, end, origin }: { start: number; end: number; origin: number },
  document: Pick<Document, 'index' | 'map' | 'text'>,
): TaggedFacts {
  const reader = new FactReader(start - origin, document);
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
  reader.parser = parser;
  parser.write(source.slice(start, end));
  parser.end();
  return reader.finish();
}

class FactReader {
  parser: Parser | null = null;
  private readonly facts: Fact[] = [];
  private readonly contexts: FactContext[] = [];
  private readonly shownFor: string[] = [];
  private readonly open: OpenFact[] = [];
  private context: FactContext | null = null;
  /** The element of a context whose words are wanted. */
  private wanted: { element: string; axis: string; text: string } | null = null;
  private hidden = 0;
  private depth = 0;
  /** Facts that are open within more than are followed. */
  private unfollowed = 0;

  private readonly offset: number;
  private readonly document: Pick<Document, 'index' | 'map' | 'text'>;

  constructor(offset: number, document: Pick<Document, 'index' | 'map' | 'text'>) {
    this.offset = offset;
    this.document = document;
  }

  finish(): TaggedFacts {
    return { facts: this.facts, contexts: this.contexts, shownFor: this.shownFor };
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    // The library looks through all open elements at each tag.
    if (++this.depth > DEEPEST) this.parser?.reset();
    const shown = SHOWN_FOR.exec(attributes['style'] ?? '')?.[1];
    if (shown && this.shownFor.length < MOST_FACTS) this.shownFor.push(shown);
    if (!name.includes(':')) return;
    const element = localName(name);
    if (FACTS.has(element)) this.openFact(attributes);
    else if (element === 'hidden') this.hidden++;
    else if (element === 'context') this.openContext(attributes);
    else if (this.context && CONTEXT_WORDS.has(element))
      this.wanted = { element, axis: attributes['dimension'] ?? '', text: '' };
  }

  ontext(text: string): void {
    if (this.wanted) this.wanted.text += text.slice(0, LONGEST_TEXT);
    for (const fact of this.open) if (fact.text.length < LONGEST_TEXT) fact.text += text;
  }

  onclosetag(name: string): void {
    this.depth--;
    if (!name.includes(':')) {
      // Blocks and cells part words that no space parts.
      if (this.open.length > 0 && PARTING.has(name)) this.ontext(' ');
      return;
    }
    const element = localName(name);
    if (FACTS.has(element)) this.closeFact();
    else if (element === 'hidden') this.hidden = Math.max(0, this.hidden - 1);
    else if (element === 'context') this.closeContext();
    else if (this.wanted?.element === element) this.keepWanted();
  }

  private openFact(attributes: Record<string, string>): void {
    if (this.open.length >= DEEPEST_FACTS) {
      this.unfollowed++;
      return;
    }
    const start = (this.parser?.endIndex ?? 0) + 1 + this.offset;
    this.open.push({ attributes, hidden: this.hidden > 0, start, text: '' });
  }

  private closeFact(): void {
    if (this.unfollowed > 0) {
      this.unfollowed--;
      return;
    }
    const fact = this.open.pop();
    if (!fact || this.facts.length >= MOST_FACTS) return;
    const { attributes, hidden, start } = fact;
    const text = fact.text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
    const end = Math.max(start, (this.parser?.startIndex ?? 0) + this.offset);
    const format = attributes['format'] === undefined ? null : localName(attributes['format']);
    this.facts.push({
      name: attributes['name'] ?? '',
      value: transformed(text, format),
      text,
      format,
      context: attributes['contextref'] ?? '',
      id: attributes['id'] ?? null,
      hidden,
      nil: attributes['xsi:nil'] === 'true',
      span: this.spanOf(start, end, hidden, text),
    });
  }

  private spanOf(start: number, end: number, hidden: boolean, words: string): Span {
    const { index, map, text } = this.document;
    let from = readOffset(map, start);
    let until = hidden ? from : readOffset(map, end);
    while (from < until && text.charCodeAt(from) <= 0x20) from++;
    while (until > from && text.charCodeAt(until - 1) <= 0x20) until--;
    if (from < until) return { document: index, start: from, end: until };
    return { document: index, start: from, end: from, unseen: { start, end, words } };
  }

  private openContext(attributes: Record<string, string>): void {
    this.context = { id: attributes['id'] ?? '', entity: '', from: '', until: '', members: [] };
  }

  private closeContext(): void {
    if (this.context && this.contexts.length < MOST_CONTEXTS) this.contexts.push(this.context);
    this.context = null;
    this.wanted = null;
  }

  private keepWanted(): void {
    const { context, wanted } = this;
    this.wanted = null;
    if (!context || !wanted) return;
    const words = wanted.text.trim();
    if (wanted.element === 'identifier') context.entity = words;
    else if (wanted.element === 'startdate') context.from = words;
    else if (wanted.element === 'enddate') context.until = words;
    else if (wanted.element === 'instant') context.from = context.until = words;
    else context.members.push({ axis: wanted.axis, member: words });
  }
}

const CONTEXT_WORDS = new Set(['identifier', 'startdate', 'enddate', 'instant', 'explicitmember']);
const PARTING = new Set(['p', 'div', 'td', 'tr', 'br', 'li']);

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where the first word at or behind a decoded offset stands in the text read. */
function readOffset({ read, source }: Document['map'], offset: number): number {
  let low = 0;
  let high = source.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return read[0] ?? 0;
  const within = (read[low - 1] as number) + (offset - (source[low - 1] as number));
  return Math.min(within, read[low] ?? within);
}
