import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { isDataExhibit } from './exhibit-item.ts';

/** An exhibit that is in the upload: as a document of its own, or behind the report in its document. */
export interface AttachedPaper {
  /** As its wrapper says, or its place behind the report. */
  readonly number: string;
  /** As it says at its own head, where it has one. */
  readonly headed: string | null;
  readonly heading: Span | null;
  /** A document of its own, not a stretch of the report's. */
  readonly apart: boolean;
  readonly listed: boolean;
  readonly span: Span;
}

const NUMBER = /\d{1,3}(?:\.\d{1,3}){0,2}/;

/** The exhibits that are there, without data files. */
export function attachedPapers(filing: Filing): readonly AttachedPaper[] {
  return filing.exhibits.flatMap(({ number, listed, span, heading }) => {
    const document = span && filing.documents[span.document];
    if (!span || !document || isDataExhibit(number)) return [];
    const apart = document.role === 'exhibit';
    return [
      {
        number: apart ? document.type.replace(/^EX-?/i, '') : number,
        headed: (heading && NUMBER.exec(heading.text)?.[0]) ?? null,
        heading: heading?.span ?? null,
        apart,
        listed,
        span,
      },
    ];
  });
}
