import type { Filing } from '../../filing/filing.ts';
import type { IssueCode } from '../issues.ts';
import { LARGEST_DRAFT, type Upload } from '../upload.ts';
import { decode, type Decoded } from './decode.ts';
import { MOST_WIDE } from './decode-utf8.ts';

/** What the bytes are, by the bytes; the name only has a say where they are no text at all. */
export type Recognised =
  | { issue: IssueCode; format: Filing['draft']['format'] | null }
  | { issue: null; text: Decoded; notes: IssueCode[] };

const SIGNATURES: readonly [prefix: string, format: Filing['draft']['format'] | null][] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0', null],
  ['{\\rtf', null],
];

const PROMISES_NO_TEXT = /\.(?:pdf|docx|zip)$/i;

export function recogniseFormat(upload: Upload): Recognised {
  const { bytes, name } = upload;
  if (bytes.length > LARGEST_DRAFT) return { issue: 'too-large', format: null };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const opening = head.toString('latin1');
  for (const [prefix, format] of SIGNATURES) {
    if (opening.startsWith(prefix))
      return {
        issue: 'unsupported-format',
        format: format === 'zip' && /\.docx$/i.test(name) ? 'docx' : format,
      };
  }
  if (isBinary(decode(head).text)) return { issue: 'binary', format: null };
  const text = decode(bytes);
  if (text.wide.length > 2 * MOST_WIDE) return { issue: 'too-many-pieces', format: null };
  if (isBinary(text.text)) return { issue: 'binary', format: null };
  if (isBlank(text.text)) return { issue: 'empty', format: null };
  const notes: IssueCode[] = PROMISES_NO_TEXT.test(name) ? ['wrong-name'] : [];
  return { issue: null, text, notes: text.lost > 0 ? [...notes, 'undecodable-bytes'] : notes };
}

/** Bytes that tell what most files are; what begins as text may still go on as none. */
const HEAD = 8_192;

function isBlank(text: string): boolean {
  return !/[^\s\0]/.test(text);
}

/**
 * Control characters do not occur in text; one in fifty is more than any damaged file of the corpus has. Zeros at the end fill a
 * block of some disk.
 */
function isBinary(text: string): boolean {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1a && unit !== 0x1b)) controls++;
  }
  return controls * 50 > end;
}
