import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { longDate, weekdayName } from '../../core/calendar/iso-date.ts';
import { SIGN_OFF_DAYS } from '../../core/workflow/expiry.ts';
import type { CheckingLine, EndedLine, OpenLine } from '../../core/workflow/lines.ts';
import { may, type Person } from '../../core/workflow/roles.ts';
import { isSamePerson } from '../../core/workflow/same-person.ts';
import { businessDaysLeft, hoursLeft, isHistorical, isPast, nextCutOff } from '../cut-off.ts';
import { cutOffOf, dayWithWeekday, easternDay, shortTime, timeLeft } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import { icon, labelled, type Shape } from '../icons.ts';
import { figures } from '../words.ts';

/** A row of the board. */
export interface Row {
  readonly reviewId: string;
  readonly markup: Markup;
  /** How the review stands, in words to be heard. */
  readonly said: string;
}

/** To whom and when the board is shown. */
export interface Shown {
  readonly person: Person;
  readonly now: string;
  /** The day in Washington. */
  readonly today: IsoDate;
}

interface Cells {
  readonly line: Pick<OpenLine, 'reviewId' | 'draft' | 'uploadedBy' | 'uploaderName'> &
    Partial<Pick<OpenLine, 'company' | 'version'>>;
  /** In bold, and what is said below it; as all pairs here. */
  readonly due: readonly [string, string | null];
  readonly verdict: readonly [Markup | string, string | null];
  readonly state: readonly [string, string | null];
  readonly href: string | null;
  readonly ended: boolean;
}

function row({ line, due, verdict, state, href, ended }: Cells, { person }: Shown): Markup {
  const { draft, company, version, uploadedBy, uploaderName } = line;
  const title = shown(company ?? 'Company not read');
  const you = isSamePerson(uploadedBy, person) ? ' (you)' : '';
  return html`<tr role="row" id="r-${line.reviewId}" ${ended && html` class="ended"`}>
    <td class="dl" role="cell"><b>${due[0]}</b>${sub(due[1])}</td>
    <th scope="row" role="rowheader" class="co">
      ${href === null ? html`<b>${title}</b>` : html`<a href="${href}">${title}</a>`}<span class="sub mono"
        >${shown(draft.key)}${version && `, version ${version}`}</span
      >
    </th>
    <td role="cell" data-l="Verdict">${verdict[0]}${sub(verdict[1])}</td>
    <td role="cell" data-l="State"><span class="state">${state[0]}</span>${sub(state[1])}</td>
    <td role="cell" data-l="Uploader">${shown(uploaderName ?? uploadedBy)}${you}</td>
  </tr> `;
}

function sub(words: string | null): Markup | null {
  return words === null ? null : html`<span class="sub">${shown(words)}</span>`;
}

export function checkingRow(line: CheckingLine, to: Shown): Row {
  const due = ['Not known yet', `Uploaded ${timeOrDay(line.uploadedAt, to)}`] as const;
  const state = ['Checking', 'Appears here when ready'] as const;
  const cells = {
    line: { ...line, company: fileOf(line) },
    due,
    state,
    verdict: ['None yet', null] as const,
  };
  return {
    reviewId: line.reviewId,
    markup: row({ ...cells, href: null, ended: false }, to),
    said: `${shown(line.draft.key)}: checking`,
  };
}

function fileOf({ draft: { key } }: CheckingLine): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

export function openRow(line: OpenLine, to: Shown): Row {
  const { state, reviewId } = line;
  const words = verdictOf(line);
  const did = sentenceOf(line, to);
  return {
    reviewId,
    markup: row(
      {
        line,
        due: dueOf(line, to.now),
        verdict: [labelled(words.shape, words.title), told(line)],
        state: [STATES[state], did],
        href: `/reviews/${reviewId}`,
        ended: false,
      },
      to,
    ),
    said: `${shown(line.draft.key)}: ${words.title}, ${STATES[state].toLowerCase()}. ${did}`,
  };
}

export function endedRow(line: EndedLine, to: Shown): Row {
  const { state, reviewId, due, at } = line;
  const words = verdictOf(line);
  // Verdicts of ended reviews are grey, so that an old "Ready" invites nobody.
  const verdict = html`<span class="sev">${icon(words.shape)}${words.title}</span>`;
  const inTime = state === 'signed' && due && !isHistorical(due, to.now) && at <= cutOffOf(due);
  return {
    reviewId,
    markup: row(
      {
        line,
        due: [due ? dayWithWeekday(due) : notDue(line), inTime ? 'Signed in time' : null],
        verdict: [verdict, told(line)],
        state: [STATES[state], howEnded(line, to)],
        href: `/reviews/${reviewId}`,
        ended: true,
      },
      to,
    ),
    said: `${shown(line.draft.key)}: ${STATES[state].toLowerCase()}`,
  };
}

const STATES: Readonly<Record<OpenLine['state'] | EndedLine['state'], string>> = {
  'awaiting-sign-off': 'Awaiting sign-off',
  signed: 'Signed',
  refused: 'Refused',
  superseded: 'Superseded',
  expired: 'Expired',
  unreadable: 'Unreadable',
  failed: 'Check failed',
};

function notDue({ clock }: Pick<OpenLine, 'clock'>): string {
  return clock === 'none' ? 'No fixed deadline' : 'Not known';
}

/** The day, and how much of the time to it is left: hours to the next cut-off, business days beyond. */
function dueOf(line: OpenLine, now: string): [string, string | null] {
  const { due } = line;
  if (!due) return [notDue(line), line.clock === 'none' ? null : 'No date could be read'];
  if (isHistorical(due, now)) return ['Historical', `Was due ${longDate(due)}`];
  const day = `${dayWithWeekday(due).replace(/, \d+$/, '')}, 5:30 p.m.`;
  if (isPast(due, now) || due === nextCutOff(now)) return [day, timeLeft(due, now)];
  const days = businessDaysLeft(due, now);
  if (!days) return [day, timeLeft(due, now)];
  const names =
    days.length <= LISTED_DAYS ? `: ${days.map((one) => weekdayName(one).slice(0, 3)).join(', ')}` : '';
  const count = `${days.length} business ${days.length === 1 ? 'day' : 'days'}${names}`;
  return [day, `${count}; ${figures(hoursLeft(due, now))} h left`];
}

/** More names of days than a week has would say nothing. */
const LISTED_DAYS = 4;

function verdictOf(line: OpenLine | EndedLine): { title: string; shape: Shape } {
  const { verdict, signable, counts } = line;
  if (verdict === 'unreadable') return { title: 'Unreadable', shape: 'none' };
  if (signable || line.state === 'failed')
    return signable ? { title: 'Ready', shape: 'pass' } : { title: 'None', shape: 'none' };
  if (counts.errors > 0 || verdict === 'not-ready') return { title: 'Not ready', shape: 'error' };
  if (counts.notRun > 0 || verdict === 'incomplete') return { title: 'Incomplete', shape: 'none' };
  return { title: 'Cannot tell', shape: 'unsure' };
}

/** "3 errors, 1 cannot tell, 12 not run". */
function told({ counts, verdict, state, signable, signableUntil }: OpenLine | EndedLine): string | null {
  if (state === 'failed') return 'The check did not finish';
  if (verdict === 'unreadable') return null;
  const { errors, warnings, questions, notes, notRun } = counts;
  const many = (count: number, noun: string): string[] =>
    count === 0 ? [] : [`${figures(count)} ${noun}${count === 1 ? '' : 's'}`];
  const parts = [
    ...many(errors, 'error'),
    ...many(warnings, 'warning'),
    ...(questions > 0 ? [`${figures(questions)} cannot tell`] : []),
    ...many(notes, 'note'),
    ...(notRun > 0 ? [`${figures(notRun)} not run`] : []),
  ];
  if (parts.length === 0) return 'Nothing found';
  return `${parts.join(', ')}${signable && signableUntil !== null ? '; waived' : ''}`;
}

/** What the visitor can do about it. */
function sentenceOf({ state, signable, uploadedBy }: OpenLine, { person }: Shown): string {
  if (state === 'unreadable') return 'Upload a copy that can be read';
  if (state === 'failed') return 'The draft is safe. Upload it again';
  if (isSamePerson(uploadedBy, person)) return 'You uploaded it; another reviewer signs';
  if (!signable) return 'Not open for signing yet';
  return may(person, 'sign') ? 'You can sign' : 'A reviewer can sign';
}

function howEnded({ state, at, decidedBy }: EndedLine, to: Shown): string {
  const when = timeOrDay(at, to);
  if (decidedBy !== null) return `${decidedBy}, ${when}`;
  if (state === 'superseded') return `By a newer version, ${when}`;
  if (state === 'expired') return `No decision in ${SIGN_OFF_DAYS} days; upload again`;
  return when;
}

/** The time of today, the day and the time of this year, the day of others. */
function timeOrDay(instant: string, { today }: Shown): string {
  const day = easternDay(instant);
  if (day === today) return shortTime(instant).replace(/^.*?, /, '');
  return day.slice(0, 4) === today.slice(0, 4) ? shortTime(instant) : longDate(day);
}
