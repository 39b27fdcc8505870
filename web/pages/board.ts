import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { longDate, weekdayAndDate } from '../../core/calendar/iso-date.ts';
import { endedAt } from '../../core/workflow/board-keys.ts';
import { may, type Person } from '../../core/workflow/roles.ts';
import type { Board } from '../board.ts';
import type { BoardQuery } from '../board-query.ts';
import { clockSentence, isHistorical, isPast, nextCutOff } from '../cut-off.ts';
import { easternDay } from '../eastern.ts';
import { html, type Markup } from '../html.ts';
import { capitalised, counted, figures } from '../words.ts';
import { checkingRow, endedRow, openRow, type Row } from './board-rows.ts';
import { boardFilters, isFiltered, queryWith } from './board-filters.ts';
import { uploadZone } from './upload-zone.ts';

export interface BoardView {
  readonly board: Board;
  readonly query: BoardQuery;
  readonly person: Person;
  /** Goes with each form of theirs. */
  readonly csrf: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** Open reviews under their deadline, then those that ended of late; and the way to upload one more. */
export function boardPage(view: BoardView): Markup {
  const { clock, notice, list, count, checking } = boardMarkup(view);
  return html`<div class="tophalf">
      <div>
        <h1>Reviews</h1>
        <p class="now" id="clock">${clock}</p>
        <p class="small muted opt">
          A filing accepted after 5:30 p.m. carries the next business day’s date. All times are Eastern.
        </p>
      </div>
      ${may(view.person, 'upload') && uploadZone(view.csrf)}
    </div>
    <div id="offline" class="state-bar" hidden></div>
    <p class="vh" id="said" role="status"></p>
    <div id="notice">${notice}</div>
    ${boardFilters(view.query, view.person, count)}
    <div id="list" data-checking="${checking ? 'yes' : ''}">${list}</div>`;
}

/** What the board's script puts in place of what has changed. */
export interface BoardParts {
  readonly clock: string;
  readonly notice: string;
  readonly list: string;
  readonly count: string;
  /** Whether drafts are being checked, so that changes are to be expected. */
  readonly checking: boolean;
  /** By review: how it stands, to be said aloud where it has changed. */
  readonly states: Readonly<Record<string, string>>;
}

export function boardParts(view: BoardView): BoardParts {
  const { clock, notice, list, ...rest } = boardMarkup(view);
  return { ...rest, clock: clock.toString(), notice: notice?.toString() ?? '', list: list.toString() };
}

function boardMarkup(view: BoardView) {
  const { board, query, now } = view;
  const groups = groupsOf(view);
  const rows = groups.flatMap((group) => group.rows);
  const more = board.open.next !== null || board.ended.next !== null;
  const count = `${figures(rows.length)} ${rows.length === 1 ? 'review' : 'reviews'}${more ? ', more below' : ''}`;
  return {
    clock: html`${clockSentence(now).map((words, index) => (index % 2 === 1 ? html`<b>${words}</b>` : words))}`,
    notice: board.dueSoon > 0 ? dueSoonNotice(board.dueSoon) : null,
    list:
      rows.length === 0
        ? html`${nothing(query, board)}${further(board, query)}`
        : html`${table(groups)}${further(board, query)}`,
    count,
    checking: board.checking.length > 0,
    states: Object.fromEntries(rows.map(({ reviewId, said }) => [reviewId, said])),
  };
}

function dueSoonNotice(due: number): Markup {
  return html`<p class="state-bar due-soon">
    <b>${capitalised(counted(due, 'review'))} ${due === 1 ? 'is' : 'are'} due within four hours</b>, by 5:30
    p.m. today, and ${due === 1 ? 'awaits' : 'await'} a decision.
  </p>`;
}

interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

function groupsOf({ board, person, now, query }: BoardView): Group[] {
  const nextDay = nextCutOff(now);
  const titleOf = (due: IsoDate | null, clock: string): string => {
    if (!due) return clock === 'none' ? 'No clock running' : 'Deadline not known';
    if (isHistorical(due, now)) return 'Historical drafts: no clock runs';
    if (isPast(due, now)) return 'Past the deadline';
    return nextDay && due <= nextDay
      ? `Due by the next cut-off, ${weekdayAndDate(nextDay).replace(/, \d+$/, '')}`
      : 'Due later';
  };
  const open = Map.groupBy(board.open.lines, ({ due, clock }) => titleOf(due, clock));
  const shown = { person, now, today: easternDay(now) };
  return [
    { title: 'Being checked', rows: board.checking.map((line) => checkingRow(line, shown)) },
    ...[...open].map(([title, lines]) => ({ title, rows: lines.map((line) => openRow(line, shown)) })),
    {
      title: query.state === 'all' && query.q === '' ? 'Ended lately' : 'Ended',
      rows: board.ended.lines.map((line) => endedRow(line, shown)),
    },
  ].filter(({ rows }) => rows.length > 0);
}

const HEADS = ['Due', 'Company and draft', 'Verdict', 'State', 'Uploader'];

function table(groups: readonly Group[]): Markup {
  return html`<table class="bd" role="table">
    <caption class="vh">
      Reviews by deadline, Eastern time, open ones first
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${HEADS.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ title, rows }) =>
        html`<tbody role="rowgroup">
          <tr role="row" class="g">
            <th scope="rowgroup" role="rowheader" class="grp" colspan="5">${title}</th>
          </tr>
          ${rows.map(({ markup }) => markup)}
        </tbody>`,
    )}
  </table>`;
}

function nothing(query: BoardQuery, { open, ended }: Board): Markup {
  if (isFiltered(query) || query.from) {
    const stopped = open.stopped || ended.stopped;
    return html`<div class="none">
      <p><b>${stopped ? 'No review matches so far.' : 'No review matches.'}</b></p>
      <p class="acts"><a class="btn sm" href="/">Clear the filters</a></p>
    </div>`;
  }
  return html`<div class="none">
    <p><b>No open reviews.</b> A draft that is uploaded appears here with its report.</p>
  </div>`;
}

/** The way to what is not on this page; what was not looked at yet is said, for silence would look like loss. */
function further({ open, ended }: Board, query: BoardQuery): Markup {
  const { state, from } = query;
  const more: Markup[] = [
    ...onward(
      open,
      { ...query, state: state === 'all' ? 'open' : state },
      'More open reviews',
      () => 'Not all open reviews were searched.',
    ),
    ...onward(
      ended,
      { ...query, state: state === 'all' ? 'ended' : state },
      'More that ended',
      (place) => `Searched back to ${longDate(easternDay(endedAt(place)))}.`,
    ),
    ...(from === '' ? [] : [html`<a href="${queryWith(query, { from: '' })}">Back to the first</a>`]),
  ];
  return html`${more.length > 0 && html`<nav class="further" aria-label="More reviews">${more}</nav>`}`;
}

function onward(
  { next, stopped }: Board['open'] | Board['ended'],
  query: BoardQuery,
  words: string,
  howFar: (place: string) => string,
): Markup[] {
  if (next === null) return [];
  const link = html`<a class="btn sm" href="${queryWith(query, { from: next })}"
    >${stopped ? 'Search on' : words}</a
  >`;
  return stopped ? [link, html`<span class="small muted">${howFar(next)}</span>`] : [link];
}
