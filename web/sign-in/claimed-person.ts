import { z } from 'zod';
import { type Person, Role } from '../../core/workflow/roles.ts';

/** Where the provider says what a person is for, and in which words. */
export interface RoleClaims {
  /** Name of the claim, or a path of names with dots between them. */
  readonly claim: string;
  /** The claim's value for each role. */
  readonly values: Readonly<Record<Role, string>>;
}

const Words = z.string().transform(cleaned).pipe(z.string().min(1)).nullable().catch(null);

const Claims = z.looseObject({
  sub: z.string().min(1),
  name: Words,
  preferred_username: Words,
  email: Words,
  // Some providers write their truths as words.
  email_verified: z
    .union([z.boolean(), z.enum(['true', 'false'])])
    .optional()
    .catch(undefined),
});

/** The person whom claims of OpenID Connect name. Nobody has a role by default, and a value that is not among ours gives none. */
export function claimedPerson(claims: unknown, roles: RoleClaims): Person {
  const { sub, name, preferred_username, email, email_verified, ...others } = Claims.parse(claims);
  const isOwnEmail = email_verified !== false && email_verified !== 'false';
  const ownEmail = isOwnEmail ? email : null;
  const held = valuesOf(claimAt(others, roles.claim));
  return {
    subject: sub,
    name: name ?? preferred_username ?? ownEmail ?? sub,
    email: ownEmail,
    roles: Role.options.filter((role) => held.includes(roles.values[role])),
  };
}

/** Whether the claims say anything of roles. */
export function tellsRoles(claims: Readonly<Record<string, unknown>>, { claim }: RoleClaims): boolean {
  return claimAt(claims, claim) !== undefined;
}

/** A claim by its whole name first: names of claims may be addresses, with dots of their own. */
function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((at, name) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    return (at as Record<string, unknown>)[name];
  }, claims);
}

function valuesOf(claim: unknown): unknown[] {
  return Array.isArray(claim) ? claim : [claim];
}

const LONGEST_NAME = 200;
/** Controls and marks that a reader does not see: two names that look the same shall be the same. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function cleaned(words: string): string {
  return words
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
