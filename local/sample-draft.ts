import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { Report } from '../core/report/report.ts';
import { recordKeys, type DraftVersion } from '../core/workflow/keys.ts';
import type { ObjectStore } from './s3/endpoint.ts';

const SAMPLE = join(import.meta.dirname, '../samples/sonus-2004-01-21-8k.txt');
/** Nobody who opens the site is the uploader, so that whoever tries the house may sign. */
const UPLOADER = 'countersign-sample';
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 20;

/** Puts the founding sample into an empty drafts bucket; null when drafts have been there before. */
export async function putSampleAtFirst(store: ObjectStore): Promise<DraftVersion | null> {
  for (const _ of store.listVersions('drafts')) return null;
  const { bucket, key, versionId } = await store.put({
    bucket: 'drafts',
    key: basename(SAMPLE),
    body: await readFile(SAMPLE),
    contentType: 'text/plain',
    metadata: { 'uploaded-by': UPLOADER },
    requester: UPLOADER,
  });
  return { bucket, key, versionId };
}

/** The stored report of a draft version, once there is one. @returns null when there was none in a minute */
export async function reportWhenStored(store: ObjectStore, draft: DraftVersion): Promise<Report | null> {
  const key = recordKeys.report(draft, 'json');
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const [stored] = store.list('records', key);
    if (stored) {
      const { body } = await store.get({ bucket: 'records', key });
      return Report.parse(JSON.parse(await text(body)));
    }
    await sleep(LOOK_EVERY_MS);
  }
  return null;
}
