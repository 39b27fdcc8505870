import type { Outcome } from '../../engine/outcome.ts';
import { counted } from '../counted.ts';
import { familyName, familyOf } from '../families.ts';
import type { Page } from './page.ts';

const UNTOLD = [
  {
    outcome: 'crashed',
    what: 'broke on this draft',
    remedy: 'Read the draft for these by hand, and show the draft to whoever keeps the rule book.',
  },
  {
    outcome: 'unchecked',
    what: 'did not run',
    remedy: 'Run the check again, with all rules. Until then nothing is known about them.',
  },
] as const;

/** The rules of which nothing is known, by family: one that broke or never ran is never taken for a pass. */
export function notRunBlocks(outcomes: readonly Outcome[], page: Page): string[][] {
  return UNTOLD.flatMap(({ outcome, what, remedy }) => {
    const untold = outcomes.filter((one) => one.outcome === outcome);
    const families = Map.groupBy(untold, ({ ruleId }) => familyOf(ruleId));
    return [...families].map(([family, rules]) => [
      ...page.heading('bold', 'not run', `${familyName(family)}, ${counted(rules.length, 'rule')}: ${what}`),
      ...page.row('  to fix', remedy),
      ...(outcome === 'crashed' ? page.row('  rules', rules.map(({ ruleId }) => ruleId).join(', ')) : []),
    ]);
  });
}
