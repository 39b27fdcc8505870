import type { Person } from '../../core/workflow/roles.ts';

/** What the site remembers of a sign-in from its start to the provider's answer. Known to this browser's cookie alone, sealed. */
export interface Attempt {
  /** Ties the provider's answer to this browser. */
  readonly state: string;
  /** Ties the ID token to this attempt. */
  readonly nonce: string;
  /** Proves to the provider that who brings the code is who asked for it: PKCE, RFC 7636. */
  readonly verifier: string;
  /** The path of this site that the person was on the way to. */
  readonly to: string;
}

/** Who somebody is, by the provider's word. */
export interface Identity {
  /** With no role at all where the provider gives none that counts here. */
  readonly person: Person;
  /** How long the provider's word holds, ISO 8601 in UTC. */
  readonly until: string;
}

/** Whoever says who people are. Each call throws `SignInFailure` where it cannot be done. */
export interface IdentityProvider {
  /** Where the browser goes to sign in; the answer comes to `redirectUri`. */
  addressFor(attempt: Attempt, redirectUri: string): Promise<URL>;
  /** Who the answer names: the address, with its query, to which the provider sent the browser back. */
  identify(answer: URL, attempt: Attempt): Promise<Identity>;
  /** Where the browser goes to be signed out at the provider too; null where it offers that nowhere. */
  signOutAddress(returnTo: string): Promise<URL | null>;
}

/**
 * Why nobody was signed in: there is no provider, it did not answer or cannot be used, it let nobody in, its code was spent, what it
 * said does not hold, or its clock and this one differ.
 */
export type FailureKind = 'none' | 'no-answer' | 'denied' | 'spent' | 'not-believed' | 'clocks';

/** Its name carries the kind and a code of the library's: all that may stand in a log, and no token among it. */
export class SignInFailure extends Error {
  override readonly name: string;
  readonly kind: FailureKind;

  constructor(kind: FailureKind, code: string, options?: ErrorOptions) {
    super(`Nobody was signed in: ${kind}`, options);
    this.name = `SignInFailure ${kind} ${code}`.trim();
    this.kind = kind;
  }
}

/** Where no provider is set up: nobody gets in. */
export const noIdentityProvider: IdentityProvider = {
  addressFor: () => Promise.reject(new SignInFailure('none', '')),
  identify: () => Promise.reject(new SignInFailure('none', '')),
  signOutAddress: async () => null,
};
