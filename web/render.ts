import { createHash } from 'node:crypto';
import type { Report } from '../core/report/report.ts';
import { html, type Markup, shown } from './html.ts';
import { page } from './layout.ts';
import { reportScript } from './page-script.ts';
import { answerPanel, type AnswerExtras, STORED_EXTRAS, verdictWords } from './report/answer.ts';
import { draftPane } from './report/draft-pane.ts';
import { findingsList } from './report/findings.ts';
import { identityList } from './report/identity.ts';
import { keysDialog } from './report/keys-dialog.ts';
import { everyRule } from './report/rules.ts';
import { baseCss } from './style/base.css.ts';
import { reportCss } from './style/report.css.ts';

const css = baseCss + reportCss;

/** Nothing but this page's own style and script runs, and nothing is fetched or sent. */
const POLICY = [
  "default-src 'none'",
  `style-src '${digestOf(css)}'`,
  `script-src '${digestOf(reportScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The report as one file that reads the same in five years: no clock, nothing fetched, no control that would need a
 * server. The same report and draft give the same bytes.
 * @param draft the uploaded bytes, for the pane with the marked words; null leaves the pane empty.
 */
export function renderReportPage(report: Report, draft: Uint8Array | null): string {
  const controls = html`<p class="small muted copy">
    This is the stored copy of the report. Decisions are taken on the review site.
  </p>`;
  return page({
    title: `${verdictWords(report).title}: ${shown(report.draft.name)}`,
    inline: { css, script: reportScript, policy: POLICY },
    foot: footOf(report),
    main: reportBody(report, draft, {
      extras: { controls, ...STORED_EXTRAS },
      identity: [],
      bars: null,
      idline: [],
    }),
  });
}

/** What a page that can act adds to the report. */
export interface ReportSurroundings {
  readonly extras: AnswerExtras;
  /** More rows of the list of what was checked. */
  readonly identity: readonly (readonly [string, Markup | string])[];
  /** What happened to the review since: newer version, decision, expiry. */
  readonly bars: Markup | null;
  readonly idline: readonly string[];
}

/** All of a report between head and foot. */
export function reportBody(report: Report, draft: Uint8Array | null, around: ReportSurroundings): Markup {
  const { bar, list } = findingsList(report);
  return html`<div class="head">
      <h1>${titleOf(report)}</h1>
      ${identityLine(report, around.idline)}
    </div>
    ${around.bars}${answerPanel(report, around.extras)} ${bar}
    <div class="work">${list} ${draftPane(report, draft)}</div>
    ${everyRule(report)} ${identityList(report, around.identity)} ${keysDialog}`;
}

/** "Sonus Networks, Inc., Form 8-K", in the draft's own spelling. */
export function titleOf({ filing, draft }: Report): string {
  const name = filing?.registrants[0]?.name;
  const form = filing?.form && `Form ${filing.form}`;
  return shown([name ?? draft.name, ...(form ? [form] : [])].join(', '));
}

function footOf({ tool }: Report): string {
  return `Countersign ${tool.version}. Rule set ${tool.ruleSet.version}.`;
}

function identityLine({ draft, tool }: Report, more: readonly string[]): Markup {
  const digest = draft.sha256 === '' ? null : `${draft.sha256.slice(0, 8)}\u2026${draft.sha256.slice(-8)}`;
  return html`<p class="idline">
    <span class="mono">${shown(draft.name)}</span>${
      digest && html`<span>sha-256 <span class="mono">${digest}</span></span>`
    }<span class="opt">rule set <span class="mono">${tool.ruleSet.version}</span></span
    >${more.map((one) => html`<span class="opt">${shown(one)}</span>`)}
  </p>`;
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
