import type { Signer } from '../../core/sign-off/signer.ts';
import { optionalEnv, requireEnv } from './environment.ts';
import { keyFileSigner } from './key-file-signer.ts';
import { kmsSigner } from './kms-signer.ts';

/** Seals the trails of drafts: a key of its own, so that no step which reads drafts could ever sign a decision. */
export function trailSigner(): Signer {
  const kmsKey = optionalEnv('TRAIL_KEY_ID');
  return kmsKey ? kmsSigner(kmsKey) : keyFileSigner(requireEnv('TRAIL_KEY_FILE'));
}
