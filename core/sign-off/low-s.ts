/** Order of the group of P-256 (FIPS 186-5, appendix). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * ECDSA knows two signatures for each: (r, s) and (r, order - s) both hold. A record must not have a second form that
 * also verifies, so the smaller s is written and only that is accepted. `raw` is r and s, 32 bytes each.
 */
export function withLowS(raw: Uint8Array): Uint8Array {
  const s = readS(raw);
  if (s <= ORDER / 2n) return raw;
  const low = (ORDER - s).toString(16).padStart(64, '0');
  return Uint8Array.from(Buffer.concat([raw.subarray(0, 32), Buffer.from(low, 'hex')]));
}

export function hasLowS(raw: Uint8Array): boolean {
  return raw.length === 64 && readS(raw) <= ORDER / 2n;
}

function readS(raw: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(raw.subarray(32)).toString('hex') || '0'}`);
}
