import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordKeys } from '../core/workflow/keys.ts';
import type { ObjectStore } from '../core/workflow/ports.ts';
import { readRecord, Reviewer, toRecord } from '../core/workflow/records.ts';

/** A link into the site, stored under the digest of its token: whom it lets in, and until when. */
export const EntryLink = z.object({ reviewer: Reviewer, until: z.iso.datetime() });
export type EntryLink = z.infer<typeof EntryLink>;

export type EntryAnswer =
  { readonly kind: 'open'; readonly reviewer: Reviewer } | { readonly kind: 'unknown' | 'used' | 'expired' };

/** 32 random bytes in base64url: not to be guessed, and not to be taken for anything else. */
const TOKEN = /^[\w-]{43}$/;

/** Makes the token good for one entry. Whoever hands out the link chose the token: 32 random bytes in base64url. */
export async function issueEntry(
  records: Pick<ObjectStore, 'putIfAbsent'>,
  token: string,
  link: EntryLink,
): Promise<void> {
  if (!TOKEN.test(token)) throw new TypeError('An entry token is 32 bytes in base64url');
  await records.putIfAbsent(recordKeys.entry(digestOf(token)), toRecord(EntryLink.parse(link)));
}

/** Looks without using: mail scanners and previews follow links too. */
export async function lookUpEntry(records: ObjectStore, token: string, now: string): Promise<EntryAnswer> {
  if (!TOKEN.test(token)) return { kind: 'unknown' };
  const link = await readRecord(records, recordKeys.entry(digestOf(token)), EntryLink);
  if (!link) return { kind: 'unknown' };
  if ((await records.read(recordKeys.entryUsed(digestOf(token)))) !== null) return { kind: 'used' };
  if (Date.parse(now) >= Date.parse(link.until)) return { kind: 'expired' };
  return { kind: 'open', reviewer: link.reviewer };
}

/** Lets in once: of any number at once, one is told `open`. */
export async function useEntry(records: ObjectStore, token: string, now: string): Promise<EntryAnswer> {
  const answer = await lookUpEntry(records, token, now);
  if (answer.kind !== 'open') return answer;
  const put = await records.putIfAbsent(recordKeys.entryUsed(digestOf(token)), toRecord({ at: now }));
  return put === 'stored' ? answer : { kind: 'used' };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
