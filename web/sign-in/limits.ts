import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What the process that runs the site allows at most; in the cloud a rate rule stands before all of them. */
export interface SignInLimits {
  /** Null: go on. Else in how many seconds the address may begin again. */
  mayBegin(address: string): Promise<number | null>;
  /** True the first time that an attempt is answered. */
  isFirstAnswer(state: string): Promise<boolean>;
}

const STARTS = 20;
const STARTS_SECONDS = 5 * 60;
/** As long as an attempt can be kept. */
const ATTEMPT_SECONDS = 10 * 60;

export function signInLimits(): SignInLimits {
  const starts = new RateLimiterMemory({ points: STARTS, duration: STARTS_SECONDS });
  const answers = new RateLimiterMemory({ points: 1, duration: ATTEMPT_SECONDS });
  return {
    mayBegin: (address) => secondsToWait(starts, address),
    isFirstAnswer: async (state) => (await secondsToWait(answers, state)) === null,
  };
}

/** Counts one more. @returns null within the limit, else the seconds until it counts anew */
export async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

/** "in a minute", "in 5 minutes": of seconds, rounded up. */
export function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}
