import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { excerptOf, placeOf } from '../../../../core/filing/span.ts';
import { Filing } from '../../../../core/filing/filing.ts';
import { ISSUES, UNREADABLE, type IssueCode } from '../../../../core/parse/issues.ts';
import type { ParsedDraft } from '../../../../core/parse/parse-draft.ts';
import { parseUploads } from '../../../../core/parse/parse-uploads.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../../rules/_shared/tagged-specimen.ts';

const REPORT = specimen({ exhibits: '' });
const RELEASE = 'Alder Point Instruments reports third quarter results, and names a new treasurer.';
const HTML = `<html><body><p>${REPORT.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p></body></html>`;

const packed = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, words]) => [
        name,
        typeof words === 'string' ? strToU8(words) : words,
      ]),
    ) satisfies Zippable,
  );
const parse = (bytes: Uint8Array, name = 'draft.zip'): Promise<ParsedDraft> =>
  parseUploads([{ name, bytes }]);
const open = (files: Readonly<Record<string, string | Uint8Array>>): Promise<ParsedDraft> =>
  parse(packed(files));
const roles = ({ filing }: ParsedDraft): unknown =>
  filing?.documents.map(({ index, name, type, role }) => [index, name, type, role]);
const said = ({ issues }: ParsedDraft): unknown => issues.map(({ code, detail }) => [code, detail]);
const why = ({ filing, issues }: ParsedDraft): unknown => [
  filing,
  ...issues.map(({ code, detail }) => [code, detail]),
];
const sentence = (code: IssueCode, about?: string): [IssueCode, string] => [
  code,
  about === undefined ? ISSUES[code] : `${about}: ${ISSUES[code]}`,
];

describe('A package is read as the draft that its files make', () => {
  it('flat, with pictures and data that ride along', async () => {
    const draft = await open({
      'd8k.htm': HTML,
      'ex99-1.txt': RELEASE,
      'logo.jpg': '\xff\xd8',
      'alder-20241029.xsd': '<schema/>',
      'alder-20241029_lab.xml': '<linkbase/>',
      'FilingSummary.xml': '<FilingSummary/>',
      'MetaLinks.json': '{}',
      'R1.htm': '<html>Cover</html>',
      'Show.js': 'function show() {}',
    });
    expect(roles(draft)).toEqual([
      [0, 'd8k.htm', '8-K', 'report'],
      [1, 'ex99-1.txt', 'EX-99.1', 'exhibit'],
      [2, 'logo.jpg', '', 'other'],
      [3, 'alder-20241029.xsd', '', 'other'],
      [4, 'alder-20241029_lab.xml', '', 'other'],
      [5, 'FilingSummary.xml', '', 'other'],
      [6, 'MetaLinks.json', '', 'other'],
      [7, 'R1.htm', '', 'other'],
      [8, 'Show.js', '', 'other'],
    ]);
    expect(said(draft)).toEqual([
      ['roles', 'd8k.htm is taken for the report by its heading; ex99-1.txt for Exhibit 99.1 by its name'],
    ]);
    expect(draft.draft).toMatchObject({ name: 'draft.zip', format: 'zip' });
    expect(draft.filing?.exhibits.map(({ number, listed, attached }) => [number, listed, attached])).toEqual([
      ['99.1', true, true],
      ['104', true, false],
    ]);
  });

  it('in folders, without what desktops and editors leave behind', async () => {
    const draft = await open({
      'October/': '',
      'October/exhibits/release.txt': `Exhibit 99.1\n\n${RELEASE}`,
      'October/report.txt': REPORT,
      'October/.DS_Store': '\0',
      'October/~$report.docx': '\0',
      '__MACOSX/October/._report.txt': '\0',
      'October/Thumbs.db': '\0',
    });
    expect(roles(draft)).toEqual([
      [0, 'October/exhibits/release.txt', 'EX-99.1', 'exhibit'],
      [1, 'October/report.txt', '8-K', 'report'],
    ]);
    expect(said(draft)).toEqual([
      [
        'roles',
        'October/report.txt is taken for the report by its heading; October/exhibits/release.txt for Exhibit 99.1 by its heading',
      ],
    ]);
  });

  it('says nothing of roles that type tags tell', async () => {
    const draft = await open({
      'a.txt': exhibitDocument('99.1', RELEASE),
      'b.txt': `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${REPORT}\n</TEXT>\n</DOCUMENT>\n`,
    });
    expect(roles(draft)).toEqual([
      [0, 'a.txt', 'EX-99.1', 'exhibit'],
      [1, 'b.txt', '8-K', 'report'],
    ]);
    expect(said(draft)).toEqual([]);
  });

  it('places each word in the file of its name, and keeps the facts of the report with the report', async () => {
    const report = taggedSpecimen();
    const draft = await open({ 'ex99-1.txt': RELEASE, 'alder-20241029.htm': report });
    const { filing } = draft;
    expect(filing && Filing.parse(JSON.parse(JSON.stringify(filing)))).toEqual(filing);
    const facts = filing?.documents[1]?.tagged?.facts ?? [];
    expect(facts.length).toBeGreaterThan(5);
    for (const { span, text } of facts.filter(({ hidden }) => !hidden))
      expect([span.document, filing && excerptOf(filing, span)]).toEqual([1, text]);
    const date = filing?.cover.reportDate;
    const place = filing && date ? placeOf(filing, date.span) : null;
    const { start = 0, end = 0 } = place?.bytes ?? {};
    expect([place?.document, Buffer.from(report).subarray(start, end).toString()]).toEqual([1, date?.text]);
    expect(draft.draft.documents[1]?.bytes).toEqual({ start: 0, end: Buffer.byteLength(report) });
  });

  it('takes the header and the documents of a submission in it, and the loose files for its copies', async () => {
    const submission = submissionSpecimen(['9.01'], REPORT, exhibitDocument('99.1', RELEASE));
    const draft = await open({
      'report.txt': REPORT,
      '0001193125-24-000001.txt': submission,
      'ex99-1.txt': RELEASE,
    });
    expect(roles(draft)).toEqual([
      [0, 'report.txt', '', 'other'],
      [1, '0001193125-24-000001.txt/report.txt', '8-K', 'report'],
      [2, '0001193125-24-000001.txt/ex99-1.txt', 'EX-99.1', 'exhibit'],
      [3, 'ex99-1.txt', '', 'other'],
    ]);
    expect(draft.filing?.header?.items).toEqual(['9.01']);
    expect(said(draft)).toEqual([
      ['roles', 'report.txt is left out as a copy; ex99-1.txt is left out as a copy'],
    ]);
  });

  it('leaves out the same paper in a lesser format, and a second one that is headed Form 8-K', async () => {
    const draft = await open({
      'd8k.htm': HTML,
      'd8k.pdf': '%PDF-1.7 damaged',
      'older.txt': REPORT,
    });
    expect(roles(draft)).toEqual([
      [0, 'd8k.htm', '8-K', 'report'],
      [1, 'd8k.pdf', '', 'other'],
      [2, 'older.txt', '', 'other'],
    ]);
    expect(said(draft)).toEqual([
      [
        'roles',
        'd8k.htm is taken for the report by its heading; older.txt is left out: headed Form 8-K, and not the report; d8k.pdf is left out as a copy',
      ],
    ]);
  });

  it('names the file whose name promises another format', async () => {
    const draft = await open({ 'd8k.htm': HTML, 'ex99-1.pdf': RELEASE });
    expect(said(draft)).toEqual([
      sentence('wrong-name', 'ex99-1.pdf'),
      ['roles', 'd8k.htm is taken for the report by its heading; ex99-1.pdf for Exhibit 99.1 by its name'],
    ]);
  });
});

describe('What a package holds besides papers', () => {
  it('a package within it stays closed, whatever its name', async () => {
    const draft = await open({
      'd8k.txt': REPORT,
      'exhibits.zip': packed({ 'ex99-1.txt': RELEASE }),
      'ex99-1.txt': packed({ 'inner.txt': RELEASE }),
    });
    expect(roles(draft)).toEqual([
      [0, 'd8k.txt', '8-K', 'report'],
      [1, 'exhibits.zip', '', 'other'],
      [2, 'ex99-1.txt', '', 'other'],
    ]);
    expect(said(draft)).toEqual([
      [
        'roles',
        'd8k.txt is taken for the report by its heading; exhibits.zip is not opened, being a package within the package; ex99-1.txt is not opened, being a package within the package',
      ],
    ]);
  });

  it('a file of an unknown kind is read where it has words, and rides along where it has none', async () => {
    const draft = await open({
      'd8k.txt': REPORT,
      'ex99-1.wpd': RELEASE,
      'seal.bin': '\0\x01\x02\x03\x04\x05',
    });
    expect(roles(draft)).toEqual([
      [0, 'd8k.txt', '8-K', 'report'],
      [1, 'ex99-1.wpd', 'EX-99.1', 'exhibit'],
      [2, 'seal.bin', '', 'other'],
    ]);
  });

  it('names that lead out of the package, or steer a terminal, are told without that', async () => {
    const draft = await open({
      '../../etc/d8k.txt': REPORT,
      '/srv/ex99-1.txt': RELEASE,
      'C:\\ex10-2.txt': `Exhibit 10.2\n\n${RELEASE}`,
      'a\u001b[2J\u202egpj.png': '',
    });
    expect(draft.draft.documents.map(({ name }) => name)).toEqual([
      'etc/d8k.txt',
      'srv/ex99-1.txt',
      'ex10-2.txt',
      'a\uFFFD[2J\uFFFDgpj.png',
    ]);
  });
});

/** The container with some bytes of it replaced, counted from the first sign of that record. */
const SIGN = { file: 'PK\x03\x04', listed: 'PK\x01\x02', end: 'PK\x05\x06' };
function altered(
  bytes: Uint8Array,
  record: keyof typeof SIGN,
  at: number,
  values: readonly number[],
): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.set(values, copy.indexOf(SIGN[record], 0, 'latin1') + at);
  return copy;
}
const SIZE = { listed: 24, checksum: 16, flags: 8, method: 10 };
const FOUR = (value: number): number[] => [
  value & 255,
  (value >> 8) & 255,
  (value >> 16) & 255,
  value >>> 24,
];

describe('A package that cannot be read is refused with a sentence', () => {
  const sound = packed({ 'd8k.txt': REPORT });
  const long = packed({ 'd8k.txt': REPORT, 'zeros.txt': new Uint8Array(3_000_000) });
  const thousands = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.txt`, '']));
  // Sixteen megabytes, twice: each is packed well enough, and together they are too much.
  const words = new Uint8Array(16 * 1024 * 1024).map((_, at) => 0x41 + ((at * 2_654_435_761) >>> 28));

  it.each<[string, Uint8Array, [IssueCode, string]]>([
    ['that holds nothing', packed({}), sentence('package-empty')],
    ['of pictures', packed({ 'a.png': 'x', 'b.xml': '<x/>' }), sentence('package-empty')],
    [
      'with no report among several papers',
      packed({ 'ex99-1.txt': RELEASE, 'ex99-2.txt': RELEASE }),
      sentence('no-report'),
    ],
    ['that is cut off', sound.subarray(0, sound.length - 30), sentence('package-damaged')],
    ['whose list is spoiled', altered(sound, 'listed', 0, [0, 0]), sentence('package-damaged')],
    [
      'whose list points beyond its end',
      altered(sound, 'end', 16, FOUR(0x7fffffff)),
      sentence('package-damaged'),
    ],
    ['of the largest form', altered(sound, 'end', 16, FOUR(0xffffffff)), sentence('package-unread')],
    [
      'with words changed since',
      altered(sound, 'listed', SIZE.checksum, [1, 2, 3, 4]),
      sentence('package-damaged', 'd8k.txt'),
    ],
    [
      'with a method that nobody knows',
      altered(sound, 'listed', SIZE.method, [99]),
      sentence('package-damaged', 'd8k.txt'),
    ],
    ['under a password', altered(sound, 'listed', SIZE.flags, [1]), sentence('package-locked', 'd8k.txt')],
    [
      'with two files of one name',
      packed({ 'd8k.txt': REPORT, './d8k.txt': REPORT }),
      sentence('same-name-twice', 'd8k.txt'),
    ],
    ['of too many files', packed(thousands), sentence('package-too-many')],
    ['with a file of nothing but zeros', long, sentence('unpacks-too-large')],
    [
      'that says less than comes out of it',
      altered(sound, 'listed', SIZE.listed, FOUR(10)),
      sentence('package-damaged', 'd8k.txt'),
    ],
    [
      'that says more than comes out of it',
      altered(sound, 'listed', SIZE.listed, FOUR(900_000)),
      sentence('package-damaged', 'd8k.txt'),
    ],
    [
      'that would grow beyond 100 MB',
      altered(sound, 'listed', SIZE.listed, FOUR(200 * 1024 * 1024)),
      sentence('unpacks-too-large'),
    ],
    ['of papers beyond 25 MB', packed({ 'a.txt': words, 'b.txt': words }), sentence('package-too-large')],
    [
      'with a paper that cannot be read',
      packed({ 'd8k.txt': REPORT, 'ex99-1.txt': '' }),
      sentence('empty', 'ex99-1.txt'),
    ],
    [
      'that is a workbook',
      packed({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
      sentence('unsupported-format'),
    ],
  ])('%s', async (_title, bytes, expected) => {
    const draft = await parse(bytes);
    expect(why(draft)).toEqual([null, expected]);
    expect(UNREADABLE.has(expected[0])).toBe(true);
  });

  it('and its file is named beside the others of a draft', async () => {
    const draft = await parseUploads([
      { name: 'd8k.txt', bytes: Buffer.from(REPORT) },
      { name: 'exhibits.zip', bytes: packed({ 'ex99-1.txt': '' }) },
    ]);
    expect(why(draft)).toEqual([null, sentence('empty', 'exhibits.zip/ex99-1.txt')]);
  });
});
