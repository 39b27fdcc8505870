import type { Report } from '../../core/report/report.ts';
import { html, type Markup, shown } from '../html.ts';
import { answerPanel, type AnswerExtras } from './answer.ts';
import { bounded, type DraftPane } from './draft-pane.ts';
import { findingsList, type FindingExtras } from './findings.ts';
import { identityList } from './identity.ts';
import { keysDialog } from './keys-dialog.ts';
import { everyRule } from './rules.ts';

/** What a page that can act adds to the report. */
export interface ReportSurroundings {
  readonly extras: AnswerExtras;
  /** What each finding has besides its own words. */
  readonly beside: FindingExtras;
  /** More rows of the list of what was checked. */
  readonly identity: readonly (readonly [string, Markup | string])[];
  /** What happened to the review since: newer version, decision, expiry. */
  readonly bars: Markup | null;
  /** What became of the findings since the version before. */
  readonly since: Markup | null;
  readonly waivers: Markup | null;
  readonly idline: readonly (Markup | string)[];
}

/** All of a report between head and foot. */
export function reportBody(report: Report, pane: DraftPane, around: ReportSurroundings): Markup {
  const { bar, list } = findingsList(report, pane, around.beside);
  return html`<div class="head">
      <h1>${titleOf(report)}</h1>
      ${identityLine(report, around.idline)}
    </div>
    ${around.bars}${answerPanel(report, around.extras)}${around.since} ${bar}
    <div class="work">${list} ${bounded(pane)}</div>
    ${around.waivers} ${everyRule(report)} ${identityList(report, around.identity)} ${keysDialog}`;
}

/** "Sonus Networks, Inc., Form 8-K", in the draft's own spelling. */
export function titleOf({ filing, draft }: Report): string {
  const name = filing?.registrants[0]?.name;
  const form = filing?.form && `Form ${filing.form}`;
  return shown([name ?? draft.name, ...(form ? [form] : [])].join(', '));
}

function identityLine({ draft, tool }: Report, more: readonly (Markup | string)[]): Markup {
  const digest = draft.sha256 === '' ? null : `${draft.sha256.slice(0, 8)}\u2026${draft.sha256.slice(-8)}`;
  return html`<p class="idline">
    <span class="mono">${shown(draft.name)}</span>${
      digest && html`<span class="opt">sha-256 <span class="mono">${digest}</span></span>`
    }<span class="opt">rule set <span class="mono">${tool.ruleSet.version}</span></span
    >${more.map((one) => html`<span class="opt">${one}</span>`)}
  </p>`;
}
