import type { Cover } from '../../filing/filing.ts';
import { quote, type Quoted } from './quotes.ts';
import { readBoxes } from './read-boxes.ts';
import { readContact } from './read-contact.ts';
import { readRegistrants } from './read-registrants.ts';
import { readReportDates } from './read-report-date.ts';
import { readSecurities } from './read-securities.ts';

/** The cover page: `[start, end)` of the folded report, up to the first item. Values stand above, beside or below their captions. */
export function readCover(
  text: string,
  start: number,
  end: number,
  document: number,
  pictures: readonly number[],
): Cover {
  const quoted: Quoted = (from, to) => quote(text, { document, start: from, end: to });
  const contact = readContact(text, start, end, quoted);
  return {
    span: { document, start, end },
    registrants: readRegistrants(text, start, end, contact.address?.span ?? null, quoted),
    ...readReportDates(text, start, end, document),
    ...contact,
    boxes: readBoxes(text, start, end, document, pictures),
    securities: readSecurities(text, start, end, document),
  };
}
