import { type Allowance, fullAllowance } from '../allowance.ts';
import type { Opening, Unopened } from '../opening.ts';
import { LARGEST_DRAFT, type Upload } from '../upload.ts';
import { directoryOf, isContainer } from '../zip/directory.ts';
import { Fault } from './fault.ts';
import { readDocx } from './read-docx.ts';

const WORD_NAME = /\.do[ct][xm]$/i;

/** Whether the upload is a Word file: a container with the parts of one, or one of that name whose parts cannot be told. */
export function isDocx({ name, bytes }: Upload): boolean {
  if (!isContainer(bytes)) return false;
  const entries = directoryOf(bytes);
  if (typeof entries === 'string') return WORD_NAME.test(name);
  const isOffice = entries.some((entry) => entry.name === '[Content_Types].xml');
  return WORD_NAME.test(name) || (isOffice && entries.some((entry) => entry.name.startsWith('word/')));
}

/** Opens a Word file. Its words stand in no bytes of the upload: places are told by paragraph. Never throws on a draft. */
export function openDocx({ name, bytes }: Upload, allowance: Allowance = fullAllowance()): Opening {
  if (bytes.length > LARGEST_DRAFT) return { issue: 'too-large', format: 'docx' };
  try {
    const { text, ...read } = readDocx(bytes, allowance);
    const document = {
      ...read,
      index: 0,
      name,
      type: '',
      role: 'report' as const,
      format: 'docx' as const,
      bytes: { start: 0, end: bytes.length },
      text,
      map: { read: [0], source: [0], lines: lineStarts(text), wide: [] },
      tagged: null,
    };
    return { documents: [document], format: 'docx', header: null, notes: [] };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const { code, part } = fault;
    return { issue: code, format: 'docx', ...(part === undefined ? {} : { detail: part }) };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** Word's files before 2007, and its files under a password, are compound files (MS-CFB); names in them are UTF-16. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const WORD_97 = Buffer.from('WordDocument', 'utf16le');
const RICH_TEXT = Buffer.from('{\\rtf');

/** What is said of a file that Word can open and that is not read here; null where it is none. */
export function otherWordFile({ bytes }: Upload): Unopened | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LARGEST_DRAFT));
  if (startsWith(file, RICH_TEXT)) return { issue: 'rich-text', format: null };
  if (!startsWith(file, COMPOUND)) return null;
  if (file.includes(ENCRYPTED)) return { issue: 'docx-locked', format: 'docx' };
  return file.includes(WORD_97) ? { issue: 'word-97', format: null } : null;
}

function startsWith(file: Buffer, signature: Buffer): boolean {
  return file.subarray(0, signature.length).equals(signature);
}
