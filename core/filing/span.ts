import type { Document, Filing, SourceMap } from './filing.ts';
import type { Place, Point, Span } from './place.ts';

/** The words of a span as they were read, white space as laid out. */
export function textOf(filing: Pick<Filing, 'documents'>, span: Span): string {
  return documentOf(filing, span).text.slice(span.start, span.end);
}

/** The words of a span on one line. */
export function excerptOf(filing: Pick<Filing, 'documents'>, span: Span): string {
  if (span.unseen) return span.unseen.words;
  return textOf(filing, span).replace(/\s+/g, ' ').trim();
}

/** Where a span stands in the upload. */
export function placeOf(filing: Pick<Filing, 'documents'>, span: Span): Place {
  const document = documentOf(filing, span);
  const { map, parts } = document;
  const { start, end } = span.unseen ?? sourceStretch(map, span);
  const part = parts && Math.max(0, lastAtMost(parts.starts, span.start));
  const before = part === null ? 0 : pointAt(map, parts?.starts[part] ?? 0).line - 1;
  return {
    document: span.document,
    start: pointAt(map, start, before),
    end: pointAt(map, end, before),
    ...(parts && { [parts.kind]: (part ?? 0) + 1 }),
    bytes: parts
      ? null
      : {
          start: document.bytes.start + byteOffset(map, start),
          end: document.bytes.start + byteOffset(map, end),
        },
  };
}

function sourceStretch(map: SourceMap, span: Span): { start: number; end: number } {
  const start = sourceOffset(map, span.start);
  // The end is behind the last unit that was read, so that an entity or a tag before the next word stays out.
  return { start, end: span.end > span.start ? sourceEnd(map, span.end - 1) : start };
}

/** Decoded offset of a read offset. */
export function sourceOffset(map: SourceMap, read: number): number {
  const stretch = lastAtMost(map.read, read);
  if (stretch < 0) return read;
  return (map.source[stretch] as number) + (read - (map.read[stretch] as number));
}

/** Decoded offset just behind the read unit, an entity counted whole. */
function sourceEnd(map: SourceMap, read: number): number {
  const stretch = lastAtMost(map.read, read);
  const end = sourceOffset(map, read) + 1;
  const next = stretch + 1;
  // One unit read from several (an entity) is a stretch of one; its width is kept as a stretch start of its own.
  if (stretch >= 0 && map.read[next] === read + 1 && map.read[stretch] === read) {
    const width = (map.source[next] as number) - (map.source[stretch] as number);
    return width > 0 && width <= MAX_ENTITY ? (map.source[stretch] as number) + width : end;
  }
  return end;
}
/** The longest named entity is 31 characters; a wider gap is a tag, not an entity. */
const MAX_ENTITY = 33;

/** @param before lines that are not counted: those before the paragraph or page */
export function pointAt(map: SourceMap, offset: number, before = 0): Point {
  const line = Math.max(0, lastAtMost(map.lines, offset));
  return { line: line + 1 - before, column: offset - (map.lines[line] ?? 0) + 1, offset };
}

/** Bytes before a decoded offset, within the document. */
export function byteOffset(map: SourceMap, offset: number): number {
  let low = 0;
  let high = map.wide.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.wide[middle * 2] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset * (map.unit ?? 1) + (low > 0 ? (map.wide[low * 2 - 1] as number) : 0);
}

/** Index of the last value not above the limit, or -1. The values rise. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function documentOf(filing: Pick<Filing, 'documents'>, span: Span): Document {
  const document = filing.documents[span.document];
  if (!document) throw new RangeError(`The filing has no document ${span.document}`);
  return document;
}
