import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdfOfPage, streamOf } from '../../../bench/hostile/pdfs.ts';
import { parseUploads } from '../../../core/parse/parse-uploads.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { p, wordFile, wordSpecimen } from '../../support/word-file.ts';

const report = Buffer.from(specimen());
const words = `BT /F1 10 Tf 72 700 Td ${'0 -12 Td (The company and its officers say so) Tj '.repeat(10)} ET\n`;
const sound = pdfOfPage(streamOf(words));
/** A page of words that may mean a form of nine hundred thousand bytes, ten times. Three of them are within the limit. */
const laborious = pdfOfPage(streamOf(`${words}${'/A Do '.repeat(10)}`), [
  streamOf('n '.repeat(450_000), '/Type/XObject/Subtype/Form'),
  '<</XObject<</A 6 0 R>>>>',
]);

async function issuesOf(files: Readonly<Record<string, Uint8Array>>): Promise<(string | undefined)[]> {
  const { issues } = await parseUploads([
    { name: 'draft.zip', bytes: zipSync({ 'd8k.txt': report, ...files }) },
  ]);
  return issues.filter(({ code }) => code !== 'roles').map(({ code }) => code);
}

const times = (count: number, ending: string, bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`ex99-${at + 1}.${ending}`, bytes]));

describe('The files of a draft together take no more than one of them may', () => {
  it('in what PDFs draw', async () => {
    expect(await issuesOf(times(3, 'pdf', laborious))).toEqual([]);
    expect(await issuesOf(times(4, 'pdf', laborious))).toEqual(['pdf-too-long']);
  });

  it('in how many PDFs they are', async () => {
    expect(await issuesOf(times(107, 'pdf', sound))).toEqual(['pdf-too-long']);
  });

  it('in how many Word files they are', async () => {
    expect(await issuesOf(times(430, 'docx', wordFile(p('Words.'))))).toEqual(['docx-too-large']);
  });

  it('also where they come one by one', async () => {
    const uploads = Array.from({ length: 4 }, (_, at) => ({ name: `${at}.pdf`, bytes: laborious }));
    const { filing, issues } = await parseUploads([
      { name: 'd8k.docx', bytes: wordFile(wordSpecimen()) },
      ...uploads,
    ]);
    expect([filing, issues.map(({ code }) => code)]).toEqual([null, ['pdf-too-long']]);
  });
});
