import { text } from 'node:stream/consumers';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardKeys } from '../core/workflow/board-keys.ts';
import { recordKeys, reviewId } from '../core/workflow/keys.ts';
import type { EndedLine, OpenLine } from '../core/workflow/lines.ts';
import { toRecord } from '../core/workflow/records.ts';
import type { IsoDate } from '../core/calendar/iso-date.ts';
import { startStack, type Stack } from '../local/stack.ts';
import { sealSession } from '../web/session.ts';
import { median, quantile, timedWait } from './measure.ts';

/*
 * How long the board takes to open with 10,000 open reviews and as many that ended, over HTTP, through the site's deployed
 * bundle and the local S3 endpoint. Run by `npm run bench:board`.
 */

const REVIEWS = 10_000;
const ROUNDS = 40;
const AT_ONCE = 250;
const DAY_MS = 86_400_000;

const PAGES: readonly (readonly [what: string, path: string])[] = [
  ['the board, as it opens', '/'],
  ['what its script asks for', '/board/changes'],
  ['only what I can sign', '/?mine=yes'],
  ['past and open reviews by draft key, one found', '/?q=company-07777'],
  ['open reviews by a company’s name', '/?state=open&q=Larkmoor+09999'],
  ['all that were refused: none', '/?state=refused'],
];

const data = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
const stack = await startStack({ s3Port: 0, webPort: 0, data, tell: (sentence) => console.log(sentence) });
try {
  const filled = await timedWait(() => fill(stack));
  console.log(
    `${REVIEWS} open and ${REVIEWS} ended reviews laid out in ${(filled.ms / 1000).toFixed(0)} s\n`,
  );
  const cookie = await signIn(stack);
  console.log('ms: first, then median and 95th percentile of', ROUNDS);
  for (const [what, path] of PAGES) {
    const open = async (): Promise<void> => {
      const answer = await fetch(stack.webUrl + path, { headers: { cookie } });
      const body = await answer.text();
      if (!answer.ok || body.length < 500) throw new Error(`${path} answered ${answer.status}`);
    };
    const first = await timedWait(open);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push((await timedWait(open)).ms);
    const told = [first.ms, median(times), quantile(times, 0.95)].map((ms) => ms.toFixed(0).padStart(6));
    console.log(`${told.join('')}   ${what}`);
  }
} finally {
  await stack.close();
  await rm(data, { recursive: true, force: true });
}

async function fill({ store }: Stack): Promise<void> {
  const today = Date.now();
  for (let from = 0; from < REVIEWS; from += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => from + index).flatMap((number) => {
        const open = openLine(number, today);
        const body = toRecord(open);
        const ended: EndedLine = {
          ...openLine(number + REVIEWS, today),
          state: 'signed',
          at: new Date(today - number * 3_600_000).toISOString(),
          decidedBy: 'Reviewer Two',
        };
        return [
          [boardKeys.open(open, body), body] as const,
          [boardKeys.ended(ended), toRecord(ended)] as const,
        ].map(([key, line]) =>
          store.put({ bucket: 'records', key, body: Buffer.from(line), requester: 'bench' }),
        );
      }),
    );
}

/** Due from ten days ago to three months ahead; one in five has no deadline or one of years ago. */
function openLine(number: number, today: number): OpenLine {
  const name = String(number).padStart(5, '0');
  const draft = { bucket: 'drafts', key: `company-${name}/8k-final.htm`, versionId: `v${number}` };
  const due = new Date(today + ((number % 100) - 10) * DAY_MS).toISOString().slice(0, 10) as IsoDate;
  const isRunning = number % 5 !== 0;
  return {
    reviewId: reviewId(draft),
    draft,
    version: 1,
    verdict: number % 3 === 0 ? 'not-ready' : 'ready',
    due: isRunning ? due : number % 2 === 0 ? ('2004-01-27' as IsoDate) : null,
    clock: isRunning || number % 2 === 0 ? 'runs' : 'none',
    uploadedBy: `uploader-${number % 40}`,
    uploaderName: `Uploader ${number % 40}`,
    uploadedAt: new Date(today - number * 60_000).toISOString(),
    company: `Larkmoor ${name} Holdings, Inc.`,
    signable: number % 3 !== 0,
    signableUntil: null,
    counts: {
      errors: number % 3 === 0 ? 2 : 0,
      warnings: number % 4,
      questions: 0,
      notes: number % 6,
      notRun: 0,
    },
    state: 'awaiting-sign-off',
  };
}

/** A session as the site seals them; its first request makes the secret. */
async function signIn({ webUrl, store }: Stack): Promise<string> {
  await fetch(webUrl);
  const { body } = await store.get({ bucket: 'records', key: recordKeys.sessionSecret });
  const { secret } = JSON.parse(await text(body)) as { secret: string };
  const person = { subject: 'bench', name: 'Reviewer One', email: null, roles: ['reviewer' as const] };
  const ports = { sessionSecret: Buffer.from(secret, 'base64url'), clock: () => new Date().toISOString() };
  return `countersign=${await sealSession(person, ports)}`;
}
