import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What some work took. */
export interface Cost {
  /** Of the processor, all threads of this process together. */
  readonly cpuMs: number;
  /** Resident bytes at the most, beyond those before; null where the system does not tell. */
  readonly beyondBase: number | null;
}

const STATUS = '/proc/self/status';
/** Writing 5 there lets the highest mark fall to what is resident now (Linux, proc_pid_clear_refs(5)). */
const CLEAR = '/proc/self/clear_refs';
const isTold = existsSync(STATUS) && existsSync(CLEAR);

/** To sweep before each work would take as long as the work. */
const SWEPT_EACH = 10;
let done = 0;

/** Does the work and tells what it took. What was left behind by earlier work is swept out now and then, where the process may. */
export async function costOf<Result>(work: () => Promise<Result>): Promise<{ result: Result; cost: Cost }> {
  if (done++ % SWEPT_EACH === 0) globalThis.gc?.();
  if (isTold) writeFileSync(CLEAR, '5');
  const base = residentAs('VmRSS');
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const peak = residentAs('VmHWM');
  const beyondBase = base === null || peak === null ? null : Math.max(0, peak - base);
  return { result, cost: { cpuMs: (user + system) / 1000, beyondBase } };
}

function residentAs(key: 'VmRSS' | 'VmHWM'): number | null {
  if (!isTold) return null;
  const kilobytes = new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(readFileSync(STATUS, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
