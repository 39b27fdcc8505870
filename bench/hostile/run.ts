import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LARGEST_DRAFT } from '../../core/parse/upload.ts';
import { ALL_HOSTILE_DRAFTS } from './all-drafts.ts';
import type { Cost } from './measure-one.ts';

const USE = `npm run hostile -- [BYTES...] [--only WORD]

Checks each hostile draft in a process of its own, at each of these sizes (1 MB, 10 MB and the largest that may be uploaded), and tells
what it cost. What takes over 3 seconds of the processor, or in memory over 12 times its size, is flagged.`;

const MB = 1e6;
/** A draft is hostile behind its cover, which is added to its size. */
const LARGEST = LARGEST_DRAFT - 20_000;
const SIZES = [MB, 10 * MB, LARGEST];

/** What no draft may cost. */
const MOST_MS = 3_000;
const MOST_TIMES = 12;
/**
 * Bytes that any draft may cost, however small. What is packed is measured by what it unpacks to, and that is held as bytes, as signs
 * and as what a library makes of them: 32 MB six times.
 */
const FREE = 192 * MB;
/**
 * Bytes of the heap that a check gets: what a process has in use that has read sound drafts, and half of what a draft may cost. V8
 * collects garbage only when it needs the room, so without a limit this would tell what the machine has, not what a draft takes. A
 * check that needs more breaks off, and is told as such.
 */
const BASE_HEAP = 64 * MB;
const SMALL_HEAP = 64 * MB;
const HEAP_TIMES = 5;
/** A check that has not ended by then is taken for a hang. */
const PATIENCE_MS = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(USE);
  process.exit(0);
}

const MEASURE_ONE = join(import.meta.dirname, 'measure-one.ts');
const folder = mkdtempSync(join(tmpdir(), 'countersign-hostile-'));
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
let flagged = 0;
let measured = 0;

console.log(
  `Node ${process.version}; time of the processor, memory beyond a process that has read sound drafts\n`,
);
console.log(`${'draft'.padEnd(26)}${cells('size', 'wall', 'cpu', 'page', 'memory', 'times')}  verdict`);
for (const { name, bytes: made } of ALL_HOSTILE_DRAFTS.filter((draft) => draft.name.includes(values.only))) {
  const lengths = new Set<number>();
  for (const size of sizes) {
    const bytes = made(size);
    if (lengths.has(bytes.length) || bytes.length > LARGEST_DRAFT) continue;
    lengths.add(bytes.length);
    tell(name, bytes.length, costOf(name, bytes));
  }
}
rmSync(folder, { recursive: true });
console.log(`\n${measured} drafts, ${flagged} beyond a limit`);
if (flagged > 0) process.exitCode = 1;

/** Null where the process did not end by itself. */
function costOf(name: string, bytes: Uint8Array): Cost | null {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const heap = (BASE_HEAP + Math.max(SMALL_HEAP, HEAP_TIMES * bytes.length)) / MB;
  const flags = [`--max-old-space-size=${Math.round(heap)}`];
  const { stdout, status } = spawnSync(process.execPath, [...flags, MEASURE_ONE, path], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(path);
  return status === 0 ? (JSON.parse(stdout) as Cost) : null;
}

function tell(name: string, bytes: number, cost: Cost | null): void {
  measured++;
  if (!cost) {
    flagged++;
    console.log(`${name.padEnd(26)}${cells(inMb(bytes))}  BROKEN OFF`);
    return;
  }
  const { ms, cpuMs, pageMs, beyondBase, verdict, said, crashed } = cost;
  const times = beyondBase / bytes;
  const flags = [
    ...(cpuMs > MOST_MS || pageMs > MOST_MS ? ['SLOW'] : []),
    ...(beyondBase > Math.max(FREE, MOST_TIMES * bytes) ? ['LARGE'] : []),
    ...(crashed.length > 0 ? [`CRASHED ${crashed.join(' ')}`] : []),
  ];
  if (flags.length > 0) flagged++;
  const numbers = cells(inMb(bytes), inMs(ms), inMs(cpuMs), inMs(pageMs), inMb(beyondBase), times.toFixed(1));
  console.log(
    `${name.padEnd(26)}${numbers}  ${[verdict, ...flags].join(' ')}${said && `: ${said.slice(0, 60)}`}`,
  );
}

function cells(...words: readonly string[]): string {
  return words.map((word) => word.padStart(10)).join('');
}

function inMs(ms: number): string {
  return `${ms.toFixed(0)} ms`;
}

function inMb(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}
