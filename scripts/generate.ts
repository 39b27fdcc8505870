/** Writes what is made from other files: registry, digest, rule pages. With `--check` writes nothing and fails if any is stale. */
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const checkOnly = process.argv.includes('--check');

const complaints: string[] = [];
const generated = await generatedFiles(root, (path, why) => complaints.push(`${path} was left out: ${why}`));

for (const [path, text] of generated) {
  const current = await readFile(resolve(root, path), 'utf8').catch(() => '');
  if (current === text) continue;
  if (checkOnly) complaints.push(`${path} is stale: run \`npm run generate\``);
  else await write(path, text);
}
for await (const path of glob('docs/rules/**/*.md', { cwd: root })) {
  if (generated.has(path.replaceAll('\\', '/'))) continue;
  if (checkOnly) complaints.push(`${path} is the page of no rule: run \`npm run generate\``);
  else await rm(resolve(root, path));
}

for (const complaint of complaints) console.warn(complaint);
if (checkOnly && complaints.length > 0) process.exitCode = 1;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(resolve(root, path)), { recursive: true });
  await writeFile(resolve(root, path), text);
}
