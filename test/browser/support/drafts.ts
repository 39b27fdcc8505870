import { longDate, plusDays, type IsoDate } from '../../../core/calendar/iso-date.ts';
import { formerSpecimen, type Specimen, specimen } from '../../../rules/_shared/specimen.ts';

/** The invented company of the specimens. */
const COMPANY = 'Alder Point Instruments, Inc.';

/** A report of April 2004 without a fault, as a word processor would save it. Pieces exchanged as given. */
export function soundDraft(change: Partial<Specimen> = {}): Buffer {
  return asHtml(formerSpecimen(change));
}

const EARLY: Partial<Specimen> = { signatureDate: 'Date: April 12, 2004' };
const BLANK: Partial<Specimen> = {
  outlook: 'The company expects revenue of $[●] in the second quarter of 2004.',
};

/** Signed eight days before the event that it reports: one error. */
export function earlyDraft(): Buffer {
  return soundDraft(EARLY);
}

/** With a blank besides: two errors. */
export function earlyBlankDraft(): Buffer {
  return soundDraft({ ...EARLY, ...BLANK });
}

/** A report of an event of yesterday, in today's form: its clock runs. `by` is another invented company. */
export function runningDraft(today: IsoDate, by: string, change: Partial<Specimen> = {}): Buffer {
  const text = specimen(change)
    .replaceAll(COMPANY, by)
    .replaceAll('October 29, 2024', longDate(plusDays(today, -1)))
    .replaceAll('October 30, 2024', longDate(today));
  return asHtml(text);
}

function asHtml(text: string): Buffer {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return Buffer.from(
    `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>8-K</title></head><body>\n${paragraphs.join('\n')}\n</body></html>\n`,
  );
}

/** Lines of running text flow; those of a list stay. */
function escaped(paragraph: string): string {
  const flows = paragraph.split('\n').some((line) => line.length > 72);
  return paragraph
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', flows ? '\n' : '<br>\n');
}
