import { deflateSync, strToU8, zipSync } from 'fflate';
import { type FileChild, InsertedTextRun, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { excerptOf, placeOf } from '../../../../core/filing/span.ts';
import type { Filing } from '../../../../core/filing/filing.ts';
import { parseUploads } from '../../../../core/parse/parse-uploads.ts';
import { openDocx } from '../../../../core/parse/docx/open-docx.ts';
import { LARGEST_DRAFT } from '../../../../core/parse/upload.ts';
import { formerSpecimen, specimen } from '../../../../rules/_shared/specimen.ts';
import { filingOf } from '../../../support/test-rule.ts';
import {
  bodyOf,
  openedFiling,
  p,
  packed,
  paragraphsOf,
  r,
  wordFile,
  wordParts,
} from '../../../support/word-file.ts';

/** What a filing says, without where it says it. */
function saidIn({ form, cover, items, signatures, indexes, exhibits }: Filing): unknown {
  const { registrants, reportDate, address, zip, telephone, boxes, securities } = cover;
  return {
    form: form?.text,
    registrants: registrants.map(({ name, jurisdiction, fileNumber, ein }) =>
      [name, jurisdiction, fileNumber, ein].map((quote) => quote?.text),
    ),
    reportDate: reportDate?.date,
    contact: [address, zip, telephone].map((quote) => quote?.text),
    boxes: boxes.map(({ kind, checked }) => [kind, checked]),
    securities: securities?.rows.map(({ title, symbol, exchange }) => [title, symbol, exchange]),
    items: items.map(({ number, letters, caption }) => [number, letters, caption]),
    signatures: signatures.map(({ date, names, signers }) => [
      date?.date,
      names.map(({ text }) => text),
      signers.map(({ conformed, printed, title }) => [conformed, printed, title].map((quote) => quote?.text)),
    ]),
    indexes: indexes.map(({ rows }) => rows.map(({ number, description }) => [number, description])),
    exhibits: exhibits.map(({ number, description, listed, attached }) => [
      number,
      description,
      listed,
      attached,
    ]),
  };
}

const WORDS = specimen();
const BODY = bodyOf(WORDS);
const word = async (bytes: Uint8Array, name = 'draft.docx'): Promise<unknown> => {
  const { filing, draft, issues } = await parseUploads([{ name, bytes }]);
  return {
    read: filing !== null,
    format: draft.format,
    issues: issues.map(({ code, detail }) => [code, detail]),
  };
};
const unread = (code: string, detail: string, format: string | null = 'docx'): unknown => ({
  read: false,
  format,
  issues: [[code, detail]],
});

describe('The same words in a Word file are the same filing', () => {
  it.each([
    ['a report of 2024 with its release', specimen()],
    ['a report of 2004', formerSpecimen()],
  ])('%s', async (_title, text) => {
    const filing = await openedFiling({ name: 'draft.docx', bytes: await packed(paragraphsOf(text)) });
    expect(saidIn(filing)).toEqual(saidIn(filingOf(text)));
    expect([filing.draft.format, filing.documents[0]?.format]).toEqual(['docx', 'docx']);
  });

  it('with securities and exhibits in tables', async () => {
    const table = (rows: string): Table =>
      new Table({
        rows: rows.split('\n').map(
          (line) =>
            new TableRow({
              children: line.split(/ {3,}/).map((text) => new TableCell({ children: [new Paragraph(text)] })),
            }),
        ),
      });
    const children = WORDS.split('\n\n').flatMap((block): FileChild[] =>
      /^(?:Title of each|Exhibit No\.)/.test(block) ? [table(block)] : paragraphsOf(block),
    );
    const filing = await openedFiling({ name: 'draft.docx', bytes: await packed(children) });
    expect(saidIn(filing)).toEqual(saidIn(filingOf(WORDS)));
  });

  it('with headings that Word numbers', async () => {
    const list = (id: number, words: string, start: number): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="${words}"/></w:lvl></w:abstractNum>`;
    const use = (id: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const heading = (id: number, caption: string): string =>
      p(caption, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);
    const body = BODY.replace(
      p('Item 2.02 Results of Operations and Financial Condition.'),
      heading(1, 'Results of Operations and Financial Condition.'),
    ).replace(
      p('Item 9.01 Financial Statements and Exhibits.'),
      heading(2, 'Financial Statements and Exhibits.'),
    );
    const numbering = list(1, 'Item 2.%1', 2) + list(2, 'Item 9.%1.', 1) + use(1) + use(2);
    const bytes = wordFile(body, { 'numbering.xml': numbering });
    const filing = await openedFiling({ name: 'draft.docx', bytes });
    expect(filing.documents[0]?.text).toContain('\n\nItem 2.02\tResults of Operations');
    expect(saidIn(filing)).toEqual(saidIn(filingOf(WORDS)));
  });

  it('whatever stands in headers, footers and notes', async () => {
    const body = BODY.replace(
      'Net income was',
      '</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve">Net income was',
    );
    const margins = `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>`;
    const bytes = wordFile(body + margins, {
      'header1.xml': p('Item 5.02 Confidential'),
      'footer1.xml': p('SIGNATURE page to follow'),
      'footnotes.xml': `<w:footnote w:id="1">${p('Unaudited.')}</w:footnote>`,
    });
    const filing = await openedFiling({ name: 'draft.docx', bytes });
    expect(saidIn(filing)).toEqual(saidIn(filingOf(WORDS)));
    expect(filing.documents[0]?.text.slice(-58)).toBe(
      '1 Unaudited.\n\nItem 5.02 Confidential\n\nSIGNATURE page to follow'.slice(-58),
    );
  });

  it('with changes that nobody has accepted yet', async () => {
    const paragraphs = paragraphsOf(
      WORDS.replace('Results of Operations and Financial Condition.', 'Results'),
    );
    const heading = WORDS.split('\n\n').findIndex((block) => block.startsWith('Item 2.02'));
    paragraphs[heading] = new Paragraph({
      children: [
        new TextRun('Item 2.02 Results'),
        new InsertedTextRun({
          text: ' of Operations and Financial Condition.',
          id: 1,
          author: 'A',
          date: '2024-10-29T00:00:00Z',
        }),
      ],
    });
    const filing = await openedFiling({ name: 'draft.docx', bytes: await packed(paragraphs) });
    expect(saidIn(filing)).toEqual(saidIn(filingOf(WORDS)));
  });
});

describe('The header of a section', () => {
  const [report = '', release = ''] = WORDS.split('Exhibit 99.1\n\n');
  const section = (header: string): string =>
    `<w:sectPr><w:headerReference w:type="default" r:id="${header}"/></w:sectPr>`;
  const sections = (opening: string): string =>
    `${bodyOf(report.trim())}<w:p><w:pPr>${section('rId1')}</w:pPr></w:p>${opening}${bodyOf(release)}${section('rId2')}`;
  const headers = { 'header1.xml': p('Draft'), 'header2.xml': p('Exhibit 99.1') };

  it.each([
    ['that alone names the exhibit heads it', ''],
    ['that names the exhibit as its first words do is not read twice', p('Exhibit 99.1')],
  ])('%s', async (_title, opening) => {
    const bytes = wordFile(sections(opening), headers);
    const filing = await openedFiling({ name: 'draft.docx', bytes });
    expect(saidIn(filing)).toEqual(saidIn(filingOf(WORDS)));
    expect(filing.documents[0]?.text.match(/^.*(?:Exhibit 99\.1|Draft)$/gm)).toEqual([
      'Exhibit 99.1',
      'Draft',
    ]);
  });
});

describe('A place in a Word file', () => {
  it('is told by its paragraph, and by line and column within it', async () => {
    const filing = await openedFiling({ name: 'draft.docx', bytes: await packed(paragraphsOf(WORDS)) });
    const text = filing.documents[0]?.text ?? '';
    const start = text.indexOf('CURRENT REPORT');
    const span = { document: 0, start, end: start + 'CURRENT REPORT\nPursuant'.length };
    expect(placeOf(filing, span)).toEqual({
      document: 0,
      start: { line: 1, column: 1, offset: start },
      end: { line: 2, column: 9, offset: span.end },
      paragraph: 3,
      bytes: null,
    });
    expect(excerptOf(filing, span)).toBe('CURRENT REPORT Pursuant');
  });
});

describe('A Word file that cannot be read says why', () => {
  const compound = (name: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(name, 'utf16le'),
    ]);

  it('under a password', async () => {
    expect(await word(compound('EncryptedPackage'))).toEqual(
      unread('docx-locked', 'The Word file is protected by a password: save a copy without it.'),
    );
  });

  it('of Word 97, whatever it is called', async () => {
    const said = 'The file is of Word 97 to 2003 (.doc), which is not read: save it as .docx.';
    expect(await word(compound('WordDocument'), 'draft.doc')).toEqual(unread('word-97', said, null));
    expect(await word(compound('WordDocument'))).toEqual(unread('word-97', said, null));
  });

  it('in rich text', async () => {
    expect(await word(strToU8('{\\rtf1\\ansi Item 5.02}'), 'draft.rtf')).toEqual(
      unread('rich-text', 'Rich text (.rtf) is not read: save it as .docx.', null),
    );
  });

  const damaged = 'The Word file is damaged: open it in Word and save it anew.';

  it('cut short', async () => {
    const bytes = wordFile(BODY);
    expect(await word(bytes.subarray(0, bytes.length - 200))).toEqual(unread('docx-damaged', damaged));
  });

  it('with a sign changed in its words', async () => {
    const bytes = zipSync(wordParts(BODY), { level: 0 });
    const at = Buffer.from(bytes).indexOf('$84.2 million');
    bytes[at + 1] = 0x39;
    expect(await word(bytes)).toEqual(unread('docx-damaged', `word/document.xml: ${damaged}`));
  });

  it('with XML that does not hold together', async () => {
    const parts = { 'document.xml': `<?xml version="1.0"?><w:document><w:body>${BODY}</w:document>` };
    expect(await word(wordFile('', parts))).toEqual(unread('docx-damaged', `word/document.xml: ${damaged}`));
  });

  it('with 100,000 nested tags', async () => {
    const deep = '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000) + BODY;
    expect(await word(zipSync(wordParts(deep), { level: 0 }))).toEqual(
      unread('docx-damaged', `word/document.xml: ${damaged}`),
    );
  });

  it('without the part that holds the words', async () => {
    const { 'word/document.xml': _body, ...parts } = wordParts('', { 'styles.xml': '' });
    expect(await word(zipSync(parts))).toEqual(
      unread(
        'docx-without-words',
        'The Word file has no part that holds its words: open it in Word and save it anew.',
      ),
    );
  });

  it('with words that are another file’s', async () => {
    expect(await word(wordFile(`${BODY}<w:altChunk r:id="rId9"/>`))).toEqual(
      unread(
        'docx-nested',
        'The Word file shows words of another file inside it, which is not read: open it in Word and save it anew.',
      ),
    );
  });

  const bomb =
    'The Word file is not unpacked: its parts would grow beyond 20 MB, alone or with those of the draft’s others, or one of them to more than 200 times its size.';

  it('with a part that grows to 500 times its size', async () => {
    expect(await word(wordFile(`${BODY}${' '.repeat(3_000_000)}`))).toEqual(unread('docx-too-large', bomb));
  });

  it('with parts beyond the limit together', async () => {
    // The list alone promises the sizes: nothing is unpacked to find out.
    const bytes = Buffer.from(wordFile(BODY));
    const listed = bytes.lastIndexOf('word/document.xml') - 46;
    bytes.writeUInt32LE(50_000_000, listed + 24);
    bytes.writeUInt32LE(40_000_000, listed + 20);
    expect(await word(bytes)).toEqual(unread('docx-too-large', bomb));
  });

  it('with a list that promises less than there is', async () => {
    const bytes = Buffer.from(wordFile(BODY));
    bytes.writeUInt32LE(1_000, bytes.lastIndexOf('word/document.xml') - 46 + 24);
    expect(await word(bytes)).toEqual(unread('docx-damaged', `word/document.xml: ${damaged}`));
  });

  it('beyond the size of a draft', () => {
    expect(openDocx({ name: 'draft.docx', bytes: new Uint8Array(LARGEST_DRAFT + 1) })).toEqual({
      issue: 'too-large',
      format: 'docx',
    });
  });

  it('without words', async () => {
    expect(await word(wordFile(p('Draft')))).toMatchObject({ read: false, format: 'docx' });
  });
});

describe('A Word file with something odd about it is read all the same', () => {
  it('under another name, and with macros', async () => {
    const bytes = wordFile(BODY, { 'vbaProject.bin': deflateSync(strToU8('x')) });
    expect(await word(bytes, 'draft.docm')).toEqual({ read: true, format: 'docx', issues: [] });
    expect(await word(bytes, 'draft')).toEqual({ read: true, format: 'docx', issues: [] });
  });

  it('whose entities call each other a billion times: none is resolved', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const document = `${laughs}<w:document ${namespace}><w:body>${BODY}<w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>`;
    const filing = await openedFiling({
      name: 'draft.docx',
      bytes: wordFile('', { 'document.xml': document }),
    });
    expect(filing.documents[0]?.text.endsWith('\n\n&b;&c;')).toBe(true);
  });

  it('in UTF-16', async () => {
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const document = `\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document ${namespace}><w:body>${BODY}<w:p>${r('Zürich')}</w:p></w:body></w:document>`;
    const bytes = zipSync({ ...wordParts(''), 'word/document.xml': Buffer.from(document, 'utf16le') });
    const filing = await openedFiling({ name: 'draft.docx', bytes });
    expect(filing.documents[0]?.text.endsWith('\n\nZürich')).toBe(true);
  });
});
