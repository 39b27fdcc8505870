import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { Report } from '../../core/report/report.ts';
import { entryIn, type TrailEntry } from '../../core/trail/entry.ts';
import { trailFile, verifyTrail } from '../../core/trail/verify.ts';
import { boardKeys } from '../../core/workflow/board-keys.ts';
import { recordKeys, reviewId, type DraftVersion } from '../../core/workflow/keys.ts';
import { OpenLine } from '../../core/workflow/lines.ts';
import { ReviewEnd } from '../../core/workflow/records.ts';
import { openHouse, until } from '../support/house.ts';
import { keysIn, versionsIn } from '../support/listings.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../samples/sonus-2004-01-21-8k.txt'));
const UPLOADS = 200;
const KILLS = 5;
const UPLOADERS = 6;

/** mulberry32: the same seed gives the same run of kills and drafts. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Odd {
  readonly body: Buffer;
  /** How its review stands in the end, and the finding that says why in a sentence. */
  readonly state: string;
  readonly ruleId: string;
}

const PROSE = 'The company makes instruments for laboratories and sells them in nine countries. '.repeat(60);

/** What people upload by mistake. */
const ODD: Readonly<Record<string, Odd>> = {
  'odd/empty.txt': { body: Buffer.alloc(0), state: 'unreadable', ruleId: 'edgar/extraction-quality' },
  'odd/binary.htm': {
    body: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
    state: 'unreadable',
    ruleId: 'edgar/extraction-quality',
  },
  'odd/oversized.txt': {
    body: Buffer.alloc(26 * 1024 * 1024, 'Form 8-K. '),
    state: 'unreadable',
    ruleId: 'edgar/extraction-quality',
  },
  'odd/annual-report.txt': {
    body: Buffer.from(`FORM 10-K\n\nANNUAL REPORT\n\n${PROSE}\n`),
    state: 'awaiting-sign-off',
    ruleId: 'edgar/not-an-8k',
  },
  'odd/text-named-as.pdf': {
    body: SAMPLE,
    state: 'awaiting-sign-off',
    ruleId: 'exhibits/exhibit-item-missing',
  },
};

interface Upload {
  readonly key: string;
  readonly body: Buffer;
}

/** What a busy day brings, and what it should not. */
function uploadsOf(random: () => number): Upload[] {
  const variant = (index: number): Buffer =>
    Buffer.concat([
      SAMPLE,
      Buffer.from(`\n${'Page of a press release. '.repeat(Math.floor(random() * 2000))}${index}\n`),
    ]);
  const odd = Object.entries(ODD).map(([key, { body }]): Upload => ({ key, body }));
  const ordinary = Array.from({ length: UPLOADS - odd.length }, (_, index): Upload => {
    const kind = random();
    // A tenth are new versions of a few keys that everybody works on, a tenth the same bytes again under another key.
    if (kind < 0.1) return { key: `board/${Math.floor(random() * 4)}.txt`, body: variant(index) };
    if (kind < 0.2) return { key: `again/${index}.txt`, body: SAMPLE };
    return { key: `acme & co/8-k ${index}.txt`, body: variant(index) };
  });
  const twice = ordinary.slice(0, 10);
  const all = [...odd, ...ordinary.slice(0, -twice.length), ...twice];
  return all.sort(() => random() - 0.5);
}

async function readText(client: S3Client, key: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: 'records', Key: key }));
  return (await Body?.transformToString()) ?? '';
}

async function readRecord(client: S3Client, key: string): Promise<unknown> {
  return JSON.parse(await readText(client, key));
}

async function trailOf(
  client: S3Client,
  draftKey: string,
): Promise<{ holds: boolean; entries: readonly TrailEntry[] }> {
  const keys = (await keysIn(client, recordKeys.trailPrefix(draftKey))).sort();
  const sealed = await Promise.all(keys.map((key) => readText(client, key)));
  const { holds } = verifyTrail(trailFile(sealed));
  return { holds, entries: sealed.flatMap((jws) => entryIn(jws) ?? []) };
}

/** Per review: how it ended, or that it stands on the board for its sign-off. Several where there should be one. */
async function statesOfAll(client: S3Client): Promise<Map<string, string[]>> {
  const states = new Map<string, string[]>();
  const add = (review: string, state: string): void =>
    void states.set(review, [...(states.get(review) ?? []), state]);
  for (const key of await keysIn(client, 'reviews/')) {
    const [, review = '', file] = key.split('/');
    if (file === 'end.json') add(review, ReviewEnd.parse(await readRecord(client, key)).state);
  }
  for (const key of await keysIn(client, boardKeys.openPrefix)) {
    const { reviewId: review, state } = OpenLine.parse(await readRecord(client, key));
    // What is unreadable has ended, and stays on the board until somebody uploads a better draft.
    if (state === 'awaiting-sign-off') add(review, state);
  }
  return states;
}

/** Every version has its report, and no older version waits any more. */
async function isSettled(client: S3Client): Promise<boolean> {
  const drafts = await versionsIn(client, 'drafts');
  const records = new Set(await keysIn(client, ''));
  const open = [...records].filter((key) => key.startsWith(boardKeys.openPrefix));
  return drafts.every((draft) => {
    const version = { bucket: 'drafts', ...draft };
    const review = reviewId(version);
    const ended = records.has(recordKeys.end(review));
    if (!ended && !(draft.isLatest && open.some((key) => key.includes(review)))) return false;
    return FORMATS.every((format) => records.has(recordKeys.report(version, format)));
  });
}

const FORMATS = ['json', 'html', 'sarif'] as const;

describe('a house that is killed again and again', () => {
  it(
    'brings each uploaded version to exactly one state with exactly one report',
    { timeout: 540_000 },
    async () => {
      const seed = Number(process.env['COUNTERSIGN_SEED'] ?? Date.now() % 1_000_000);
      console.log(`COUNTERSIGN_SEED=${seed} repeats this run`);
      const random = randomFrom(seed);
      const waiting = uploadsOf(random);
      const house = await openHouse();
      await house.start();

      const acknowledged: DraftVersion[] = [];
      const uploader = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const { key, body } = next;
          const put = new PutObjectCommand({ Bucket: 'drafts', Key: key, Body: body });
          const { VersionId = '' } = await until(() => house.client.send(put));
          acknowledged.push({ bucket: 'drafts', key, versionId: VersionId });
        }
      };
      const uploads = Promise.all(Array.from({ length: UPLOADERS }, uploader));
      for (let kill = 0; kill < KILLS; kill += 1) {
        await sleep(random() * 1_500);
        await house.kill();
        await house.start();
      }
      await uploads;
      expect(acknowledged).toHaveLength(UPLOADS);

      while (!(await isSettled(house.client))) await sleep(250);

      const drafts = await versionsIn(house.client, 'drafts');
      expect(drafts).toEqual(
        expect.arrayContaining(
          acknowledged.map(({ key, versionId }) => expect.objectContaining({ key, versionId }) as unknown),
        ),
      );
      const states = await statesOfAll(house.client);
      const expected = drafts.map(({ key, versionId, isLatest }): [string, string[]] => {
        const state = isLatest ? 'awaiting-sign-off' : 'superseded';
        return [reviewId({ bucket: 'drafts', key, versionId }), [ODD[key]?.state ?? state]];
      });
      expect([...states].sort()).toEqual(expected.sort());

      // One report in each format, put once: the records bucket keeps every version of what is put twice.
      const reports = (await versionsIn(house.client, 'records', 'reports/')).filter(({ key }) =>
        key.includes('/report.'),
      );
      const wanted = drafts.flatMap((draft) =>
        FORMATS.map((format) => recordKeys.report({ bucket: 'drafts', ...draft }, format)),
      );
      expect(reports.map(({ key }) => key).sort()).toEqual(wanted.sort());

      // Each upload, check and end stands in its draft's trail once, whatever was killed while it was entered.
      for (const [key, versions] of Map.groupBy(drafts, ({ key }) => key)) {
        const { holds, entries } = await trailOf(house.client, key);
        expect([key, holds]).toEqual([key, true]);
        const tell = (versionId: string, kind: string): string => `${versionId} ${kind}`;
        const wanted = versions.flatMap(({ versionId }) => {
          const [state = ''] = states.get(reviewId({ bucket: 'drafts', key, versionId })) ?? [];
          const ended = state === 'awaiting-sign-off' ? 'review-opened' : state;
          return ['uploaded', 'checked', ended].map((kind) => tell(versionId, kind));
        });
        // One that was superseded may have been opened before.
        const opened = versions.map(({ versionId }) => tell(versionId, 'review-opened'));
        const told = entries.map(({ draft, event }) => tell(draft.versionId, event.kind));
        expect(told.filter((one) => wanted.includes(one) || !opened.includes(one)).sort()).toEqual(
          wanted.sort(),
        );
        expect(new Set(told).size).toBe(told.length);
      }

      for (const { key, versionId } of drafts.filter(({ key, isLatest }) => key in ODD && isLatest)) {
        const stored = await readRecord(
          house.client,
          recordKeys.report({ bucket: 'drafts', key, versionId }, 'json'),
        );
        const found = Report.parse(stored).findings.map(({ ruleId }) => ruleId);
        expect([key, ...found]).toContain(ODD[key]?.ruleId);
      }
      expect(await house.stop()).toBe(0);
    },
  );
});
