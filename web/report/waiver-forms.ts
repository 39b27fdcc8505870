import { plusDays } from '../../core/calendar/iso-date.ts';
import { washingtonDay } from '../../core/calendar/washington-day.ts';
import type { Finding } from '../../core/engine/finding.ts';
import { coversFamily, coversFinding } from '../../core/waivers/subject.ts';
import type { Standing } from '../../core/waivers/standing.ts';
import type { Waiver } from '../../core/waivers/waiver.ts';
import { LONGEST_REASON, LONGEST_WAIVER } from '../../core/workflow/steps/waive.ts';
import { html, type Markup, shown } from '../html.ts';
import { hidden } from '../layout.ts';
import { counted, familyTitle, MARK_NAMES, markOf } from '../words.ts';
import { waiverGiven } from './waiver-notes.ts';

/** What each waiver form of a page is about, and who would own what it records. */
export interface WaiverPage {
  readonly reviewId: string;
  /** SHA-256 of the `report.json` that the page shows: a waiver given from another page is refused. */
  readonly reportSha256: string;
  readonly csrf: string;
  readonly owner: string;
  /** The time at which the page was made, ISO 8601 in UTC. */
  readonly now: string;
  readonly ruleSet: string;
}

/** What was typed, where a form comes back. */
export interface TypedWaiver {
  readonly reason: string;
  readonly expires: string;
}

/** A form offers a month at first. */
const OFFERED_DAYS = 30;

/** The day on which a report falls due is told, not found fault with. */
const NOTHING_TO_WAIVE = new Set(['dates/deadline-notice']);

/** What stands at the foot of a finding: the form that waives it, or, where it is waived, the one that ends that. */
export function findingWaiver(
  finding: Finding,
  number: number,
  standing: Standing,
  page: WaiverPage,
): Markup {
  const waiver = standing.inForce.find((one) => coversFinding(one, finding));
  if (waiver) return endWaiverForm(waiver, MARK_NAMES[markOf(finding)].one.toLowerCase(), page);
  if (NOTHING_TO_WAIVE.has(finding.ruleId)) return html`<span class="muted">Nothing to waive</span>`;
  const asks = finding.outcome === 'undetermined' ? 'I have looked: record it' : 'Waive with a reason';
  return html`<details class="waive lnk">
    <summary>${asks}</summary>
    ${findingForm(finding, number, page)}
  </details>`;
}

/** The form that waives one finding. */
export function findingForm(
  { id, place }: Finding,
  number: number,
  page: WaiverPage,
  typed?: TypedWaiver,
): Markup {
  const words = place ? 'on the words quoted above' : 'on the draft as a whole';
  return waiverForm(`${number}`, { finding: id }, page, typed, [
    `Covers finding ${number} only, ${words}, under rule set ${page.ruleSet}.`,
    'It carries to a new version while words and rule stay the same, and ends when either changes.',
  ]);
}

/** What stands in the block of a family that was not checked. */
export function familyWaiver(family: string, rules: number, standing: Standing, page: WaiverPage): Markup {
  const waiver = standing.inForce.find((one) => coversFamily(one, family));
  if (waiver) return html`${waiverGiven(waiver, page.reviewId)}${endWaiverForm(waiver, 'family', page)}`;
  return html`<details class="waive lnk">
    <summary>Waive ${familyTitle(family)} with a reason</summary>
    ${familyForm(family, rules, page)}
  </details>`;
}

/** The form that lets one family stand unchecked. */
export function familyForm(family: string, rules: number, page: WaiverPage, typed?: TypedWaiver): Markup {
  const those = rules === 1 ? 'this one rule' : `these ${counted(rules, 'rule')}`;
  return waiverForm(`-${family}`, { family }, page, typed, [
    `Covers ${those} of the family “${familyTitle(family)}” only, on this version, under rule set ${page.ruleSet}.`,
    'It never carries to a new version.',
  ]);
}

function waiverForm(
  mark: string,
  subject: Readonly<Record<string, string>>,
  page: WaiverPage,
  typed: TypedWaiver | undefined,
  covers: readonly string[],
): Markup {
  const today = washingtonDay(page.now);
  return html`<form method="post" action="/reviews/${page.reviewId}/waivers">
    ${hidden('csrf', page.csrf)}${hidden('report', page.reportSha256)}${Object.entries(subject).map(
      ([name, value]) => hidden(name, value),
    )}
    <p class="small">${covers.join(' ')}</p>
    <p>
      <label for="wr${mark}">Reason <span class="hint">(required; stored in the signed record)</span></label
      ><textarea id="wr${mark}" name="reason" required maxlength="${LONGEST_REASON}" autocomplete="off">
${typed?.reason ?? ''}</textarea>
    </p>
    <p>
      <label for="we${mark}">Expires <span class="hint">(at the end of that day in Washington)</span></label
      ><input
        id="we${mark}"
        name="expires"
        type="date"
        required
        value="${typed?.expires ?? plusDays(today, OFFERED_DAYS)}"
        min="${today}"
        max="${plusDays(today, LONGEST_WAIVER)}"
      />
    </p>
    <p class="small">Owner: ${shown(page.owner)} (you)</p>
    <p><button class="btn sm">Record this waiver</button></p>
  </form>`;
}

/** The form that takes a waiver back. */
export function endWaiverForm({ waiverId }: Waiver, noun: string, page: WaiverPage): Markup {
  return html`<details class="waive lnk">
    <summary>End this waiver</summary>
    <form method="post" action="/reviews/${page.reviewId}/waivers/${waiverId}/end">
      ${hidden('csrf', page.csrf)}
      <p class="small">The ${noun} then stands open again for this and later versions.</p>
      <p><button class="btn sm">End waiver</button></p>
    </form>
  </details>`;
}
