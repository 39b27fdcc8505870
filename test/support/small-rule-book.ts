import { defineRule, type Rule } from '../../core/engine/rule.ts';
import type { RuleSet } from '../../core/report/compose.ts';

/** One rule of each kind of outcome, so that a test of the workflow does not hang on what the law asks. */
function rule(id: string, check: Rule<'seen'>['check']): Rule {
  const draft = { shows: 'nothing', draft: '' };
  return defineRule({
    id,
    title: 'The draft is as it should be',
    tier: 'T1',
    severity: 'error',
    authority: [{ cite: 'Form 8-K', url: 'https://www.sec.gov/files/form8-k.pdf' }],
    inForce: {},
    why: 'Somebody reads it.',
    remedy: 'Mend it.',
    messages: { seen: { verdict: 'violation', text: 'The draft is not as it should be' } },
    examples: { clean: draft, flagged: { seen: draft } },
    check,
  });
}

export const smallRuleBook: RuleSet = {
  version: '2026-11-23',
  digest: 'sha256:small',
  ruleVersions: { 'dates/always-speaks': 'version-1' },
  rules: [
    rule('dates/always-passes', () => []),
    rule('dates/always-speaks', () => [{ message: 'seen', place: null }]),
    rule('edgar/extraction-quality', () => []),
    rule('signature/always-breaks', () => {
      throw new Error('The words of the draft');
    }),
  ],
};
