/**
 * Failures whose `name` is a contract: thrower, Retry and Catch share it. Permanent faults are not retried, transient
 * ones are, all else goes to the stored failure report and the dead-letter queue.
 */
export class DraftGoneFailure extends Error {
  override readonly name = 'DraftGoneFailure';
}

/** The store or the workflow service did not answer as it should; trying again may help. */
export class TransientFailure extends Error {
  override readonly name = 'TransientFailure';
}

/** What a sign-off waits on, ended by a newer version of the draft. Sent by SendTaskFailure. */
export const SUPERSEDED = 'Superseded';

export const FAILURES = { permanent: ['DraftGoneFailure'], transient: ['TransientFailure'] } as const;
