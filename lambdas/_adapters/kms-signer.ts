import { createHash, createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { JWK } from 'jose';
import type { Signer } from '../../core/sign-off/signer.ts';
import { answered } from './aws-faults.ts';
import { rawSignature } from './ecdsa-der.ts';

/** A KMS key of spec ECC_NIST_P256. Needs `kms:Sign` and `kms:GetPublicKey`; the key itself stays in KMS. */
export function kmsSigner(keyId: string, kms = new KMSClient({})): Signer {
  let known: Promise<JWK> | undefined;
  const publicJwk = async (): Promise<JWK> => {
    const { PublicKey } = await answered(() => kms.send(new GetPublicKeyCommand({ KeyId: keyId })));
    const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
    return key.export({ format: 'jwk' });
  };
  return {
    publicJwk: () => {
      known ??= publicJwk().catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
    sign: async (signingInput) => {
      // The digest, not the record: KMS takes at most 4,096 bytes, and the record names inside information.
      const Message = createHash('sha256').update(signingInput).digest();
      const { Signature } = await answered(() =>
        kms.send(
          new SignCommand({
            KeyId: keyId,
            Message,
            MessageType: 'DIGEST',
            SigningAlgorithm: 'ECDSA_SHA_256',
          }),
        ),
      );
      return rawSignature(Signature ?? new Uint8Array());
    },
  };
}
