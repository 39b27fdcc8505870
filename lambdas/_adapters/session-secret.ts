import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { recordKeys } from '../../core/workflow/keys.ts';
import type { ObjectStore } from '../../core/workflow/ports.ts';
import { readRecord, toRecord } from '../../core/workflow/records.ts';

const SessionSecret = z.object({ secret: z.base64url().length(43) });

/**
 * The secret that seals the site's sessions: 32 random bytes, made by the first container that needs it and the same in
 * all, so that a session holds whichever of them answers.
 */
export async function sessionSecret(records: ObjectStore): Promise<Uint8Array> {
  const key = recordKeys.sessionSecret;
  const known = await readRecord(records, key, SessionSecret);
  if (known) return Buffer.from(known.secret, 'base64url');
  await records.putIfAbsent(key, toRecord({ secret: randomBytes(32).toString('base64url') }));
  return sessionSecret(records);
}
