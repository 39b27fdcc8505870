import { longDate } from '../../core/calendar/iso-date.ts';
import type { Report } from '../../core/report/report.ts';
import { html, type Markup, shown } from '../html.ts';
import { figures } from '../words.ts';

const FORMATS: Readonly<Record<string, string>> = {
  text: 'plain text',
  html: 'HTML',
  ixbrl: 'HTML with inline XBRL',
  sgml: 'EDGAR submission',
  docx: 'Word file',
  pdf: 'PDF',
  zip: 'package',
};

/** What was checked by what: enough to tell this draft, this rule book and this report from any other. */
export function identityList(
  report: Report,
  more: readonly (readonly [string, Markup | string])[] = [],
): Markup {
  const { draft, tool, governingDate, stage, filing } = report;
  const rows: (readonly [string, Markup | string])[] = [
    ['Draft', html`<span class="mono">${shown(draft.name)}</span>`],
    ...more,
    ['Bytes', figures(draft.bytes)],
    [
      'SHA-256',
      draft.sha256 === ''
        ? 'not taken of a file over the limit'
        : html`<span class="mono">${draft.sha256}</span>`,
    ],
    ['Read as', readAs(report)],
    ['Exhibits', filing ? exhibitWords(filing.exhibits) : 'not known'],
    ['Judged by the law of', `${longDate(governingDate.date)} (${governingDate.source.replace('-', ' ')})`],
    ['Stage', stage],
    ['Rule set', html`${tool.ruleSet.version}, <span class="mono">${tool.ruleSet.digest}</span>`],
    ['Report data', html`<span class="mono">report.json, report.sarif</span>`],
  ];
  return html`<section class="sec">
    <h2>What was checked</h2>
    <dl class="id">
      ${rows.map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`;
}

function readAs({ draft }: Report): string {
  const format =
    draft.format === null ? 'nothing: it could not be read' : (FORMATS[draft.format] ?? draft.format);
  return draft.documents.length > 1 ? `${format}, ${draft.documents.length} documents` : format;
}

function exhibitWords(exhibits: NonNullable<Report['filing']>['exhibits']): string {
  if (exhibits.length === 0) return 'none';
  return exhibits
    .map(({ number, listed, attached }) => {
      const state = listed && attached ? 'listed and attached' : listed ? 'listed only' : 'attached only';
      return shown(`${number} (${listed || attached ? state : 'named only'})`);
    })
    .join(', ');
}
