import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../../core/filing/filing.ts';
import { excerptOf, placeOf, textOf } from '../../../../core/filing/span.ts';
import { ISSUES, UNREADABLE, type IssueCode } from '../../../../core/parse/issues.ts';
import { parseDraft } from '../../../../core/parse/parse-draft.ts';
import { parseUploads } from '../../../../core/parse/parse-uploads.ts';
import { LARGEST_RESTRICTED } from '../../../../core/parse/pdf/read-pages.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { pdfFile, printed } from '../../../support/pdf-file.ts';

const upload = (bytes: Uint8Array, name = 'report.pdf') => ({ name, bytes });

async function filingOf(bytes: Uint8Array): Promise<Filing> {
  const { filing, issues } = await parseUploads([upload(bytes)]);
  expect(issues).toEqual([]);
  if (!filing) throw new Error('The PDF was not read');
  return filing;
}

async function whatIsAmiss(bytes: Uint8Array): Promise<unknown> {
  const { filing, issues, draft } = await parseUploads([upload(bytes)]);
  expect(filing).toBeNull();
  expect(draft.format).toBe('pdf');
  return issues;
}

const unread = (code: IssueCode) => [{ code, span: null, detail: ISSUES[code] }];

/** What a reader takes from a draft, in words. */
function told(filing: Filing): unknown {
  const words = (quote: { span: Parameters<typeof excerptOf>[1] } | null) =>
    quote && excerptOf(filing, quote.span);
  return {
    form: filing.form?.text,
    dates: filing.cover.reportDates.map(({ date }) => date),
    registrants: filing.cover.registrants.map(({ name, fileNumber, ein }) =>
      [name, fileNumber, ein].map(words),
    ),
    boxes: filing.cover.boxes.map(({ kind, checked }) => [kind, checked]),
    items: filing.items.map(({ number, heading }) => [number, excerptOf(filing, heading)]),
    signatures: filing.signatures.map(({ date, signers }) => [date?.date, signers.length]),
    listed: filing.indexes.map(({ rows }) => rows.map(({ number }) => number)),
    exhibits: filing.exhibits.map(({ number }) => number),
  };
}

describe('A printed report says what its text says', () => {
  it('in cover, items, signature and exhibits', async () => {
    const { filing } = parseDraft({ name: 'report.txt', bytes: Buffer.from(specimen()) });
    const read = await filingOf(await printed(specimen()));
    expect(told(read)).toEqual(told(filing as Filing));
    expect(read.draft.format).toBe('pdf');
    expect(read.documents.map(({ format, role, bytes }) => [format, role, bytes.start])).toEqual([
      ['pdf', 'report', 0],
    ]);
  });

  it('with limits on copying and printing', async () => {
    const file = await printed(specimen(), { ownerPassword: 'of the owner' });
    expect(told(await filingOf(file))).toEqual(told(await filingOf(await printed(specimen()))));
  });

  it('behind a kilobyte of what a mail program put before it', async () => {
    const file = Buffer.concat([Buffer.from('X-Scanned: yes\n'.repeat(60)), await printed(specimen())]);
    expect(told(await filingOf(file))).toEqual(told(await filingOf(await printed(specimen()))));
  });

  it('cut short, where the library can mend it', async () => {
    const file = await printed(specimen());
    const cut = file.subarray(0, file.lastIndexOf('startxref'));
    expect(told(await filingOf(cut))).toEqual(told(await filingOf(file)));
  });
});

describe('Places in a PDF', () => {
  it('are told by page and line, slice to their words, and have no bytes', async () => {
    const filing = await filingOf(await printed(specimen()));
    const [report] = filing.documents;
    expect(report?.parts?.kind).toBe('page');
    expect(report?.parts?.starts.length).toBe(2);
    const places = filing.items.map(({ heading }) => ({
      words: textOf(filing, heading).split('\n')[0],
      ...placeOf(filing, heading),
    }));
    expect(places.map(({ words, page, bytes }) => ({ words, page, bytes }))).toEqual([
      { words: 'Item 2.02 Results of Operations and Financial Condition.', page: 2, bytes: null },
      { words: 'Item 9.01 Financial Statements and Exhibits.', page: 2, bytes: null },
    ]);
    const second = report?.text.slice(report.parts?.starts[1]).split('\n');
    for (const { words, start } of places) {
      expect(second?.[start.line - 1]?.slice(start.column - 1)).toBe(words);
    }
    const cover = filing.cover.reportDates[0];
    expect(cover && placeOf(filing, cover.span).page).toBe(1);
  });

  it('stay on their pages where a page has no words', async () => {
    const file = await pdfFile((pdf) => {
      pdf.addPage();
      pdf.text(specimen());
    });
    const filing = await filingOf(file);
    const date = filing.cover.reportDates[0];
    expect(date && placeOf(filing, date.span).page).toBe(2);
  });
});

describe('A PDF that cannot be read says why', () => {
  it('asks for a password', async () => {
    expect(await whatIsAmiss(await printed(specimen(), { userPassword: 'nobody knows' }))).toEqual(
      unread('pdf-encrypted'),
    );
  });

  it('has pictures of its pages, or no pages at all', async () => {
    const pictured = await pdfFile((pdf) => {
      pdf.image(WHITE_DOT, 72, 72, { width: 400, height: 600 });
      pdf.text('Scanned 12 October', 72, 20);
    });
    expect(await whatIsAmiss(pictured)).toEqual(unread('pdf-image-only'));
  });

  it('is cut so short, or is so damaged, that it has no page', async () => {
    const file = await printed(specimen());
    expect(await whatIsAmiss(file.subarray(0, 300))).toEqual(unread('pdf-damaged'));
    expect(await whatIsAmiss(Buffer.from('%PDF-1.7'))).toEqual(unread('pdf-damaged'));
    const spoiled = Buffer.from(file.toString('latin1').replaceAll('/Pages', '/Pagen'), 'latin1');
    expect(await whatIsAmiss(spoiled)).toEqual(unread('pdf-damaged'));
  });

  it('has more pages than are read', async () => {
    const file = await pdfFile((pdf) => {
      for (let page = 0; page < 1_001; page++) pdf.addPage();
    });
    expect(await whatIsAmiss(file)).toEqual(unread('pdf-too-long'));
  });

  it('is set in more pieces than are read', async () => {
    const set = '1 0 0 1 72 700 Tm (a) Tj 1 0 0 1 300 700 Tm (b) Tj\n';
    const file = await pdfFile((pdf) => {
      pdf.font('Times-Roman', 10).text('Words.');
      pdf.addContent(`BT /F1 10 Tf\n${set.repeat(21_000)}ET`);
    });
    expect(await whatIsAmiss(file)).toEqual(unread('pdf-too-long'));
  });

  it('unpacks to more than is safe to hold', async () => {
    const file = await pdfFile((pdf) => {
      const bomb = pdf.ref({ Filter: 'FlateDecode' });
      bomb.compress = false;
      bomb.end(deflateSync(Buffer.alloc(70 * 1024 * 1024)));
    });
    expect(await whatIsAmiss(file)).toEqual(unread('pdf-packed'));
  });

  it('is large and cannot be measured for its limits on copying', async () => {
    const file = await printed(specimen(), { ownerPassword: 'of the owner' });
    const padded = Buffer.concat([file, Buffer.alloc(LARGEST_RESTRICTED, '\n')]);
    expect(await whatIsAmiss(padded)).toEqual(unread('pdf-restricted'));
  });

  it('in codes that all leave nothing to judge', () => {
    const codes = Object.keys(ISSUES).filter((code) => code.startsWith('pdf-')) as IssueCode[];
    expect(codes.filter((code) => !UNREADABLE.has(code))).toEqual([]);
  });
});

it('A ZIP file is none, though it holds a PDF as it is', async () => {
  const { draft } = await parseUploads([upload(Buffer.from('PK\x03\x04 report.pdf %PDF-1.7'), 'draft.zip')]);
  expect(draft.format).not.toBe('pdf');
});

it('The bytes handed in are left as they were', async () => {
  const file = await printed(specimen());
  const before = Buffer.from(file);
  await parseUploads([upload(file)]);
  expect(file.equals(before)).toBe(true);
});

/** A picture of one white dot. */
const WHITE_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==',
  'base64',
);
