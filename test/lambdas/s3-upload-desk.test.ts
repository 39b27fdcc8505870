import { afterAll, describe, expect, it } from 'vitest';
import { s3DraftStore } from '../../lambdas/_adapters/s3-draft-store.ts';
import { s3UploadDesk } from '../../lambdas/_adapters/s3-upload-desk.ts';
import { clientOf, endpointOver, temporaryFolder } from '../local/s3/support/endpoint.ts';

const endpoint = await endpointOver(await temporaryFolder());
const s3 = clientOf(endpoint.url);
const desk = await s3UploadDesk(s3, 'drafts');
afterAll(async () => {
  s3.destroy();
  await endpoint.close();
});

const upload = {
  key: 'northgate/8k.htm',
  uploadedBy: 'idp|4711',
  uploaderName: 'José Ortiz',
  largest: 10,
  returnTo: null,
};

async function post(body: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([body]), 'mine.htm');
  return fetch(`${endpoint.url}/drafts`, { method: 'POST', body: form, redirect: 'manual' });
}

describe('an upload that the site allowed', () => {
  it('names the origin that browsers send it to', async () => {
    const { url } = await desk.allow(upload);
    expect([desk.origin, url]).toEqual([endpoint.url, `${endpoint.url}/drafts`]);
  });

  it('arrives under its key, and names whoever uploaded as the workflow reads it', async () => {
    const { fields } = await desk.allow(upload);
    const answer = await post('ten bytes.', fields);
    expect(answer.status).toBe(201);
    const draft = {
      bucket: 'drafts',
      key: upload.key,
      versionId: answer.headers.get('x-amz-version-id') ?? '',
    };
    expect(await s3DraftStore(s3).head(draft)).toMatchObject({
      size: 10,
      uploadedBy: 'idp|4711',
      uploaderName: 'José Ortiz',
    });
  });

  it('takes the browser back to the site where it was posted by a page', async () => {
    const { fields } = await desk.allow({ ...upload, returnTo: 'https://review.example/uploaded' });
    const answer = await post('x', fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(
        /^https:\/\/review\.example\/uploaded\?bucket=drafts&key=northgate%2F8k\.htm&etag=/,
      ),
    ]);
  });

  it.each([
    ['longer than was allowed', 'eleven byte', {}],
    ['empty', '', {}],
    ['under another key', 'x', { key: 'northgate/other.htm' }],
    ['in another’s name', 'x', { 'x-amz-meta-uploaded-by': 'idp|1' }],
    ['under another’s display name', 'x', { 'x-amz-meta-uploaded-by-name': 'Reviewer One' }],
  ])('is refused %s', async (_, body, change) => {
    const { fields } = await desk.allow(upload);
    expect((await post(body, { ...fields, ...change })).status).toBeGreaterThanOrEqual(400);
  });
});
