/** One `<DOCUMENT>` of a submission: what its wrapper says, and where its content lies in the decoded upload. */
export interface Wrapped {
  readonly type: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const DOCUMENT = /<DOCUMENT>/gi;

/** The wrapped documents of an EDGAR submission, in order; none where the upload is a document by itself. */
export function splitSubmission(source: string): Wrapped[] {
  const wrapped: Wrapped[] = [];
  DOCUMENT.lastIndex = 0;
  for (let open = DOCUMENT.exec(source); open; open = DOCUMENT.exec(source)) {
    const bodyStart = open.index + open[0].length;
    const bodyEnd = indexOfAny(source, ['</DOCUMENT>', '</document>'], bodyStart) ?? source.length;
    wrapped.push(readWrapper(source, bodyStart, bodyEnd));
    DOCUMENT.lastIndex = bodyEnd;
  }
  return wrapped;
}

function readWrapper(source: string, start: number, end: number): Wrapped {
  const textTag = indexOfAny(source, ['<TEXT>', '<text>'], start);
  const hasText = textTag !== null && textTag < end && textTag - start < 4_000;
  const head = source.slice(start, hasText ? textTag : Math.min(end, start + 4_000));
  const contentStart = hasText ? textTag + '<TEXT>'.length : start + headLength(head);
  const close = Math.max(source.lastIndexOf('</TEXT>', end), source.lastIndexOf('</text>', end));
  return {
    type: /<TYPE>([^\n<]*)/i.exec(head)?.[1]?.trim() ?? '',
    name: /<FILENAME>([^\n<]*)/i.exec(head)?.[1]?.trim() ?? '',
    start: contentStart,
    end: close >= contentStart && close < end ? close : end,
  };
}

/** Without `<TEXT>` the wrapper's lines are those that begin with a tag and a word behind it. */
function headLength(head: string): number {
  return /^(?:\s*<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*\n?)*/i.exec(head)?.[0].length ?? 0;
}

function indexOfAny(source: string, words: readonly string[], from: number): number | null {
  const found = words.map((word) => source.indexOf(word, from)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : null;
}
