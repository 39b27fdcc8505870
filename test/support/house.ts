import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { sharedAssembly } from './assembly.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The local stack in a process of its own, that can be killed and started again over the same folder. */
export interface House {
  readonly client: S3Client;
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<number | null>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The local stack as an operator starts it, in a process of its own. */
export async function openHouse(): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'countersign-lost-'));
  const [s3Port, webPort] = [await freePort(), await freePort()];
  const env = { ...process.env, COUNTERSIGN_ASSEMBLY: await sharedAssembly() };
  const flags = ['--s3-port', String(s3Port), '--web-port', String(webPort), '--data', data];
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${s3Port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local-secret' },
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000 },
  });
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  };
  onTestFinished(async () => {
    client.destroy();
    await end('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  return {
    client,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    async start() {
      child = spawn(process.execPath, [join(ROOT, 'local/cli.ts'), 'start', ...flags], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await until(() => client.send(new ListObjectVersionsCommand({ Bucket: 'drafts', MaxKeys: 1 })));
    },
  };
}

/** Tries until it works: the house may be down. */
export async function until<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch {
      await sleep(50);
    }
  }
}
