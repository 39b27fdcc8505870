import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Upload } from '../core/parse/parse-draft.ts';
import { findDrafts } from '../local/drafts/find-drafts.ts';

const Manifest = z.array(
  z.object({
    id: z.string(),
    format: z.string(),
    files: z.array(z.object({ name: z.string(), role: z.string() })),
  }),
);

/**
 * The drafts of a folder. Where a `manifest.json` says what is what, each filing counts once: its full submission, else
 * its report; else every draft below the folder.
 */
export async function readCorpus(folder: string): Promise<Upload[]> {
  const manifest = join(folder, 'manifest.json');
  const paths = existsSync(manifest)
    ? listedIn(manifest, folder)
    : (await findDrafts([folder])).map((draft) => draft.path);
  return paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}

function listedIn(manifest: string, folder: string): string[] {
  const filings = Manifest.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return filings
    .filter(({ format }) => format !== 'pdf')
    .flatMap(({ id, files }) => {
      const main =
        files.find(({ role }) => role === 'sgml') ??
        files.find(({ name, role }) => role === 'primary' && !/^[\w-]*index\.html?$/i.test(name)) ??
        files[0];
      return main ? [join(folder, 'filings', id, main.name)] : [];
    });
}
