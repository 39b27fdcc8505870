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
