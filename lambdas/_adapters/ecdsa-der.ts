/**
 * An ECDSA P-256 signature from DER (RFC 3279, section 2.2.3: a sequence of the integers r and s), as KMS gives it, to the
 * 64 bytes that a JWS carries (RFC 7518, section 3.4). Throws on anything else.
 */
export function rawSignature(der: Uint8Array): Uint8Array {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) throw new TypeError('Not an ECDSA signature in DER');
  const r = integerAt(der, 2);
  const s = integerAt(der, r.end);
  if (s.end !== der.length) throw new TypeError('Bytes after the ECDSA signature');
  const raw = new Uint8Array(64);
  raw.set(r.bytes, 32 - r.bytes.length);
  raw.set(s.bytes, 64 - s.bytes.length);
  return raw;
}

function integerAt(der: Uint8Array, at: number): { bytes: Uint8Array; end: number } {
  const end = at + 2 + (der[at + 1] ?? 0);
  if (der[at] !== 0x02 || end > der.length) throw new TypeError('Not an ECDSA signature in DER');
  const signed = der.subarray(at + 2, end);
  // A leading zero keeps the integer positive and is no part of the number.
  const bytes = signed[0] === 0 ? signed.subarray(1) : signed;
  if (bytes.length > 32) throw new TypeError('Not a signature of P-256');
  return { bytes, end };
}
