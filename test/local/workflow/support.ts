import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DeployedFunction } from '../../../local/workflow/assembly.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-workflow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A bundle of one module, as esbuild would leave it, deployed under the given limits. */
export function deployedFunction(
  name: string,
  source: string,
  limits: { readonly timeoutSeconds?: number; readonly memoryMb?: number; readonly commonJs?: boolean } = {},
): DeployedFunction {
  const bundle = temporaryFolder();
  mkdirSync(bundle, { recursive: true });
  writeFileSync(join(bundle, limits.commonJs ? 'index.js' : 'index.mjs'), source);
  return {
    logicalId: name,
    arn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    bundle,
    handler: 'index.handler',
    timeoutSeconds: limits.timeoutSeconds ?? 5,
    memoryMb: limits.memoryMb ?? 64,
    environment: { FUNCTION: name },
  };
}
