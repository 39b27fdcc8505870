/** What a reader is told of a failure. Its cause is never quoted: it may hold words of the draft. */
export interface FailureSentence {
  readonly message: string;
  readonly remedy: string;
}

const AGAIN = 'Upload the draft again; the copy that was uploaded is kept.';

const SLOW: FailureSentence = {
  message: 'The check took longer than it may and was stopped; nothing about this draft was judged.',
  remedy: AGAIN,
};

const SPENT: FailureSentence = {
  message: 'The check used more memory than it may and was stopped; nothing about this draft was judged.',
  remedy: AGAIN,
};

const SENTENCES: Readonly<Record<string, FailureSentence>> = {
  DraftGoneFailure: {
    message: 'The draft was deleted before it could be checked.',
    remedy: 'Upload the draft again.',
  },
  TransientFailure: {
    message: 'The store did not answer, and trying again did not help; nothing about this draft was judged.',
    remedy: AGAIN,
  },
  'States.Timeout': SLOW,
  'Sandbox.Timedout': SLOW,
  'Runtime.OutOfMemory': SPENT,
  'Runtime.ExitError': SPENT,
};

const UNKNOWN: FailureSentence = {
  message:
    'The check stopped at a fault of Countersign, not of the draft; nothing about this draft was judged.',
  remedy: `${AGAIN} If it stops again, tell whoever runs Countersign the review's number.`,
};

/** The sentence for an error name of the state machine. */
export function failureSentence(errorName: string): FailureSentence {
  return Object.hasOwn(SENTENCES, errorName) ? (SENTENCES[errorName] as FailureSentence) : UNKNOWN;
}
