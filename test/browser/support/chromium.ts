import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import own from '../../../package.json' with { type: 'json' };

const UNPACKED = join(tmpdir(), `countersign-chromium-${own.devDependencies['@sparticuz/chromium']}`);

/**
 * Not the package's own flags: those shut off the same-origin policy, which is tried here too. Chromium refuses to run as
 * root in its sandbox.
 */
const FLAGS = ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--no-sandbox'];

/** The Chromium that came with `npm ci`. */
export async function openChromium(): Promise<Browser> {
  await unpack();
  const libraries = [join(UNPACKED, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: join(UNPACKED, 'chromium'),
    args: FLAGS,
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
}

/** Once a machine, whole or not at all: of two who begin at once the later one's work is dropped. */
async function unpack(): Promise<void> {
  if (existsSync(UNPACKED)) return;
  const fresh = await mkdtemp(`${UNPACKED}-`);
  // So called the package also unpacks the libraries that Chromium needs, which not every machine has.
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], { env });
  await rename(fresh, UNPACKED).catch(() => rm(fresh, { recursive: true }));
}
