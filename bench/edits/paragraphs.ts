import type { Piece, Source } from './source.ts';

/** A stretch of pieces, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs that can be moved as they are: text between blank lines, or an element of words and inline markup. */
export function paragraphsOf({ layout, pieces }: Source): Stretch[] {
  return layout === 'text' ? betweenBlankLines(pieces) : elements(pieces);
}

function betweenBlankLines(pieces: readonly Piece[]): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  pieces.forEach((one, at) => {
    if (one.kind !== 'space' || !/\n[^\S\n]*\n/.test(one.text)) return;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  });
  if (pieces.length > start) found.push({ start, end: pieces.length });
  return found;
}

const OPENS = /^<(p|div)\b/i;
const BLOCK =
  /^<\/?(?:p|div|table|tr|td|th|ul|ol|li|h\d|body|html|pre|document|text|type|sequence|filename|hr|ix:)/i;

function elements(pieces: readonly Piece[]): Stretch[] {
  const found: Stretch[] = [];
  let start = -1;
  let name = '';
  let tables = 0;
  pieces.forEach(({ kind, text }, at) => {
    if (kind !== 'markup' || !BLOCK.test(text)) return;
    if (/^<table\b/i.test(text)) tables++;
    if (/^<\/table\b/i.test(text)) tables--;
    if (start >= 0 && new RegExp(`^</${name}\\b`, 'i').test(text)) {
      if (pieces.slice(start, at).some((one) => one.kind === 'word')) found.push({ start, end: at + 1 });
      start = -1;
      return;
    }
    const opened = OPENS.exec(text)?.[1];
    // Nobody puts a paragraph into the middle of a row.
    start = opened === undefined || tables > 0 ? -1 : at;
    name = opened ?? '';
  });
  return found;
}

/** Whether lines of the paragraph are broken where they are for width alone. */
export function isProse({ layout, pieces }: Source, { start, end }: Stretch): boolean {
  if (layout === 'html') return true;
  const text = pieces
    .slice(start, end)
    .map((one) => one.text)
    .join('');
  const lines = text.split('\n');
  return (
    lines.length >= 3 &&
    !/\S[^\S\n]{2,}\S|\t|_{3}|-{3}|<|^\s{3}|\(\d\)|\/s\//m.test(text) &&
    lines.slice(0, -1).every((line) => line.length > 50)
  );
}
