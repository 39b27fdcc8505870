import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatJson } from '../../core/report/json.ts';
import { Report } from '../../core/report/report.ts';
import { recordKeys, reviewId, type DraftVersion } from '../../core/workflow/keys.ts';
import { Latest } from '../../core/workflow/records.ts';
import { LOCAL_CREDENTIALS, startStack, type Stack } from '../../local/stack.ts';
import { sharedAssembly } from '../support/assembly.ts';
import { until } from '../support/house.ts';
import { printed } from '../support/pdf-file.ts';
import { runCli } from '../support/run-cli.ts';
import { Browser, hiddenFields, signIn, type Visitor } from '../support/visitor.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../samples/sonus-2004-01-21-8k.txt'));
/** Signed on January 15, 2004, five days before the event that it reports. */
const SPOILED = Buffer.from(
  SAMPLE.toString('latin1').replace('Date: January 21', 'Date: January 15'),
  'latin1',
);
const PDF = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< >>\nendobj\n', 'latin1');
const NO_TEXT =
  'The file holds no text that can be read: it is not one of .txt .htm .html or an EDGAR submission.';
const CUT_SHORT = 'The PDF is damaged or cut short, so that no page of it can be read: export it anew.';
const REVIEWER = 'Reviewer One';

let folder: string;
let stack: Stack;
let client: S3Client;
let reviewer: Visitor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-sign-off-'));
  const assembly = await sharedAssembly();
  stack = await startStack({
    s3Port: 0,
    webPort: 0,
    data: join(folder, 'data'),
    assembly,
    tell: () => undefined,
  });
  client = new S3Client({
    endpoint: stack.s3Url,
    region: 'us-east-1',
    credentials: LOCAL_CREDENTIALS,
    forcePathStyle: true,
  });
  reviewer = await signIn(stack.webUrl, stack.users, 'reviewer');
});

afterAll(async () => {
  client.destroy();
  await stack.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts the draft as an associate's program does, and answers when its review stands in the state. */
async function upload(
  key: string,
  body: Buffer,
  {
    uploadedBy = 'ben.ortiz@example.com',
    state = 'awaiting-sign-off',
  }: { uploadedBy?: string | null; state?: string } = {},
): Promise<DraftVersion> {
  const { VersionId: versionId = '' } = await client.send(
    new PutObjectCommand({
      Bucket: 'drafts',
      Key: key,
      Body: body,
      ...(uploadedBy !== null && { Metadata: { 'uploaded-by': uploadedBy } }),
    }),
  );
  const draft = { bucket: 'drafts', key, versionId };
  await settled(draft, state);
  return draft;
}

/** Resolves when `latest.json` names this version in this state. */
async function settled(draft: DraftVersion, state: string): Promise<void> {
  await until(async () => {
    const latest = Latest.parse(JSON.parse(await record(recordKeys.latest(draft.key))));
    expect([latest.versionId, latest.state]).toEqual([draft.versionId, state]);
  });
}

async function record(key: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: 'records', Key: key }));
  return (await Body?.transformToString()) ?? '';
}

async function reportOf(draft: DraftVersion): Promise<Report> {
  return Report.parse(JSON.parse(await record(recordKeys.report(draft, 'json'))));
}

/** The words of the draft's line on the board. */
async function boardLine(draft: DraftVersion): Promise<string> {
  const rows = (await reviewer.get('/')).text.split('<tr');
  const row = rows.find((one) => one.includes(`href="${pageOf(draft)}"`)) ?? '';
  return row.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

const pageOf = (draft: DraftVersion): string => `/reviews/${reviewId(draft)}`;

/** Opens the sheet and sends it with this filled in. */
async function decide(visitor: Visitor, draft: DraftVersion, typed: Record<string, string>) {
  const sheet = await visitor.get(`${pageOf(draft)}/sign?decision=refused`);
  return visitor.post(`${pageOf(draft)}/decision`, { ...hiddenFields(sheet.text), ...typed });
}

describe('the way into the site', () => {
  it('is the identity provider: without it there is no board, no report and no decision', async () => {
    const draft = await upload('acme/closed-doors.txt', SAMPLE);
    for (const path of ['/', pageOf(draft), `${pageOf(draft)}/sign`, `${pageOf(draft)}/report.json`])
      expect((await fetch(`${stack.webUrl}${path}`)).status, path).toBe(401);
    const posted = await fetch(`${stack.webUrl}${pageOf(draft)}/decision`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'signed' }),
    });
    expect(posted.status).toBe(401);
    await settled(draft, 'awaiting-sign-off');
  });

  it('leads to the page that was asked for, in a session that the site alone can make', async () => {
    const draft = await upload('acme/asked-for.txt', SAMPLE);
    const browser = new Browser();
    const login = await browser.follow(`${stack.webUrl}/sign-in?to=${encodeURIComponent(pageOf(draft))}`);
    const { password = '' } = stack.users.find(({ user }) => user === 'auditor') ?? {};
    const answer = await browser.submit(login.url, { user: 'auditor', password });
    expect(answer.text).toContain(`http-equiv="refresh" content="0; url=${pageOf(draft)}"`);
    const page = await browser.follow(stack.webUrl + pageOf(draft));
    expect([page.status, page.text.includes('Auditor One')]).toEqual([200, true]);
    const again = await browser.follow(answer.url);
    expect(again.text).toContain('Nobody was signed in.');
  });

  it('is shut by signing out, there and at the provider', async () => {
    const browser = new Browser();
    const login = await browser.follow(`${stack.webUrl}/sign-in`);
    const { password = '' } = stack.users.find(({ user }) => user === 'auditor') ?? {};
    await browser.submit(login.url, { user: 'auditor', password });
    const board = await browser.follow(`${stack.webUrl}/`);
    const out = await browser.submit(`${stack.webUrl}/sign-out`, { ...hiddenFields(board.text) });
    expect((await browser.follow(`${stack.webUrl}/`)).status).toBe(401);
    const atProvider = /href="(http:[^"]*)"/.exec(out.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const asked = await browser.follow(atProvider);
    const action = /action="([^"]*)"/.exec(asked.text)?.[1] ?? '';
    const done = await browser.submit(action, { ...hiddenFields(asked.text), logout: 'yes' });
    expect(done.url).toBe(`${stack.webUrl}/signed-out`);
    expect((await browser.follow(`${stack.webUrl}/sign-in`)).text).toContain('name="password"');
  });
});

describe('an uploaded draft', () => {
  it('stands on the board, is read, and is signed into a record that notices any change', async () => {
    const draft = await upload('acme & co/8-K Q4 – final.txt', SAMPLE);
    expect(await boardLine(draft)).toContain('Awaiting sign-off');
    const page = await reviewer.get(pageOf(draft));
    expect(page.text).toContain('Exhibit 99.1');
    expect(page.text).toContain('uploaded by ben.ortiz@example.com');

    const signed = await decide(reviewer, draft, { decision: 'signed' });
    expect(signed.status).toBe(303);
    await settled(draft, 'signed');
    expect(await boardLine(draft)).toMatch(new RegExp(`Signed +${REVIEWER}`));
    expect((await reviewer.get(pageOf(draft))).text).toContain(`${REVIEWER} signed this on`);

    const certificate = await reviewer.get(`${pageOf(draft)}/sign`);
    const words = certificate.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain('--draft &#39;8-K Q4 – final.txt&#39; --report report.json');

    const jws = await record(recordKeys.signOff(draft));
    const json = await record(recordKeys.report(draft, 'json'));
    const verify = verifier({ jws: Buffer.from(jws), draft: SAMPLE, report: Buffer.from(json) });
    expect(await verify({})).toBe(0);
    expect(await verify({ draft: flipped(SAMPLE, 1000) })).toBe(1);
    expect(await verify({ report: flipped(Buffer.from(json), 1000) })).toBe(1);
    expect(await verify({ jws: flipped(Buffer.from(jws), Math.floor(jws.length / 2)) })).toBe(1);
  });

  it.each([
    ['sonus-2004-01-21-8k.txt', SAMPLE, 'awaiting-sign-off', 0],
    ['spoiled.txt', SPOILED, 'awaiting-sign-off', 1],
    ['over-the-limit.txt', Buffer.alloc(26 * 1024 * 1024, 'Form 8-K. '), 'unreadable', 1],
  ])(
    'has the very report that the command line writes about a file of that name: %s',
    async (name, body, state, exit) => {
      const draft = await upload(`deals/2004/${name}`, body, { state });
      writeFileSync(join(folder, name), body);
      const { code, out } = await runCli(folder, ['check', name, '--format', 'json']);
      expect(code).toBe(exit);
      expect(await record(recordKeys.report(draft, 'json'))).toBe(out);
      expect(formatJson(Report.parse(JSON.parse(out)))).toBe(out);
    },
  );

  it('is judged by its words where its name promises another format, and asks whether it is the file that was meant', async () => {
    const draft = await upload('odd/report.pdf', SAMPLE);
    const { verdict, findings } = await reportOf(draft);
    expect(verdict).toBe('ready');
    const messages = findings.map(({ message }) => message);
    expect(messages).toContain('Exhibit 99.1 has no Item 7(c)');
    expect(messages).toContain(
      'Is this the file that was meant? Its name ends in .pdf, and its bytes are text',
    );
  });

  it('is refused with a reason only, and what the person chose stays on the form', async () => {
    const draft = await upload('acme/refused.txt', SAMPLE);
    const without = await decide(reviewer, draft, { decision: 'refused', reason: '  ' });
    expect(without.status).toBe(422);
    expect(without.text).toContain('Give a reason for the refusal');
    expect(without.text).toMatch(/id="refused"[^>]*\schecked/);
    await settled(draft, 'awaiting-sign-off');

    const refused = await decide(reviewer, draft, {
      decision: 'refused',
      reason: 'The release is <not> final.',
    });
    expect(refused.status).toBe(303);
    await settled(draft, 'refused');
    expect((await reviewer.get(pageOf(draft))).text).toContain('The release is &lt;not&gt; final.');
    expect(decodeJwt(await record(recordKeys.signOff(draft)))).toMatchObject({
      decision: 'refused',
      reason: 'The release is <not> final.',
    });
    const late = await decide(reviewer, draft, { decision: 'signed' });
    expect(late.status).toBe(409);
  });

  it('that was replaced says so, and takes no decision any more', async () => {
    const older = await upload('acme/replaced.txt', SAMPLE);
    const sheet = await reviewer.get(`${pageOf(older)}/sign`);
    const newer = await upload('acme/replaced.txt', SPOILED);

    const late = await reviewer.post(`${pageOf(older)}/decision`, {
      ...hiddenFields(sheet.text),
      decision: 'signed',
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain(`A newer version of this draft arrived (${newer.versionId})`);
    expect((await reviewer.get(pageOf(older))).text).toMatch(/Version 2 arrived on [A-Z]/);
    await settled(newer, 'awaiting-sign-off');
    await expect(record(recordKeys.signOff(older))).rejects.toThrow('key does not exist');
    expect(await boardLine(older)).toContain('Superseded');
    expect(await boardLine(newer)).toContain('Awaiting sign-off');
  });
});

describe('who uploaded a draft', () => {
  it.each([
    ['their name', REVIEWER],
    ['their name in other letters', ` ${REVIEWER.toUpperCase()}`],
    ['their user', 'reviewer'],
    ['their address', 'Reviewer One <REVIEWER@countersign.example>'],
  ])('does not sign it, known by %s', async (_, uploadedBy) => {
    const draft = await upload(`own/${uploadedBy}.txt`, SAMPLE, { uploadedBy });
    expect((await reviewer.get(pageOf(draft))).text).toContain('You uploaded this draft');
    expect((await reviewer.get(`${pageOf(draft)}/sign`)).status).toBe(403);
    // The form that the page does not show, filled in from what the page says.
    const posted = await reviewer.post(`${pageOf(draft)}/decision`, {
      ...hiddenFields((await reviewer.get('/')).text),
      report: createHash('sha256')
        .update(await record(recordKeys.report(draft, 'json')))
        .digest('hex'),
      version: draft.versionId,
      decision: 'signed',
    });
    expect(posted).toMatchObject({ status: 403, text: expect.stringContaining('You uploaded this draft') });
    await settled(draft, 'awaiting-sign-off');
  });
});

describe('a draft that is not ready', () => {
  it('cannot be signed, not even past the page, and can be refused', async () => {
    const draft = await upload('acme/spoiled.txt', SPOILED);
    expect((await reportOf(draft)).verdict).toBe('not-ready');
    const signed = await decide(reviewer, draft, { decision: 'signed' });
    expect(signed).toMatchObject({ status: 409, text: expect.stringContaining('Not ready') });
    await settled(draft, 'awaiting-sign-off');
    const refused = await decide(reviewer, draft, { decision: 'refused', reason: 'Dated before the event.' });
    expect(refused.status).toBe(303);
    await settled(draft, 'refused');
  });

  it('is also what a readable paper is that is no Form 8-K', async () => {
    const prose = 'The company makes instruments for laboratories and sells them in nine countries. '.repeat(
      40,
    );
    const paper = `UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n\nFORM 10-Q\n\nQUARTERLY REPORT\n\n${prose}\n`;
    const draft = await upload('odd/quarterly.txt', Buffer.from(paper));
    const { verdict, findings } = await reportOf(draft);
    expect(verdict).toBe('not-ready');
    expect(findings.map(({ ruleId }) => ruleId)).toContain('edgar/not-an-8k');
  });
});

it('a PDF is read by the bundle, and its findings are told by page', async () => {
  const text = SAMPLE.toString('latin1');
  const draft = await upload(
    'odd/printed.pdf',
    await printed(text.replace('Date: January 21', 'Date: January 15')),
  );
  const { filing, findings } = await reportOf(draft);
  expect(filing?.items.map(({ number }) => number)).toEqual(['12']);
  const early = findings.find(({ ruleId }) => ruleId === 'dates/signature-before-report');
  expect(early?.place).toMatchObject({ bytes: null, page: 1 });
  const page = await reviewer.get(pageOf(draft));
  expect(page.status).toBe(200);
  expect(page.text).toContain('page 1');
});

describe('an upload that cannot be read', () => {
  it.each<[string, string, Buffer, string]>([
    ['is empty', 'empty.txt', Buffer.alloc(0), 'The file is empty.'],
    [
      'is binary',
      'binary.htm',
      Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
      NO_TEXT,
    ],
    ['is a PDF cut short', 'paper.pdf', PDF, CUT_SHORT],
    ['is one under another name', 'paper.txt', PDF, CUT_SHORT],
    [
      'is over 25 MB',
      'large.txt',
      Buffer.alloc(26 * 1024 * 1024, 'Form 8-K. '),
      'The file is larger than the limit of 25 MB.',
    ],
  ])('gets a report that says so in a sentence: one that %s', async (_, name, body, sentence) => {
    const draft = await upload(`odd/${name}`, body, { state: 'unreadable' });
    const { verdict, filing, findings } = await reportOf(draft);
    expect({ verdict, filing }).toEqual({ verdict: 'unreadable', filing: null });
    expect(findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['edgar/extraction-quality', sentence],
    ]);
    const page = await reviewer.get(pageOf(draft));
    expect(page.status).toBe(200);
    expect((await reviewer.get(`${pageOf(draft)}/sign`)).status).toBe(409);
  });
});

interface Evidence {
  readonly jws: Buffer;
  readonly draft: Buffer;
  readonly report: Buffer;
}

/** Runs `countersign verify` over the true evidence with some of it changed. @returns its exit code */
function verifier(evidence: Evidence): (changed: Partial<Evidence>) => Promise<number | null> {
  return async (changed) => {
    const { jws, draft, report } = { ...evidence, ...changed };
    const cwd = mkdtempSync(join(folder, 'evidence-'));
    writeFileSync(join(cwd, 'sign-off.jws'), jws);
    writeFileSync(join(cwd, 'draft.txt'), draft);
    writeFileSync(join(cwd, 'report.json'), report);
    const args = ['verify', 'sign-off.jws', '--draft', 'draft.txt', '--report', 'report.json'];
    return (await runCli(cwd, args)).code;
  };
}

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
