import { generateKeyPairSync, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Role } from '../../core/workflow/roles.ts';
import { writeDurably } from '../workflow/durable-file.ts';

/** Somebody who can sign in on this machine. */
export const LocalUser = z.object({
  /** What they sign in with; also the subject that records name. */
  user: z.string(),
  password: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(Role),
});
export type LocalUser = z.infer<typeof LocalUser>;

/** What the embedded provider keeps from start to start: who there is, and its own keys. Readable by its owner only. */
export const IdentityFile = z.object({
  users: z.array(LocalUser),
  /** Signs the provider's cookies. */
  cookieKey: z.string(),
  /** Signs ID tokens: a private JWK, P-256. */
  tokenKey: z.looseObject({ kty: z.literal('EC'), kid: z.string() }),
});
export type IdentityFile = z.infer<typeof IdentityFile>;

/** A reviewer more than needed, so that four eyes can be tried: what one uploads the other signs. */
const USERS = [
  { user: 'uploader', name: 'Uploader One', roles: ['uploader'] },
  { user: 'reviewer', name: 'Reviewer One', roles: ['reviewer'] },
  { user: 'reviewer-two', name: 'Reviewer Two', roles: ['reviewer'] },
  { user: 'auditor', name: 'Auditor One', roles: ['auditor'] },
] as const;

/** What the file holds; made where there is none yet. */
export async function readOrMakeIdentity(path: string): Promise<IdentityFile> {
  const known = await read(path);
  if (known) return known;
  const made = newIdentity();
  await writeDurably(path, `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

async function read(path: string): Promise<IdentityFile | null> {
  try {
    return IdentityFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function newIdentity(): IdentityFile {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return IdentityFile.parse({
    users: USERS.map((one) => ({
      ...one,
      password: newPassword(),
      email: `${one.user}@countersign.example`,
    })),
    cookieKey: randomBytes(32).toString('base64url'),
    tokenKey: { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'ES256', use: 'sig' },
  });
}

/** No letters that are taken for others: it is typed from a terminal. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Three groups of four letters of 31: 59 bits, far more than the tries that the provider lets through. */
function newPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}
