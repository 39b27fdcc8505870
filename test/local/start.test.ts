import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openHouse, until } from '../support/house.ts';
import { versionsIn } from '../support/listings.ts';
import { runCli } from '../support/run-cli.ts';
import { signIn } from '../support/visitor.ts';
import { temporaryFolder } from './workflow/support.ts';

const SAMPLE = 'sonus-2004-01-21-8k.txt';

describe('countersign start', { timeout: 300_000 }, () => {
  it('checks the sample on its first run, says how it stands and where to sign, and not again on the next', async () => {
    const house = await openHouse();
    await house.start();
    const first = await house.said(/Ctrl-C/);
    expect(first).toContain('READY TO SIGN   no errors');
    expect(first).toContain('Due Tue, January 27, 2004');
    expect(first).toMatch(/http:\/\/127\.0\.0\.1:\d+\/reviews\/[0-9a-f]{40}\n/);
    expect(first).toContain('access key local, secret local-secret');
    expect(first).toContain('s3 cp my-draft.htm s3://drafts/acme/my-draft.htm');
    expect(await house.stop()).toBe(0);

    await house.start();
    expect(await house.said(/Ctrl-C/)).toContain('1 review is open.');
    const drafts = await versionsIn(house.client, 'drafts');
    expect(drafts.map(({ key }) => key)).toEqual([SAMPLE]);
    expect(await house.stop()).toBe(0);
  });

  it('prints who can sign in, in a table of at most 80 columns, the same at each start', async () => {
    const house = await openHouse();
    await house.start();
    const first = await house.said(/Ctrl-C/);
    const table = /Sign in there as one of:\n((?: {4}\S.*\n)+)/.exec(first)?.[1] ?? '';
    expect(table.replace(/[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/g, 'xxxx-xxxx-xxxx').split('\n')).toEqual([
      '    user          password        name          may',
      '    uploader      xxxx-xxxx-xxxx  Uploader One  upload and read',
      '    reviewer      xxxx-xxxx-xxxx  Reviewer One  upload, waive, sign, refuse',
      '    reviewer-two  xxxx-xxxx-xxxx  Reviewer Two  upload, waive, sign, refuse',
      '    auditor       xxxx-xxxx-xxxx  Auditor One   read and prove',
      '',
    ]);
    // A command to paste stands on one line, however long.
    const wide = first.split('\n').filter((line) => line.length > 80 && !/^ {4}(?:export|aws) /.test(line));
    expect(wide).toEqual([]);

    const [siteUrl = ''] = /http:\S+:\d+(?=\/reviews\/)/.exec(first) ?? [];
    const users = [...table.matchAll(/^ {4}(\S+) +(\S+)/gm)].map(([, user = '', password = '']) => ({
      user,
      password,
    }));
    const reviewer = await signIn(siteUrl, users, 'reviewer');
    await until(async () => {
      const board = await reviewer.get('/');
      expect(board.text).toContain('SONUS NETWORKS, INC.');
      expect(board.text).toContain('Awaiting sign-off');
    });

    expect(await house.stop()).toBe(0);
    await house.start();
    expect(await house.said(/Ctrl-C/)).toContain(table);
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
