import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { recordKeys } from '../core/workflow/keys.ts';
import type { ObjectStore } from '../local/s3/endpoint.ts';
import { LOCAL_CREDENTIALS, startStack } from '../local/stack.ts';

const SAMPLE = join(import.meta.dirname, '../samples/sonus-2004-01-21-8k.txt');
const WARM_UPS = 10;
const UPLOADS = 50;
const LOOK_MS = 4;

/** From the start of an upload to its stored report, on a warm local stack, one draft at a time. */
export async function benchLocalStack(): Promise<{ medianMs: number; p95Ms: number }> {
  const data = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  const stack = await startStack({ s3Port: 0, webPort: 0, data, tell: () => undefined });
  const client = new S3Client({ endpoint: stack.s3Url, region: 'us-east-1', credentials: LOCAL_CREDENTIALS });
  try {
    const body = await readFile(SAMPLE);
    const times: number[] = [];
    for (let upload = 0; upload < WARM_UPS + UPLOADS; upload += 1)
      times.push(await timeToReport(client, stack.store, `bench/${upload}.txt`, body));
    const measured = times.slice(WARM_UPS).sort((a, b) => a - b);
    return { medianMs: quantile(measured, 0.5), p95Ms: quantile(measured, 0.95) };
  } finally {
    client.destroy();
    await stack.close();
    await rm(data, { recursive: true, force: true });
  }
}

async function timeToReport(
  client: S3Client,
  store: ObjectStore,
  key: string,
  body: Buffer,
): Promise<number> {
  const begun = performance.now();
  const { VersionId = '' } = await client.send(
    new PutObjectCommand({ Bucket: 'drafts', Key: key, Body: body }),
  );
  const report = recordKeys.report({ bucket: 'drafts', key, versionId: VersionId }, 'json');
  // Looking more often would slow what is measured: the endpoint works in this process.
  while (!isStored(store, report)) await sleep(LOOK_MS);
  return performance.now() - begun;
}

function isStored(store: ObjectStore, key: string): boolean {
  for (const _ of store.list('records', key)) return true;
  return false;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
