import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../core/parse/parse-draft.ts';
import { recogniseFormat } from '../../../core/parse/steps/recognise-format.ts';
import { LARGEST_DRAFT } from '../../../core/parse/upload.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';

const upload = (name: string, body: string | Uint8Array): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
});

describe('What a file is, its bytes say', () => {
  it.each([
    ['nothing', 'a.txt', '', 'empty', null],
    ['blanks only', 'a.txt', ' \r\n\t ', 'empty', null],
    ['nul bytes only', 'a.txt', '\0\0\0', 'empty', null],
    ['a PDF', 'a.pdf', '%PDF-1.7\n', 'unsupported-format', 'pdf'],
    ['a PDF under another name', 'a.txt', '%PDF-1.4\n', 'unsupported-format', 'pdf'],
    ['a Word document', 'a.docx', 'PK\x03\x04[Content_Types]', 'unsupported-format', 'docx'],
    ['a zip', 'a.zip', 'PK\x03\x04a.htm', 'unsupported-format', 'zip'],
    ['an old Word document', 'a.doc', '\xd0\xcf\x11\xe0\xa1\xb1', 'unsupported-format', null],
    ['rich text', 'a.rtf', '{\\rtf1\\ansi', 'unsupported-format', null],
    ['a picture', 'a.txt', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01', 'binary', null],
  ])('%s is not read', (_title, name, body, issue, format) => {
    expect(recogniseFormat(upload(name, body))).toEqual({ issue, format });
  });

  it.each([
    ['blanks in UTF-16', Buffer.from('\ufeff  \r\n', 'utf16le'), 'empty'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0', 'latin1'), 'binary'],
    ['UTF-32', Buffer.from([...'Item 5.02'].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0])), 'binary'],
    ['UTF-32 behind its mark', Buffer.from([0xff, 0xfe, 0, 0, 0x49, 0, 0, 0, 0x74, 0, 0, 0]), 'binary'],
    [
      'numbers of two bytes',
      Buffer.from(Uint16Array.from({ length: 600 }, (_, at) => at % 30).buffer),
      'binary',
    ],
    [
      'a report that goes on as a picture',
      Buffer.concat([Buffer.from(specimen().repeat(3)), Buffer.alloc(40_000, '\x01\x02picture\xff\x03')]),
      'binary',
    ],
  ])('%s is not taken for text', (_title, bytes, issue) => {
    expect(recogniseFormat({ name: 'a.txt', bytes })).toEqual({ issue, format: null });
  });

  it.each([
    ['UTF-16 behind its mark', Buffer.from(`\ufeff${specimen()}`, 'utf16le'), []],
    ['UTF-16 without it', Buffer.from(specimen(), 'utf16le'), []],
    ['UTF-16, turned', Buffer.from(specimen(), 'utf16le').swap16(), []],
    [
      'an odd byte at the end of UTF-16',
      Buffer.from(specimen(), 'utf16le').subarray(0, -1),
      ['undecodable-bytes'],
    ],
    ['zeros that fill a block', Buffer.from(`${specimen()}${'\0'.repeat(4_000)}`), []],
    [
      'a broken byte among quotes in UTF-8',
      Buffer.concat([Buffer.from(`${specimen()} “A”`), Buffer.from([0xff])]),
      ['undecodable-bytes'],
    ],
  ])('%s is text', (_title, bytes, codes) => {
    const { filing } = parseDraft({ name: 'a.txt', bytes });
    expect(filing?.items.map(({ number }) => number)).toEqual(['2.02', '9.01']);
    expect(filing?.issues.map(({ code }) => code)).toEqual(codes);
  });

  it('a file beyond the limit is not even decoded', () => {
    const bytes = new Uint8Array(LARGEST_DRAFT + 1);
    expect(recogniseFormat({ name: 'a.txt', bytes })).toEqual({ issue: 'too-large', format: null });
  });

  it('text under the name of a PDF is read, and said to be misnamed', () => {
    const { filing } = parseDraft(upload('draft.pdf', specimen()));
    expect(filing?.draft.format).toBe('text');
    expect(filing?.issues.map(({ code }) => code)).toEqual(['wrong-name']);
  });

  it.each([
    ['text', specimen()],
    ['text', `<PAGE>\n<TABLE>\n<S> <C>\n${specimen()}`],
    ['html', `<HTML><BODY><P>${specimen()}</P></BODY></HTML>`],
    ['html', `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><body>${specimen()}</body></html>\n</TEXT></DOCUMENT>`],
    ['ixbrl', `<html><body><ix:nonNumeric>8-K</ix:nonNumeric>${specimen()}</body></html>`],
    ['sgml', `<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${specimen()}\n</TEXT></DOCUMENT>`],
    [
      'sgml',
      `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${specimen()}</TEXT></DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nA</TEXT></DOCUMENT>`,
    ],
  ])('%s is told by its words: case %#', (format, body) => {
    expect(parseDraft(upload('draft', body)).filing?.draft.format).toBe(format);
  });
});
