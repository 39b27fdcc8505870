import type { Checksum } from './checksums.ts';
import { S3Error } from './errors.ts';
import type { StoredObject } from './object-store.ts';
import type { Content } from './versions.ts';

const KEPT = [
  'content-type',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
];
const METADATA = 'x-amz-meta-';
const MOST_METADATA_BYTES = 2048;

/** The headers and user metadata that stay with an object. @throws S3Error MetadataTooLarge. */
export function saidContent(said: Readonly<Record<string, string>>): Pick<Content, 'headers' | 'metadata'> {
  const headers: Record<string, string> = {};
  for (const name of KEPT) {
    const value = name === 'content-encoding' ? withoutFraming(said[name]) : said[name];
    if (value) headers[name] = value;
  }
  const metadata = Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) =>
      name.startsWith(METADATA) ? [[name.slice(METADATA.length), value] as const] : [],
    ),
  );
  const bytes = Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (bytes > MOST_METADATA_BYTES) throw new S3Error('MetadataTooLarge');
  return { headers, metadata };
}

/** `aws-chunked` is how the bytes travelled, not what they are. */
function withoutFraming(encoding: string | undefined): string | undefined {
  return encoding
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== 'aws-chunked')
    .join(',');
}

export function versionHeaders(version: StoredObject, withChecksum: boolean): Record<string, string> {
  const { headers, metadata, etag, checksum } = version.content;
  return {
    'content-type': 'binary/octet-stream',
    ...headers,
    etag,
    'last-modified': new Date(version.modified).toUTCString(),
    'accept-ranges': 'bytes',
    // A draft opened in a browser is a document to read, not a program to run.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`${METADATA}${name}`, value])),
    ...(withChecksum ? saidChecksumHeaders(checksum) : {}),
  };
}

export function saidChecksumHeaders(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': checksum.type };
}

/** As elements of an XML answer. */
export function checksumFields(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [`Checksum${checksum.algorithm.toUpperCase()}`]: checksum.value, ChecksumType: checksum.type };
}
