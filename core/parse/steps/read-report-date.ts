import { findDates, findMisspeltDates, type FoundDate } from '../../calendar/find-dates.ts';
import type { Cover, DateQuote } from '../../filing/filing.ts';
import { dateQuote } from './quotes.ts';

const DATE_CAPTION =
  /\bdate\s{1,20}of\s{1,20}(?:the\s{1,9})?(?:earliest\s{1,20}event\b(?:\s{1,20}reported\b\)?)?|report\b)/gi;

/** "As filed with the Securities and Exchange Commission on" stands at the head of some covers. */
const OF_FILING = /\bfiled\s{1,9}with\b[^\n]{0,80}$/i;

/**
 * The date stands behind its caption, else above it. Of two, the one captioned as the earliest event or set in
 * parentheses is the event's; without either, the earlier.
 */
export function readReportDates(
  text: string,
  start: number,
  end: number,
  document: number,
): Pick<Cover, 'reportDate' | 'reportDates' | 'dateCaption'> {
  const captions = captionsOfDate(text, start, end);
  const first = captions[0];
  if (!first) return { reportDate: null, reportDates: [], dateCaption: null };
  const last = captions.at(-1) ?? first;
  const behind = datesBehind(text, first.start, last.end, end);
  const found = behind.length > 0 ? behind : datesAbove(text, start, first.start);
  const quotes = found.map((date) => dateQuote(text, date, document));
  const earliest = captions.find((caption) => /earliest/i.test(text.slice(caption.start, caption.end)));
  return {
    reportDate: chooseEvent(text, quotes, earliest && captions.length > 1 ? earliest.end : null),
    reportDates: quotes,
    dateCaption: { document, start: first.start, end: last.end },
  };
}

function captionsOfDate(text: string, start: number, end: number): { start: number; end: number }[] {
  const captions: { start: number; end: number }[] = [];
  DATE_CAPTION.lastIndex = start;
  for (let match = DATE_CAPTION.exec(text); match && match.index < end; match = DATE_CAPTION.exec(text)) {
    const previous = captions.at(-1);
    if (previous && match.index - previous.end > 250) break;
    captions.push({ start: match.index, end: match.index + match[0].length });
  }
  return captions;
}

function datesBehind(text: string, from: number, captionEnd: number, end: number): FoundDate[] {
  const window = text.slice(from, Math.min(end, captionEnd + 300));
  const behindCaption = captionEnd - from;
  // A caption beside this one heads another column: only one on a line of its own ends the search.
  const stop = /\bexact\s+name|\n[^\w\n]*commission\s+file|\bstate\s+or\s+other|\(\s*state\b/i.exec(
    window.slice(behindCaption),
  );
  const bounded = stop ? window.slice(0, behindCaption + stop.index) : window;
  // Two columns may put another caption on the caption's own line, and the date below both.
  const words =
    findDates(bounded).length > 0 || !stop || window.slice(0, behindCaption + stop.index).includes('\n\n')
      ? bounded
      : window;
  const dates = findDates(words);
  const found = dates.length > 0 ? dates : findMisspeltDates(words);
  // A date some lines below belongs to something else; two dates of one line stand close together.
  return found
    .filter((date) => (text.slice(from + behindCaption, from + date.start).match(/\n/g)?.length ?? 0) <= 8)
    .slice(0, 3)
    .map((date) => ({ ...date, start: date.start + from, end: date.end + from }));
}

function datesAbove(text: string, start: number, captionStart: number): FoundDate[] {
  const from = Math.max(start, captionStart - 260);
  const words = text.slice(from, captionStart);
  const dates = findDates(words);
  const found = (dates.length > 0 ? dates : findMisspeltDates(words)).filter(
    (date) => !OF_FILING.test(words.slice(0, date.start)),
  );
  return found.slice(-2).map((date) => ({ ...date, start: date.start + from, end: date.end + from }));
}

function chooseEvent(
  text: string,
  dates: readonly DateQuote[],
  earliestCaption: number | null,
): DateQuote | null {
  if (dates.length <= 1) return dates[0] ?? null;
  const captioned =
    earliestCaption === null ? undefined : dates.find((date) => date.span.start >= earliestCaption);
  const before = (date: DateQuote): string => text.slice(Math.max(0, date.span.start - 3), date.span.start);
  const parenthesised = dates.find((date) => /\(\s*$/.test(before(date)));
  if (captioned && dates.filter((date) => date.span.start >= (earliestCaption ?? 0)).length === 1)
    return captioned;
  if (parenthesised) return parenthesised;
  const known = dates.filter((date) => date.date !== null);
  return (
    known.reduce<DateQuote | null>(
      (least, date) => (least?.date && least.date <= (date.date ?? '') ? least : date),
      null,
    ) ??
    dates[0] ??
    null
  );
}
