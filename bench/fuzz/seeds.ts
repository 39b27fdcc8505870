import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { isPdf } from '../../core/parse/pdf/open-pdf.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { isContainer } from '../../core/parse/zip/directory.ts';
import type { Layout } from './mutations.ts';
import { PACKED_ON } from './packed-on.ts';

/** How the file's bytes are laid out. */
export function layoutOf(upload: Upload): Layout {
  if (isPdf(upload)) return 'pdf';
  return isContainer(upload.bytes) ? 'container' : 'words';
}

/** A Word file of the words, with one of each thing that Word puts beside words. */
export async function wordSeed(words: string): Promise<Uint8Array> {
  const [first = '', ...more] = words.split('\n\n');
  const day = { author: 'A. Drafter', date: new Date(0).toISOString() };
  const document = new Document({
    creator: 'A. Drafter',
    comments: { children: [{ id: 0, ...day, date: new Date(0), children: [new Paragraph('Is this so?')] }] },
    footnotes: { 1: { children: [new Paragraph('As amended.')] } },
    numbering: {
      config: [{ reference: 'list', levels: [{ level: 0, format: 'lowerLetter', text: '(%1)' }] }],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('DRAFT of May 1, 2026')] }) },
        children: [
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun(first),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new FootnoteReferenceRun(1),
            ],
          }),
          ...more.map(blockOf),
          new Paragraph({ text: 'One thing', numbering: { reference: 'list', level: 0 } }),
          new Paragraph({
            children: [
              new InsertedTextRun({ ...day, id: 1, text: 'added words ' }),
              new DeletedTextRun({ ...day, id: 2, text: 'words left out' }),
            ],
          }),
        ],
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)));
}

/** The library writes down when it was run. */
function withoutClock(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, part]) => [
    name,
    name === 'docProps/core.xml' ? strToU8(strFromU8(part).replace(/\d{4}-[\d:.T-]+Z/g, DAY)) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { mtime: PACKED_ON });
}
const DAY = '2026-05-01T00:00:00.000Z';

function blockOf(block: string): Paragraph | Table {
  const lines = block.split('\n');
  const rows = lines.map((line) => line.trim().split(/ {3,}|\t/));
  if (!rows.some((row) => row.length > 1)) {
    return new Paragraph({ children: lines.map((text, at) => new TextRun({ text, break: at > 0 ? 1 : 0 })) });
  }
  const cell = (words: string): TableCell => new TableCell({ children: [new Paragraph(words)] });
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

/** A PDF of the words. @param packed whether its streams are; what is not can be changed where it stands */
export async function pdfSeed(words: string, packed: boolean): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    compress: packed,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<void>((resolve) => {
    pdf.on('data', (piece: Buffer) => pieces.push(piece)).on('end', resolve);
  });
  pdf.font('Times-Roman', 10).text(words.replaceAll('\t', '   '));
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}

/** A package: the report, papers beside it in a folder, a picture, data and a package within. */
export function packageSeed(report: Upload, exhibits: readonly Upload[]): Uint8Array {
  const inner = zipSync({ 'note.txt': strToU8('Words that nobody reads.') }, { mtime: PACKED_ON });
  const files = {
    [report.name]: [report.bytes, { level: 0 }] as [Uint8Array, { level: 0 }],
    ...Object.fromEntries(exhibits.map(({ name, bytes }) => [`exhibits/${name}`, bytes])),
    'logo.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]),
    'acme-20260501.xsd': strToU8('<?xml version="1.0"?><schema/>'),
    '__MACOSX/._report.htm': new Uint8Array(40),
    'more.zip': inner,
  };
  return zipSync(files, { mtime: PACKED_ON });
}

/** Characters: longer ones make no other file, only a slower one. */
const LONGEST_WORDS = 40_000;

/** Word files, PDFs and packages made of drafts whose words are at hand. Control characters stay out: no XML bears them. */
export async function madeOf(drafts: readonly { name: string; words: string }[]): Promise<Upload[]> {
  const made: Upload[] = [];
  for (const [at, { name, words }] of drafts.entries()) {
    // eslint-disable-next-line no-control-regex -- they are what stays out
    const told = words.slice(0, LONGEST_WORDS).replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}/gu, '');
    const stem = name.replace(/\.\w+$/, '');
    const docx = { name: `${stem}.docx`, bytes: await wordSeed(told) };
    const pdf = { name: `${stem}.pdf`, bytes: await pdfSeed(told, at % 2 === 0) };
    const text = { name: `${stem}.txt`, bytes: Buffer.from(told) };
    const release = {
      name: 'ex99-1.htm',
      bytes: Buffer.from(`<html><body><p>Exhibit 99.1</p></body></html>`),
    };
    const report = [text, docx, pdf][at % 3] ?? text;
    const zip = packageSeed(report, [release, { ...(at % 2 === 0 ? docx : pdf) }]);
    made.push(docx, pdf, { name: `${stem}.zip`, bytes: zip });
  }
  return made;
}
