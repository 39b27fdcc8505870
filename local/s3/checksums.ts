import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';
import { S3Error } from './errors.ts';

export const CHECKSUM_ALGORITHMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;
export type ChecksumAlgorithm = (typeof CHECKSUM_ALGORITHMS)[number];

/** A checksum as S3 keeps it: base64, and whether it covers the bytes or the checksums of the parts. */
export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly value: string;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
}

export interface RunningChecksum {
  update(bytes: Uint8Array): void;
  /** Ends the run. */
  digest(): Promise<Buffer>;
}

export function runningChecksum(algorithm: ChecksumAlgorithm): RunningChecksum {
  if (algorithm === 'crc32') return runningCrc32();
  if (algorithm === 'sha1' || algorithm === 'sha256') {
    const hash = createHash(algorithm);
    return { update: (bytes) => void hash.update(bytes), digest: async () => hash.digest() };
  }
  const crc = algorithm === 'crc32c' ? new Crc32c() : new Crc64Nvme();
  return { update: (bytes) => crc.update(bytes), digest: async () => Buffer.from(await crc.digest()) };
}

function runningCrc32(): RunningChecksum {
  let value = 0;
  return {
    update(bytes) {
      value = crc32(bytes, value);
    },
    async digest() {
      const digest = Buffer.alloc(4);
      digest.writeUInt32BE(value);
      return digest;
    },
  };
}

export function checksumAlgorithmOf(name: string): ChecksumAlgorithm {
  const algorithm = CHECKSUM_ALGORITHMS.find((known) => known === name.toLowerCase());
  if (!algorithm)
    throw new S3Error('InvalidRequest', 'The checksum algorithm is not one of those supported.');
  return algorithm;
}

/** The checksum that headers or trailers carry. @throws S3Error InvalidRequest when they carry several. */
export function checksumIn(headers: Readonly<Record<string, unknown>>): Omit<Checksum, 'type'> | undefined {
  const found = CHECKSUM_ALGORITHMS.flatMap((algorithm) => {
    const value = headers[`x-amz-checksum-${algorithm}`];
    return typeof value === 'string' ? [{ algorithm, value }] : [];
  });
  if (found.length > 1) throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header.');
  return found[0];
}

/** The checksum over the checksums of the parts, followed by their number. */
export async function compositeChecksum(
  algorithm: ChecksumAlgorithm,
  parts: readonly string[],
): Promise<Checksum> {
  const running = runningChecksum(algorithm);
  for (const part of parts) running.update(Buffer.from(part, 'base64'));
  const digest = await running.digest();
  return { algorithm, value: `${digest.toString('base64')}-${parts.length}`, type: 'COMPOSITE' };
}
