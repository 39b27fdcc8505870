import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatJson } from '../../core/report/json.ts';
import { specimen } from '../../rules/_shared/specimen.ts';
import { renderReportPage } from '../../web/render.ts';
import { checkWhole } from './check-one.ts';
import { asHtml, wordFile, wordXml } from './drafts.ts';
import { pdfOfPage, streamOf } from './pdfs.ts';

/** What one hostile draft cost, told by the process that read it and nothing else. */
export interface Cost {
  readonly bytes: number;
  readonly verdict: string;
  /** Of what could not be read, the sentence why; of all else empty. */
  readonly said: string;
  readonly crashed: readonly string[];
  /** Of the check: reading, rules, report.json. By the clock, and of the processor: threads that collect garbage count in. */
  readonly ms: number;
  readonly cpuMs: number;
  /** Of the page beside it, of the processor. */
  readonly pageMs: number;
  /** Resident bytes at the most, the draft's own among them, beyond those of the same process when it had read sound drafts. */
  readonly beyondBase: number;
}

const [path = ''] = process.argv.slice(2);
const name = basename(path);

const SOUND = {
  'a.txt': Buffer.from(specimen()),
  'a.htm': Buffer.from(asHtml('')),
  'a.docx': wordFile(wordXml('')),
  'a.pdf': pdfOfPage(streamOf('BT /F1 10 Tf 72 700 Td (FORM 8-K) Tj ET')),
};
for (let round = 0; round < 3; round++) {
  for (const [as, bytes] of Object.entries(SOUND)) {
    const { report, documents } = await checkWhole({ name: as, bytes });
    renderReportPage(report, { bytes, documents });
    formatJson(report);
  }
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const base = process.memoryUsage.rss();
const bytes = readFileSync(path);
const [begun, cpuBegun] = [performance.now(), cpuMs()];
const { report, documents } = await checkWhole({ name, bytes });
formatJson(report);
const [checked, cpuChecked] = [performance.now(), cpuMs()];
renderReportPage(report, { bytes, documents });
const cost: Cost = {
  bytes: bytes.length,
  verdict: report.verdict,
  said: report.verdict === 'unreadable' ? (report.findings[0]?.message ?? '') : '',
  crashed: report.outcomes.filter(({ outcome }) => outcome === 'crashed').map(({ ruleId }) => ruleId),
  ms: checked - begun,
  cpuMs: cpuChecked - cpuBegun,
  pageMs: cpuMs() - cpuChecked,
  beyondBase: process.resourceUsage().maxRSS * 1024 - base,
};
console.log(JSON.stringify(cost));
// A reading that was given up may wait for ever.
process.exit();
