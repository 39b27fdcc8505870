import { renderReportPage } from '../../web/render.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { median, timed } from '../measure.ts';
import { check } from './check.ts';
import { inMs } from './in-ms.ts';

const ROUNDS = 3;

/** How large the page of each draft's report is, and how long it takes to write. */
export async function tellPages(uploads: readonly Upload[]): Promise<void> {
  const bytes: number[] = [];
  const ms: number[] = [];
  for (const upload of uploads) {
    const { report } = await check(upload);
    const rounds = Array.from({ length: ROUNDS }, () => timed(() => renderReportPage(report, upload.bytes)));
    bytes.push(Buffer.byteLength(rounds[0]?.result ?? ''));
    ms.push(median(rounds.map((round) => round.ms)));
  }
  const inKb = (size: number): string => `${(size / 1_000).toFixed(0)} kB`;
  console.log('report.html');
  console.log(`size, median ${inKb(median(bytes))}, largest ${inKb(Math.max(...bytes))}`);
  console.log(`time to write, median ${inMs(median(ms))}, longest ${inMs(Math.max(...ms))}`);
  console.log('');
}
