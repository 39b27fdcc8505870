import { ACTS_AND_THEIR_RULES } from './authorities/acts-and-their-rules.ts';
import type { CitedAuthority } from './authorities/cited-authority.ts';
import { FORM_8_K } from './authorities/form-8-k.ts';
import { FORMER_FORM_8_K } from './authorities/former-form-8-k.ts';
import { REGULATIONS } from './authorities/regulations.ts';
import { RELEASES_AND_GUIDANCE } from './authorities/releases-and-guidance.ts';

export type { CitedAuthority };

/** Each authority once, under the one way it is spelled. */
const AUTHORITIES = {
  ...FORM_8_K,
  ...FORMER_FORM_8_K,
  ...ACTS_AND_THEIR_RULES,
  ...REGULATIONS,
  ...RELEASES_AND_GUIDANCE,
  /** Drafting and system checks: no law asks for them, good order does. */
  'Countersign house rule': { url: 'urn:countersign:house-rule' },
} as const;

export type AuthorityCite = keyof typeof AUTHORITIES;

/**
 * The authority of that citation, for a rule's card. `says` puts what it asks in the words of this rule; otherwise the
 * table's own sentence stands.
 */
export function authority(cite: AuthorityCite, says?: string): CitedAuthority {
  return { cite, ...rangeOf(cite), ...AUTHORITIES[cite], ...(says === undefined ? {} : { says }) };
}

const FORMER = ', form before August 23, 2004';

/** EDGAR refused the former form from August 23, 2004; what has a counterpart in it, and the items of sections, began then. */
function rangeOf(cite: AuthorityCite): Pick<CitedAuthority, 'from' | 'until'> {
  if (cite.endsWith(FORMER)) return { until: '2004-08-22' };
  const isPresent = Object.hasOwn(AUTHORITIES, `${cite}${FORMER}`) || /^Form 8-K, Item \d\.\d\d/.test(cite);
  return isPresent ? { from: '2004-08-23' } : {};
}

/** Whether a citation is in the table, spelled and linked as there. */
export function isKnownAuthority({ cite, url }: Pick<CitedAuthority, 'cite' | 'url'>): boolean {
  return Object.hasOwn(AUTHORITIES, cite) && AUTHORITIES[cite as AuthorityCite].url === url;
}
