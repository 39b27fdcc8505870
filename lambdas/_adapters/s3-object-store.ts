import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStore } from '../../core/workflow/ports.ts';
import { answered, isFault } from './aws-faults.ts';

/**
 * The work or the records bucket. `read` needs `s3:ListBucket` too: without it S3 answers 403, not 404, for a key that is
 * not there.
 */
export function s3ObjectStore(s3: S3Client, bucket: string): ObjectStore {
  const put = (key: string, body: string, condition: { IfNoneMatch?: '*' } = {}) =>
    answered(() =>
      s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: body,
          ContentType: typeOf(key),
          ...condition,
        }),
      ),
    );
  return {
    read: async (key) => {
      try {
        return await answered(async () => {
          const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
          return (await Body?.transformToString('utf-8')) ?? '';
        });
      } catch (error) {
        if (isFault(error, 'NoSuchKey')) return null;
        throw error;
      }
    },
    put: async (key, body) => void (await put(key, body)),
    putIfAbsent: async (key, body) => {
      try {
        await put(key, body, { IfNoneMatch: '*' });
        return 'stored';
      } catch (error) {
        if (isFault(error, 'PreconditionFailed', 412)) return 'present';
        throw error;
      }
    },
    list: (prefix) => answered(() => listKeys(s3, bucket, prefix)),
    listAfter: async (prefix, after, most) => {
      const asked = {
        Bucket: bucket,
        Prefix: prefix,
        MaxKeys: most,
        ...(after !== '' && { StartAfter: after }),
      };
      const { Contents } = await answered(() => s3.send(new ListObjectsV2Command(asked)));
      return (Contents ?? []).map(({ Key }) => Key ?? '');
    },
    remove: async (key) =>
      void (await answered(() => s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })))),
  };
}

async function listKeys(s3: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket: bucket, Prefix: prefix }))
    keys.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''));
  return keys;
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  sarif: 'application/sarif+json',
  jws: 'application/jose',
};

function typeOf(key: string): string {
  return TYPES[key.slice(key.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
}
