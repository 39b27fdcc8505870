import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Filing } from '../../../core/filing/filing.ts';
import { ISSUES, UNREADABLE, type IssueCode } from '../../../core/parse/issues.ts';
import { parseDraft, parsePackage, type ParsedDraft } from '../../../core/parse/parse-draft.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../samples/sonus-2004-01-21-8k.txt'));
const HTML = Buffer.from(
  `<html><body>${specimen()
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</body></html>`,
);
const SUBMISSION = Buffer.from(
  `<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 8-K\nITEM INFORMATION: Other Events\n</SEC-HEADER>\n` +
    `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${specimen({ exhibits: '' })}\n</TEXT>\n</DOCUMENT>\n` +
    `<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n<html><body>Exhibit 99.1<p>Release</p></body></html>\n</TEXT>\n</DOCUMENT>\n`,
);

const parse = (bytes: Uint8Array, name = 'draft.txt'): ParsedDraft => parseDraft({ name, bytes });

describe('Reading a draft', () => {
  it.each([
    ['nothing', Buffer.alloc(0), ['empty']],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01', 'latin1'), ['binary']],
    ['a PDF', Buffer.from('%PDF-1.7'), ['unsupported-format']],
    ['three words', Buffer.from('FORM 8-K soon'), ['no-words']],
  ])('of %s gives no filing and says why', (_title, bytes, codes) => {
    const { filing, issues } = parse(bytes);
    expect(filing).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(issues.every(({ code }) => UNREADABLE.has(code as IssueCode))).toBe(true);
  });

  it('names the file, its size, its digest and its documents', () => {
    expect(parse(SUBMISSION, 'draft.txt').draft).toEqual({
      name: 'draft.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: SUBMISSION.length,
      format: 'sgml',
      documents: [
        expect.objectContaining({ index: 0, type: '8-K' }),
        expect.objectContaining({ index: 1, type: 'EX-99.1' }),
      ],
    });
  });

  it('says each of its issues in a sentence', () => {
    for (const sentence of Object.values(ISSUES)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('Any bytes', () => {
  const damaged = (original: Buffer): fc.Arbitrary<Uint8Array> =>
    fc
      .array(fc.tuple(fc.nat(original.length - 1), fc.nat(400), fc.uint8Array({ maxLength: 12 })), {
        maxLength: 12,
      })
      .map((cuts) =>
        cuts.reduce<Buffer>(
          (bytes, [at, length, instead]) =>
            Buffer.concat([bytes.subarray(0, at), instead, bytes.subarray(at + length)]),
          original,
        ),
      );

  it.each<[string, fc.Arbitrary<Uint8Array>]>([
    ['of chance', fc.uint8Array({ maxLength: 4_000 })],
    ['of the founding sample, damaged', damaged(SAMPLE)],
    ['of a draft in HTML, damaged', damaged(HTML)],
    ['of a submission, damaged', damaged(SUBMISSION)],
  ])('%s are read without a failure, and what was read survives the way through JSON', (_title, bytes) => {
    fc.assert(
      fc.property(bytes, (body) => {
        const { filing, issues } = parse(body);
        expect(filing !== null || issues.length > 0).toBe(true);
        if (filing) expect(Filing.parse(JSON.parse(JSON.stringify(filing)))).toEqual(filing);
      }),
      { numRuns: 60 },
    );
  });
});

/** Words that make careless patterns stumble, again and again, a megabyte long. */
const HOSTILE = [
  ' ', '\n', '\t', '(', '-', '_', '.', '0', '1 ', 'a', 'A ', 'A. ', '&', '\\$', '>', '<', '<div', '<p>', '<!--', '<td>',
  '&#', '&nbsp;', '\u00a0', '\ufeff', 'é', 'Item ', 'Item 2.02(b)', 'Items 2.02 and ', '2.02\n', 'By:', '/s/', '/s/ A ',
  'Date: ', 'January 1, 2004 ', 'Date of Report ', 'SIGNATURE\n', 'duly authorized ', 'caused this report to be signed ',
  'exhibit 99.1 and ', '99.1 ', 'Exhibit 99.1\n', 'exhibit index\n', '(Exact name of registrant) ', '001-38417 ',
  '(address of principal ', '<TYPE>', 'FILER:\n',
]; // prettier-ignore

describe('A quarter of a million hostile signs', () => {
  const [cover = '', rest = ''] = specimen({ items: 'Item 8.01 Other Events.\n\n%%' }).split('%%');

  it.each(HOSTILE)('%j is read to its end', (unit) => {
    const words = unit.repeat(Math.ceil(240_000 / unit.length));
    const { filing } = parse(Buffer.from(cover + words + rest));
    expect(filing?.cover.reportDate?.date).toBe('2024-10-29');
  });

  it('may open a hundred thousand documents', () => {
    expect(parse(Buffer.from('<DOCUMENT>'.repeat(100_000))).filing?.items).toEqual([]);
  });
});

describe('Several files as one draft', () => {
  const files = [
    { name: 'form8-k.txt', bytes: Buffer.from(specimen({ exhibits: '' })) },
    { name: 'release.txt', bytes: Buffer.from(specimen().slice(specimen().indexOf('Exhibit 99.1\n'))) },
    { name: 'd12345dex102.htm', bytes: Buffer.from('<html><body><p>CREDIT AGREEMENT</p></body></html>') },
  ];

  it('are the report and its exhibits, numbered by their headings or their names', () => {
    const { filing } = parsePackage(files);
    expect(filing?.documents.map(({ index, name, type, role }) => [index, name, type, role])).toEqual([
      [0, 'form8-k.txt', '8-K', 'report'],
      [1, 'release.txt', 'EX-99.1', 'exhibit'],
      [2, 'd12345dex102.htm', 'EX-10.2', 'exhibit'],
    ]);
    expect(filing?.exhibits.map(({ number, listed, attached }) => [number, listed, attached])).toEqual([
      ['99.1', true, true],
      ['104', true, false],
      ['10.2', false, true],
    ]);
  });

  it('are numbered by the type tags of their wrappers first', () => {
    const tagged = '<DOCUMENT>\n<TYPE>EX-99.2\n<TEXT>\nExhibit 99.1\n\nSlides\n</TEXT>\n</DOCUMENT>\n';
    const { filing } = parsePackage([
      ...files.slice(0, 1),
      { name: 'ex10-1.txt', bytes: Buffer.from(tagged) },
    ]);
    expect(filing?.documents.map(({ type, role }) => [type, role])).toEqual([
      ['8-K', 'report'],
      ['EX-99.2', 'exhibit'],
    ]);
  });

  it('say how it is known which is which', () => {
    expect(parsePackage(files).issues.map(({ code, detail }) => [code, detail])).toEqual([
      [
        'roles',
        'form8-k.txt is taken for the report by its place; release.txt for Exhibit 99.1 by its heading; d12345dex102.htm for Exhibit 10.2 by its name',
      ],
    ]);
  });

  it('cannot be judged when one cannot be read, and the file is named', () => {
    const { filing, issues } = parsePackage([...files, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7') }]);
    expect(filing).toBeNull();
    expect(issues).toEqual([
      { code: 'unsupported-format', span: null, detail: `a.pdf: ${ISSUES['unsupported-format']}` },
    ]);
  });

  it('are one draft like any other when there is one', () => {
    const [first] = files;
    expect(first && parsePackage([first])).toEqual(first && parseDraft(first));
  });
});
