import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeDurably } from './durable-file.ts';

const ROOT = join(import.meta.dirname, '../..');
/** All that decides what would be deployed. */
const SOURCES = ['cdk', 'core', 'rules', 'lambdas', 'web', 'package-lock.json'];
const DIGEST = 'sources.sha256';

/**
 * Makes sure that `folder` holds the cloud assembly of the sources as they are now, and synthesises it if not.
 *
 * @param onWork told before the seconds that a synthesis takes
 */
export async function synthesiseInto(folder: string, onWork: () => void = () => undefined): Promise<void> {
  const digest = digestOfSources();
  if (digestOfAssembly(folder) === digest) return;
  onWork();
  // Made beside its place and moved there whole. Of two who synthesise at once, the second leaves the first one's be.
  const fresh = `${folder}.${process.pid}`;
  await runCdkApp(fresh);
  await writeDurably(join(fresh, DIGEST), digest);
  if (digestOfAssembly(folder) !== digest) {
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  }
  await rm(fresh, { recursive: true, force: true });
}

function digestOfAssembly(folder: string): string | null {
  const file = join(folder, DIGEST);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function digestOfSources(): string {
  const digest = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesUnder(join(ROOT, source)))) {
    digest
      .update(`${relative(ROOT, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return digest.digest('hex');
}

function filesUnder(path: string): string[] {
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function runCdkApp(outputFolder: string): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'cdk/app.ts')], {
    cwd: ROOT,
    env: { ...process.env, CDK_OUTDIR: outputFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The workflow could not be synthesised.\n${complaint.trim()}`);
}
