import {
  dayOfWeek,
  daysBetween,
  longDate,
  plusDays,
  weekdayName,
  type IsoDate,
} from '../../calendar/iso-date.ts';
import type { Deadline, Report } from '../report.ts';
import type { Page } from './page.ts';
import { fold, wrap } from './wrap.ts';

/** Farther back than this the event lies before another period, and its closed days explain nothing. */
const LONGEST_CLOSING = 10;

/** When the report is due, with the days counted, when it was signed, and the law it was judged by. */
export function deadlineBlock(report: Report, page: Page): string[] {
  return [...due(report, page), ...wrap(signedAndJudged(report), page.width)];
}

function due({ deadline, filing }: Report, page: Page): string[] {
  if (!deadline) return ['No fixed deadline was found.'];
  const date = `${shortDay(deadline.due)}, ${longDate(deadline.due)}`;
  const listed = filing?.items.some(({ number }) => number === deadline.item) ?? false;
  const item = `${listed ? '' : 'as '}Item ${deadline.item}`;
  const [first = '', ...rest] = wrap(
    `Due ${date}, 5:30 p.m. Eastern (${item}, ${deadline.rule})`,
    page.width,
  );
  const days = fold(countedDays(deadline, filing?.reportDate ?? null), '   ', page.width - 4);
  return [first.replace(date, page.paint('bold', date)), ...rest, ...days.map((line) => `    ${line}`)];
}

/** "Wed 25 = 3", "Thu 26 closed": every weekday from the first to the last, so that a reader can count along. */
function countedDays({ counted, rule }: Deadline, event: IsoDate | null): string[] {
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last || !rule.includes('business')) return [];
  const numbers = new Map(counted.map((date, index) => [date, index + 1]));
  const days: string[] = [];
  for (let date = dayAfter(event, first); date <= last; date = plusDays(date, 1)) {
    const number = numbers.get(date);
    if (number === undefined && dayOfWeek(date) > 5) continue;
    days.push(
      `${shortDay(date)} ${Number(date.slice(8))} ${number === undefined ? 'closed' : `= ${number}`}`,
    );
  }
  return days;
}

/** The day after the event where that leads to the first day counted, so that a closed day between them shows. */
function dayAfter(event: IsoDate | null, first: IsoDate): IsoDate {
  if (!event) return first;
  const gap = daysBetween(event, first);
  return gap > 0 && gap <= LONGEST_CLOSING ? plusDays(event, 1) : first;
}

function signedAndJudged({ governingDate, filing, deadline }: Report): string {
  const { date, source } = governingDate;
  if (source === 'filed') return `Judged by the law of ${longDate(date)}, the planned filing date.`;
  if (source === 'report-date') return `Judged by the law of ${longDate(date)}, the date of the event.`;
  if (source === 'today') return `Judged by the law of ${longDate(date)}: the draft bears no date.`;
  const signed = filing?.signatureDate ?? date;
  return `Signed ${longDate(signed)}${dayInCount(signed, deadline)}. Judged by the law of that day.`;
}

/** ", on day 1", where the signature's day is one of the count. */
function dayInCount(signed: IsoDate, deadline: Deadline | null): string {
  if (!deadline) return '';
  if (signed > deadline.due) return ', after the due date';
  const index = deadline.counted.indexOf(signed);
  return index < 0 || !deadline.rule.includes('business') ? '' : `, on day ${index + 1}`;
}

function shortDay(date: IsoDate): string {
  return weekdayName(date).slice(0, 3);
}
