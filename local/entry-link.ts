import { createHash, randomBytes } from 'node:crypto';
import { recordKeys } from '../core/workflow/keys.ts';
import { toRecord } from '../core/workflow/records.ts';
import { EntryLink } from '../web/entry.ts';
import type { ObjectStore } from './s3/endpoint.ts';

/** How long a link that nobody has followed lets in. */
export const ENTRY_HOURS = 12;

/** Another person than the access key `local`: who uploads with the key and names nobody else may not sign (four eyes). */
const SUBJECT = 'local-reviewer';

/** A link that lets one person into the review site, once. Who holds it is that person: it is for the terminal only. */
export async function makeEntryLink(store: ObjectStore, siteUrl: string, reviewer: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const link: EntryLink = {
    reviewer: { subject: SUBJECT, name: reviewer, email: null },
    until: new Date(Date.now() + ENTRY_HOURS * 3_600_000).toISOString(),
  };
  await store.put({
    bucket: 'records',
    key: recordKeys.entry(createHash('sha256').update(token).digest('hex')),
    body: Buffer.from(toRecord(link)),
    contentType: 'application/json',
    requester: 'local',
  });
  return `${siteUrl}/enter?token=${token}`;
}
