import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it } from 'vitest';
import { clientOf, endpointOver, refusalOf, temporaryFolder } from './support/endpoint.ts';

const SITE = 'http://127.0.0.1:8080';
const endpoint = await endpointOver(await temporaryFolder(), { allowedOrigin: SITE });
const client = clientOf(endpoint.url, { maxAttempts: 1 });
afterAll(async () => {
  client.destroy();
  await endpoint.close();
});

const KEY = 'northgate/8k.htm';
const METADATA = { 'x-amz-meta-uploaded-by': 'idp-4711', 'x-amz-meta-uploaded-by-name': 'Uploader One' };
const NOT_MET = 'Invalid according to Policy: Policy Condition failed.';

interface Sent {
  readonly fields: Record<string, string>;
  readonly file: string;
  /** Fields that come after the file. */
  readonly late: Record<string, string>;
  readonly bucket: string;
  readonly headers: Record<string, string>;
}

/** Posts a form that would be taken, but for the change. */
async function post(
  change: (sent: Sent) => Partial<Sent> = () => ({}),
  options: Partial<PresignedPostOptions> = {},
) {
  const { fields } = await createPresignedPost(client, {
    Bucket: 'drafts',
    Key: KEY,
    Expires: 300,
    Fields: { ...METADATA, success_action_status: '201' },
    Conditions: [['content-length-range', 1, 100]],
    ...options,
  });
  const good: Sent = { fields, file: 'a draft', late: {}, bucket: 'drafts', headers: { Origin: SITE } };
  const sent = { ...good, ...change(good) };
  const body = new FormData();
  for (const [name, value] of Object.entries(sent.fields)) body.append(name, value);
  body.append('file', new Blob([sent.file]), 'my draft.htm');
  for (const [name, value] of Object.entries(sent.late)) body.append(name, value);
  const answer = await fetch(`${endpoint.url}/${sent.bucket}`, {
    method: 'POST',
    body,
    headers: sent.headers,
    redirect: 'manual',
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    code: /<Code>(\w+)</.exec(text)?.[1],
    message: /<Message>([^<]*)</.exec(text)?.[1],
    text,
  };
}

const without = (fields: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name));

describe('a form posted to a bucket', () => {
  it('puts its file under its key with the names that were signed, and tells the page so', async () => {
    const { status, headers, text } = await post();
    expect([status, headers.get('access-control-allow-origin')]).toEqual([201, SITE]);
    expect(text).toContain(`<Bucket>drafts</Bucket><Key>${KEY}</Key>`);
    const { Metadata, ContentLength, VersionId } = await client.send(
      new HeadObjectCommand({ Bucket: 'drafts', Key: KEY }),
    );
    expect({ Metadata, ContentLength }).toEqual({
      Metadata: { 'uploaded-by': 'idp-4711', 'uploaded-by-name': 'Uploader One' },
      ContentLength: 7,
    });
    expect(headers.get('x-amz-version-id')).toBe(VersionId);
  });

  it('sends the browser back where it was signed to', async () => {
    const back = `${SITE}/uploaded`;
    const { status, headers } = await post(undefined, {
      Fields: { ...METADATA, success_action_redirect: back },
    });
    expect(status).toBe(303);
    const address = new URL(headers.get('location') ?? '');
    expect([address.origin + address.pathname, address.searchParams.get('key')]).toEqual([back, KEY]);
  });

  it('takes the file’s own name where the policy leaves it open', async () => {
    const { status } = await post(undefined, { Key: 'open/${filename}' });
    expect(status).toBe(201);
    const head = await client.send(new HeadObjectCommand({ Bucket: 'drafts', Key: 'open/my draft.htm' }));
    expect(head.ContentLength).toBe(7);
  });

  it('passes over what comes after the file', async () => {
    const { status } = await post(() => ({ late: { key: 'other/key.htm' } }));
    expect(status).toBe(201);
    expect(
      await refusalOf(client.send(new HeadObjectCommand({ Bucket: 'drafts', Key: 'other/key.htm' }))),
    ).toEqual(['NotFound', 404]);
  });

  const kept = 'nothing of it is kept';
  it.each<[string, (sent: Sent) => Partial<Sent>, number, string, string?]>([
    [
      'under another key',
      ({ fields }) => ({ fields: { ...fields, key: 'other/8k.htm' } }),
      403,
      'AccessDenied',
      NOT_MET,
    ],
    [
      'in another’s name',
      ({ fields }) => ({ fields: { ...fields, 'x-amz-meta-uploaded-by': 'idp-1' } }),
      403,
      'AccessDenied',
      NOT_MET,
    ],
    [
      'without the name',
      ({ fields }) => ({ fields: without(fields, 'x-amz-meta-uploaded-by') }),
      403,
      'AccessDenied',
      NOT_MET,
    ],
    [
      'with a field more',
      ({ fields }) => ({ fields: { ...fields, 'x-amz-meta-approved': 'yes' } }),
      403,
      'AccessDenied',
      'Invalid according to Policy: Extra input fields: x-amz-meta-approved',
    ],
    ['to another bucket', () => ({ bucket: 'plain' }), 403, 'AccessDenied', NOT_MET],
    ['to no bucket of ours', () => ({ bucket: 'nowhere' }), 404, 'NoSuchBucket'],
    ['empty', () => ({ file: '' }), 400, 'EntityTooSmall'],
    ['too large', () => ({ file: 'x'.repeat(101) }), 400, 'EntityTooLarge'],
    [
      'with a policy changed after it was signed',
      ({ fields }) => ({ fields: { ...fields, Policy: looser(fields['Policy'] ?? '') } }),
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'with another signature',
      ({ fields }) => ({ fields: { ...fields, 'X-Amz-Signature': '0'.repeat(64) } }),
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'by a key that nobody has',
      ({ fields }) => ({
        fields: {
          ...fields,
          'X-Amz-Credential': (fields['X-Amz-Credential'] ?? '').replace('local', 'nobody'),
        },
      }),
      403,
      'InvalidAccessKeyId',
    ],
    ['without a policy', ({ fields }) => ({ fields: without(fields, 'Policy') }), 403, 'AccessDenied'],
    ['without a key', ({ fields }) => ({ fields: without(fields, 'key') }), 400, 'InvalidArgument'],
  ])(`is refused %s, and ${kept}`, async (_, change, status, code, message) => {
    const before = [...endpoint.store.listVersions('drafts')].length;
    const answer = await post(change);
    expect([answer.status, answer.code]).toEqual([status, code]);
    if (message !== undefined) expect(answer.message).toBe(message);
    expect([...endpoint.store.listVersions('drafts')]).toHaveLength(before);
  });

  it('is refused when its time is over', async () => {
    const answer = await post(undefined, { Expires: -1 });
    expect([answer.status, answer.message]).toEqual([403, 'Invalid according to Policy: Policy expired.']);
  });

  it('is refused where it is no form at all', async () => {
    const answer = await fetch(`${endpoint.url}/drafts`, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: 'no form',
    });
    expect([answer.status, /<Code>(\w+)</.exec(await answer.text())?.[1]]).toEqual([
      400,
      'MalformedPOSTRequest',
    ]);
  });

  it('may be read by the one site alone', async () => {
    const { status, headers } = await post(() => ({ headers: { Origin: 'http://evil.example' } }));
    expect([status, headers.get('access-control-allow-origin')]).toEqual([201, null]);
    const ask = (origin: string) =>
      fetch(`${endpoint.url}/drafts`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      });
    expect((await ask(SITE)).status).toBe(200);
    expect((await ask('http://evil.example')).status).toBe(403);
  });

  it('does not stand in for a signature elsewhere', async () => {
    const form = new FormData();
    form.append('key', KEY);
    const answer = await fetch(`${endpoint.url}/drafts/${KEY}`, { method: 'POST', body: form });
    expect(answer.status).toBe(403);
  });
});

/** The policy with every length allowed. */
function looser(policy: string): string {
  const read = Buffer.from(policy, 'base64').toString().replace(',1,100]', ',1,100000]');
  return Buffer.from(read).toString('base64');
}
