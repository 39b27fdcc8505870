import { S3Error } from './errors.ts';
import type { Version } from './versions.ts';

export interface Conditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
  readonly ifUnmodifiedSince?: string | undefined;
}

/** The conditions among headers; those for the source of a copy have a prefix. */
export function conditionsIn(headers: Readonly<Record<string, string>>, prefix = ''): Conditions {
  return {
    ifMatch: headers[`${prefix}if-match`],
    ifNoneMatch: headers[`${prefix}if-none-match`],
    ifModifiedSince: headers[`${prefix}if-modified-since`],
    ifUnmodifiedSince: headers[`${prefix}if-unmodified-since`],
  };
}

/** For reads. An entity tag, where given, outweighs the date. @throws S3Error PreconditionFailed, NotModified. */
export function requireReadable(version: Version, conditions: Conditions): void {
  const etag = version.content?.etag ?? '';
  const modified = Math.floor(Date.parse(version.modified) / 1000) * 1000;
  const { ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince } = conditions;
  const isChanged =
    ifMatch === undefined ? modified > timeOf(ifUnmodifiedSince, Infinity) : !isNamed(etag, ifMatch);
  if (isChanged) throw new S3Error('PreconditionFailed');
  const isKnown =
    ifNoneMatch === undefined ? modified <= timeOf(ifModifiedSince, -Infinity) : isNamed(etag, ifNoneMatch);
  if (isKnown) throw new S3Error('NotModified', undefined, { etag });
}

/** For writes, against the object the key has now. @throws S3Error PreconditionFailed, NoSuchKey. */
export function requireWritable(current: Version | undefined, { ifMatch, ifNoneMatch }: Conditions): void {
  const etag = current?.content?.etag;
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch !== '*') throw new S3Error('NotImplemented', 'If-None-Match takes only * on a write.');
    if (etag !== undefined) throw new S3Error('PreconditionFailed');
  }
  if (ifMatch === undefined) return;
  if (etag === undefined) throw new S3Error('NoSuchKey');
  if (!isNamed(etag, ifMatch)) throw new S3Error('PreconditionFailed');
}

function isNamed(etag: string, list: string): boolean {
  const bare = (text: string): string => text.trim().replaceAll('"', '');
  return list.split(',').some((one) => one.trim() === '*' || bare(one) === bare(etag));
}

function timeOf(date: string | undefined, otherwise: number): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? otherwise : time;
}
