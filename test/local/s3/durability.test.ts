import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import type { S3Endpoint } from '../../../local/s3/endpoint.ts';
import type { ObjectCreatedEvent } from '../../../local/s3/events.ts';
import { clientOf, CREDENTIALS, endpointOver, temporaryFolder } from './support/endpoint.ts';

type Child = ChildProcessByStdio<null, Readable, null>;

const MIB = 1024 * 1024;

async function childOver(folder: string): Promise<{ child: Child; url: string }> {
  const script = join(import.meta.dirname, 'support/child.ts');
  const keys = [CREDENTIALS.accessKeyId, CREDENTIALS.secretAccessKey];
  const child = spawn(process.execPath, [script, folder, ...keys], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line]: Buffer[] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
}

async function kill(child: Child): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/** Waits until what is asked for is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function bytesOf(endpoint: S3Endpoint, key: string, versionId?: string): Promise<Buffer> {
  const { body } = await endpoint.store.get({ bucket: 'plain', key, ...(versionId ? { versionId } : {}) });
  return buffer(body);
}

describe('a process killed', () => {
  it('in mid-overwrite leaves the object as it was, and no leavings', async () => {
    const folder = await temporaryFolder();
    const { child, url } = await childOver(folder);
    const client = clientOf(url, { maxAttempts: 1 });
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'draft', Body: 'the old draft' }));
    const half = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.alloc(MIB);
      await new Promise(() => undefined);
    };
    const overwrite = new PutObjectCommand({
      Bucket: 'plain',
      Key: 'draft',
      Body: Readable.from(half()),
      ContentLength: 2 * MIB,
    });
    const sent = client.send(overwrite).catch(() => 'lost');
    await until(async () => (await readdir(join(folder, 'incoming'))).length > 0);
    await kill(child);
    expect(await sent).toBe('lost');
    client.destroy();

    const endpoint = await endpointOver(folder);
    expect((await bytesOf(endpoint, 'draft')).toString()).toBe('the old draft');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    await endpoint.close();
  });

  it('at any moment leaves whole versions, each with its event, and no body without a version', async () => {
    const folder = await temporaryFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { child, url } = await childOver(folder);
      const client = clientOf(url, { maxAttempts: 1 });
      let isAlive = true;
      const uploads = Array.from({ length: 8 }, async (_, worker) => {
        for (let turn = 0; isAlive; turn += 1) {
          const Body = `${round} ${worker} ${turn} `.repeat(2000);
          const sent = client.send(new PutObjectCommand({ Bucket: 'drafts', Key: `draft ${worker}`, Body }));
          const answer = await sent.catch(() => undefined);
          if (!answer) return;
          acknowledged.push(answer.VersionId ?? '');
        }
      });
      await until(() => acknowledged.length > 20 * (round + 1));
      await kill(child);
      isAlive = false;
      await Promise.all(uploads);
      client.destroy();
    }

    const announced: string[] = [];
    const endpoint = await endpointOver(folder, {
      onCreated: async ({ detail }) => void announced.push(detail.object['version-id'] ?? ''),
    });
    const versions = [...endpoint.store.listVersions('drafts')];
    const ids = versions.map(({ versionId }) => versionId).sort();
    await until(() => announced.length >= ids.length);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    expect(announced.sort()).toEqual(ids);
    for (const { key, versionId, etag } of versions) {
      const { body } = await endpoint.store.get({ bucket: 'drafts', key, versionId });
      expect(
        `"${createHash('md5')
          .update(await buffer(body))
          .digest('hex')}"`,
      ).toBe(etag);
    }
    const bodies = await readdir(join(folder, 'bodies'), { recursive: true, withFileTypes: true });
    expect(bodies.filter((entry) => entry.isFile())).toHaveLength(versions.length);
    await endpoint.close();
  });

  it('lets go of its folder, which nobody else could open while it lived', async () => {
    const folder = await temporaryFolder();
    const { child } = await childOver(folder);
    await expect(endpointOver(folder)).rejects.toThrow('is open in another process');
    await kill(child);
    const endpoint = await endpointOver(folder);
    await expect(endpointOver(folder)).rejects.toThrow('is open in another process');
    await endpoint.close();
  });
});

describe('events', () => {
  it('have the shape AWS documents, and only come from buckets that have them', async () => {
    const events: ObjectCreatedEvent[] = [];
    const endpoint = await endpointOver(await temporaryFolder(), {
      onCreated: async (event) => void events.push(event),
    });
    const client = clientOf(endpoint.url);
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'silent', Body: 'x' }));
    const { VersionId } = await client.send(
      new PutObjectCommand({ Bucket: 'drafts', Key: 'acme/a b.htm', Body: 'draft' }),
    );
    await until(() => events.length > 0);
    expect(events).toEqual([
      {
        version: '0',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        'detail-type': 'Object Created',
        source: 'aws.s3',
        account: '000000000000',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        region: 'us-east-1',
        resources: ['arn:aws:s3:::drafts'],
        detail: {
          version: '0',
          bucket: { name: 'drafts' },
          object: {
            key: 'acme/a b.htm',
            size: 5,
            etag: createHash('md5').update('draft').digest('hex'),
            'version-id': VersionId,
            sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
          },
          'request-id': expect.stringMatching(/^[0-9A-F]{16}$/),
          requester: 'local',
          'source-ip-address': '127.0.0.1',
          reason: 'PutObject',
        },
      },
    ]);
    client.destroy();
    await endpoint.close();
  });

  it('come again until their receiver takes them', async () => {
    const received: string[] = [];
    const endpoint = await endpointOver(await temporaryFolder(), {
      onCreated: async ({ detail }) => {
        received.push(detail.object.key);
        const times = received.filter((key) => key === detail.object.key).length;
        if (detail.object.key === 'stubborn' && times < 3) throw new Error('not now');
      },
    });
    for (const key of ['stubborn', 'easy'])
      await endpoint.store.put({ bucket: 'drafts', key, body: Buffer.from(key), requester: 'anne' });
    await until(() => received.filter((key) => key === 'stubborn').length === 3);
    expect(received.filter((key) => key === 'easy')).toEqual(['easy']);
    await endpoint.close();
  });
});

describe('the store in the same process', () => {
  it('puts, gets and lists what HTTP clients see', async () => {
    const endpoint = await endpointOver(await temporaryFolder());
    const { store } = endpoint;
    const put = (key: string, ifAbsent: boolean) =>
      store.put({
        bucket: 'drafts',
        key,
        body: Readable.from([Buffer.from('two '), Buffer.from('pieces')]),
        contentType: 'text/plain',
        metadata: { 'uploaded-by': 'anne' },
        requester: 'local',
        ifAbsent,
      });
    const first = await put('a/1', true);
    await expect(put('a/1', true)).rejects.toMatchObject({ code: 'PreconditionFailed' });
    const second = await put('a/1', false);
    await put('b', false);
    expect([...store.list('drafts', 'a/')].map(({ key, versionId }) => [key, versionId])).toEqual([
      ['a/1', second.versionId],
    ]);
    expect(
      [...store.listVersions('drafts', 'a/')].map(({ versionId, isLatest }) => [versionId, isLatest]),
    ).toEqual([
      [second.versionId, true],
      [first.versionId, false],
    ]);
    const client = clientOf(endpoint.url);
    const answer = await client.send(new GetObjectCommand({ Bucket: 'drafts', Key: 'a/1' }));
    expect([await answer.Body?.transformToString(), answer.ContentType, answer.Metadata]).toEqual([
      'two pieces',
      'text/plain',
      { 'uploaded-by': 'anne' },
    ]);
    client.destroy();
    await endpoint.close();
  });
});
