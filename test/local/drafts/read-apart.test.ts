import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseUploads } from '../../../core/parse/parse-uploads.ts';
import { checkFile } from '../../../local/check-draft.ts';
import { readApart } from '../../../local/drafts/read-apart.ts';
import { NOTHING_TOLD } from '../../../core/profile/profile.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { ruleSet } from '../../../rules/index.ts';
import { pdfFile, printed } from '../../support/pdf-file.ts';
import { wordFile, wordSpecimen } from '../../support/word-file.ts';

/** Long enough to begin, whatever the machine; what is read here is not read to its end in a day. */
const SECONDS = 2;

let endless: Buffer;
beforeAll(async () => {
  // Each state that is saved reaches back to all before it. The streams are encrypted, so nothing is told beforehand.
  endless = await pdfFile(
    (pdf) => {
      pdf.text('Words.');
      pdf.addContent('q '.repeat(1_000_000));
    },
    { ownerPassword: 'of the owner' },
  );
});

describe('A draft that is read in a thread of its own', () => {
  it.each([
    ['a PDF', 'a.pdf', () => printed(specimen())],
    ['a Word file', 'a.docx', async () => wordFile(wordSpecimen())],
    ['a damaged one', 'a.pdf', async () => Buffer.from('%PDF-1.7')],
  ])('says what it says otherwise: %s', async (_, name, made) => {
    const uploads = [{ name, bytes: await made() }];
    expect(await readApart(uploads)).toEqual(await parseUploads(uploads));
  });

  it('is given up when it does not end, and the next one is read', async () => {
    const reading = readApart([{ name: 'a.pdf', bytes: endless }], SECONDS);
    await expect(reading).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
    const sound = [{ name: 'b.pdf', bytes: await printed(specimen()) }];
    expect((await readApart(sound)).filing?.form?.text).toBe('8-K');
  });
});

it('A draft whose reading does not end gets a report that says so, and no rule is taken for passed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-'));
  const path = join(folder, 'endless.pdf');
  await writeFile(path, endless);
  const { report } = await checkFile(path, {
    ruleSet,
    toolVersion: '0',
    stage: 'draft',
    filed: null,
    today: null,
    told: NOTHING_TOLD,
    only: null,
    longestReading: SECONDS,
  });
  await rm(folder, { recursive: true });
  const { verdict, filing, findings, counts, draft } = report;
  expect({ verdict, filing, said: findings.map(({ message, remedy }) => [message, remedy]) }).toEqual({
    verdict: 'incomplete',
    filing: null,
    said: [
      [
        'The check took longer than it may and was stopped; nothing about this draft was judged.',
        'Save the draft anew from the program that made it, as .htm or .docx.',
      ],
    ],
  });
  expect([counts.pass, draft.bytes, draft.sha256.length]).toEqual([0, endless.length, 64]);
});
