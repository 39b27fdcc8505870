import type { JWK } from 'jose';

/** Holds the key that seals decisions: KMS in the cloud, a key file on the laptop. The key itself never comes out. */
export interface Signer {
  /** The public half: a P-256 key as JSON Web Key. */
  publicJwk(): Promise<JWK>;
  /** ES256 over the bytes: r and s, 32 bytes each, as RFC 7518 section 3.4 lays them out (not DER). */
  sign(signingInput: Uint8Array): Promise<Uint8Array>;
}
