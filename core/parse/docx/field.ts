/** A field: what is computed, and what was computed last, which is what a reader sees. */
export interface Field {
  code: string;
  /** Its code is read still, and its words are not for the reader. */
  isCode: boolean;
  /** Where its words begin. */
  from: number;
  /** Of a check box whether it is ticked; null for other fields. */
  ticked: boolean | null;
}

const LONGEST_CODE = 2_000;

export function newField(from: number, code = '', isCode = true): Field {
  return { code: code.slice(0, LONGEST_CODE), isCode, from, ticked: null };
}

export function addCode(field: Field, words: string): void {
  if (field.code.length < LONGEST_CODE) field.code += words.slice(0, LONGEST_CODE);
}

/** The address that a field of a link leads to: HYPERLINK "https://…" \l "mark". */
export function linkIn({ code }: Field): string | null {
  const match = /^\s{0,99}HYPERLINK\b(.{0,1000})/is.exec(code);
  if (!match) return null;
  const quoted = [...(match[1] as string).matchAll(/(\\l)?\s{0,9}"([^"]{0,900})"/g)];
  const address = quoted.find(([, mark]) => mark === undefined)?.[2] ?? '';
  const anchor = quoted.find(([, mark]) => mark !== undefined)?.[2];
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** Numbers of pages are the layout's, not the draft's. */
export function isPageNumber({ code }: Field): boolean {
  return /^\s{0,99}(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code);
}

/** Fetches from another program when it is brought up to date. */
export function isExchange({ code }: Field): boolean {
  return /^\s{0,99}DDE(?:AUTO)?\b/i.test(code);
}
