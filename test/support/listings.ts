import {
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';

export interface ListedVersion {
  readonly key: string;
  readonly versionId: string;
  readonly isLatest: boolean;
}

/** Every version of every object under the prefix. */
export async function versionsIn(client: S3Client, bucket: string, prefix = ''): Promise<ListedVersion[]> {
  const found: ListedVersion[] = [];
  let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | null = {};
  while (markers) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...markers }),
    );
    for (const { Key = '', VersionId = '', IsLatest = false } of page.Versions ?? [])
      found.push({ key: Key, versionId: VersionId, isLatest: IsLatest });
    markers = page.IsTruncated
      ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
      : null;
  }
  return found;
}

/** The keys of the records bucket under the prefix. */
export async function keysIn(client: S3Client, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const page of paginateListObjectsV2({ client }, { Bucket: 'records', Prefix: prefix }))
    keys.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
  return keys;
}
