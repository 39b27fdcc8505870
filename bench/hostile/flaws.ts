import type { Finding } from '../../core/engine/finding.ts';
import { formatJson } from '../../core/report/json.ts';
import { formatJunit } from '../../core/report/junit.ts';
import { Report } from '../../core/report/report.ts';
import { formatSarif } from '../../core/report/sarif.ts';
import { formatText } from '../../core/report/text.ts';
import { decode } from '../../core/parse/steps/decode.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { slicesToExcerpt } from '../../local/accuracy/slices.ts';
import { renderReportPage } from '../../web/render.ts';

/**
 * What must hold of a report on any upload whatever, said where it does not: no rule has crashed, the report is its own schema, each
 * place lies in its document and slices to its words, and each way of writing it down bears it.
 */
export function flawsOf(report: Report, upload: Upload): string[] {
  return [
    ...report.outcomes
      .filter(({ outcome }) => outcome === 'crashed')
      .map(({ ruleId }) => `${ruleId} has crashed`),
    ...(Report.safeParse(JSON.parse(formatJson(report))).success ? [] : ['report.json is not its schema']),
    ...report.findings.flatMap((finding) => placeFlaws(finding, report, upload)),
    ...paperFlaws(report, upload),
  ];
}

function placeFlaws(finding: Finding, report: Report, { bytes }: Upload): string[] {
  const flaws: string[] = [];
  for (const { place, excerpt } of [finding, ...finding.related]) {
    if (!place) continue;
    const document = report.draft.documents[place.document];
    const { start, end, bytes: stretch } = place;
    const rises = 0 <= start.offset && start.offset <= end.offset && start.line <= end.line;
    if (!document || !rises || start.line < 1 || start.column < 1 || end.column < 1) {
      flaws.push(`${finding.ruleId} points out of its document`);
      continue;
    }
    if (!stretch || report.draft.format === 'zip') continue;
    if (stretch.start > stretch.end || stretch.start < 0 || stretch.end > bytes.length)
      flaws.push(`${finding.ruleId} points out of the file`);
    else if (!slicesToExcerpt(bytes, { place, excerpt }) && !slicesAsItStands(bytes, stretch, excerpt))
      flaws.push(`${finding.ruleId} does not slice to its words`);
  }
  return flaws;
}

/**
 * The same of a spoiled file, in which a tag may be half a tag and an entity no entity: the words stand in the slice in their order,
 * among whatever else. What stands before the first and behind the last of them is markup.
 */
function slicesAsItStands(
  bytes: Uint8Array,
  { start, end }: { start: number; end: number },
  excerpt: string,
): boolean {
  const slice = letters(new TextDecoder(decode(bytes).encoding).decode(bytes.subarray(start, end)));
  let from = 0;
  for (const letter of letters(excerpt)) {
    from = slice.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function letters(words: string): string {
  return words.replace(/[^A-Za-z0-9]+/g, '');
}

/* eslint-disable no-control-regex -- they are what is looked for */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
const STEERS_EYES = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/;
/* eslint-enable no-control-regex */

/** The report as a terminal, a test runner, a scanner and a browser get it. */
function paperFlaws(report: Report, upload: Upload): string[] {
  const page = renderReportPage(report, upload.bytes);
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
