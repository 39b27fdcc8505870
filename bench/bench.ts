import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCorpus } from './corpus.ts';
import { inMs } from './speed/in-ms.ts';
import { tellGrowth } from './speed/growth.ts';
import { madeDrafts } from './speed/made-drafts.ts';
import { tellPages } from './speed/pages.ts';
import { checkAll } from './speed/rounds.ts';
import { tellChecks, tellFormats } from './speed/tell-checks.ts';

const HERE = import.meta.dirname;
const CORPUS = join(HERE, '../../shared/corpus');
const SAMPLES = join(HERE, '../samples');

const [given] = process.argv.slice(2);
const folder = given ? resolve(given) : existsSync(CORPUS) ? CORPUS : SAMPLES;
const uploads = await readCorpus(folder);
const checks = await checkAll([...uploads, ...(await madeDrafts(uploads))]);
tellChecks(checks.slice(0, uploads.length));
tellFormats(checks);
await tellPages(uploads);
await tellGrowth();
await tellLocalStack().catch((error: Error) => {
  console.log(`upload to stored report: not measured. ${error.message}`);
  process.exitCode = 1;
});

async function tellLocalStack(): Promise<void> {
  const { benchLocalStack } = await import('./local-stack.ts');
  const { medianMs, p95Ms } = await benchLocalStack();
  console.log('upload to stored report, local stack, warm, the founding sample');
  console.log(`median ${inMs(medianMs)}, 95th of 100 ${inMs(p95Ms)}`);
}
