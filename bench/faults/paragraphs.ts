import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import type { Edit } from './fault.ts';

/** Paragraphs put in above a line, each on lines of its own. */
export function paragraphsAbove(filing: Filing, line: Span, paragraphs: readonly string[]): Edit {
  const isText = filing.documents[line.document]?.format === 'text';
  if (isText) return { at: { ...line, end: line.start }, words: `${paragraphs.join('\n\n')}\n\n` };
  return { at: line, markup: paragraphs.map((words) => `<p>${words}</p>\n`).join('') };
}

/** Where the words of the item end: the heading of the next item, or of the signature. Null where that begins no line. */
export function lineBehind(filing: Filing, item: Item): Span | null {
  const next = filing.items.find(({ heading }) => heading.start > item.heading.start)?.heading;
  const line = next ?? filing.signatures[0]?.heading ?? filing.signatures[0]?.undertaking;
  return line && line.document === item.heading.document && beginsLine(filing, line) ? line : null;
}

export function beginsLine(filing: Filing, line: Span): boolean {
  const before = foldedOf(filing, { ...line, start: Math.max(0, line.start - 40), end: line.start });
  return /\n[ \t]*$/.test(before);
}

/** The item of one of the numbers that has a heading to itself. */
export function itemAlone(filing: Filing, ...numbers: readonly string[]): Item | null {
  const item = filing.items.find(({ number }) => numbers.includes(number));
  if (!item || filing.items.filter(({ body }) => body.start === item.body.start).length > 1) return null;
  return item;
}

/** The place of an item's first word. */
export function firstWord(filing: Filing, { body }: Item): Span | null {
  const at = foldedOf(filing, body).search(/[A-Za-z]/);
  return at < 0 ? null : { ...body, start: body.start + at, end: body.start + at };
}
