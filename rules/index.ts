import type { RuleSet } from '../core/report/compose.ts';

export const ruleSet: RuleSet = { version: '2026-11-23', digest: 'sha256:', rules: [] };
