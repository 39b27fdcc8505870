import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignedEvidence } from '../../test/support/signed-evidence.ts';

const COMMAND = join(import.meta.dirname, '../../local/countersign.js');
const RUNS = 20;

/** How long `countersign verify` takes over all five files, from the start of the process to its end, in ms. */
export function timeOfProof(evidence: SignedEvidence): { fastest: number; median: number } {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-proof-'));
  try {
    for (const [name, bytes] of Object.entries<Buffer>({ ...evidence }))
      writeFileSync(join(folder, name), bytes);
    const besides = ['draft', 'report', 'waivers', 'trail'].flatMap((name) => [`--${name}`, name]);
    // The first run fills the cache of compiled code and is not counted.
    const times = Array.from({ length: RUNS + 1 }, () => {
      const begun = performance.now();
      const { status } = spawnSync(process.execPath, [COMMAND, 'verify', 'record', ...besides], {
        cwd: folder,
      });
      if (status !== 0) throw new Error(`countersign verify ended with ${status}`);
      return performance.now() - begun;
    });
    const sorted = times.slice(1).sort((a, b) => a - b);
    return { fastest: sorted[0] as number, median: sorted[RUNS / 2] as number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
