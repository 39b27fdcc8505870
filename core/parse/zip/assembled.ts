import type { Document } from '../../filing/filing.ts';
import type { Note, Opened, Opening } from '../opening.ts';
import { assignRoles } from '../package/assign-roles.ts';
import { asOther, renumbered } from '../package/renumber.ts';
import type { Entry } from './directory.ts';
import type { MemberKind } from './member-kind.ts';
import { namePrinted } from './name-printed.ts';

/** One file of a package. */
export interface Member {
  readonly entry: Entry;
  readonly kind: MemberKind;
}

/** One file and what came of it; where it stayed closed, as what. */
export type Looked =
  | { readonly member: Member; readonly opened: Opened }
  | { readonly member: Member; readonly opened: null; readonly stayed: 'copy' | 'package' | 'other' };

/** The draft that the files of a package make: which is the report, which exhibit is which, and how that is known. */
export function assembled(looked: readonly Looked[]): Opening {
  const openings = looked.flatMap(({ opened }) => opened ?? []);
  if (openings.length === 0) return { issue: 'package-empty', format: 'zip' };
  const wrapped = wrappedNames(openings);
  const documents: Document[] = [];
  const copies: string[] = [];
  const closed: string[] = [];
  const notes: Note[] = [];
  for (const one of looked) {
    const { name } = one.member.entry;
    const isCopy = one.opened ? isWrapped(one.opened, name, wrapped) : one.stayed === 'copy';
    if (isCopy) copies.push(name);
    if (one.opened === null && one.stayed === 'package') closed.push(name);
    notes.push(...(one.opened?.notes ?? []).map(({ code }) => ({ code, detail: name })));
    for (const document of one.opened ? named(one.opened, name) : [withoutWords(one.member)]) {
      const placed = renumbered(document, documents.length);
      documents.push(isCopy ? asOther(placed) : placed);
    }
  }
  const roles = assignRoles(documents, { copies, closed });
  if (!roles) return { issue: 'no-report', format: 'zip' };
  if (roles.told !== null) notes.push({ code: 'roles', says: roles.told });
  return { documents: roles.documents, format: 'zip', header: headerOf(openings), notes };
}

/** A submission within the package names the files that are in it: beside it they are copies. */
function wrappedNames(openings: readonly Opened[]): ReadonlySet<string> {
  const submissions = openings.filter(({ documents }) => documents.length > 1);
  return new Set(submissions.flatMap(({ documents }) => documents.map(({ name }) => name)));
}

function isWrapped({ documents }: Opened, path: string, wrapped: ReadonlySet<string>): boolean {
  return documents.length === 1 && wrapped.has(path.slice(path.lastIndexOf('/') + 1));
}

function headerOf(openings: readonly Opened[]): Opened['header'] {
  return openings.find(({ header }) => header !== null)?.header ?? null;
}

/** Documents under their path in the package. A header by itself has no words of the report. */
function named({ documents }: Opened, path: string): Document[] {
  if (documents.length > 1)
    return documents.map((document) => ({
      ...document,
      name: document.name === path ? path : namePrinted(`${path}/${document.name}`),
    }));
  const alone = documents.map((document) => ({ ...document, name: path }));
  return /\.hdr\.sgml$/i.test(path) ? alone.map(asOther) : alone;
}

/** What rides along, or stayed closed. */
function withoutWords({ entry: { name, size } }: Member): Document {
  return {
    index: 0,
    name,
    type: '',
    role: 'other',
    format: 'binary',
    bytes: { start: 0, end: size },
    text: '',
    map: { read: [], source: [], lines: [0], wide: [] },
    parts: null,
    pictures: [],
    marks: [],
    tagged: null,
  };
}
