import chromium from '@sparticuz/chromium';
import { chromium as browsers, type Page } from 'playwright-core';
import type { Finding } from '../core/engine/finding.ts';
import { formatJson } from '../core/report/json.ts';
import type { ReadDraft } from '../core/report/read-draft.ts';
import type { Report } from '../core/report/report.ts';
import { formatSarif } from '../core/report/sarif.ts';
import { reviewId } from '../core/workflow/keys.ts';
import { storeReport } from '../core/workflow/store-report.ts';
import { specimen } from '../rules/_shared/specimen.ts';
import { ruleSet } from '../rules/index.ts';
import { Bench, ORIGIN } from '../test/web/support/site.ts';
import { renderReportPage } from '../web/render.ts';
import { checkWhole } from './hostile/check-one.ts';
import { median, quantile, timed, timedWait } from './measure.ts';
import { inMs } from './speed/in-ms.ts';

/** More than any draft of 821 has: the page must not slow down a reader who has them all before them. */
const FINDINGS = 200;
const ROUNDS = 20;
const STEPS = 60;
/** What feels like at once. */
const AT_ONCE_MS = 100;

/** Runs in the page before its own script. In the frame nothing runs, so clicks in it are timed from the page that hears them. */
const watchEvents = `
  window.told = [];
  const time = () => {
    const begun = performance.now();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => told.push(performance.now() - begun);
      drawn.port2.postMessage(0);
    });
  };
  addEventListener('keydown', time, true);
  addEventListener('click', time, true);
  addEventListener('load', () => {
    const inside = document.querySelector('.draft iframe');
    if (inside) inside.contentDocument.addEventListener('click', time, true);
  });
`;

const { report, draft } = await crowdedReport();
const drawn = Array.from({ length: ROUNDS }, () => timed(() => renderReportPage(report, draft)));
console.log(`a report with ${report.findings.length} findings, the draft as it looks beside them`);
console.log(`report.html            ${((drawn[0]?.result.length ?? 0) / 1_000).toFixed(0)} kB`);
console.log(`drawn when stored      ${spread(drawn.map(({ ms }) => ms))}`);

const site = await siteWith(report, draft);
const asked: number[] = [];
for (let round = 0; round < ROUNDS; round++)
  asked.push((await timedWait(async () => (await site.get(site.path)).text())).ms);
console.log(`page of the site       ${spread(asked)}\n`);

const longest = await tellInteraction();
console.log(
  `\nthe most work for one answer is ${longest <= AT_ONCE_MS ? 'within' : 'beyond'} ${AT_ONCE_MS} ms`,
);
if (longest > AT_ONCE_MS) process.exitCode = 1;

/** A sound draft with as many places in it as findings. */
async function crowdedReport(): Promise<{ report: Report; draft: ReadDraft }> {
  const points = Array.from({ length: FINDINGS }, (_, index) => `Point ${index + 1} is open.`);
  const words = specimen({ items: `Item 8.01 Other Events.\n\n${points.join('\n\n')}` }).split('\n\n');
  const markup = `<html><body>${words.map((one) => `<p style="margin:0 0 10pt">${one}</p>`).join('\n')}</body></html>`;
  const bytes = Buffer.from(markup);
  const { report: sound, documents } = await checkWhole({ name: 'd8k.htm', bytes });
  const [model] = sound.findings;
  if (!model) throw new Error('The draft of the bench gave no finding');
  const findings = points.map((excerpt, index): Finding => {
    const offset = markup.indexOf(`>${excerpt}`) + 1;
    const point = (at: number) => ({ line: index + 1, column: 1, offset: at });
    const end = offset + excerpt.length;
    return {
      ...model,
      id: `f-${index}`,
      severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
      message: `Point ${index + 1} is open`,
      place: { document: 0, start: point(offset), end: point(end), bytes: { start: offset, end } },
      excerpt,
    };
  });
  return { report: { ...sound, findings }, draft: { bytes, documents } };
}

/** A site over stores in memory that hold the report, and somebody who may decide. */
async function siteWith(stored: Report, read: ReadDraft) {
  const bench = new Bench();
  const uploadedBy = 'Uploader One';
  const version = bench.drafts.upload('bench/d8k.htm', read.bytes ?? '', { uploadedBy });
  const id = reviewId(version);
  const review = { reviewId: id, draft: version, uploadedBy, uploadedAt: bench.clock(), uploaderName: null };
  const formats = { json: formatJson, sarif: formatSarif, html: renderReportPage };
  await storeReport(bench.records, { formats, ruleSet }, review, stored, read);
  const cookie = await bench.enter();
  return { path: `/reviews/${id}`, get: (path: string) => bench.get(path, cookie) };
}

/** From the key or the click to the frame that shows what it did; the longest work of the page's thread on one. */
async function tellInteraction(): Promise<number> {
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote'),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/*', async (route) => {
      const answer = await site.get(new URL(route.request().url()).pathname);
      const body = Buffer.from(await answer.arrayBuffer());
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
    });
    await page.addInitScript(watchEvents);
    await page.goto(ORIGIN + site.path);
    const thread = await threadOf(page);
    return Math.max(
      await tell(page, thread, 'j, next finding', () => page.keyboard.press('j')),
      await tell(page, thread, 'k, the one before', () => page.keyboard.press('k')),
      await tell(page, thread, 'a click on a finding', (step) => page.click(`#f${step + 1} h3 button`)),
      await tell(page, thread, 'a click on a mark', (step) =>
        page
          .frameLocator('.draft iframe')
          .locator(`mark[data-f="${step * 3 + 1}"]`)
          .click(),
      ),
    );
  } finally {
    await browser.close();
  }
}

async function tell(
  page: Page,
  thread: Thread,
  what: string,
  act: (step: number) => Promise<void>,
): Promise<number> {
  await page.evaluate('told.length = 0');
  const worked: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    const before = await thread();
    await act(step);
    // Two frames: the one that shows the answer, and one in which it is known to have been shown.
    await page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))');
    worked.push((await thread()) - before);
  }
  const told = await page.evaluate<number[]>('told');
  if (told.length < STEPS) throw new Error(`The browser has heard ${told.length} of ${STEPS}: ${what}`);
  console.log(`${what.padEnd(22)} ${spread(told)}`);
  console.log(`${'  of the processor'.padEnd(22)} ${spread(worked)}`);
  return Math.max(...worked);
}

/** Milliseconds that the processor has spent on the page's thread: what else runs on the machine does not count. */
type Thread = () => Promise<number>;

async function threadOf(page: Page): Promise<Thread> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await inspector.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
}

function spread(times: readonly number[]): string {
  return `median ${inMs(median(times))}, 95th of 100 ${inMs(quantile(times, 0.95))}, longest ${inMs(Math.max(...times))}`;
}
