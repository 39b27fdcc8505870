import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** Every fault of the folder `kinds`, in the order of names. */
export async function allFaults(): Promise<Fault[]> {
  const folder = join(import.meta.dirname, 'kinds');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const faults: Fault[] = [];
  for (const file of files.sort()) {
    const kinds = (await import(join(folder, file))) as { faults: readonly Fault[] };
    faults.push(...kinds.faults);
  }
  return faults;
}
