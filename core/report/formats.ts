import { formatJson, formatJsonLine } from './json.ts';
import { formatJunit, formatJunitSuites } from './junit.ts';
import type { Report } from './report.ts';
import { formatSarif, formatSarifRuns } from './sarif.ts';
import type { Terminal } from './terminal/page.ts';
import { formatText } from './text.ts';

/** How reports are written down. None reads a clock: same report, same bytes. */
export interface Format {
  readonly extension: string;
  /** One report as a file of its own. */
  one: (report: Report, terminal: Terminal) => string;
  /** One of several reports in a stream, where they can follow one another. */
  each?: (report: Report, terminal: Terminal) => string;
  /** Several reports as one file, where the format holds many. */
  all?: (reports: readonly Report[]) => string;
}

/** The formats that need the report alone; the page, which also shows the draft, is the site's. */
export const FORMATS = {
  text: { extension: 'txt', one: formatText, each: formatText },
  json: { extension: 'json', one: formatJson, each: formatJsonLine },
  sarif: { extension: 'sarif', one: formatSarif, all: formatSarifRuns },
  junit: { extension: 'xml', one: formatJunit, all: formatJunitSuites },
} satisfies Record<string, Format>;
