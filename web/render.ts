import { createHash } from 'node:crypto';
import type { ReadDraft } from '../core/report/read-draft.ts';
import type { Report } from '../core/report/report.ts';
import { drawDraft } from './draft/draw-draft.ts';
import { html, shown } from './html.ts';
import { page } from './layout.ts';
import { reportScript } from './page-script.ts';
import { STORED_EXTRAS, verdictWords } from './report/answer.ts';
import { reportBody } from './report/body.ts';
import { framePolicy } from './report/draft-frame.ts';
import { baseCss } from './style/base.css.ts';
import { reportCss } from './style/report.css.ts';

const css = baseCss + reportCss;

/**
 * Nothing but this page's own style and script runs, and nothing is fetched or sent. The frame with the draft inherits all of
 * this: its elements may have styles, and pictures that they hold themselves.
 */
const POLICY = [
  "default-src 'none'",
  `style-src-elem '${digestOf(css)}' ${framePolicy.style}`,
  `style-src-attr ${framePolicy.styleAttributes}`,
  `script-src '${digestOf(reportScript)}'`,
  `img-src ${framePolicy.pictures}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The report as one file that reads the same in five years: no clock, nothing fetched, no control that would need a
 * server. The same report and draft give the same bytes.
 * @param draft as it was read, for the pane with the marked words; null leaves the pane empty.
 */
export function renderReportPage(report: Report, draft: ReadDraft | null): string {
  const controls = html`<p class="small muted copy">
    This is the stored copy of the report. Decisions are taken on the review site.
  </p>`;
  return page({
    title: `${verdictWords(report).title}: ${shown(report.draft.name)}`,
    inline: { css, script: reportScript, policy: POLICY },
    foot: `Countersign ${report.tool.version}. Rule set ${report.tool.ruleSet.version}.`,
    main: reportBody(report, drawDraft(report, draft), {
      extras: { controls, ...STORED_EXTRAS },
      beside: {
        ruleHref: (ruleId) => `#rule:${ruleId}`,
        labelOf: () => null,
        aside: () => null,
        besideFamily: () => null,
      },
      identity: [],
      bars: null,
      since: null,
      waivers: null,
      idline: [],
    }),
  });
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
