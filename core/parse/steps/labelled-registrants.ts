import type { Registrant } from '../../filing/filing.ts';
import { CAPTION } from './cover-patterns.ts';
import { linesOf } from './lines.ts';
import type { Quoted } from './quotes.ts';

/** "0-28-44 (Blue Ridge)": a number, and in parentheses whose it is. */
const LABELLED =
  /(?<![\d-])(\d{1,3}-\d{2,6}(?:-\d{1,5})?|\d{2}-\d{7})[ \t\n]{0,9}\(([A-Z][A-Za-z .,&'-]{2,40})\)/g;
const EIN = /^\d{2}-\d{7}$/;
const LONGEST_NAME = 120;

type Numbers = Pick<Registrant, 'fileNumber' | 'ein'>;

/**
 * Co-registrants whose names stand one above the other over one caption, and whose numbers say whose they are. Fewer than two that
 * are named so are nobody's list.
 */
export function labelledRegistrants(
  text: string,
  start: number,
  end: number,
  jurisdiction: Registrant['jurisdiction'],
  quoted: Quoted,
): Registrant[] {
  const numbers = new Map<string, Numbers>();
  for (const { 1: number = '', 2: label = '', index } of text.slice(start, end).matchAll(LABELLED)) {
    const quote = quoted(start + index, start + index + number.length);
    const own = numbers.get(label) ?? { fileNumber: null, ein: null };
    numbers.set(label, EIN.test(number) ? { ...own, ein: quote } : { ...own, fileNumber: quote });
  }
  if (numbers.size < 2) return [];
  const lines = linesOf(text, start, end).filter(
    ({ text: words }) => words.length <= LONGEST_NAME && !CAPTION.test(words),
  );
  const registrants = [...numbers].flatMap(([label, own]) => {
    const name = lines.find((line) => line.text.toLowerCase().startsWith(`${label.toLowerCase()} `));
    return name ? [{ name: quoted(name.start, name.end), jurisdiction, ...own }] : [];
  });
  return registrants.length > 1 ? registrants : [];
}
