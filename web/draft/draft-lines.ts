import type { Document } from '../../core/filing/filing.ts';
import { pointAt, sourceOffset } from '../../core/filing/span.ts';
import { type Cut, cutAtBoundaries, type MarkedWords, type Stretch, stretchesOf } from './marked-words.ts';

/** A run of words of one line, under the same marks. */
export interface Segment extends Omit<Cut, 'start' | 'end'> {
  readonly text: string;
}

/** A line as read. `number` counts lines of the document's source, paragraphs of a Word file or pages of a PDF, from 1. */
export interface DraftLine {
  readonly number: number;
  readonly segments: readonly Segment[];
}

/** Lines, paragraphs or pages, from 1, that are left out of a long draft. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** About what the frame of a line weighs on the page. */
const FRAME_OF_A_LINE = 45;
/** Characters shown before and behind the words of a finding, and at most of the words themselves. */
const SURROUNDINGS = 800;
const LONGEST_WORDS = 4_000;

/**
 * The lines of a document: text as it is, HTML as it reads, with the marks cut at every boundary. A long one is shown
 * around its beginning and its marked words, and says which lines it leaves out.
 * @param room characters, lines counted with their frame, up to which it is shown whole
 */
export function draftLines(
  document: Document,
  marks: readonly MarkedWords[],
  room: number,
): (DraftLine | Gap)[] {
  const { text } = document;
  const stretches = stretchesOf(document, marks);
  const numberAt = (offset: number): number => numberOf(document, offset);
  const lines: (DraftLine | Gap)[] = [];
  let shownTo = 0;
  for (const { start, end } of windowsOf(text, stretches, room)) {
    if (start > shownTo) lines.push({ from: numberAt(shownTo), to: numberAt(start - 1) });
    lines.push(...linesOf(text, cutAtBoundaries(start, end, stretches), numberAt));
    shownTo = end;
  }
  if (shownTo < text.length) lines.push({ from: numberAt(shownTo), to: numberAt(text.length - 1) });
  return lines;
}

function numberOf({ map, parts }: Document, offset: number): number {
  if (!parts) return pointAt(map, sourceOffset(map, offset)).line;
  return pointAt({ ...map, lines: parts.starts }, offset).line;
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/** What is shown of the text, in order, no two touching. */
function windowsOf(text: string, stretches: readonly Stretch[], room: number): Window[] {
  if (weighs(text, room) <= room) return [{ start: 0, end: text.length }];
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

function weighs(text: string, room: number): number {
  let weight = text.length;
  for (let at = text.indexOf('\n'); at !== -1 && weight <= room; at = text.indexOf('\n', at + 1))
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

function linesOf(text: string, cuts: readonly Cut[], numberAt: (offset: number) => number): DraftLine[] {
  const lines: DraftLine[] = [];
  let segments: Segment[] = [];
  let lineStart = cuts[0]?.start ?? 0;
  const finish = (): void => {
    lines.push({ number: numberAt(lineStart), segments });
    segments = [];
  };
  for (const { start, end, marks, begins, ends } of cuts) {
    const first = text.slice(start, end).search(/[^\r\n]/);
    const begin = start + Math.max(0, first);
    let last: { ends: Segment['ends'] } | null = null;
    for (let from = start; from < end || last === null;) {
      const feed = text.indexOf('\n', from);
      const to = feed === -1 || feed >= end ? end : feed;
      if (to > from || start === end) {
        const words = text.slice(from, to).replace(/\r$/, '');
        const segment = { text: words, marks, begins: from === begin ? begins : [], ends: [] };
        segments.push(segment);
        last = segment;
      }
      if (to === end) break;
      finish();
      lineStart = to + 1;
      from = to + 1;
    }
    if (last) last.ends = ends;
  }
  if (segments.length > 0) finish();
  return lines;
}
