import { may, type Person } from '../../core/workflow/roles.ts';
import type { BoardQuery } from '../board-query.ts';
import { html, type Markup } from '../html.ts';

const STATES = [
  ['all', 'Open and ended'],
  ['open', 'Open'],
  ['ended', 'Ended'],
  ['awaiting-sign-off', 'Awaiting sign-off'],
  ['checking', 'Checking'],
  ['signed', 'Signed'],
  ['refused', 'Refused'],
  ['superseded', 'Superseded'],
  ['expired', 'Expired'],
  ['unreadable', 'Unreadable'],
  ['failed', 'Failed'],
] as const satisfies readonly (readonly [BoardQuery['state'], string])[];

const VERDICTS = [
  ['all', 'Any'],
  ['ready', 'Ready'],
  ['not-ready', 'Not ready'],
  ['incomplete', 'Incomplete'],
  ['unreadable', 'Unreadable'],
] as const satisfies readonly (readonly [BoardQuery['verdict'], string])[];

const UPLOADERS = [
  ['all', 'Anyone'],
  ['me', 'Me'],
  ['other', 'Anyone else'],
] as const satisfies readonly (readonly [BoardQuery['uploader'], string])[];

/** A form that asks for a narrower board; it works without script. */
export function boardFilters(query: BoardQuery, person: Person, count: string): Markup {
  return html`<form class="flt" id="filters" role="search" aria-label="Filter reviews" action="/">
    <p>
      <label for="q">Company or draft key <kbd aria-hidden="true">/</kbd></label
      ><input type="search" id="q" name="q" value="${query.q}" maxlength="200" autocomplete="off" />
    </p>
    <details class="more" open>
      <summary class="small">More filters</summary>
      <div>
        ${choice('state', 'State', STATES, query.state)}
        ${choice('verdict', 'Verdict', VERDICTS, query.verdict)}
        ${choice('uploader', 'Uploader', UPLOADERS, query.uploader)}
      </div>
    </details>
    ${
      may(person, 'sign') &&
      html`<p class="ck">
        <input type="checkbox" id="mine" name="mine" value="yes" ${query.mine && html` checked`} /><label
          for="mine"
          >Only what I can sign</label
        >
      </p>`
    }
    <p class="do">
      <button class="btn sm" id="apply">Search</button><a class="btn sm" id="clear" href="/">Clear</a>
    </p>
    <p class="n" id="count" role="status">${count}</p>
  </form>`;
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): Markup {
  return html`<p>
    <label for="${name}">${label}</label
    ><select id="${name}" name="${name}">
      ${options.map(
        ([value, words]) =>
          html`<option value="${value}" ${value === chosen && html` selected`}>${words}</option>`,
      )}
    </select>
  </p>`;
}

const DEFAULTS: Readonly<Record<keyof BoardQuery, string>> = {
  q: '',
  state: 'all',
  verdict: 'all',
  uploader: 'all',
  mine: '',
  from: '',
};

export function isFiltered(query: BoardQuery): boolean {
  return Object.entries(query).some(
    ([name, value]) => name !== 'from' && value !== DEFAULTS[name as keyof BoardQuery],
  );
}

/** The address of the board asked so, less what goes without saying. */
export function queryWith(query: BoardQuery, change: Partial<BoardQuery>): string {
  const asked = Object.entries({ ...query, ...change }).filter(
    ([name, value]) => value !== DEFAULTS[name as keyof BoardQuery],
  );
  return asked.length === 0 ? '/' : `/?${new URLSearchParams(asked).toString()}`;
}
