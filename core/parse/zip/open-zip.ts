import type { IssueCode } from '../issues.ts';
import type { Opened, Opening } from '../opening.ts';
import { isDocx } from '../docx/open-docx.ts';
import { LARGEST_DRAFT, type Upload } from '../upload.ts';
import { assembled, type Looked, type Member } from './assembled.ts';
import { directoryOf, type Entry, isContainer } from './directory.ts';
import { copiesAmong, memberKind } from './member-kind.ts';
import { unpack } from './unpack.ts';
import { beyondLimits } from './zip-limits.ts';

/** Opens one file of the package, whatever its format. */
type Door = (upload: Upload) => Promise<Opening>;

/** Parts that make a container one paper of an editor that is not read here: a workbook, slides, a text of another maker. */
const OFFICE: ReadonlySet<string> = new Set(['[Content_Types].xml', 'content.xml', 'Index/Document.iwa']);

interface Refused {
  readonly issue: IssueCode;
  readonly detail?: string;
}

/**
 * Opens a package: a folder of report, exhibits, pictures and data, packed as a .zip. Its papers go through the same door as files
 * that come alone; a package within it stays closed. Names are only told, and lead nowhere. A paper that cannot be read makes the
 * package unreadable, since what it says is unknown. Places are offsets into the file of that name, unpacked.
 */
export async function openZip(upload: Upload, open: Door): Promise<Opening> {
  const { bytes } = upload;
  if (bytes.length > LARGEST_DRAFT) return { issue: 'too-large', format: 'zip' };
  const entries = directoryOf(bytes);
  if (typeof entries === 'string') return { issue: entries, format: 'zip' };
  if (entries.some(({ name }) => OFFICE.has(name))) return { issue: 'unsupported-format', format: null };
  const issue = beyondLimits(entries);
  if (issue) return { issue, format: 'zip' };
  const members = membersOf(entries);
  const looked = 'issue' in members ? members : await lookInto(bytes, members, open);
  return 'issue' in looked ? { ...looked, format: 'zip' } : assembled(looked);
}

/** The files that someone packed: no folders, no links, nothing that a desktop left behind. */
function membersOf(entries: readonly Entry[]): readonly Member[] | Refused {
  const members: Member[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    const { name } = entry;
    const kind = memberKind(name);
    if (entry.isFolder || entry.isLink || kind === 'hidden') continue;
    if (entry.isEncrypted) return { issue: 'package-locked', detail: name };
    if (names.has(name)) return { issue: 'same-name-twice', detail: name };
    names.add(name);
    members.push({ entry, kind });
  }
  return members;
}

/** What the files of a package have come to so far. */
interface Tally {
  /** Bytes that are or may yet be unpacked, those within Word files among them. */
  unpacked: number;
  /** Bytes of papers, and characters of those whose words are packed once more. */
  words: number;
}

async function lookInto(
  bytes: Uint8Array,
  members: readonly Member[],
  open: Door,
): Promise<readonly Looked[] | Refused> {
  const copies = copiesAmong(members.flatMap(({ entry, kind }) => (kind === 'paper' ? [entry.name] : [])));
  const tally: Tally = { unpacked: sizeOf(members.map(({ entry }) => entry)), words: 0 };
  const looked: Looked[] = [];
  for (const member of members) {
    const { entry, kind } = member;
    if (kind === 'other' || kind === 'package') looked.push({ member, opened: null, stayed: kind });
    else if (copies.has(entry.name)) looked.push({ member, opened: null, stayed: 'copy' });
    else {
      const one = await lookAt(bytes, member, tally, open);
      if ('issue' in one) return one;
      looked.push(one);
    }
    if (tally.words > LARGEST_DRAFT) return { issue: 'package-too-large' };
  }
  return looked;
}

async function lookAt(
  bytes: Uint8Array,
  member: Member,
  tally: Tally,
  open: Door,
): Promise<Looked | Refused> {
  const { entry, kind } = member;
  const { name } = entry;
  tally.words += entry.size;
  if (tally.words > LARGEST_DRAFT) return { issue: 'package-too-large' };
  const paper = unpack(bytes, entry);
  if (!paper) return { issue: 'package-damaged', detail: name };
  if (isContainer(paper)) {
    if (!isDocx({ name, bytes: paper })) return { member, opened: null, stayed: 'package' };
    const parts = directoryOf(paper);
    const issue = typeof parts === 'string' ? null : beyondLimits(parts, tally.unpacked);
    if (issue) return { issue, detail: name };
    tally.unpacked += typeof parts === 'string' ? 0 : sizeOf(parts);
  }
  const opened = await open({ name, bytes: paper });
  if ('documents' in opened) {
    tally.words += charactersPacked(opened);
    return { member, opened };
  }
  if (kind === 'unknown') return { member, opened: null, stayed: 'other' };
  return { issue: opened.issue, detail: opened.detail === undefined ? name : `${name}/${opened.detail}` };
}

function charactersPacked({ documents }: Opened): number {
  const packed = documents.filter(({ format }) => format === 'docx' || format === 'pdf');
  return packed.reduce((sum, { text }) => sum + text.length, 0);
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}
