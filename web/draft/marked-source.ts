import type { Document } from '../../core/filing/filing.ts';
import { sourceOffset } from '../../core/filing/span.ts';
import { type Cut, cutAtBoundaries, type Stretch } from './marked-words.ts';

/** A run of marked words in the markup; `begins` stands with the first of a mark, `ends` with the last. */
export type MarkedRun = Pick<Cut, 'marks' | 'begins' | 'ends'>;

/** Markup with an element of the given name around each run of marked words. */
export interface MarkedSource {
  readonly markup: string;
  /** The run that the element with this number stands around. */
  readonly runs: readonly MarkedRun[];
}

/**
 * Puts marks into a document's markup. They stand around words alone and never around tags, so that the markup means what it
 * meant. Their element has attribute `i`, the number of its run.
 * @param element a name that the draft cannot have
 */
export function markedSource(
  document: Document,
  markup: string,
  stretches: readonly Stretch[],
  element: string,
): MarkedSource {
  const pieces: string[] = [];
  const runs: MarkedRun[] = [];
  let shownTo = 0;
  const cuts = cutAtBoundaries(0, document.text.length, stretches).filter(({ marks }) => marks.length > 0);
  for (const { start, end, marks, begins, ends } of cuts) {
    const words = runsIn(document, markup, start, end);
    // What is none of the words read is marked where they go on.
    const places = words.length > 0 ? words : [pointIn(document, start)];
    for (const [index, place] of places.entries()) {
      // Words are read in order; whatever is told otherwise is left unmarked.
      if (place.start < shownTo) continue;
      pieces.push(markup.slice(shownTo, place.start), `<${element} i="${runs.length}">`);
      pieces.push(markup.slice(place.start, place.end), `</${element}>`);
      shownTo = place.end;
      const last = index === places.length - 1;
      runs.push({ marks, begins: index === 0 ? begins : [], ends: last ? ends : [] });
    }
  }
  pieces.push(markup.slice(shownTo));
  return { markup: pieces.join(''), runs };
}

interface Run {
  readonly start: number;
  end: number;
}

/** One sign written as several. */
const ENTITY = /^&[#\w]+;?/;
const LONGEST_ENTITY = 34;

/** Where the words from one offset of the text to another stand in the markup, tags left out. */
function runsIn({ map, text }: Document, markup: string, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let at = stretchAt(map.read, start); at < map.read.length; at++) {
    const from = map.read[at] as number;
    if (from >= end) break;
    // What parts words from the next ones was not read from here.
    const words = text.slice(from, map.read[at + 1]).trimEnd();
    const begin = Math.max(from, start);
    const stop = Math.min(from + words.length, end);
    if (stop <= begin) continue;
    const source = map.source[at] as number;
    const run = { start: source + begin - from, end: source + stop - from };
    const entity = words.length <= 2 && ENTITY.exec(markup.slice(source, source + LONGEST_ENTITY));
    if (entity) run.end = source + entity[0].length;
    const before = runs.at(-1);
    if (before && !markup.slice(before.end, run.start).includes('<')) before.end = run.end;
    else runs.push(run);
  }
  return runs;
}

/** The beginning of the words that stand at an offset of the text or follow it. */
function pointIn({ map, text }: Document, offset: number): Run {
  const at = stretchAt(map.read, offset);
  const next = map.read[at + 1];
  const within = text.slice(map.read[at], next).trimEnd().length;
  const isBehind = offset >= (map.read[at] ?? 0) + within;
  const start = isBehind && next !== undefined ? (map.source[at + 1] as number) : sourceOffset(map, offset);
  return { start, end: start };
}

/** The stretch in which an offset lies. */
function stretchAt(read: readonly number[], offset: number): number {
  let low = 0;
  let high = read.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((read[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
