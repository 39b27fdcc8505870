import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type HeadObjectCommandOutput,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { DraftGoneFailure } from '../../core/workflow/failures.ts';
import type { DraftVersion } from '../../core/workflow/keys.ts';
import type { DraftHead, DraftStore } from '../../core/workflow/ports.ts';
import { answered, isFault } from './aws-faults.ts';
import { decodedWords } from './encoded-words.ts';

/** The drafts bucket. Needs `s3:GetObjectVersion`, and `s3:ListBucketVersions` for `versionsOf`; never writes. */
export function s3DraftStore(s3: S3Client): DraftStore {
  return {
    head: (draft) => unlessGone(async () => headOf(await s3.send(new HeadObjectCommand(addressOf(draft))))),
    read: (draft) =>
      unlessGone(async () => {
        const { Body } = await s3.send(new GetObjectCommand(addressOf(draft)));
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
      }),
    readBeside: ({ bucket }, key, most) => unlessMissing(() => firstBytes(s3, bucket, key, most)),
    versionsOf: (draft) => answered(() => listVersions(s3, draft)),
  };
}

function addressOf({ bucket, key, versionId }: DraftVersion) {
  return { Bucket: bucket, Key: key, VersionId: versionId };
}

function headOf(head: HeadObjectCommandOutput): DraftHead {
  if (!head.LastModified) throw new TypeError('The store did not say when it took the draft');
  return {
    size: head.ContentLength ?? 0,
    uploadedBy: saidIn(head, 'uploaded-by'),
    uploaderName: saidIn(head, 'uploaded-by-name'),
    uploadedAt: head.LastModified.toISOString(),
  };
}

function saidIn({ Metadata }: HeadObjectCommandOutput, name: string): string | null {
  return decodedWords(Metadata?.[name] ?? '').trim() || null;
}

async function firstBytes(s3: S3Client, bucket: string, key: string, most: number): Promise<Uint8Array> {
  try {
    const { Body } = await s3.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=0-${most - 1}` }),
    );
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  } catch (error) {
    // Of an object without bytes no range can be had.
    if (isFault(error, 'InvalidRange', 416)) return new Uint8Array();
    throw error;
  }
}

async function unlessMissing<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await answered(call);
  } catch (error) {
    if (isFault(error, 'NoSuchKey', 'NotFound', 404)) return null;
    throw error;
  }
}

/** A version is gone with 404; asked for by the id of a delete marker, with 405. */
async function unlessGone<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await answered(call);
  } catch (error) {
    if (!isFault(error, 'NoSuchKey', 'NoSuchVersion', 'NotFound', 404, 405)) throw error;
    throw new DraftGoneFailure('The draft version is no longer in the bucket', { cause: error });
  }
}

/** S3 lists by key and then from new to old. Keys that only begin with the draft's come after its own. */
async function listVersions(
  s3: S3Client,
  { bucket, key }: Pick<DraftVersion, 'bucket' | 'key'>,
): Promise<string[]> {
  const found: string[] = [];
  let from: { KeyMarker?: string; VersionIdMarker?: string } | null = {};
  while (from) {
    const page: ListObjectVersionsCommandOutput = await s3.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key, ...from }),
    );
    const versions = page.Versions ?? [];
    found.push(...versions.filter((one) => one.Key === key).map((one) => one.VersionId ?? ''));
    from = page.NextKeyMarker === key ? nextOf(page) : null;
  }
  return found;
}

function nextOf({ NextKeyMarker, NextVersionIdMarker }: ListObjectVersionsCommandOutput) {
  return {
    ...(NextKeyMarker !== undefined && { KeyMarker: NextKeyMarker }),
    ...(NextVersionIdMarker !== undefined && { VersionIdMarker: NextVersionIdMarker }),
  };
}
