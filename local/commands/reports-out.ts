import type { Format } from '../../core/report/formats.ts';
import type { Report } from '../../core/report/report.ts';
import { printable } from '../../core/report/terminal/printable.ts';
import { CouldNotRunError } from '../could-not-run.ts';
import type { CheckedDraft } from '../check-draft.ts';
import { print, terminal } from '../shell.ts';
import { writeReportFile, type Destination } from './destination.ts';
import type { PagedFormat } from './paged-formats.ts';

/** Takes reports as they come, in the order of the drafts, and writes each where it belongs. */
export interface ReportsOut {
  take(checked: CheckedDraft, path: string): Promise<void>;
  /** Writes what could only be written when all were there. */
  finish(): Promise<void>;
}

/** One file a draft, or one report that goes to stdout or into a file by itself. */
export function oneByOne(format: PagedFormat, destination: Destination): ReportsOut {
  let taken = 0;
  return {
    async take({ report, draft }) {
      const target = destination.kind === 'folder' ? destination.files[taken] : fileOf(destination);
      taken += 1;
      // A file is read by anyone, anywhere: it has no colours, and the width of the design.
      if (target === undefined) print(format.one(report, terminal(), draft));
      else await writeReportFile(target, format.one(report, { colour: false, width: 80 }, draft));
    },
    async finish() {},
  };
}

/** Several reports in a stream or in one file. */
export function together(name: string, format: Format, destination: Destination): ReportsOut {
  const { each, all } = format;
  if (each) return inStream(each, destination, name === 'text');
  if (all) return atTheEnd(all, destination);
  throw new CouldNotRunError(`--format ${name} holds one draft a file; name a folder with --out for several`);
}

function inStream(
  each: NonNullable<Format['each']>,
  destination: Destination,
  isTitled: boolean,
): ReportsOut {
  const file = fileOf(destination);
  const kept: string[] = [];
  return {
    async take({ report }, path) {
      const shown = file === undefined ? terminal() : { colour: false, width: 80 };
      const text = `${isTitled ? `\n${printable(path)}\n` : ''}${each(report, shown)}`;
      if (file === undefined) print(text);
      else kept.push(text);
    },
    async finish() {
      if (file !== undefined) await writeReportFile(file, kept.join(''));
    },
  };
}

function atTheEnd(all: NonNullable<Format['all']>, destination: Destination): ReportsOut {
  const file = fileOf(destination);
  const reports: Report[] = [];
  return {
    async take({ report }) {
      reports.push(report);
    },
    async finish() {
      if (file === undefined) print(all(reports));
      else await writeReportFile(file, all(reports));
    },
  };
}

function fileOf(destination: Destination): string | undefined {
  return destination.kind === 'file' ? destination.path : undefined;
}
