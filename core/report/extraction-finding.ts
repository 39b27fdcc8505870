import { createHash } from 'node:crypto';
import type { Finding } from '../engine/finding.ts';
import type { Stage } from '../engine/outcome.ts';
import type { RuleSet } from './compose.ts';

/** The rule that speaks for a draft that could not be read, or not be checked to the end. */
export const EXTRACTION_RULE = 'edgar/extraction-quality';

const WHY = 'Silence on a draft that was not read would be false comfort.';

/** What is said of the draft as a whole where no rule could speak: law, reason and level from the rule's card. */
export function extractionFinding(
  said: Pick<Finding, 'outcome' | 'message' | 'remedy'> & { readonly detail: string },
  stage: Stage,
  ruleSet: RuleSet,
): Finding {
  const card = ruleSet.rules.find(({ id }) => id === EXTRACTION_RULE);
  const severity = card?.severity ?? 'error';
  const digest = createHash('sha256').update([EXTRACTION_RULE, said.message].join('\n'));
  return {
    id: `f-${digest.digest('hex').slice(0, 12)}`,
    ruleId: EXTRACTION_RULE,
    severity: typeof severity === 'string' ? severity : severity[stage],
    outcome: said.outcome,
    message: said.message,
    remedy: said.remedy,
    why: card?.why ?? WHY,
    place: null,
    excerpt: '',
    related: [],
    facts: said.detail ? { found: said.detail } : {},
    authority: card ? [...card.authority] : [],
  };
}
