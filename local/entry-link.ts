import { randomBytes } from 'node:crypto';
import { issueEntry } from '../web/entry.ts';
import type { ObjectStore } from './s3/endpoint.ts';

/** How long a link that nobody has followed lets in. */
export const ENTRY_HOURS = 12;

/** Another person than the access key `local`: who uploads with the key and names nobody else may not sign (four eyes). */
const SUBJECT = 'local-reviewer';

/** A link that lets one person into the review site, once. Who holds it is that person: it is for the terminal only. */
export async function makeEntryLink(store: ObjectStore, siteUrl: string, reviewer: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await issueEntry(recordsOf(store), token, {
    reviewer: { subject: SUBJECT, name: reviewer, email: null },
    until: new Date(Date.now() + ENTRY_HOURS * 3_600_000).toISOString(),
  });
  return `${siteUrl}/enter?token=${token}`;
}

/** The records bucket of the endpoint in this process, as far as a new link needs it; a token is never drawn twice. */
function recordsOf(store: ObjectStore): Parameters<typeof issueEntry>[0] {
  return {
    putIfAbsent: async (key, body) => {
      const contentType = 'application/json';
      await store.put({
        bucket: 'records',
        key,
        body: Buffer.from(body),
        contentType,
        requester: 'local',
        ifAbsent: true,
      });
      return 'stored';
    },
  };
}
