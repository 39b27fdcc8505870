import { createPrivateKey, createPublicKey, sign } from 'node:crypto';

import type { Signer } from '../../core/sign-off/signer.ts';

/** Keys for tests only, so that records are the same in each run up to ECDSA's own randomness. */
export const reviewerKey = signerOf(
  'MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQ==',
);
export const strangersKey = signerOf(
  'MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAg==',
);
/** Seals trails. */
export const houseKey = signerOf(
  'MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAw==',
);

function signerOf(pkcs8: string): Signer {
  const key = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
  return {
    publicJwk: async () => createPublicKey(key).export({ format: 'jwk' }),
    sign: async (signingInput) => sign('sha256', signingInput, { key, dsaEncoding: 'ieee-p1363' }),
  };
}
