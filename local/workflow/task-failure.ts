/**
 * How a task of the state machine failed. Retry and Catch match `name`; the interpreter passes `message` on as Cause,
 * which for a function is JSON as Lambda words it.
 */
export class TaskFailure extends Error {
  override readonly name: string;

  constructor(error: string, cause: string) {
    super(cause);
    this.name = error;
  }
}

/** A failure that no Retry and no Catch may answer: the interpreter asks for these two properties. */
export class UncatchableFailure extends TaskFailure {
  readonly isRetryable = false;
  readonly isCatchable = false;
}
