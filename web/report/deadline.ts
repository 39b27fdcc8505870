import { dayOfWeek, daysBetween, type IsoDate, longDate, plusDays } from '../../core/calendar/iso-date.ts';
import type { Deadline, Report } from '../../core/report/report.ts';
import { dayWithWeekday } from '../eastern.ts';
import { html, type Markup } from '../html.ts';
import { capitalised, counted, inWords } from '../words.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** A longer count (71 days) is told in a sentence; a table of it would help nobody. */
const LONGEST_TABLE = 28;

/** What is said of the time left. */
export interface ClockWords {
  /** "42 h 26 min left", where a clock runs. */
  readonly left: string | null;
  /** Why no clock runs, where that needs saying. */
  readonly stillness: string | null;
}

/** The second answer: when the report is due, how that was counted, and what is left. */
export function byWhen(report: Report, extras: ClockWords): Markup {
  const { deadline } = report;
  return html`<section aria-labelledby="q2">
    <h2 class="eyebrow" id="q2">By when?</h2>
    ${
      deadline
        ? dueOf(report, deadline, extras)
        : html`<p class="due">Not known</p>
            <p>${whyUnknown(report)}</p>`
    }
  </section>`;
}

function whyUnknown({ filing }: Report): string {
  if (!filing) return 'The draft could not be read.';
  if (!filing.reportDate)
    return 'The cover has no date of earliest event that the days could be counted from.';
  return 'No item of this draft sets a day that can be counted.';
}

function dueOf(report: Report, deadline: Deadline, { left, stillness }: ClockWords): Markup {
  const pace = paceOf(report, deadline);
  return html`<p class="due">
      <time datetime="${deadline.due}">${dayWithWeekday(deadline.due)}</time><span>5:30 p.m. Eastern</span>
    </p>
    ${left && html`<p class="left">${left}</p>`}${pace && html`<p class="left">${pace}</p>`}
    <p class="small muted opt">
      Judged by the law of
      ${longDate(report.governingDate.date)}${sourceWords(report)}.${stillness && ` ${stillness}`}
    </p>
    <details class="lnk">
      <summary>How this was counted</summary>
      ${dayTable(report, deadline)}
      <p class="small">
        Item ${deadline.item} allows ${deadline.rule}${eventWords(report)}. A filing that EDGAR accepts after
        5:30 p.m. carries the next business day’s date.
      </p>
    </details>`;
}

function sourceWords({ governingDate }: Report): string {
  const sources = {
    filed: ', the filing date',
    'signature-date': ', the signature date',
    'report-date': ', the date of report',
    today: ', the day of the check',
  };
  return sources[governingDate.source];
}

function eventWords({ filing }: Report): string {
  return filing?.reportDate ? ` after ${longDate(filing.reportDate)}` : '';
}

/** Where the signature stands in the count, where it stands in it. */
function paceOf({ filing }: Report, { counted: days, due }: Deadline): string | null {
  const signed = filing?.signatureDate;
  if (!signed || days.length < 2) return null;
  if (signed > due) return `Signature dated ${counted(daysBetween(due, signed), 'day')} after the due date`;
  const day = days.indexOf(signed) + 1;
  if (day === 0) return null;
  const spare = days.length - day;
  return `Signature dated day ${day} of ${days.length}; ${counted(spare, 'business day')} to spare`;
}

function dayTable({ filing }: Report, { due, counted: days }: Deadline): Markup | null {
  const event = filing?.reportDate;
  if (!event || event > due || daysBetween(event, due) > LONGEST_TABLE || days.length < 2) return null;
  const first = plusDays(event, 1 - dayOfWeek(event));
  const weeks = Math.floor(daysBetween(first, due) / 7) + 1;
  const cell = (day: IsoDate): Markup => dayCell(day, event, due, days);
  const caption = `${capitalised(inWords(days.length))} business days, counted from the day after the event`;
  return html`<table class="cal">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${DAYS.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        { length: weeks },
        (_, week) =>
          html`<tr>
            ${DAYS.map((__, day) => cell(plusDays(first, week * 7 + day)))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function dayCell(day: IsoDate, event: IsoDate, due: IsoDate, days: readonly IsoDate[]): Markup {
  const number = Number(day.slice(8));
  if (day > due) return html`<td></td>`;
  const at = days.indexOf(day) + 1;
  if (day === due) return html`<td class="du"><b>${number}</b>day ${at}, due</td>`;
  if (day === event) return html`<td class="ev"><b>${number}</b>event</td>`;
  if (at > 0) return html`<td><b>${number}</b>day ${at}</td>`;
  if (day < event) return html`<td class="no"><b>${number}</b></td>`;
  return html`<td class="no"><b>${number}</b>closed</td>`;
}
