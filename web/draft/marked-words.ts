import type { Document } from '../../core/filing/filing.ts';
import type { Place } from '../../core/filing/place.ts';
import type { Report } from '../../core/report/report.ts';
import { type Mark, markOf } from '../words.ts';

/** Words of the draft that a finding is about: offsets into the decoded document. `number` is the finding's, from 1. */
export interface MarkedWords {
  readonly number: number;
  readonly mark: Mark;
  /** Words that the finding only compares with. */
  readonly related: boolean;
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** Marks above this number would drown the text and cost more than they tell. */
const MOST_MARKS = 400;

/** The words that findings point at, own words before related ones. */
export function markedWords(report: Report): MarkedWords[] {
  const own: MarkedWords[] = [];
  const compared: MarkedWords[] = [];
  for (const [index, finding] of report.findings.entries()) {
    const common = { number: index + 1, mark: markOf(finding) };
    if (finding.place) own.push({ ...common, related: false, ...stretch(finding.place) });
    compared.push(...finding.related.map(({ place }) => ({ ...common, related: true, ...stretch(place) })));
  }
  return [...own, ...compared].slice(0, MOST_MARKS);
}

function stretch({ document, start, end }: Place): Pick<MarkedWords, 'document' | 'start' | 'end'> {
  return { document, start: start.offset, end: end.offset };
}

/** Marked words as offsets into the text as read; `start` equals `end` where what is meant is none of the words. */
export interface Stretch {
  readonly words: MarkedWords;
  readonly start: number;
  readonly end: number;
}

/** The marks that stand in a document. */
export function stretchesOf(document: Document, marks: readonly MarkedWords[]): Stretch[] {
  return marks
    .filter((words) => words.document === document.index)
    .map((words) => {
      const start = readOffset(document, words.start);
      return { words, start, end: Math.max(start, readOffset(document, words.end)) };
    })
    .filter(({ words, start, end }) => end > start || !words.related);
}

/** Offset in the text as read, of an offset in the decoded document; within a tag, where the words go on. */
function readOffset({ map: { source, read }, text }: Document, offset: number): number {
  let low = 0;
  let high = source.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const within = (read[low - 1] as number) + offset - (source[low - 1] as number);
  return Math.min(within, read[low] ?? text.length);
}

/** A run of words under the same marks; `begins` and `ends` are findings whose own words begin or end with it. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly MarkedWords[];
  readonly begins: readonly MarkedWords[];
  readonly ends: readonly MarkedWords[];
}

/** The text from one offset to another, cut at every boundary of a mark. A mark without words is a cut without length. */
export function cutAtBoundaries(from: number, to: number, stretches: readonly Stretch[]): Cut[] {
  const inside = stretches.filter(
    ({ start, end }) => (start < to && end > from) || (start === end && start >= from && start <= to),
  );
  const edges = new Set([from, to]);
  for (const { start, end } of inside) edges.add(Math.max(from, start)).add(Math.min(to, end));
  const sorted = [...edges].sort((a, b) => a - b);
  const opening = Map.groupBy(inside, ({ start }) => Math.max(from, start));
  let open: Stretch[] = [];
  return sorted.flatMap((start, index) => {
    const here = opening.get(start) ?? [];
    const bare = here.filter((one) => one.end === one.start).map(({ words }) => words);
    const point = bare.length > 0 ? [{ start, end: start, marks: bare, begins: bare, ends: bare }] : [];
    const end = sorted[index + 1];
    if (end === undefined) return point;
    open = [...open, ...here].filter((one) => one.end > start);
    const own = open.filter(({ words }) => !words.related);
    return [
      ...point,
      {
        start,
        end,
        marks: open.map(({ words }) => words),
        begins: own.filter((one) => one.start === start).map(({ words }) => words),
        ends: own.filter((one) => one.end === end).map(({ words }) => words),
      },
    ];
  });
}
