import { generateKeyPairSync, sign, verify, createPublicKey, type JsonWebKeyInput } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Signer } from '../../core/sign-off/signer.ts';
import { keyFileSigner } from '../../lambdas/_adapters/key-file-signer.ts';
import { kmsSigner } from '../../lambdas/_adapters/kms-signer.ts';

const record = new TextEncoder().encode('header.payload');

async function holds(signer: Signer): Promise<boolean> {
  const jwk: JsonWebKeyInput['key'] = { ...(await signer.publicJwk()) };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify('sha256', record, { key, dsaEncoding: 'ieee-p1363' }, await signer.sign(record));
}

describe('the key file of a laptop', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'countersign-key-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('is made on first use, readable by its owner only, and seals records', async () => {
    const path = join(folder, 'signing-key.pem');
    const signer = keyFileSigner(path);
    expect(await holds(signer)).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await signer.publicJwk()).not.toHaveProperty('d');
  });

  it('is the same key for all who open it, also at once', async () => {
    const path = join(folder, 'signing-key.pem');
    const keys = await Promise.all([1, 2, 3, 4].map(() => keyFileSigner(path).publicJwk()));
    keys.push(await keyFileSigner(path).publicJwk());
    expect(new Set(keys.map(({ x }) => x)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['signing-key.pem']);
  });
});

describe('the key in KMS', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  /** KMS as its reference describes it: asked for a digest, it answers in DER. */
  class OneKey extends KMSClient {
    readonly asked: SignCommand['input'][] = [];
    override send = (async (command: unknown) => {
      if (command instanceof GetPublicKeyCommand)
        return { PublicKey: publicKey.export({ format: 'der', type: 'spki' }) };
      this.asked.push((command as SignCommand).input);
      return { Signature: sign('sha256', record, privateKey) };
    }) as unknown as KMSClient['send'];
  }

  it('seals records, and is sent their digest only', async () => {
    const kms = new OneKey({ region: 'us-east-1' });
    expect(await holds(kmsSigner('alias/sign-off', kms))).toBe(true);
    expect(kms.asked).toMatchObject([
      { KeyId: 'alias/sign-off', MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' },
    ]);
    expect(kms.asked[0]?.Message).toHaveLength(32);
  });
});
