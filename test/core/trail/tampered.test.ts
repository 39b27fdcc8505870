import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedEvidence } from '../../support/signed-evidence.ts';
import { type EvidenceFile, flipped, proves } from '../../support/tampered.ts';

const evidence = await signedEvidence();
const files = Object.keys(evidence) as EvidenceFile[];

describe('a single bit turned round', () => {
  it('is not there to begin with', () => {
    expect(proves(evidence)).toBe(true);
  });

  it.each(files)('is detected wherever it lies in the %s', (file) => {
    const bytes = evidence[file];
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        expect(proves({ ...evidence, [file]: flipped(bytes, bit) })).toBe(false);
      }),
      { seed: 20_261_126, numRuns: 80 },
    );
  });

  it.each(files)('is detected in every kind of byte that the %s holds', (file) => {
    const bytes = evidence[file];
    for (const byte of new Set(bytes)) {
      const bit = bytes.lastIndexOf(byte) * 8 + (byte & 7);
      expect(proves({ ...evidence, [file]: flipped(bytes, bit) }), `byte ${byte}`).toBe(false);
    }
  });

  it('is detected in each line end of the trail, also where the line end turns into a letter', () => {
    const { trail } = evidence;
    for (const [at, byte] of trail.entries())
      for (let bit = 0; byte === 0x0a && bit < 8; bit++)
        expect(proves({ ...evidence, trail: flipped(trail, at * 8 + bit) })).toBe(false);
  });
});
