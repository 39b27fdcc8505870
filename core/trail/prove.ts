import type { JWK } from 'jose';
import { verifySignOff, type GivenEvidence } from '../sign-off/verify.ts';
import { entrySentence } from './sentences.ts';
import { compareWithRecord, verifyTrail } from './verify.ts';

/** What a record is held against, with the trail of its draft as a file. */
export interface Evidence extends GivenEvidence {
  readonly trail?: string | undefined;
}

/** What a proof came to, in sentences for a reader. */
export interface Proof {
  readonly holds: boolean;
  readonly sentences: readonly string[];
}

/** Proves a signed record offline, with all that is given beside it. The first thing that does not hold is named. */
export function proveRecord(jws: string, { trail, ...given }: Evidence): Proof {
  const record = verifySignOff(jws, given);
  if (!record.holds) return record;
  if (trail === undefined)
    return { holds: true, sentences: [...record.sentences, 'No trail was given to compare with.'] };
  const chain = verifyTrail(trail);
  if (!chain.holds) return chain;
  const told = compareWithRecord(chain.entries, record);
  return told.holds ? { holds: true, sentences: [...record.sentences, ...told.sentences] } : told;
}

/** Proves a trail by itself: that nothing in it was changed, left out or put in between. */
export function proveTrail(trail: string, trustedKeys: readonly JWK[] | undefined): Proof {
  const chain = verifyTrail(trail, trustedKeys);
  if (!chain.holds) return chain;
  const key = trustedKeys
    ? 'The key is a trusted one.'
    : 'No trusted key was given: compare the thumbprint with the one your company published.';
  return { holds: true, sentences: [...chain.sentences, ...chain.entries.map(entrySentence), key] };
}
