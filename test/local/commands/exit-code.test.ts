import { describe, expect, it } from 'vitest';
import { composeFailed } from '../../../core/report/failed.ts';
import type { Report } from '../../../core/report/report.ts';
import { exitCodeOf, FAIL_ON } from '../../../local/commands/exit-code.ts';
import { ruleSet } from '../../../rules/index.ts';
import { foundingReport, unreadableReport } from '../../support/report-fixture.ts';

const having = (counts: Partial<Report['counts']>): Report => {
  const report = foundingReport();
  return { ...report, counts: { ...report.counts, error: 0, warning: 0, info: 0, ...counts } };
};
const brokenOff = composeFailed(
  foundingReport().draft,
  { message: 'The check broke off.', remedy: '' },
  ruleSet,
  '0.1.0',
);

describe('the exit code of a check', () => {
  it.each<[string, Report, number[]]>([
    ['nothing found', having({}), [0, 0, 0, 0]],
    ['a note', having({ info: 1 }), [0, 0, 1, 0]],
    ['a warning', having({ warning: 1 }), [0, 1, 1, 0]],
    ['an error', having({ error: 1 }), [1, 1, 1, 0]],
    ['a question to a person', having({ undetermined: 1 }), [0, 0, 0, 0]],
    ['rules left out by the caller', having({ unchecked: 9 }), [0, 0, 0, 0]],
    ['a rule that broke', having({ crashed: 1 }), [1, 1, 1, 0]],
    ['a draft that could not be read', unreadableReport(), [1, 1, 1, 0]],
    ['a check that broke off', brokenOff, [1, 1, 1, 0]],
  ])('for %s is that of each --fail-on', (_, report, codes) => {
    expect(FAIL_ON.map((level) => exitCodeOf(report, level))).toEqual(codes);
  });
});
