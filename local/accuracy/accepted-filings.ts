import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { IsoDate } from '../../core/calendar/iso-date.ts';
import { CouldNotRunError } from '../could-not-run.ts';
import { findDrafts } from '../drafts/find-drafts.ts';

/** What a folder's `manifest.json` tells of each filing; other keys are passed over. */
const Manifest = z.array(
  z.object({
    id: z.string(),
    company: z.string().nullish(),
    cik: z.union([z.string(), z.number()]).nullish(),
    /** "8-K" where it is one: others lie there to be told apart. */
    category: z.string().nullish(),
    filedDate: IsoDate.nullish(),
    files: z.array(z.object({ name: z.string(), role: z.string() })),
  }),
);

/** A filing that EDGAR has accepted, on disk. */
export interface AcceptedFiling {
  /** Its id in the manifest, else its path below the folder. */
  readonly id: string;
  readonly path: string;
  readonly name: string;
  /** Whose it is, as far as the manifest tells: the CIK, since names change and are spelled in many ways; else the name. */
  readonly company: string | null;
  readonly filed: IsoDate | null;
  /** Whether it is said to be a report on Form 8-K; null where nobody says. */
  readonly is8K: boolean | null;
}

/**
 * The filings of a folder. Where a `manifest.json` says what is what, each counts once: its full submission, else its report;
 * else every draft below the folder is one.
 * @throws CouldNotRunError where there is no such folder, or its manifest cannot be read.
 */
export async function acceptedFilings(folder: string): Promise<AcceptedFiling[]> {
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest)) return listedIn(manifest, folder);
  const drafts = await findDrafts([folder]);
  return drafts.map(({ path, below }) => ({
    id: below,
    path,
    name: basename(path),
    company: null,
    filed: null,
    is8K: null,
  }));
}

function listedIn(manifest: string, folder: string): AcceptedFiling[] {
  const filings = Manifest.safeParse(readJson(manifest));
  if (!filings.success) throw new CouldNotRunError(`${manifest}: does not list filings as a manifest does`);
  return filings.data.flatMap(({ id, company, cik, category, filedDate, files }) => {
    const main =
      files.find(({ role }) => role === 'sgml') ??
      files.find(({ name, role }) => role === 'primary' && !/^[\w-]*index\.html?$/i.test(name)) ??
      files[0];
    if (!main) return [];
    return {
      id,
      path: join(folder, 'filings', id, main.name),
      name: main.name,
      company: cik === null || cik === undefined ? (company ?? null) : String(cik),
      filed: filedDate ?? null,
      is8K: category === null || category === undefined ? null : category === '8-K',
    };
  });
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
