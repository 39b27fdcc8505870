import { describe, expect, it } from 'vitest';
import { draftKeyOf, type Upload, type UploadDesk } from '../../web/uploads.ts';
import { auditorOne, Bench, ORIGIN, uploaderOne } from './support/site.ts';

/** A desk that remembers what it allowed. */
function desk(): UploadDesk & { readonly allowed: Upload[] } {
  const allowed: Upload[] = [];
  return {
    allowed,
    origin: 'https://drafts.example',
    allow: async (upload) => {
      allowed.push(upload);
      return { url: 'https://drafts.example/', fields: { key: upload.key, Policy: 'sealed' } };
    },
  };
}

async function csrfOf(bench: Bench, cookie: string): Promise<string> {
  return /name="csrf" value="([^"]*)"/.exec(await (await bench.get('/', cookie)).text())?.[1] ?? '';
}

async function ask(
  bench: Bench,
  cookie: string,
  fields: Record<string, string>,
  accept = 'application/json',
): Promise<Response> {
  return bench.site.request(`${ORIGIN}/uploads`, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: ORIGIN, Accept: accept },
    body: new URLSearchParams(fields),
  });
}

describe('the key of a draft', () => {
  it.each([
    ['northgate', '8k.htm', 'northgate/8k.htm'],
    [' northgate / deals ', 'C:\\Users\\me\\8-K draft (2).DOCX', 'northgate/deals/8-K-draft-2.DOCX'],
    ['../../records', '../../../latest.zip', 'records/latest.zip'],
    ['Société Générale', 'états.pdf', 'Société-Générale/états.pdf'],
    ['north${filename}', '8k?x=1&y.txt', 'north-filename/8k-x-1-y.txt'],
  ])('of %j and %j is %s', (folder, name, key) => {
    expect(draftKeyOf({ folder, name })).toEqual({ kind: 'key', key });
  });

  it.each([
    ['', '8k.htm', 'Give the folder: the company’s short name, such as northgate.'],
    ['../..', '8k.htm', 'Give the folder: the company’s short name, such as northgate.'],
    ['northgate', '', 'This kind of file cannot be read. Upload .txt, .htm, .html, .docx, .pdf or .zip.'],
    ['northgate', '.htm', 'This kind of file cannot be read. Upload .txt, .htm, .html, .docx, .pdf or .zip.'],
    [
      'northgate',
      'countersign.json',
      'This kind of file cannot be read. Upload .txt, .htm, .html, .docx, .pdf or .zip.',
    ],
    ['x'.repeat(121), '8k.htm', 'Keep the folder and the file’s name under 120 characters each.'],
  ])('cannot be made of %j and %j', (folder, name, sentence) => {
    expect(draftKeyOf({ folder, name })).toEqual({ kind: 'refused', sentence });
  });
});

describe('an upload', () => {
  it('is allowed under one key and in the name of whoever is signed in', async () => {
    const uploads = desk();
    const bench = new Bench({ uploads });
    const cookie = await bench.enter(uploaderOne);
    const csrf = await csrfOf(bench, cookie);
    const by = 'somebody-else';
    const answer = await ask(bench, cookie, { csrf, folder: 'northgate', name: '8k.htm', uploadedBy: by });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        key: 'northgate/8k.htm',
        url: 'https://drafts.example/',
        fields: { key: 'northgate/8k.htm', Policy: 'sealed' },
      },
    ]);
    expect(uploads.allowed).toEqual([
      {
        key: 'northgate/8k.htm',
        uploadedBy: 'uploader-1',
        uploaderName: 'Uploader One',
        largest: 26_214_400,
        returnTo: null,
      },
    ]);
  });

  it('goes by a page of its own where there is no script, and comes back to one that needs no session', async () => {
    const uploads = desk();
    const bench = new Bench({ uploads });
    const cookie = await bench.enter(uploaderOne);
    const csrf = await csrfOf(bench, cookie);
    const answer = await ask(bench, cookie, { csrf, folder: 'northgate', name: '8k.htm' }, 'text/html');
    const page = await answer.text();
    expect(page).toContain(
      '<form method="post" action="https://drafts.example/" enctype="multipart/form-data">',
    );
    expect(page).toContain('<input type="hidden" name="Policy" value="sealed" />');
    expect(page.indexOf('type="hidden" name="Policy"')).toBeLessThan(page.indexOf('type="file"'));
    expect(uploads.allowed[0]?.returnTo).toBe(`${ORIGIN}/uploaded`);
    const back = await bench.get('/uploaded?bucket=drafts&key=northgate%2F8k.htm&etag=x');
    expect([back.status, await back.text()]).toEqual([200, expect.stringContaining('<h1>Uploaded</h1>')]);
  });

  it.each([
    ['without the form’s token', uploaderOne, {}, 403],
    ['in the role of an auditor', auditorOne, { folder: 'northgate', name: '8k.htm', token: 'own' }, 403],
    [
      'of a kind that cannot be read',
      uploaderOne,
      { folder: 'northgate', name: '8k.exe', token: 'own' },
      422,
    ],
  ])('is not allowed %s', async (_, person, fields: Record<string, string>, status) => {
    const uploads = desk();
    const bench = new Bench({ uploads });
    const cookie = await bench.enter(person);
    const csrf = fields['token'] === 'own' ? await csrfOf(bench, cookie) : '';
    expect((await ask(bench, cookie, { ...fields, csrf })).status).toBe(status);
    expect(uploads.allowed).toEqual([]);
  });
});
