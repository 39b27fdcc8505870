import type { IssueCode } from '../issues.ts';
import { MOST_ENTRIES } from '../steps/inflate-limits.ts';
import { namePrinted } from './name-printed.ts';

/** One file of a container, as the directory at its end says. No more is ever unpacked than its size: see `unpack`. */
export interface Entry {
  /** Safe to print, and no path to anywhere: see `namePrinted`. */
  readonly name: string;
  readonly isFolder: boolean;
  /** A symbolic link: its content would be the path it leads to. */
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header lies in the container. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** In place of a number that stands in a record of the larger form of the container (zip64). */
const ELSEWHERE = 0xffffffff;

/** Whether the bytes begin as a container of that form does, be it a package, a Word file or a workbook. */
export function isContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/**
 * The files of a container, by the directory at its end (PKWARE's APPNOTE, 4.3.12), which is what every desktop shows. Read here and
 * not by the library, which tells neither encryption nor checksum and takes headers within the container at their word. The largest
 * form (zip64) is not read: no container within the limits needs it.
 */
export function directoryOf(bytes: Uint8Array): readonly Entry[] | IssueCode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return 'package-damaged';
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count === 0xffff || from === ELSEWHERE) return 'package-unread';
  if (count > MOST_ENTRIES) return 'package-too-many';
  const entries: Entry[] = [];
  let at = from;
  for (let read = 0; read < count; read++) {
    const length = lengthOf(view, at, end);
    if (length === null) return 'package-damaged';
    const entry = entryAt(view, bytes, at);
    if (entry.packed === ELSEWHERE || entry.size === ELSEWHERE) return 'package-unread';
    entries.push(entry);
    at += length;
  }
  return entries;
}

/** The last record that is followed by its comment and nothing else. */
function endRecord(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function lengthOf(view: DataView, at: number, end: number): number | null {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
  const parts = view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return at + ENTRY_LENGTH + parts > end ? null : ENTRY_LENGTH + parts;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry {
  const nameAt = at + ENTRY_LENGTH;
  const name = nameOf(bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true)));
  return {
    name: namePrinted(name),
    isFolder: /[/\\]$/.test(name),
    isLink: view.getUint16(at + 4, true) >> 8 === UNIX && view.getUint16(at + 40, true) >> 12 === LINK,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

/** Which system made the entry, and the kind of file that its attributes then tell. */
const UNIX = 3;
const LINK = 0xa;

/** Not every writer that uses UTF-8 says so. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
