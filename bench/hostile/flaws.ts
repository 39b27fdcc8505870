import type { Document } from '../../core/filing/filing.ts';
import { formatJson } from '../../core/report/json.ts';
import { formatJunit } from '../../core/report/junit.ts';
import type { ReadDraft } from '../../core/report/read-draft.ts';
import { Report } from '../../core/report/report.ts';
import { formatSarif } from '../../core/report/sarif.ts';
import { formatText } from '../../core/report/text.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { renderReportPage } from '../../web/render.ts';
import { placeFlaws } from './place-flaws.ts';

/**
 * What must hold of a report on any upload whatever, said where it does not: no rule has crashed, the report is its own schema, each
 * place lies in its document and slices to its words, and each way of writing it down bears it.
 * @param documents that the report was made from; without them places in a Word file or a PDF are not looked up
 */
export function flawsOf(report: Report, upload: Upload, documents: readonly Document[] = []): string[] {
  return [
    ...report.outcomes
      .filter(({ outcome }) => outcome === 'crashed')
      .map(({ ruleId }) => `${ruleId} has crashed`),
    ...(Report.safeParse(JSON.parse(formatJson(report))).success ? [] : ['report.json is not its schema']),
    ...placeFlaws(report, upload, documents),
    ...paperFlaws(report, { bytes: upload.bytes, documents }),
  ];
}

/* eslint-disable no-control-regex -- they are what is looked for */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
const STEERS_EYES = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/;
/* eslint-enable no-control-regex */

/** The report as a terminal, a test runner, a scanner and a browser get it. */
function paperFlaws(report: Report, draft: ReadDraft): string[] {
  const page = renderReportPage(report, draft);
  const text = formatText(report, { colour: false, width: 80 });
  const holds = (sign: RegExp, papers: Readonly<Record<string, string>>): string[] =>
    Object.keys(papers).filter((name) => sign.test(papers[name] ?? ''));
  const all = { text, page, sarif: formatSarif(report), junit: formatJunit(report) };
  return [
    ...holds(CONTROLS, all).map((name) => `${name} holds control characters`),
    // Formats that a program reads tell the words as they are.
    ...holds(STEERS_EYES, { text, page }).map((name) => `${name} holds marks that turn the direction`),
    ...(page.split('<script').length === 2 ? [] : ['the page holds a script that is not its own']),
  ];
}
