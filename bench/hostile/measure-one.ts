import { formatJson } from '../../core/report/json.ts';
import { renderReportPage } from '../../web/render.ts';
import { specimen } from '../../rules/_shared/specimen.ts';
import { checkOne } from './check-one.ts';
import { asHtml, HOSTILE_DRAFTS, wordFile, wordXml } from './drafts.ts';

/** What one hostile draft cost, told by the process that read it and nothing else. */
export interface Cost {
  readonly bytes: number;
  readonly verdict: string;
  readonly crashed: readonly string[];
  /** Of the check: reading, rules, report.json. */
  readonly ms: number;
  /** Of the page beside it. */
  readonly pageMs: number;
  /** Resident bytes at the most, beyond those of the same process when it had read sound drafts of each kind. */
  readonly beyondBase: number;
}

const [name = '', size = '1000000'] = process.argv.slice(2);
const draft = HOSTILE_DRAFTS.find((one) => one.name === name);
if (!draft) throw new RangeError(`There is no hostile draft ${name}`);

for (let round = 0; round < 3; round++) {
  for (const [as, bytes] of Object.entries({
    'a.txt': Buffer.from(specimen()),
    'a.htm': Buffer.from(asHtml('')),
    'a.docx': wordFile(wordXml('')),
  }))
    renderReportPage(await checkOne({ name: as, bytes }), bytes);
}
const bytes = draft.bytes(Number(size));
globalThis.gc?.();
const base = process.resourceUsage().maxRSS * 1024;
const begun = performance.now();
const report = await checkOne({ name, bytes });
formatJson(report);
const checked = performance.now();
renderReportPage(report, bytes);
const cost: Cost = {
  bytes: bytes.length,
  verdict: report.verdict,
  crashed: report.outcomes.filter(({ outcome }) => outcome === 'crashed').map(({ ruleId }) => ruleId),
  ms: checked - begun,
  pageMs: performance.now() - checked,
  beyondBase: process.resourceUsage().maxRSS * 1024 - base,
};
console.log(JSON.stringify(cost));
