import { strToU8, zipSync, type Zippable } from 'fflate';
import { asHtml, type HostileDraft, wordFile, wordXml } from './drafts.ts';
import { noise } from './noise.ts';
import { pdfOfPage, streamOf } from './pdfs.ts';

const REPORT: Zippable = { 'd8k.htm': strToU8(asHtml('')) };
const LOREM = 'The company knows of no such event and does not expect that there will be one. ';

const zip = (name: string, told: string, files: (size: number) => Zippable): HostileDraft => ({
  name: `${name}.zip`,
  with: told,
  bytes: (size) => zipSync({ ...REPORT, ...files(size) }, { level: 1 }),
});
/** Sentences that differ, so that they pack to a twentieth and no limit on packing holds them off. */
const sentences = (size: number, sentence: (number: string) => string): string => {
  const numbers = noise(65_536).toString('latin1');
  return Array.from({ length: Math.max(1, Math.floor(size / sentence('123456').length)) }, (_, at) =>
    sentence(numbers.slice((at * 7) % 65_000, ((at * 7) % 65_000) + 6)),
  ).join('');
};
const words = (size: number): Uint8Array => strToU8(sentences(size, (number) => `${number}. ${LOREM}`));

/** Lines of uuencoding, as EDGAR sends pictures and PDFs; `words` are what is in them. */
function uuencoded(words: Buffer): string {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += 45) {
    const piece = words.subarray(at, at + 45);
    let line = String.fromCharCode(0x20 + piece.length);
    for (let of = 0; of < piece.length; of += 3) {
      const three = ((piece[of] ?? 0) << 16) | ((piece[of + 1] ?? 0) << 8) | (piece[of + 2] ?? 0);
      for (const shift of [18, 12, 6, 0]) line += String.fromCharCode(0x20 + ((three >> shift) & 63) || 0x60);
    }
    lines.push(line);
  }
  return `begin 644 exhibit.htm\n${lines.join('\n')}\n\`\nend\n`;
}

const submission = (part: string): Buffer =>
  Buffer.from(
    `<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${asHtml('')}\n</TEXT>\n</DOCUMENT>\n` +
      `<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n${part}</TEXT>\n</DOCUMENT>\n`,
  );

/** Hostile drafts that hold others, packed or encoded. */
export const HOSTILE_PACKAGES: readonly HostileDraft[] = [
  zip('words', 'an exhibit that unpacks to all that is allowed', (size) => ({ 'ex99.txt': words(size) })),
  zip('stored', 'an exhibit that is not packed', (size) => ({ 'ex99.txt': [noise(size), { level: 0 }] })),
  zip('pictures', 'a picture that fills it', (size) => ({ 'logo.jpg': [noise(size), { level: 0 }] })),
  zip('exhibits', 'two thousand exhibits', (size) =>
    Object.fromEntries(
      Array.from({ length: 1_990 }, (_, at) => [`ex99-${at}.txt`, words(Math.floor(size / 1_990))]),
    ),
  ),
  zip('tags', 'an exhibit that is nothing but tags', (size) => ({
    'ex99.htm': strToU8(asHtml(sentences(size, (number) => `<p>${number}</p>`))),
  })),
  zip('word-files', 'Word files that unpack to all that is allowed', (size) =>
    Object.fromEntries(
      Array.from({ length: 4 }, (_, at) => [`ex99-${at}.docx`, wordFile(wordXml(paragraphs(size / 4)))]),
    ),
  ),
  zip('pdfs', 'PDFs that each take as long as one may', () =>
    Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `ex99-${at}.pdf`,
        pdfOfPage(streamOf('0 0 m 9 9 l S\n'.repeat(2_000_000))),
      ]),
    ),
  ),
  zip('small-pdfs', 'two thousand small PDFs', () =>
    Object.fromEntries(
      Array.from({ length: 1_990 }, (_, at) => [
        `ex99-${at}.pdf`,
        pdfOfPage(streamOf('BT /F1 10 Tf 72 700 Td (the company and its officers) Tj ET\n'.repeat(30))),
      ]),
    ),
  ),
  zip('small-word-files', 'two thousand small Word files', () => {
    const file = wordFile(wordXml(''));
    return Object.fromEntries(Array.from({ length: 1_990 }, (_, at) => [`ex99-${at}.docx`, file]));
  }),
  {
    name: 'zeros.zip',
    with: 'a file that unpacks to a thousand times its size',
    bytes: (size) => zipSync({ ...REPORT, 'ex99.txt': Buffer.alloc(Math.min(size * 100, 9e7)) }),
  },
  {
    name: 'paragraphs-of-words.docx',
    with: 'paragraphs of words without end',
    bytes: (size) => wordFile(wordXml(paragraphs(size))),
  },
  {
    name: 'letters.docx',
    with: 'letters without a pattern',
    bytes: (size) =>
      wordFile(wordXml(`<w:p><w:r><w:t>${noise(Math.floor(size)).toString('latin1')}</w:t></w:r></w:p>`)),
  },
  {
    name: 'runs.docx',
    with: 'each letter in a run of its own',
    bytes: (size) =>
      wordFile(wordXml(`<w:p>${sentences(size, (number) => `<w:r><w:t>${number}</w:t></w:r>`)}</w:p>`)),
  },
  {
    name: 'text-boxes.docx',
    with: 'text boxes without end in one paragraph',
    bytes: (size) =>
      wordFile(
        wordXml(
          `<w:p>${sentences(size, (number) => `<w:txbxContent><w:p><w:r><w:t>${number}</w:t></w:r></w:p></w:txbxContent>`)}</w:p>`,
        ),
      ),
  },
  {
    name: 'uuencoded.txt',
    with: 'an exhibit that is sent by uuencoding',
    bytes: (size) => submission(uuencoded(Buffer.from(words(Math.floor(size * 0.72))))),
  },
  {
    name: 'uuencoded-html.txt',
    with: 'an exhibit of tags that is sent by uuencoding',
    bytes: (size) =>
      submission(uuencoded(Buffer.from(asHtml('<p>x</p>\n'.repeat(Math.floor((size * 0.72) / 9)))))),
  },
  {
    name: 'uuencoded-noise.txt',
    with: 'a picture that is sent by uuencoding',
    bytes: (size) => submission(uuencoded(noise(Math.floor(size * 0.72)))),
  },
  {
    name: 'wide.txt',
    with: 'signs beyond ASCII, as many as are read',
    bytes: (size) => submission('\u2019 a '.repeat(Math.min(Math.floor(size / 6), 249_000))),
  },
  {
    name: 'curly.txt',
    with: 'curly quotes of windows-1252 without end',
    bytes: (size) => Buffer.concat([submission(''), Buffer.alloc(size, '\x92\x92 a', 'latin1')]),
  },
  {
    name: 'curly-uuencoded.txt',
    with: 'an exhibit of curly quotes that is sent by uuencoding',
    bytes: (size) => submission(uuencoded(Buffer.alloc(Math.floor(size * 0.72), '\x92\x92 a', 'latin1'))),
  },
  {
    name: 'quoting.txt',
    with: 'marks of quoting without end',
    bytes: (size) => Buffer.concat([submission('\u2019'), Buffer.alloc(size, '> '.repeat(40) + '\n')]),
  },
  {
    name: 'utf-16.txt',
    with: 'words in UTF-16',
    bytes: (size) =>
      Buffer.from(
        `\ufeff${asHtml(`<p>${LOREM.repeat(Math.floor(size / 2 / LOREM.length))}</p>`)}`,
        'utf16le',
      ),
  },
];

function paragraphs(size: number): string {
  return sentences(size, (number) => `<w:p><w:r><w:t>${number}. ${LOREM}</w:t></w:r></w:p>`);
}
