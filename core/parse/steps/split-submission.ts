/** One `<DOCUMENT>` of a submission: what its wrapper says, and where its content lies in the decoded upload. */
export interface Wrapped {
  readonly type: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The most of 821 filings are 20; an annual report with its data has a few hundred. */
export const MOST_DOCUMENTS = 1_000;

const TAG = /<\/?(?:DOCUMENT|TEXT)>/gi;
/** Between the wrapper's first line and its `<TEXT>` stand a few lines. */
const LONGEST_HEAD = 4_000;

/** A document whose wrapper has opened: offset behind that, and of its first `<TEXT>` and last `</TEXT>` so far. */
interface Open {
  readonly start: number;
  text: number | null;
  close: number | null;
}

/**
 * The wrapped documents of an EDGAR submission, in order; none where the upload is a document by itself. One pass over the tags;
 * one document above `MOST_DOCUMENTS` is the last that is looked for.
 */
export function splitSubmission(source: string): Wrapped[] {
  const wrapped: Wrapped[] = [];
  let open: Open | null = null;
  for (const { 0: tag, index } of source.matchAll(TAG)) {
    const name = tag.toUpperCase();
    if (!open) {
      if (name === '<DOCUMENT>') open = { start: index + tag.length, text: null, close: null };
    } else if (name === '</DOCUMENT>') {
      wrapped.push(readWrapper(source, open, index));
      open = null;
      if (wrapped.length > MOST_DOCUMENTS) return wrapped;
    } else if (name === '<TEXT>') open.text ??= index;
    else if (name === '</TEXT>') open.close = index;
  }
  if (open) wrapped.push(readWrapper(source, open, source.length));
  return wrapped;
}

function readWrapper(source: string, { start, text, close }: Open, end: number): Wrapped {
  const hasText = text !== null && text - start < LONGEST_HEAD;
  const head = source.slice(start, hasText ? text : Math.min(end, start + LONGEST_HEAD));
  const contentStart = hasText ? text + '<TEXT>'.length : start + headLength(head);
  return {
    type: /<TYPE>([^\n<]*)/i.exec(head)?.[1]?.trim() ?? '',
    name: /<FILENAME>([^\n<]*)/i.exec(head)?.[1]?.trim() ?? '',
    start: contentStart,
    end: close !== null && close >= contentStart ? close : end,
  };
}

/** Without `<TEXT>` the wrapper's lines are those that begin with a tag and a word behind it. */
function headLength(head: string): number {
  return /^(?:\s*<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*\n?)*/i.exec(head)?.[0].length ?? 0;
}
