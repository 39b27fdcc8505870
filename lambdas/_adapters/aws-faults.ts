import { TransientFailure } from '../../core/workflow/failures.ts';

/** Runs a call to AWS. What trying again may mend becomes a `TransientFailure`; all else is thrown as it came. */
export async function answered<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!mayPass(error)) throw error;
    throw new TransientFailure(`No answer: ${errorNameOf(error)}`, { cause: error });
  }
}

/** Whether the error has one of the names, or HTTP statuses, given. */
export function isFault(error: unknown, ...kinds: (string | number)[]): boolean {
  return kinds.includes(errorNameOf(error)) || kinds.includes(statusOf(error) ?? -1);
}

/** 409: two conditional writes met, and S3 asks for another try. */
const STATUSES = new Set([408, 409, 425, 429]);
const NAMES =
  /throttl|^SlowDown$|^TooManyRequests|^RequestTimeout|^TimeoutError$|^RequestLimitExceeded$|^ServiceUnavailable|^KmsThrottling/i;
const NETWORK = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH',
]); // prettier-ignore

function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined && (status >= 500 || STATUSES.has(status))) return true;
  return NAMES.test(errorNameOf(error)) || NETWORK.has(codeOf(error));
}

function errorNameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode;
}
