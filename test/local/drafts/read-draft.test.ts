import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_DRAFT } from '../../../core/parse/upload.ts';
import { readDraft } from '../../../local/drafts/read-draft.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-read-'));
  for (const [name, size] of [
    ['at-limit.txt', LARGEST_DRAFT],
    ['above.txt', LARGEST_DRAFT + 1],
  ] as const) {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), size);
  }
  await writeFile(join(folder, 'draft.txt'), 'Form 8-K');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file on this machine', () => {
  it('is read whole, and is called by its own name', async () => {
    expect(await readDraft(join(folder, 'draft.txt'))).toEqual({
      name: 'draft.txt',
      bytes: Buffer.from('Form 8-K'),
    });
  });

  it('is read up to the limit and refused above it', async () => {
    expect((await readDraft(join(folder, 'at-limit.txt'))).bytes).toHaveLength(LARGEST_DRAFT);
    expect(await readDraft(join(folder, 'above.txt'))).toEqual({
      name: 'above.txt',
      bytes: null,
      size: LARGEST_DRAFT + 1,
      issue: { code: 'too-large', span: null, detail: '26,214,401 bytes' },
    });
  });

  it('is told of even where it went away in the meantime', async () => {
    expect(await readDraft(join(folder, 'gone.txt'))).toMatchObject({
      bytes: null,
      issue: { code: 'not-opened', detail: 'Reading failed: ENOENT.' },
    });
  });
});
