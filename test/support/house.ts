import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { onTestFinished, vi } from 'vitest';
import { sharedAssembly } from './assembly.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The local stack as an operator starts it, in a process that can be ended and started again over the same folder. */
export interface House {
  readonly client: S3Client;
  /** Resolves when the S3 endpoint answers. */
  start(): Promise<void>;
  /** Resolves with all that this start has printed, once `pattern` is in it. */
  said(pattern: RegExp): Promise<string>;
  kill(): Promise<void>;
  /** As Ctrl-C does. @returns the exit code */
  stop(): Promise<number | null>;
}

/** Ready to be started; gone, with its folder, when the test is over. */
export async function openHouse(): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'countersign-house-'));
  const s3Port = await freePort();
  const flags = ['--s3-port', s3Port, '--web-port', await freePort(), '--data', data].map(String);
  const env = { ...process.env, COUNTERSIGN_ASSEMBLY: await sharedAssembly() };
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${s3Port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local-secret' },
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000 },
  });
  let child: ChildProcess | undefined;
  let stdout = '';
  let stderr = '';
  const spawnHouse = (): ChildProcess => {
    stdout = '';
    stderr = '';
    const spawned = spawn(process.execPath, [join(ROOT, 'local/cli.ts'), 'start', ...flags], { env });
    spawned.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    spawned.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    return spawned;
  };
  const isUp = (): boolean => child !== undefined && child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!child || !isUp()) return null;
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  };
  onTestFinished(async () => {
    client.destroy();
    await end('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  return {
    client,
    async start() {
      child = spawnHouse();
      await until(async () => {
        if (!isUp()) throw new Error(`The house did not start: ${stderr}`);
        await client.send(new ListObjectVersionsCommand({ Bucket: 'drafts', MaxKeys: 1 }));
      });
    },
    said: (pattern) =>
      vi.waitFor(
        () => {
          if (!pattern.test(stdout)) throw new Error(`It has not said ${pattern}, but: ${stdout}${stderr}`);
          return stdout;
        },
        { timeout: 150_000, interval: 50 },
      ),
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGINT'),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const PATIENCE_MS = 150_000;

/** Tries until it works: the house may be down for a while. */
export async function until<T>(attempt: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() - begun > PATIENCE_MS) throw error;
      await sleep(50);
    }
  }
}
