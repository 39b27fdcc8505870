import type { JWK } from 'jose';
import { sha256 } from './digest.ts';
import { coversDraft } from './documents.ts';
import { RECORD_TYPE, SignOffRecord } from './record.ts';
import { thumbprintOf, unseal } from './seal.ts';
import { decisionSentences } from './sentences.ts';

/** What a record is held against. What is not given is not compared, and the answer says so. */
export interface GivenEvidence {
  readonly draft?: Uint8Array | undefined;
  readonly report?: Uint8Array | undefined;
  /** The list of waivers as a file: the very bytes that `waiversFile` writes. */
  readonly waivers?: Uint8Array | undefined;
  /** Keys that may sign. Not given: the answer names the key, for a person to compare. */
  readonly trustedKeys?: readonly JWK[] | undefined;
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
  'not-a-record' | 'not-canonical' | 'signature' | 'untrusted-key' | 'draft' | 'report' | 'waivers';

/** Proves a signed record offline, and names what does not hold. */
export function verifySignOff(jws: string, given: GivenEvidence): Verification {
  const unsealed = unseal(RECORD_TYPE, jws, SignOffRecord);
  if (unsealed.fault === 'not-sealed')
    return fails(
      'not-a-record',
      'This is not a sign-off record that Countersign writes: parts are missing or changed.',
    );
  if (unsealed.fault === 'not-canonical')
    return fails('not-canonical', 'The record was changed: it is not written as Countersign writes it.');
  if (unsealed.fault !== null)
    return fails('signature', 'The record or its signature was changed: the signature does not hold.');

  const { content: record, keyThumbprint } = unsealed;
  if (given.trustedKeys && !given.trustedKeys.map(thumbprintOf).includes(keyThumbprint))
    return fails(
      'untrusted-key',
      `The record is signed by a key that is not trusted (thumbprint ${keyThumbprint}).`,
    );
  const other = otherFile(record, given);
  if (other) return other;

  const keyIsTrusted = given.trustedKeys !== undefined;
  return {
    holds: true,
    record,
    sha256: sha256(jws),
    keyThumbprint,
    keyIsTrusted,
    sentences: [
      ...decisionSentences(record),
      ...comparedSentences(given),
      keyIsTrusted
        ? `It was signed with a trusted key (thumbprint ${keyThumbprint}).`
        : `It was signed with the key of thumbprint ${keyThumbprint}. No trusted key was given: compare the thumbprint with the one your company published.`,
    ],
  };
}

/** The first file given that is not the one the record is about. */
function otherFile(record: SignOffRecord, { draft, report, waivers }: GivenEvidence): Verification | null {
  if (draft && !coversDraft(record, draft))
    return fails(
      'draft',
      `The draft is not the one that was decided on: its SHA-256 is ${sha256(draft)}, the record says ${record.draft.sha256}.`,
    );
  if (report && sha256(report) !== record.report.sha256)
    return fails(
      'report',
      `The report is not the one that lay before the signer: its SHA-256 is ${sha256(report)}, the record says ${record.report.sha256}.`,
    );
  if (waivers && sha256(waivers) !== record.waivers.sha256)
    return fails(
      'waivers',
      `The waivers are not those that stood at the decision: their SHA-256 is ${sha256(waivers)}, the record says ${record.waivers.sha256}.`,
    );
  return null;
}

function comparedSentences({ draft, report, waivers }: GivenEvidence): string[] {
  return [
    draft ? 'The draft given is that draft, byte for byte.' : 'No draft was given to compare with.',
    report ? 'The report given is that report, byte for byte.' : 'No report was given to compare with.',
    ...(waivers ? ['The waivers given are those waivers, byte for byte.'] : []),
  ];
}

function fails(fault: VerificationFault, sentence: string): Verification {
  return { holds: false, fault, sentences: [sentence] };
}
