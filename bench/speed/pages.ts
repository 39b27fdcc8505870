import { renderReportPage } from '../../web/render.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { checkWhole } from '../hostile/check-one.ts';
import { median, quantile, timed } from '../measure.ts';
import { inMs } from './in-ms.ts';

const ROUNDS = 3;

/** How large the page of each draft's report is, and how long it takes to write. */
export async function tellPages(uploads: readonly Upload[]): Promise<void> {
  const sizes: number[] = [];
  const times: number[] = [];
  for (const upload of uploads) {
    const { report, documents } = await checkWhole(upload);
    const draft = { bytes: upload.bytes, documents };
    const rounds = Array.from({ length: ROUNDS }, () => timed(() => renderReportPage(report, draft)));
    sizes.push(Buffer.byteLength(rounds[0]?.result ?? ''));
    times.push(median(rounds.map(({ ms }) => ms)));
  }
  console.log('report.html');
  console.log(`size            ${spread(sizes, inKb)}`);
  console.log(`time to write   ${spread(times, inMs)}`);
  console.log(`above 300 kB    ${sizes.filter((size) => size > 300_000).length} of ${sizes.length}\n`);
}

function spread(values: readonly number[], words: (value: number) => string): string {
  const told = [median(values), quantile(values, 0.95), Math.max(...values)].map(words);
  return `median ${told[0]}, 95th of 100 ${told[1]}, largest ${told[2]}`;
}

function inKb(size: number): string {
  return `${(size / 1_000).toFixed(0)} kB`;
}
