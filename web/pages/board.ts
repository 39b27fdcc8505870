import { daysBetween, type IsoDate, longDate } from '../../core/calendar/iso-date.ts';
import type { Verdict } from '../../core/report/verdict.ts';
import type { Board, BoardLine } from '../board.ts';
import { cutOffOf, dayWithWeekday, easternDay, easternTime, timeLeft } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import { icon, labelled, type Shape } from '../icons.ts';
import { titleOf } from '../render.ts';
import { verdictWords } from '../report/answer.ts';
import { capitalised, counted, figures, inWords, markOf } from '../words.ts';

/** A report due longer ago than this is a historical draft: no clock runs on it. */
const HISTORICAL_DAYS = 365;

export function isHistorical(due: IsoDate, now: string): boolean {
  return daysBetween(due, easternDay(now)) > HISTORICAL_DAYS;
}

/** Open reviews under their deadline, then those that ended of late. */
export function boardPage({ open, ended, unshown }: Board, now: string): Markup {
  const groups = Map.groupBy(open, ({ review }) => groupOf(review.due, now));
  return html`<div class="head board-head">
      <h1>Reviews</h1>
      <p class="now">It is <b>${easternTime(now)}</b>. ${openWords(open)}</p>
      <p class="small muted">
        A filing accepted after 5:30 p.m. carries the next business day’s date. All times are Eastern.
      </p>
    </div>
    ${
      open.length + ended.length === 0
        ? html`<div class="none">
            <p>
              <b>No open reviews.</b> A draft that is put into the drafts bucket appears here with its report.
            </p>
          </div>`
        : html`<table class="bd" role="table">
            <caption class="vh">
              Reviews by deadline, Eastern time, open ones first
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                ${['Due', 'Company and draft', 'Verdict', 'State', 'Uploader'].map(
                  (head) => html`<th scope="col" role="columnheader">${head}</th>`,
                )}
              </tr>
            </thead>
            ${GROUPS.map((title) => group(title, groups.get(title) ?? [], now))}${group('Ended', ended, now)}
          </table>`
    }${unshown > 0 && html`<p class="small muted">${unshownWords(unshown)}</p>`}`;
}

/** What is not listed is said: silence would look like loss. */
function unshownWords(unshown: number): string {
  const reviews = unshown === 1 ? '1 more review has' : `${figures(unshown)} more reviews have`;
  return `${reviews} ended and ${unshown === 1 ? 'is' : 'are'} not listed here. Their reports and records are in the records bucket.`;
}

function openWords(open: readonly BoardLine[]): string {
  const awaiting = open.filter(({ state }) => state === 'awaiting-sign-off').length;
  const stuck = open.length - awaiting;
  const waits = `${capitalised(counted(awaiting, 'review'))} ${awaiting === 1 ? 'awaits' : 'await'} a decision`;
  return stuck === 0 ? `${waits}.` : `${waits}, ${inWords(stuck)} could not be checked.`;
}

const GROUPS = [
  'Past the deadline',
  'To be filed',
  'Historical drafts: no clock runs',
  'No deadline known',
] as const;

function groupOf(due: IsoDate | null, now: string): (typeof GROUPS)[number] {
  if (!due) return 'No deadline known';
  if (isHistorical(due, now)) return 'Historical drafts: no clock runs';
  return cutOffOf(due) < new Date(now).toISOString() ? 'Past the deadline' : 'To be filed';
}

function group(title: string, lines: readonly BoardLine[], now: string): Markup | null {
  if (lines.length === 0) return null;
  return html`<tbody role="rowgroup">
    <tr role="row" class="g">
      <th scope="rowgroup" role="rowheader" class="grp" colspan="5">${title}</th>
    </tr>
    ${lines.map((line) => row(line, now))}
  </tbody>`;
}

function row(line: BoardLine, now: string): Markup {
  const { review, report, end } = line;
  const { draft } = review;
  const title = report ? titleOf(report) : shown(draft.key);
  return html`<tr role="row" ${end && html` class="ended"`}>
    <td class="dl" role="cell">${due(review.due, end !== null, now)}</td>
    <th scope="row" role="rowheader" class="co">
      <a href="/reviews/${review.reviewId}">${title}</a><span class="sub mono">${shown(draft.key)}</span>
    </th>
    <td role="cell" data-l="Verdict">${verdict(line)}</td>
    <td role="cell" data-l="State">${stateWords(line)}</td>
    <td role="cell" data-l="Uploader">${shown(review.uploadedBy)}</td>
  </tr> `;
}

function due(day: IsoDate | null, ended: boolean, now: string): Markup {
  if (!day) return html`<b>Not known</b>`;
  const running = !ended && !isHistorical(day, now);
  return html`<b>${dayWithWeekday(day)}</b
    >${running && html`<span class="sub">5:30 p.m., ${timeLeft(day, now)}</span>`}`;
}

const SHAPES: Readonly<Record<Verdict, Shape>> = {
  ready: 'pass',
  'not-ready': 'error',
  incomplete: 'none',
  unreadable: 'none',
};

function verdict({ review, report, end }: BoardLine): Markup {
  if (!report) return labelled(SHAPES[review.verdict], capitalised(review.verdict.replace('-', ' ')));
  const { title, shape } = verdictWords(report);
  const sum = summary(report.findings);
  // Verdicts of ended reviews are grey, so that an old "Ready" invites nobody.
  const words = end ? html`<span class="sev">${icon(shape)}${title}</span>` : labelled(shape, title);
  return html`${words}${sum && html`<span class="sub">${sum}</span>`}`;
}

function summary(findings: NonNullable<BoardLine['report']>['findings']): string {
  const count = (mark: string): number => findings.filter((finding) => markOf(finding) === mark).length;
  const [errors, warnings, unsure, notes] = [
    count('error'),
    count('warning'),
    count('unsure'),
    count('info'),
  ];
  return [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(unsure > 0 ? [`${unsure} cannot tell`] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ].join(', ');
}

const STATES: Readonly<Record<BoardLine['state'], string>> = {
  'awaiting-sign-off': 'Awaiting sign-off',
  signed: 'Signed',
  refused: 'Refused',
  superseded: 'Superseded',
  expired: 'Expired',
  unreadable: 'Unreadable',
  failed: 'Check failed',
};

function stateWords({ state, end }: BoardLine): Markup {
  const by = end && 'signer' in end ? `by ${end.signer.name}, ` : '';
  return html`<span class="state">${STATES[state]}</span
    >${end && html`<span class="sub">${shown(by)}${longDate(easternDay(end.at))}</span>`}`;
}
