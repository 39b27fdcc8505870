import { FORMATS, type Format } from '../../core/report/formats.ts';
import type { ReadDraft } from '../../core/report/read-draft.ts';
import type { Report } from '../../core/report/report.ts';
import type { Terminal } from '../../core/report/terminal/page.ts';

/** A format that may also show the draft itself. */
export interface PagedFormat extends Format {
  one: (report: Report, terminal: Terminal, draft?: ReadDraft | null) => string;
}

export type FormatName = keyof typeof FORMATS | 'html';
/** All formats of the command line: those that need the report alone, and the site's page. */
export const FORMAT_NAMES: readonly FormatName[] = ['text', 'json', 'sarif', 'html', 'junit'];

/** The format of that name. The page is loaded on demand: the other formats start sooner without it. */
export async function formatNamed(name: FormatName): Promise<PagedFormat> {
  if (name !== 'html') return FORMATS[name];
  const { renderReportPage } = await import('../../web/render.ts');
  return { extension: 'html', one: (report, _terminal, draft = null) => renderReportPage(report, draft) };
}
