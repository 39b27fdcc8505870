import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/engine/finding.ts';
import type { Report } from '../../../core/report/report.ts';
import { maySign, type Obstacles, obstaclesOf } from '../../../core/sign-off/obstacles.ts';
import type { Waiver } from '../../../core/waivers/waiver.ts';
import {
  findingFixture,
  foundingReport,
  spoiledReport,
  unreadableReport,
} from '../../support/report-fixture.ts';
import { waiverFixture, waiverOfFinding } from '../../support/waiver-fixture.ts';

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

describe('What blocks signing can be waived', () => {
  const report = spoiledReport();
  const [error, warning, question] = report.findings as [Finding, Finding, Finding];
  const family = (name: string): Waiver => waiverFixture({ kind: 'family', family: name });

  it.each<[string, Waiver[], Omit<Obstacles, 'unreadable'>]>([
    ['nothing, without a waiver', [], { errors: 1, undetermined: 1, notChecked: 3 }],
    ['one error', [waiverOfFinding(error)], { errors: 0, undetermined: 1, notChecked: 3 }],
    ['one question', [waiverOfFinding(question)], { errors: 1, undetermined: 0, notChecked: 3 }],
    ['a family that never ran', [family('ixbrl')], { errors: 1, undetermined: 1, notChecked: 1 }],
    ['a family that broke off', [family('dates')], { errors: 1, undetermined: 1, notChecked: 2 }],
    ['no family that was checked', [family('items')], { errors: 1, undetermined: 1, notChecked: 3 }],
    [
      'no error by the waiver of a warning',
      [waiverOfFinding(warning)],
      { errors: 1, undetermined: 1, notChecked: 3 },
    ],
    [
      'no finding by a waiver on other words',
      [waiverOfFinding({ ...error, excerpt: 'Item 13.' })],
      { errors: 1, undetermined: 1, notChecked: 3 },
    ],
  ])('one by one: %s', (_, waivers, standing) => {
    expect(obstaclesOf(report, waivers)).toEqual({ unreadable: false, ...standing });
  });

  it('until nothing stands', () => {
    const waivers = [waiverOfFinding(error), waiverOfFinding(question), family('ixbrl'), family('dates')];
    expect(maySign(obstaclesOf(report, waivers))).toBe(true);
  });

  it('but for a draft that could not be read', () => {
    const unread = unreadableReport();
    const waivers = unread.findings.map((finding) => waiverOfFinding(finding));
    expect(maySign(obstaclesOf(unread, [...waivers, family('content')]))).toBe(false);
  });
});
