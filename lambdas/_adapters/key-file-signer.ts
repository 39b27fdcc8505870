import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  type KeyObject,
} from 'node:crypto';
import { link, open, readFile, unlink } from 'node:fs/promises';
import type { Signer } from '../../core/sign-off/signer.ts';

/** The laptop's key: PEM, PKCS #8, P-256, readable by its owner only. Made where there is none yet. */
export function keyFileSigner(path: string): Signer {
  let known: Promise<KeyObject> | undefined;
  const key = (): Promise<KeyObject> => (known ??= readOrMakeKey(path));
  return {
    publicJwk: async () => createPublicKey(await key()).export({ format: 'jwk' }),
    sign: async (signingInput) =>
      sign('sha256', signingInput, { key: await key(), dsaEncoding: 'ieee-p1363' }),
  };
}

async function readOrMakeKey(path: string): Promise<KeyObject> {
  try {
    return createPrivateKey(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await makeKey(path);
  return createPrivateKey(await readFile(path));
}

/** Written whole beside its place, then linked there: of two who make a key at once, both end with the same one. */
async function makeKey(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
}
