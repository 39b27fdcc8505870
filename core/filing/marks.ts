import type { Document, Filing, Mark, MarkKind } from './filing.ts';
import type { Span } from './place.ts';

/** Where a mark stands: the words it covers, or its own stretch of the file where it shows none. */
export function spanOfMark({ index }: Pick<Document, 'index'>, mark: Mark): Span {
  const { start, end, source, words } = mark;
  if (end > start) return { document: index, start, end };
  return { document: index, start, end: start, unseen: { ...source, words } };
}

/** The marks of these kinds in the papers that are judged: the report and its exhibits. */
export function marksOf(
  filing: Pick<Filing, 'documents'>,
  ...kinds: readonly MarkKind[]
): { document: Document; mark: Mark }[] {
  return filing.documents.flatMap((document) =>
    document.marks.filter(({ kind }) => kinds.includes(kind)).map((mark) => ({ document, mark })),
  );
}
