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
  const { name, bytes, documents, format } = report.draft;
  if (draft.length !== bytes || !holdsItsWords(format)) return null;
  const read = readDocuments({ name, bytes: draft }, decode(draft)).documents;
  return read.length === documents.length ? read.filter(({ role }) => role !== 'other') : null;
}

/** Whether the words stand in the bytes of the upload as they are; those of Word files, PDFs and packages do not. */
export function holdsItsWords(format: Report['draft']['format']): boolean {
  return format !== 'docx' && format !== 'pdf' && format !== 'zip';
}

/** Source lines, from 1, that are left out of a long draft. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A page of more characters than this, lines counted with their frame, shows the surroundings of findings only. */
const SHOWN_WHOLE = 200_000;
const FRAME_OF_A_LINE = 45;
/** Characters shown before and behind the words of a finding, and at most of the words themselves. */
const SURROUNDINGS = 800;
const LONGEST_WORDS = 4_000;

/**
 * The lines of a document: text as it is, HTML as it reads, with the marks cut at every boundary. A long one is shown
 * around its beginning and its marked words, and says which lines it leaves out.
 */
export function draftLines(document: Document, marks: readonly MarkedWords[]): (DraftLine | Gap)[] {
  const { map, text } = document;
  const stretches = marks
    .filter((words) => words.document === document.index)
    .map((words) => ({
      words,
      start: readOffset(document, words.start),
      end: readOffset(document, words.end),
    }));
  const numberAt = (offset: number): number => pointAt(map, sourceOffset(map, offset)).line;
  const lines: (DraftLine | Gap)[] = [];
  let shownTo = 0;
  for (const { start, end } of windowsOf(text, stretches)) {
    if (start > shownTo) lines.push({ from: numberAt(shownTo), to: numberAt(start - 1) });
    lines.push(...linesOf(text, cutAtBoundaries(start, end, stretches), numberAt));
    shownTo = end;
  }
  if (shownTo < text.length) lines.push({ from: numberAt(shownTo), to: numberAt(text.length - 1) });
  return lines;
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/** What is shown of the text, in order, no two touching. */
function windowsOf(text: string, stretches: readonly Stretch[]): Window[] {
  if (weighs(text) <= SHOWN_WHOLE) return [{ start: 0, end: text.length }];
  const wanted = stretches.map(({ start, end }) =>
    wholeLines(text, start - SURROUNDINGS, Math.min(end, start + LONGEST_WORDS) + SURROUNDINGS),
  );
  const windows: Window[] = [];
  for (const next of [wholeLines(text, 0, SURROUNDINGS), ...wanted].sort((a, b) => a.start - b.start)) {
    const last = windows.at(-1);
    if (last && next.start <= last.end)
      windows[windows.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else windows.push(next);
  }
  return windows;
}

function weighs(text: string): number {
  let weight = text.length;
  for (let at = text.indexOf('\n'); at !== -1 && weight <= SHOWN_WHOLE; at = text.indexOf('\n', at + 1))
    weight += FRAME_OF_A_LINE;
  return weight;
}

/** Shrinks to whole lines, unless a line is longer than that. */
function wholeLines(text: string, from: number, to: number): Window {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  const within = text.slice(start, end);
  const first = start === 0 ? 0 : within.slice(0, SURROUNDINGS / 2).indexOf('\n') + 1;
  const last = end === text.length ? -1 : within.slice(-SURROUNDINGS / 2).lastIndexOf('\n');
  return {
    start: start + first,
    end: last === -1 ? end : end - Math.min(within.length, SURROUNDINGS / 2) + last + 1,
  };
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

function cutAtBoundaries(from: number, to: number, stretches: readonly Stretch[]): Cut[] {
  const inside = stretches.filter(({ start, end }) => start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of inside) edges.add(Math.max(from, start)).add(Math.min(to, end));
  const sorted = [...edges].sort((a, b) => a - b);
  const opening = Map.groupBy(inside, ({ start }) => Math.max(from, start));
  let open: Stretch[] = [];
  return sorted.slice(0, -1).map((start, index) => {
    open = [...open, ...(opening.get(start) ?? [])].filter(({ end }) => end > start);
    return { start, end: sorted[index + 1] as number, over: open };
  });
}

function linesOf(text: string, cuts: readonly Cut[], numberAt: (offset: number) => number): DraftLine[] {
  const lines: DraftLine[] = [];
  let segments: Segment[] = [];
  let lineStart = cuts[0]?.start ?? 0;
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
