import { deflateSync } from 'node:zlib';
import type { HostileDraft } from './drafts.ts';
import { noise } from './noise.ts';

/** One object of a PDF: what stands between its `obj` and `endobj`. */
type PdfObject = string | Buffer;

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = (pieces[0] as Buffer).length;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = length;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

/** A stream, packed by Flate. */
export function streamOf(words: string | Buffer, dictionary = ''): Buffer {
  const packed = deflateSync(words);
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>';
const WORDS = 'BT /F1 10 Tf 72 700 Td (FORM 8-K CURRENT REPORT) Tj ET\n';

/** A PDF of one page, whose content is drawn with what else is there: object 6 and on. */
export function pdfOfPage(content: PdfObject, more: readonly PdfObject[] = [], resources = ''): Buffer {
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<${resources.includes('/Font') ? '' : '/Font<</F1 5 0 R>>'}${resources}>>>>`,
    content,
    FONT,
    ...more,
  ]);
}

const form = (content: string, resources = ''): Buffer =>
  streamOf(
    content,
    `/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>${resources}>>`,
  );
const names = (first: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `/X${at} ${first + at} 0 R`).join('');

/** Forms of which each draws the next ten times, so many deep. */
function laughing(depth: number): Buffer {
  const forms = Array.from({ length: depth }, (_, at) =>
    at === depth - 1 ? form(WORDS) : form('/X0 Do\n'.repeat(10), `/XObject<</X0 ${7 + at} 0 R>>`),
  );
  return pdfOfPage(streamOf('/X0 Do\n'.repeat(10)), forms, '/XObject<</X0 6 0 R>>');
}

/** Forms that draw each other round in a circle. */
const circling = (): Buffer =>
  pdfOfPage(
    streamOf(`${WORDS}/X0 Do`),
    [
      form(`${WORDS}/X0 Do /X0 Do`, '/XObject<</X0 7 0 R>>'),
      form(`${WORDS}/X0 Do /X0 Do`, '/XObject<</X0 6 0 R>>'),
    ],
    '/XObject<</X0 6 0 R>>',
  );

/** A chain of forms, each of which draws the next once. */
function chained(depth: number): Buffer {
  const forms = Array.from({ length: depth }, (_, at) =>
    at === depth - 1 ? form(WORDS) : form(`${WORDS}/X0 Do`, `/XObject<</X0 ${7 + at} 0 R>>`),
  );
  return pdfOfPage(streamOf('/X0 Do'), forms, '/XObject<</X0 6 0 R>>');
}

const words = (size: number): string => WORDS.repeat(Math.max(1, Math.floor(size / WORDS.length)));
const pdf = (name: string, told: string, bytes: (size: number) => Uint8Array): HostileDraft => ({
  name: `${name}.pdf`,
  with: told,
  bytes,
});

const FONTS = 30;
/** Every hostile PDF that tests and the table know of. */
export const HOSTILE_PDFS: readonly HostileDraft[] = [
  pdf('laughs', 'forms that draw each other a billionfold', () => laughing(9)),
  pdf('circle', 'forms that draw each other in a circle', circling),
  pdf('forms', 'two thousand forms, each within the next', () => chained(2_000)),
  pdf('drawn-forms', 'forms that are drawn without end', (size) =>
    pdfOfPage(streamOf(`${'/X0 Do\n'.repeat(Math.floor(size / 7))}`), [form(WORDS)], '/XObject<</X0 6 0 R>>'),
  ),
  pdf('empty-forms', 'forms without words that are drawn without end', (size) =>
    pdfOfPage(streamOf(`${'/X0 Do\n'.repeat(Math.floor(size / 7))}`), [form('q Q')], '/XObject<</X0 6 0 R>>'),
  ),
  pdf('many-forms', 'forms without end', (size) => {
    const count = Math.max(1, Math.floor(size / 300));
    return pdfOfPage(
      streamOf(Array.from({ length: count }, (_, at) => `/X${at} Do\n`).join('')),
      Array<Buffer>(count).fill(form(WORDS)),
      `/XObject<<${names(6, count)}>>`,
    );
  }),
  pdf('words', 'words without end', (size) => pdfOfPage(streamOf(words(size)))),
  pdf('bare-words', 'words without end that are not packed', (size) => {
    const content = words(size);
    return pdfOfPage(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
  }),
  pdf('long-word', 'one word without end', (size) =>
    pdfOfPage(`<</Length ${size + 40}>>\nstream\nBT /F1 10 Tf (${'x'.repeat(size)}) Tj ET\nendstream`),
  ),
  pdf('kerned', 'letters that are set one by one', (size) =>
    pdfOfPage(streamOf(`BT /F1 10 Tf [${'(a)-9 '.repeat(Math.floor(size / 6))}] TJ ET`)),
  ),
  pdf('spread', 'letters that are set far apart one by one', (size) =>
    pdfOfPage(streamOf(`BT /F1 10 Tf [${'(a)-9000 '.repeat(Math.floor(size / 9))}] TJ ET`)),
  ),
  pdf('drawing', 'lines drawn without end', (size) =>
    pdfOfPage(streamOf(WORDS + '0 0 m 9 9 l S\n'.repeat(Math.floor(size / 14)))),
  ),
  pdf('operands', 'numbers before an operator without end', (size) =>
    pdfOfPage(streamOf(WORDS + '1 '.repeat(Math.floor(size / 2)) + 're\n')),
  ),
  pdf('shared-content', 'a thousand pages that show the same drawing', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${Array.from({ length: 900 }, (_, at) => `${at + 4} 0 R`).join(' ')}]/Count 900>>`,
      streamOf('0 0 m 9 9 l S\n'.repeat(100_000)),
      ...Array<string>(900).fill('<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 3 0 R>>'),
    ]),
  ),
  pdf('same-page', 'a page of drawings that stands nine hundred times among the pages', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${'3 0 R '.repeat(900)}]/Count 900>>`,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>',
      streamOf('0 0 m 9 9 l S\n'.repeat(100_000)),
    ]),
  ),
  pdf('saves', 'states that are saved and never restored', (size) =>
    pdfOfPage(streamOf('q '.repeat(Math.floor(size / 2)) + WORDS)),
  ),
  pdf('arrays', 'lists within one another', (size) => pdfOfPage(streamOf(`${WORDS}${'['.repeat(size)}`))),
  pdf('dictionaries', 'dictionaries within one another', (size) =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</A${'<</A'.repeat(Math.floor(size / 4))}`]),
  ),
  pdf('pictures', 'pictures within its content', (size) =>
    pdfOfPage(streamOf(WORDS + 'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n'.repeat(Math.floor(size / 36)))),
  ),
  pdf('noise', 'a picture that fills it', (size) =>
    pdfOfPage(
      streamOf(WORDS),
      [
        streamOf(
          noise(size),
          '/Type/XObject/Subtype/Image/Width 1000/Height 1000/BitsPerComponent 8/ColorSpace/DeviceGray',
        ),
      ],
      '/XObject<</X0 6 0 R>>',
    ),
  ),
  pdf('pages', 'pages that are each other’s parents', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 3 0 R]/Count 900/Parent 3 0 R>>',
      '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 900/Parent 2 0 R>>',
    ]),
  ),
  pdf('page-tree', 'a tree of pages a thousand deep', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      ...Array.from({ length: 20_000 }, (_, at) => `<</Type/Pages/Kids[${at + 3} 0 R]/Count 1>>`),
      '<</Type/Page/MediaBox[0 0 612 792]>>',
    ]),
  ),
  pdf('count', 'as many pages as a number can say', () =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 999>>']),
  ),
  pdf('previous', 'tables that name each other as the one before', () => {
    const file = pdfOfPage(streamOf(WORDS)).toString('latin1');
    const start = file.indexOf('xref\n');
    return Buffer.from(file.replace('/Root', `/Prev ${start}/Root`), 'latin1');
  }),
  pdf('objects', 'objects without end', (size) =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', ...Array<string>(Math.floor(size / 40)).fill('[]')]),
  ),
  pdf('lost-table', 'objects without end and no table of them', (size) =>
    Buffer.from(`%PDF-1.7\n${'1 0 obj\n<<>>\nendobj\n'.repeat(Math.floor(size / 20))}`),
  ),
  pdf('not-a-table', 'a megabyte of what looks like its end', (size) =>
    Buffer.from(`%PDF-1.7\n${'startxref\n9\n%%EOF\n'.repeat(Math.floor(size / 18))}`),
  ),
  pdf('trailers', 'trailers without end', (size) =>
    Buffer.from(`%PDF-1.7\n${'trailer\n<</Root 1 0 R>>\n'.repeat(Math.floor(size / 24))}`),
  ),
  pdf('fonts', 'a font that maps all letters, again on each page', () => {
    const map = streamOf('1 beginbfrange <0000> <FFFF> <0041> endbfrange\n'.repeat(100));
    const font = (at: number): string =>
      `<</Type/Font/Subtype/Type0/BaseFont/A${at}/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>`;
    const fonts = Array.from({ length: FONTS }, (_, at) => font(at));
    return pdfOfPage(
      streamOf(fonts.map((_, at) => `BT /G${at} 10 Tf 9 9 Td <0041> Tj ET\n`).join('')),
      [
        '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>>>',
        map,
        ...fonts,
      ],
      `/Font<<${fonts.map((_, at) => `/G${at} ${8 + at} 0 R`).join('')}>>`,
    );
  }),
];
