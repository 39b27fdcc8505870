/**
 * How long a report waits for its sign-off, in days from the upload. A report is due four business days after its event;
 * twenty days outlast the longest holidays, and stay under the 24.8 days that a timer on a laptop can run.
 */
export const SIGN_OFF_DAYS = 20;

const DAY_MS = 86_400_000;

/** Whether the time to sign is over. Both are ISO 8601 in UTC. */
export function isExpired(uploadedAt: string, now: string): boolean {
  return Date.parse(now) >= Date.parse(uploadedAt) + SIGN_OFF_DAYS * DAY_MS;
}
