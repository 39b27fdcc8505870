import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { papersOf } from '../../rules/_shared/papers.ts';
import { found } from './edits.ts';
import type { Edit } from './fault.ts';
import { beginsLine } from './paragraphs.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The first item that says something and is not the list of exhibits. */
function told({ items }: Filing): Item | null {
  return (
    items.find(({ number, body }) => !['9.01', '7'].includes(number) && body.end - body.start > 80) ?? null
  );
}

/** What the pattern finds first in the first item that says something. */
export function inItem(filing: Filing, pattern: RegExp): Span | null {
  const item = told(filing);
  return item && found(filing, item.body, pattern);
}

/** The day of the first date that an item gives in full. */
export function dayInItem(filing: Filing): Span | null {
  return inItem(filing, new RegExp(`\\b(?:${MONTH})\\s{1,3}(\\d{1,2})(?=,\\s{1,3}(?:19|20)\\d\\d)`));
}

/** The first date that an item gives in full. */
export function dateInItem(filing: Filing): Span | null {
  return inItem(filing, new RegExp(`\\b(?:${MONTH})\\s{1,3}\\d{1,2},\\s{1,3}(?:19|20)\\d\\d`));
}

/** The figure of the first sum in dollars, in an item or in a release. */
export function sumIn(filing: Filing): Span | null {
  const item = told(filing);
  const release = papersOf(filing).find(({ exhibit }) => exhibit);
  const sum = /(?<=\$)\d[\d,]{0,15}(?:\.\d{1,2})?(?=\s{1,3}(?:million|billion|per\b|in\b|to\b|for\b))/;
  return (item && found(filing, item.body, sum)) ?? (release ? found(filing, release.span, sum) : null);
}

/** A word in the middle of a sentence of an item; what is put in before it stands in prose. */
export function wordInItem(filing: Filing): Span | null {
  const span = inItem(filing, /[a-z]{2,20},?\s{1,3}[a-z]{2,20}\s{1,3}(the\s)/);
  return span && { ...span, end: span.start };
}

/** The same for HTML alone. */
export function placeForMarkup(filing: Filing): Span | null {
  const place = wordInItem(filing);
  return place && filing.documents[place.document]?.format !== 'text' ? place : null;
}

/** Something that only a tag can say, put in at a word of an item. */
export function tagged(filing: Filing, markup: string): readonly Edit[] | null {
  const at = placeForMarkup(filing);
  return at && [{ at, markup }];
}

/** Letters of the word before which `wordInItem` stands. */
const THE = 3;

/** A word of an item between an opening and a closing tag. */
export function enclosed(filing: Filing, open: string, close: string): readonly Edit[] | null {
  const at = placeForMarkup(filing);
  if (!at) return null;
  const end = at.start + THE;
  return [
    { at, markup: open },
    { at: { ...at, start: end, end }, markup: close },
  ];
}

/**
 * The heading of the last item, where it begins a line: what is put in above it stands at the head of a page. Null where a table
 * of contents could run on into it.
 */
export function lastHeading(filing: Filing): Span | null {
  const heading = filing.items.at(-1)?.heading;
  if (!heading || !beginsLine(filing, heading)) return null;
  const above = foldedOf(filing, { ...heading, start: 0, end: heading.start });
  return /\btable\s{1,3}of\s{1,3}contents\b/i.test(above) ? null : heading;
}
