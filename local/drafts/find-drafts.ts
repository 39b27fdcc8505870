import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CouldNotRunError } from '../could-not-run.ts';

/** Endings of what a company calls a draft. A file named on the command line may have any. */
const DRAFT_ENDINGS = ['.txt', '.htm', '.html', '.docx', '.pdf', '.zip'] as const;

/** A file to check: where it lies, how to call it in a list, and its place below the folder that was named. */
export interface DraftFile {
  readonly path: string;
  /** Relative, with forward slashes, never leading out: the base name of a file named by itself. */
  readonly below: string;
}

/** The drafts that the paths mean: files as they are named, folders as all drafts below them, in the order of names. */
export async function findDrafts(paths: readonly string[]): Promise<DraftFile[]> {
  const found: DraftFile[] = [];
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'file') found.push({ path, below: basename(path) });
    else found.push(...(await draftsBelow(path)));
  }
  return found;
}

/** The files that together form one draft. A folder has no first document, so it is not taken. */
export async function findPackage(paths: readonly string[]): Promise<DraftFile[]> {
  for (const path of paths)
    if ((await kindOf(path)) === 'folder')
      throw new CouldNotRunError(`${path}: a folder; name the documents of the package one by one`);
  return paths.map((path) => ({ path, below: basename(path) }));
}

/** Pipes and devices are not opened: reading one may never end, or do something. */
async function kindOf(path: string): Promise<'file' | 'folder'> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new CouldNotRunError(`${path}: may not be read`);
    throw new CouldNotRunError(`${path}: no such file`);
  });
  if (stats.isDirectory()) return 'folder';
  if (stats.isFile()) return 'file';
  throw new CouldNotRunError(`${path}: neither a file nor a folder`);
}

async function draftsBelow(folder: string): Promise<DraftFile[]> {
  const drafts: DraftFile[] = [];
  // Links are not followed: a link may lead out of the folder, or round in a circle.
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isDraftName(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    drafts.push({ path, below: path.slice(join(folder, '/').length).replaceAll('\\', '/') });
  }
  if (drafts.length === 0)
    throw new CouldNotRunError(`${folder}: no draft in it (${DRAFT_ENDINGS.join(' ')})`);
  return drafts.sort((a, b) => (a.below < b.below ? -1 : 1));
}

function isDraftName(name: string): boolean {
  const lower = name.toLowerCase();
  return DRAFT_ENDINGS.some((ending) => lower.endsWith(ending));
}
