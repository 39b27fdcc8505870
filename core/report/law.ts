import type { Finding } from '../engine/finding.ts';
import type { Authority } from '../engine/rule.ts';

/** The law behind a finding; a check of our own has none, and its card cites us by a name that is no address. */
export function lawOf({ authority }: Pick<Finding, 'authority'>): Authority[] {
  return authority.filter(({ url }) => url.startsWith('https:'));
}
