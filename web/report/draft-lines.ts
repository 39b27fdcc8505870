import type { Document } from '../../core/filing/filing.ts';
import { pointAt, sourceOffset } from '../../core/filing/span.ts';
import { decode } from '../../core/parse/steps/decode.ts';
import { readDocuments } from '../../core/parse/steps/read-documents.ts';
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

/** A run of words under the same marks; `begins` and `ends` are findings whose own words begin or end with it. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly MarkedWords[];
  readonly begins: readonly MarkedWords[];
  readonly ends: readonly MarkedWords[];
}

/** A line as read. `number` counts lines of the document's source, from 1. */
export interface DraftLine {
  readonly number: number;
  readonly segments: readonly Segment[];
}

/** The words that findings point at, own words before related ones. */
export function markedWords(report: Report): MarkedWords[] {
  return report.findings.flatMap((finding, index) => {
    const common = { number: index + 1, mark: markOf(finding) };
    const places = [
      ...(finding.place ? [{ related: false, place: finding.place }] : []),
      ...finding.related.map(({ place }) => ({ related: true, place })),
    ];
    return places
      .filter(({ place }) => place.end.offset > place.start.offset)
      .map(({ related, place: { document, start, end } }) => ({
        ...common,
        related,
        document,
        start: start.offset,
        end: end.offset,
      }));
  });
}

/**
 * The documents of the upload that have words, read as the check read them. Null where the bytes are not the ones that
 * the report is about, as for one file of several.
 */
export function readableDocuments(report: Report, draft: Uint8Array): Document[] | null {
  const { name, bytes, documents } = report.draft;
  if (draft.length !== bytes) return null;
  const read = readDocuments({ name, bytes: draft }, decode(draft)).documents;
  return read.length === documents.length ? read.filter(({ role }) => role !== 'other') : null;
}

/** The lines of a document: text as it is, HTML as it reads, with the marks cut at every boundary. */
export function draftLines(document: Document, marks: readonly MarkedWords[]): DraftLine[] {
  const { map, text } = document;
  const stretches = marks
    .filter((words) => words.document === document.index)
    .map((words) => ({
      words,
      start: readOffset(document, words.start),
      end: readOffset(document, words.end),
    }));
  const numberAt = (offset: number): number => pointAt(map, sourceOffset(map, offset)).line;
  return linesOf(text, cutAtBoundaries(text.length, stretches), numberAt);
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

interface Stretch {
  readonly words: MarkedWords;
  readonly start: number;
  readonly end: number;
}
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly over: readonly Stretch[];
}

function cutAtBoundaries(length: number, stretches: readonly Stretch[]): Cut[] {
  const edges = new Set([0, length]);
  for (const { start, end } of stretches) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  const opening = Map.groupBy(stretches, ({ start }) => start);
  let open: Stretch[] = [];
  return sorted.slice(0, -1).map((start, index) => {
    open = [...open, ...(opening.get(start) ?? [])].filter(({ end }) => end > start);
    return { start, end: sorted[index + 1] as number, over: open };
  });
}

function linesOf(text: string, cuts: readonly Cut[], numberAt: (offset: number) => number): DraftLine[] {
  const lines: DraftLine[] = [];
  let segments: Segment[] = [];
  let lineStart = 0;
  const finish = (): void => {
    lines.push({ number: numberAt(lineStart), segments });
    segments = [];
  };
  for (const { start, end, over } of cuts) {
    let from = start;
    while (from < end) {
      const feed = text.indexOf('\n', from);
      const to = feed === -1 || feed >= end ? end : feed;
      if (to > from) segments.push(segmentOf(text, from, to, over));
      if (to === end) break;
      finish();
      lineStart = to + 1;
      from = to + 1;
    }
  }
  if (segments.length > 0) finish();
  return lines;
}

function segmentOf(text: string, start: number, end: number, over: readonly Stretch[]): Segment {
  const own = over.filter(({ words }) => !words.related);
  return {
    text: text.slice(start, end).replace(/\r$/, ''),
    marks: over.map(({ words }) => words),
    begins: own.filter((one) => one.start === start).map(({ words }) => words),
    ends: own.filter((one) => one.end === end).map(({ words }) => words),
  };
}
