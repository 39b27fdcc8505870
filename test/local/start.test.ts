import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { recordKeys } from '../../core/workflow/keys.ts';
import { Latest } from '../../core/workflow/records.ts';
import { openHouse, type House } from '../support/house.ts';
import { versionsIn } from '../support/listings.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from './workflow/support.ts';

const SAMPLE = 'sonus-2004-01-21-8k.txt';
const SAMPLE_FILE = join(import.meta.dirname, '../../samples', SAMPLE);

describe('countersign start', { timeout: 120_000 }, () => {
  it('checks the sample on its first run, says how it stands and where to sign, and not again on the next', async () => {
    const house = await openHouse();
    await house.start();
    const first = await house.said(/Ctrl-C/);
    expect(first).toContain('READY TO SIGN   no errors');
    expect(first).toContain('Due Tue, January 27, 2004');
    expect(first).toMatch(/http:\/\/127\.0\.0\.1:\d+\/enter\?token=[\w-]{43}\n/);
    expect(first).toContain('access key local, secret local-secret');
    expect(first).toContain('s3 cp my-draft.htm s3://drafts/acme/my-draft.htm');
    expect(await house.stop()).toBe(0);

    await house.start();
    expect(await house.said(/Ctrl-C/)).toContain('1 review is open.');
    const drafts = await versionsIn(house.client, 'drafts');
    expect(drafts.map(({ key }) => key)).toEqual([SAMPLE]);
    expect(await house.stop()).toBe(0);
  });

  it('lets the reviewer in once, takes the signature, and keeps a record that proves it', async () => {
    const house = await openHouse();
    await house.start();
    const visitor = await enter(house);
    const board = await visitor.page('/');
    const [review] = /\/reviews\/[0-9a-f]{40}/.exec(board) ?? expect.unreachable('no review on the board');
    const sheet = await visitor.page(`${review}/sign`);
    const signed = await visitor.post(`${review}/decision`, { ...hiddenFields(sheet), decision: 'signed' });
    expect(signed.status).toBe(303);

    const [draft] = await versionsIn(house.client, 'drafts');
    const version = { bucket: 'drafts', key: SAMPLE, versionId: draft?.versionId ?? '' };
    await vi.waitFor(
      async () => {
        const latest = Latest.parse(JSON.parse(await recordAt(house.client, recordKeys.latest(SAMPLE))));
        expect(latest.state).toBe('signed');
      },
      { timeout: 30_000 },
    );
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sign-off.jws'), await recordAt(house.client, recordKeys.signOff(version)));
    writeFileSync(
      join(folder, 'report.json'),
      await recordAt(house.client, recordKeys.report(version, 'json')),
    );
    writeFileSync(join(folder, 'changed.txt'), readFileSync(SAMPLE_FILE, 'utf8').replace('2003', '2004'));
    const verify = async (file: string): Promise<number | null> =>
      (await runCli(folder, ['verify', 'sign-off.jws', '--draft', file, '--report', 'report.json'])).code;
    expect(await verify(SAMPLE_FILE)).toBe(0);
    expect(await verify('changed.txt')).toBe(1);
    await house.stop();
  });

  it('says in one sentence that a port is taken, and ends with 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const data = temporaryFolder();
    const { code, err } = await runCli(data, [
      'start',
      '--s3-port',
      String(port),
      '--web-port',
      '0',
      '--data',
      data,
    ]);
    expect(err).toBe(
      `countersign: Port ${port} is taken: end what listens there, or choose others with --s3-port and --web-port.\n`,
    );
    expect(code).toBe(2);
  });
});

interface Visitor {
  page(path: string): Promise<string>;
  post(path: string, fields: Record<string, string>): Promise<Response>;
}

/** Follows the printed link as a browser would, and proves that it works once. */
async function enter(house: House): Promise<Visitor> {
  const said = await house.said(/Ctrl-C/);
  const [link] = /http:\S+\/enter\?token=\S+/.exec(said) ?? expect.unreachable('no link');
  const { origin } = new URL(link);
  const headers = { origin, 'sec-fetch-site': 'same-origin' };
  const post = (path: string, fields: Record<string, string>, cookie = ''): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { ...headers, cookie },
      redirect: 'manual',
    });
  const form = hiddenFields(await (await fetch(link)).text());
  const entered = await post('/enter', form);
  expect(entered.status).toBe(303);
  expect((await post('/enter', form)).headers.getSetCookie()).toEqual([]);
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    page: async (path) => (await fetch(`${origin}${path}`, { headers: { cookie } })).text(),
    post: (path, fields) => post(path, fields, cookie),
  };
}

function hiddenFields(page: string): Record<string, string> {
  const fields = page.matchAll(/<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

async function recordAt(client: S3Client, key: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: 'records', Key: key }));
  return (await Body?.transformToString()) ?? '';
}
