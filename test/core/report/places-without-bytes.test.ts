import { describe, expect, it } from 'vitest';
import type { Log } from 'sarif';
import { formatJunit } from '../../../core/report/junit.ts';
import type { Report } from '../../../core/report/report.ts';
import { formatSarif } from '../../../core/report/sarif.ts';
import { formatText } from '../../../core/report/text.ts';
import { renderReportPage } from '../../../web/render.ts';
import { foundingReport } from '../../support/report-fixture.ts';

/** The founding report, as if the draft had been a Word file or a PDF. */
function reportOn(format: 'docx' | 'pdf', part: { paragraph: number } | { page: number }): Report {
  const report = foundingReport();
  const [first, ...rest] = report.findings;
  const place = { ...first!.place!, ...part, bytes: null };
  const name = `draft.${format}`;
  const documents = report.draft.documents.map((document) => ({ ...document, name }));
  return {
    ...report,
    draft: { ...report.draft, name, format, documents },
    findings: [{ ...first!, place, related: [{ place, excerpt: 'Item 12' }] }, ...rest],
  };
}

const textOf = (page: string): string =>
  page
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

describe('A place without bytes is told by its paragraph or its page', () => {
  it.each([
    ['docx', { paragraph: 12 }, 'paragraph 12'],
    ['pdf', { page: 3 }, 'page 3'],
  ] as const)('in a report on a %s', (format, part, name) => {
    const report = reportOn(format, part);
    const text = formatText(report, { colour: false, width: 100 });
    expect(text).toContain(`draft.${format}: ${name}\n`);
    expect(formatJunit(report)).toContain(`in ${name}\n`);

    const { results = [] } = (JSON.parse(formatSarif(report)) as Log).runs[0]!;
    const { logicalLocations, physicalLocation } = results[0]!.locations![0]!;
    expect(logicalLocations).toEqual([{ name, kind: 'element' }]);
    expect(Object.keys(physicalLocation!.region!)).toEqual(['charOffset', 'charLength', 'snippet']);

    const page = textOf(renderReportPage(report, null));
    expect(page).toContain(`Compared with Item 12 in ${name}.`);
  });
});
