import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { afterAll } from 'vitest';
import { startS3Endpoint, type S3Endpoint, type S3EndpointOptions } from '../../../../local/s3/endpoint.ts';

export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local-secret' };
export const BUCKETS = [
  { name: 'drafts', versioned: true, events: true },
  { name: 'plain', versioned: false },
];

/** A folder of its own, gone when the file's tests have ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-s3-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An endpoint over a folder, closed when the file's tests have ended. */
export async function endpointOver(
  folder: string,
  more: Partial<S3EndpointOptions> = {},
): Promise<S3Endpoint> {
  return startS3Endpoint({
    folder,
    host: '127.0.0.1',
    port: 0,
    credentials: [CREDENTIALS],
    buckets: BUCKETS,
    ...more,
  });
}

/** The SDK's client as it comes, but for where it speaks to. */
export function clientOf(url: string, more: S3ClientConfig = {}): S3Client {
  return new S3Client({
    endpoint: url,
    region: 'eu-central-1',
    forcePathStyle: true,
    credentials: CREDENTIALS,
    ...more,
  });
}

/** What a refusal says: its code and status. */
export async function refusalOf(
  sent: Promise<unknown>,
): Promise<readonly [code: string, status: number | undefined]> {
  try {
    await sent;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const metadata = '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {};
    return [error.name, metadata.httpStatusCode];
  }
  return ['accepted', 200];
}
