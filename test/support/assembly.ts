import { join } from 'node:path';
import { synthesiseInto } from '../../local/workflow/synthesise.ts';

const FOLDER = join(import.meta.dirname, '../../cdk.out/local');
let made: Promise<string> | undefined;

/** The cloud assembly of the sources as they are, synthesised once for all tests, and again only when they change. */
export function sharedAssembly(): Promise<string> {
  made ??= synthesiseInto(FOLDER).then(() => FOLDER);
  return made;
}
