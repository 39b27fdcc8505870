import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_HOSTILE_DRAFTS } from '../../../bench/hostile/all-drafts.ts';
import type { Told } from '../../../bench/hostile/check-all.ts';

const CHECK_ALL = fileURLToPath(new URL('../../../bench/hostile/check-all.ts', import.meta.url));
const SIZE = 200_000;
/** All of them together; the largest is ten megabytes. */
const HEAP_MB = 192;
/** No measure: what has not ended by then never will. */
const PATIENCE_MS = 150_000;

let told: Told[];

beforeAll(async () => {
  const lines: string[] = [];
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, CHECK_ALL, String(SIZE)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  await new Promise((resolve) => child.once('close', resolve));
  told = lines
    .join('')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Told);
});

describe('A hostile draft ends with a report, every place in it and every rule run', () => {
  it.each(ALL_HOSTILE_DRAFTS.map((draft) => [draft.with, draft.name]))('though it has %s: %s', (_, name) => {
    const [begun, ended] = told.filter((one) => ('begun' in one ? one.begun : one.name) === name);
    expect(begun).toEqual({ begun: name });
    expect(ended).toEqual({ name, verdict: expect.stringMatching(/ready|unreadable/), flaws: [] });
  });
});
