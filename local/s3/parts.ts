import { createHash } from 'node:crypto';
import { S3Error } from './errors.ts';
import type { Content } from './versions.ts';

const SMALLEST_PART_BYTES = 5 * 1024 ** 2;
const MOST_PARTS = 10_000;

export interface Part {
  readonly number: number;
  readonly modified: string;
  readonly content: Content;
}

/** A part as the client names it when it completes the upload. */
export interface NamedPart {
  readonly number: number;
  readonly etag: string;
  readonly checksum: string | undefined;
}

/** @throws S3Error InvalidArgument. */
export function partNumberOf(text: string): number {
  const number = Number(text);
  const isPart = Number.isInteger(number) && number >= 1 && number <= MOST_PARTS;
  if (!isPart)
    throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${MOST_PARTS}.`);
  return number;
}

/** The parts named, in order. @throws S3Error InvalidPart, InvalidPartOrder, EntityTooSmall, MalformedXML. */
export function chosenParts(all: readonly Part[], named: readonly NamedPart[]): Part[] {
  const byNumber = new Map(all.map((part) => [part.number, part]));
  const parts = named.map(({ number, etag, checksum }, position) => {
    if (number <= (named[position - 1]?.number ?? 0)) throw new S3Error('InvalidPartOrder');
    const part = byNumber.get(number);
    const isSame = part?.content.etag.replaceAll('"', '') === etag.replaceAll('"', '');
    const isSound = checksum === undefined || checksum === part?.content.checksum?.value;
    if (!part || !isSame || !isSound) throw new S3Error('InvalidPart');
    return part;
  });
  if (parts.length === 0) throw new S3Error('MalformedXML');
  if (parts.slice(0, -1).some(({ content }) => content.size < SMALLEST_PART_BYTES))
    throw new S3Error('EntityTooSmall');
  return parts;
}

/** The MD5 of the parts' MD5s, and their number. */
export function etagOfParts(parts: readonly Part[]): string {
  const md5 = createHash('md5');
  for (const { content } of parts) md5.update(content.etag.replaceAll('"', ''), 'hex');
  return `"${md5.digest('hex')}-${parts.length}"`;
}
