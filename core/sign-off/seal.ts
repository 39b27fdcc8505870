import { createHash, createPublicKey, verify } from 'node:crypto';
import type { JWK } from 'jose';
import { z } from 'zod';
import { hasLowS, withLowS } from './low-s.ts';
import type { Signer } from './signer.ts';

/** What is sealed; `typ` of the JWS header keeps the seal of one from being taken for that of another. */
export type SealType = 'countersign-sign-off+jwt' | 'countersign-trail+jwt';

/** 32 bytes in base64url. */
const Coordinate = z.string().regex(/^[\w-]{43}$/);
const Header = z.object({
  jwk: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: Coordinate, y: Coordinate }),
});

/**
 * Seals the content as a compact JWS (RFC 7515), ES256, the public key and its thumbprint (RFC 7638) in the header. There is
 * one way to write it: members in the schema's order, no white space, base64url without padding, the smaller of the two
 * signatures that fit.
 */
export async function seal<Content>(
  type: SealType,
  content: Content,
  schema: z.ZodType<Content>,
  signer: Signer,
): Promise<string> {
  const header = base64url(headerText(type, await signer.publicJwk()));
  const signingInput = `${header}.${base64url(JSON.stringify(schema.parse(content)))}`;
  const signature = await signer.sign(new TextEncoder().encode(signingInput));
  if (signature.length !== 64) throw new TypeError('The signer must answer with r and s, 64 bytes');
  return `${signingInput}.${base64url(withLowS(signature))}`;
}

export type Unsealed<Content> =
  | {
      readonly fault: null;
      readonly content: Content;
      /** RFC 7638 thumbprint of the key that sealed it. */
      readonly keyThumbprint: string;
    }
  | { readonly fault: 'not-sealed' | 'not-canonical' | 'signature' };

/**
 * Takes a seal apart and proves it. What is sealed has exactly one written form: each part is taken apart, written again
 * and compared, so that loose base64, added members or white space are changes too.
 */
export function unseal<Content>(type: SealType, jws: string, schema: z.ZodType<Content>): Unsealed<Content> {
  const parts = splitJws(jws);
  if (!parts) return { fault: 'not-sealed' };
  const header = Header.safeParse(readJson(parts.header));
  const content = schema.safeParse(readJson(parts.payload));
  if (!header.success || !content.success) return { fault: 'not-sealed' };
  const { jwk } = header.data;
  const isCanonical =
    parts.header === headerText(type, jwk) && parts.payload === JSON.stringify(content.data);
  if (!isCanonical) return { fault: 'not-canonical' };
  if (!hasLowS(parts.signature) || !signatureHolds(jws, parts.signature, jwk)) return { fault: 'signature' };
  return { fault: null, content: content.data, keyThumbprint: thumbprintOf(jwk) };
}

/** What a seal says, unproved: null where it is not one, or not of this kind. */
export function sealedWords<Content>(jws: string, schema: z.ZodType<Content>): Content | null {
  const content = schema.safeParse(readJson(splitJws(jws)?.payload ?? ''));
  return content.success ? content.data : null;
}

/** RFC 7638: the members that make the key, in the order of their names, and no others. */
export function thumbprintOf({ crv, kty, x, y }: JWK): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

/** The one way the header is written for a key. */
function headerText(typ: SealType, key: JWK): string {
  const { kty, crv, x, y } = key;
  return JSON.stringify({ alg: 'ES256', typ, kid: thumbprintOf(key), jwk: { kty, crv, x, y } });
}

interface JwsParts {
  readonly header: string;
  readonly payload: string;
  readonly signature: Uint8Array;
}

/** Null where a part is not base64url in its one canonical form: no padding, no spare bits, no white space. */
function splitJws(jws: string): JwsParts | null {
  const parts = jws.split('.', 4);
  if (parts.length !== 3) return null;
  const [header, payload, signature] = parts.map(decodeCanonical);
  if (!header || !payload || !signature) return null;
  return { header: header.toString('utf8'), payload: payload.toString('utf8'), signature };
}

function decodeCanonical(part: string): Buffer | null {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === part ? bytes : null;
}

/** ES256 (RFC 7518, section 3.4) over header and payload as they are written. A point that is not on the curve is no key. */
function signatureHolds(jws: string, signature: Uint8Array, jwk: JWK): boolean {
  try {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    const signed = Buffer.from(jws.slice(0, jws.lastIndexOf('.')), 'ascii');
    return verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function base64url(bytes: Uint8Array | string): string {
  return (typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes)).toString('base64url');
}
