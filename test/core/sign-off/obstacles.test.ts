import { describe, expect, it } from 'vitest';
import type { Report } from '../../../core/report/report.ts';
import { maySign, obstaclesOf } from '../../../core/sign-off/obstacles.ts';
import { findingFixture, foundingReport } from '../../support/report-fixture.ts';

const base = foundingReport();
const withFinding = (
  severity: 'error' | 'warning' | 'info',
  outcome: 'violation' | 'undetermined',
): Report => ({
  ...base,
  findings: [findingFixture({ ruleId: 'items/none', severity, outcome, message: 'm', at: null }, 'f-1')],
});
const withCounts = (counts: Partial<Report['counts']>): Report => ({
  ...base,
  counts: { ...base.counts, ...counts },
});

describe('signing', () => {
  it.each<[string, Report]>([
    ['nothing was found', { ...base, findings: [] }],
    ['a warning stands', withFinding('warning', 'violation')],
    ['a note stands', withFinding('info', 'violation')],
    ['a note could not be settled', withFinding('info', 'undetermined')],
  ])('is open where %s', (_, report) => {
    expect(maySign(obstaclesOf(report))).toBe(true);
  });

  it.each<[string, Report]>([
    ['an error stands', withFinding('error', 'violation')],
    ['a rule cannot tell whether there is an error', withFinding('error', 'undetermined')],
    ['a rule cannot tell whether there is reason to warn', withFinding('warning', 'undetermined')],
    ['a rule never ran', withCounts({ unchecked: 1 })],
    ['a rule broke off', withCounts({ crashed: 1 })],
    ['the draft could not be read', { ...base, verdict: 'unreadable', findings: [] }],
  ])('is closed where %s', (_, report) => {
    expect(maySign(obstaclesOf(report))).toBe(false);
  });
});
