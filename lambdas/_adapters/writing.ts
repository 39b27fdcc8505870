import { formatJson } from '../../core/report/json.ts';
import { formatSarif } from '../../core/report/sarif.ts';
import type { Writing } from '../../core/workflow/steps/write-report.ts';
import tool from '../../package.json' with { type: 'json' };
import { ruleSet } from '../../rules/index.ts';
import { renderReportPage } from '../../web/render.ts';

/** What reports are made with in this deployment. */
export const writing: Writing = {
  ruleSet,
  toolVersion: tool.version,
  formats: { json: formatJson, sarif: formatSarif, html: renderReportPage },
};
