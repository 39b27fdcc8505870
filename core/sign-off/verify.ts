import { calculateJwkThumbprint, compactVerify, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import { hasLowS } from './low-s.ts';
import { headerText, recordText, sha256, SignOffRecord } from './record.ts';

/** What a record is held against. What is not given is not compared, and the answer says so. */
export interface GivenEvidence {
  readonly draft?: Uint8Array;
  readonly report?: Uint8Array;
  /** Keys that may sign. Not given: the answer names the key, for a person to compare. */
  readonly trustedKeys?: readonly JWK[];
}

export type Verification =
  | {
      readonly holds: true;
      readonly record: SignOffRecord;
      /** SHA-256 of the record file, which the next record of the draft names as `previous`. */
      readonly sha256: string;
      /** RFC 7638 thumbprint of the key. */
      readonly keyThumbprint: string;
      readonly keyIsTrusted: boolean;
      /** Who decided what over which bytes, and what remains to be compared. */
      readonly sentences: readonly string[];
    }
  | { readonly holds: false; readonly fault: VerificationFault; readonly sentences: readonly string[] };

export type VerificationFault =
  'not-a-record' | 'not-canonical' | 'signature' | 'untrusted-key' | 'draft' | 'report';

/** 32 bytes in base64url. */
const Coordinate = z.string().regex(/^[\w-]{43}$/);
const Header = z.object({
  jwk: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: Coordinate, y: Coordinate }),
});

/**
 * Proves a signed record offline, and names what does not hold. A record has exactly one written form: each part is
 * taken apart, written again and compared, so that loose base64, added members or white space are changes too.
 */
export async function verifySignOff(jws: string, given: GivenEvidence): Promise<Verification> {
  const parts = splitJws(jws);
  if (!parts)
    return fails('not-a-record', 'This is not a sign-off record: it is not three parts of base64url.');

  const header = Header.safeParse(readJson(parts.header));
  const record = SignOffRecord.safeParse(readJson(parts.payload));
  if (!header.success || !record.success)
    return fails(
      'not-a-record',
      'This is not a sign-off record that Countersign writes: parts are missing or changed.',
    );

  const { jwk } = header.data;
  if (!(await isCanonical(parts, jwk, record.data)))
    return fails('not-canonical', 'The record was changed: it is not written as Countersign writes it.');
  if (!hasLowS(parts.signature) || !(await signatureHolds(jws, jwk)))
    return fails('signature', 'The record or its signature was changed: the signature does not hold.');

  const keyThumbprint = await calculateJwkThumbprint(jwk);
  if (given.trustedKeys && !(await isAmong(keyThumbprint, given.trustedKeys)))
    return fails(
      'untrusted-key',
      `The record is signed by a key that is not trusted (thumbprint ${keyThumbprint}).`,
    );

  return compareFiles(record.data, given, { sha256: sha256(jws), keyThumbprint });
}

function compareFiles(
  record: SignOffRecord,
  given: GivenEvidence,
  proved: { sha256: string; keyThumbprint: string },
): Verification {
  if (given.draft && !coversDraft(record, given.draft))
    return fails(
      'draft',
      `The draft is not the one that was decided on: its SHA-256 is ${sha256(given.draft)}, the record says ${record.draft.sha256}.`,
    );
  if (given.report && sha256(given.report) !== record.report.sha256)
    return fails(
      'report',
      `The report is not the one that lay before the signer: its SHA-256 is ${sha256(given.report)}, the record says ${record.report.sha256}.`,
    );
  const keyIsTrusted = given.trustedKeys !== undefined;
  return {
    holds: true,
    record,
    ...proved,
    keyIsTrusted,
    sentences: [
      ...decisionSentences(record),
      given.draft ? 'The draft given is that draft, byte for byte.' : 'No draft was given to compare with.',
      given.report
        ? 'The report given is that report, byte for byte.'
        : 'No report was given to compare with.',
      keyIsTrusted
        ? `It was signed with a trusted key (thumbprint ${proved.keyThumbprint}).`
        : `It was signed with the key of thumbprint ${proved.keyThumbprint}. No trusted key was given: compare the thumbprint with the one your company published.`,
    ],
  };
}

function decisionSentences(record: SignOffRecord): string[] {
  const { draft, report, ruleSet, signer } = record;
  const decided = record.decision === 'signed' ? 'reviewed and approved for filing' : 'refused';
  return [
    `${signer.name} (${signer.subject}) ${decided} the draft ${draft.key}, version ${draft.versionId}, at ${record.at}.`,
    ...(record.reason === null ? [] : [`The reason given: ${record.reason}`]),
    `The draft has ${draft.bytes} bytes and the SHA-256 ${draft.sha256}.`,
    record.previous === null
      ? 'It is the first decision on this draft.'
      : `It follows the decision whose record has the SHA-256 ${record.previous}.`,
    `The report has the verdict ${report.verdict} and the SHA-256 ${report.sha256}; rule set ${ruleSet.version}, ${ruleSet.digest}.`,
  ];
}

function coversDraft(record: SignOffRecord, draft: Uint8Array): boolean {
  return (
    draft.length === record.draft.bytes &&
    sha256(draft) === record.draft.sha256 &&
    record.draft.documents.every(
      ({ bytes, sha256: digest }) => sha256(draft.subarray(bytes.start, bytes.end)) === digest,
    )
  );
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

async function isCanonical(parts: JwsParts, jwk: JWK, record: SignOffRecord): Promise<boolean> {
  return parts.header === (await headerText(jwk)) && parts.payload === recordText(record);
}

async function signatureHolds(jws: string, jwk: JWK): Promise<boolean> {
  try {
    await compactVerify(jws, await importJWK(jwk, 'ES256'), { algorithms: ['ES256'] });
    return true;
  } catch {
    return false;
  }
}

async function isAmong(thumbprint: string, keys: readonly JWK[]): Promise<boolean> {
  for (const key of keys) if ((await calculateJwkThumbprint(key)) === thumbprint) return true;
  return false;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fails(fault: VerificationFault, sentence: string): Verification {
  return { holds: false, fault, sentences: [sentence] };
}
