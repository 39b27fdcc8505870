import { longDate } from '../../core/calendar/iso-date.ts';
import { washingtonDay } from '../../core/calendar/washington-day.ts';
import type { Finding } from '../../core/engine/finding.ts';
import { houseWaiverIn } from '../../core/engine/house-level.ts';
import type { Report } from '../../core/report/report.ts';
import type { NotCarried } from '../../core/waivers/carry-over.ts';
import type { Standing } from '../../core/waivers/standing.ts';
import type { Waiver } from '../../core/waivers/waiver.ts';
import { html, type Markup, shown } from '../html.ts';
import { familyTitle, MARK_NAMES } from '../words.ts';
import { leftBecause } from './waiver-notes.ts';

/** A row of the list of waivers of a draft. */
interface Row {
  readonly what: Markup | string;
  /** Of its finding in the report; -1 where there is none. */
  readonly index: number;
  readonly state: string;
  readonly because: string;
  readonly waiver: Waiver;
  readonly until: string;
}

/** All waivers of a review, those that hold first, and the levels that the company's profile sets. */
export function waiversSection(report: Report, standing: Standing, reviewId: string): Markup {
  const rows = rowsOf(report, standing, reviewId);
  return html`<section class="sec" id="waivers" aria-labelledby="wh">
    <h2 id="wh">Waivers</h2>
    ${rows.length === 0 ? html`<p>None.</p>` : waiverTable(rows)}${houseWaivers(report)}
  </section>`;
}

function rowsOf(report: Report, standing: Standing, reviewId: string): Row[] {
  const row = (waiver: Waiver, id: string | null, told: Pick<Row, 'state' | 'because' | 'until'>): Row => {
    const index = report.findings.findIndex((finding) => finding.id === id);
    return { what: subjectWords(report, waiver, index), index, waiver, ...told };
  };
  const own = ({ subject }: Waiver): string | null => (subject.kind === 'finding' ? subject.findingId : null);
  const inOrder = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => a.index - b.index);
  return [
    ...inOrder(
      standing.inForce.map((waiver) =>
        row(waiver, own(waiver), {
          ...(waiver.reviewId === reviewId
            ? { state: 'Holds.', because: '' }
            : { state: 'Carried over.', because: 'Words and rule unchanged.' }),
          until: longDate(waiver.expires),
        }),
      ),
    ),
    ...inOrder(
      standing.ended.map(({ waiver, end }) =>
        row(waiver, own(waiver), {
          state: 'Ended.',
          because: `By ${shown(end.by.name)}.`,
          until: longDate(washingtonDay(end.at)),
        }),
      ),
    ),
    ...inOrder(
      standing.expired.map((waiver) =>
        row(waiver, own(waiver), { state: 'Expired.', because: '', until: longDate(waiver.expires) }),
      ),
    ),
    ...inOrder(
      standing.leftBehind.map((left) =>
        row(left.waiver, left.now, {
          state: LEFT_STATES[left.why] ?? 'Ended.',
          because: leftBecause(
            left,
            report.findings.find(({ id }) => id === left.now),
          ),
          until: 'The version before',
        }),
      ),
    ),
  ];
}

const LEFT_STATES: Partial<Record<NotCarried, string>> = { unused: 'Unused.', expired: 'Expired.' };

function subjectWords({ findings }: Report, { subject }: Waiver, index: number): Markup | string {
  if (subject.kind === 'family') return `${familyTitle(subject.family)}, not checked`;
  const finding = findings[index];
  if (!finding) return html`<span class="mono">${subject.ruleId}</span>`;
  return html`<a href="#f${index + 1}">${index + 1}, ${shown(finding.message)}</a>`;
}

function waiverTable(rows: readonly Row[]): Markup {
  return html`<table class="waivers" role="table">
    <caption class="vh">
      Waivers on this draft
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${['Finding', 'State', 'Reason', 'Owner', 'Until'].map(
          (name) => html`<th scope="col" role="columnheader">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ what, state, because, waiver, until }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${what}</th>
            <td role="cell" data-l="State"><b>${state}</b> ${because}</td>
            <td role="cell" data-l="Reason">“${shown(waiver.reason)}”</td>
            <td role="cell" data-l="Owner">${shown(waiver.owner.name)}</td>
            <td role="cell" data-l="Until">${until}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** A finding whose level the company's profile has set, with its reason: a house waiver, whoever signs. */
export interface HouseWaived {
  readonly finding: Finding;
  readonly number: number;
  /** What the rule book says. */
  readonly level: Finding['severity'];
  readonly reason: string;
}

/** The findings that stand at a level of the house. */
export function houseWaived({ findings }: Pick<Report, 'findings'>): HouseWaived[] {
  return findings.flatMap((finding, index) => {
    const house = houseWaiverIn(finding.why);
    return house ? [{ finding, number: index + 1, ...house }] : [];
  });
}

function houseWaivers(report: Report): Markup {
  const waived = houseWaived(report);
  if (waived.length === 0) return html`<p class="small muted">No house waivers apply.</p>`;
  return html`<h3>House waivers</h3>
    <p class="small muted">Levels that the company’s profile sets in place of the rule book’s.</p>
    <ul class="small">
      ${waived.map(
        ({ finding, number, level, reason }) =>
          html`<li>
            <a href="#f${number}">${number}, ${shown(finding.message)}</a>:
            ${MARK_NAMES[finding.severity].one.toLowerCase()} instead of
            ${MARK_NAMES[level].one.toLowerCase()}. “${shown(reason)}”
          </li>`,
      )}
    </ul>`;
}
