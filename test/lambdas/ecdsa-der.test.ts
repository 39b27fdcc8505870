import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rawSignature } from '../../lambdas/_adapters/ecdsa-der.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('rawSignature', () => {
  it('gives the 64 bytes that verify, however long r and s are in DER', () => {
    const lengths = new Set<number>();
    for (let count = 0; count < 300; count++) {
      const message = Buffer.from(`record ${count}`);
      const der = sign('sha256', message, privateKey);
      lengths.add(der.length);
      const raw = rawSignature(der);
      expect(verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw)).toBe(true);
    }
    // 70 to 72 bytes, as one, both or none of the integers begin with a zero.
    expect(lengths.size).toBeGreaterThan(1);
  });

  it.each([
    ['nothing', []],
    ['no sequence', [0x31, 0x00]],
    ['a sequence cut short', [0x30, 0x06, 0x02, 0x01, 0x01]],
    ['an integer that runs over the end', [0x30, 0x04, 0x02, 0x09, 0x01, 0x01]],
    ['one integer only', [0x30, 0x03, 0x02, 0x01, 0x01]],
    ['bytes behind the second integer', [0x30, 0x08, 0x02, 0x01, 0x01, 0x02, 0x01, 0x01, 0x05, 0x00]],
    ['an integer too long for the curve', [0x30, 0x26, 0x02, 0x21, ...Array(33).fill(1), 0x02, 0x01, 0x01]],
  ])('refuses %s', (_, der) => {
    expect(() => rawSignature(Uint8Array.from(der))).toThrow(TypeError);
  });
});
