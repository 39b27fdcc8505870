import { proveRecord } from '../../core/trail/prove.ts';
import type { SignedEvidence } from './signed-evidence.ts';

export type EvidenceFile = keyof SignedEvidence;

/** The file with one bit turned round; `bit` counts from the first of the first byte. */
export function flipped(bytes: Uint8Array, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
  return changed;
}

/** Whether the five files prove each other, as the command line is handed them. */
export function proves({ record, draft, report, waivers, trail }: SignedEvidence): boolean {
  return proveRecord(record.toString('utf8'), { draft, report, waivers, trail: trail.toString('utf8') })
    .holds;
}
