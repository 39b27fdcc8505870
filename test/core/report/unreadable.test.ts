import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../core/calendar/iso-date.ts';
import { ISSUES, UNREADABLE } from '../../../core/parse/issues.ts';
import { Report } from '../../../core/report/report.ts';
import { composeUnreadable } from '../../../core/report/unreadable.ts';
import { smallRuleBook } from '../../support/small-rule-book.ts';

const draft = { name: 'a.pdf', sha256: '0'.repeat(64), bytes: 9, format: null, documents: [] };
const issue = (code: string, detail = '') => ({ code, span: null, detail });

describe('the report on an unreadable draft', () => {
  it.each([...UNREADABLE])('says why in a sentence, and that no other rule applied: %s', (code) => {
    const report = Report.parse(composeUnreadable(draft, [issue(code)], smallRuleBook, '0.1.0'));
    expect(report.verdict).toBe('unreadable');
    expect(report.filing).toBe(null);
    expect(report.findings).toMatchObject([
      {
        ruleId: 'edgar/extraction-quality',
        outcome: 'violation',
        severity: 'error',
        message: ISSUES[code],
        place: null,
      },
    ]);
    expect(report.outcomes).toEqual([
      { ruleId: 'dates/always-passes', outcome: 'not-applicable' },
      { ruleId: 'dates/always-speaks', outcome: 'not-applicable' },
      { ruleId: 'edgar/extraction-quality', outcome: 'violation' },
      { ruleId: 'signature/always-breaks', outcome: 'not-applicable' },
    ]);
    expect(report.counts).toMatchObject({ error: 1, pass: 0, notApplicable: 3, unchecked: 0 });
  });

  it('names the reason that made it unreadable, not what was noticed besides', () => {
    const issues = [issue('wrong-name'), issue('binary', 'a picture')];
    const [finding] = composeUnreadable(draft, issues, smallRuleBook, '0.1.0').findings;
    expect(finding).toMatchObject({ message: ISSUES.binary, facts: { found: 'a picture' } });
  });

  it.each([
    ['empty', 'nothing of it arrived'],
    ['too-large', 'Leave out what makes the file so large'],
    ['binary', 'a copy with text'],
  ])('says what helps against that very reason: %s', (code, remedy) => {
    const [finding] = composeUnreadable(draft, [issue(code)], smallRuleBook, '0.1.0').findings;
    expect(finding?.remedy).toContain(remedy);
  });

  it('says why even under a rule book without the rule that says it', () => {
    const rules = smallRuleBook.rules.filter(({ id }) => id !== 'edgar/extraction-quality');
    const report = composeUnreadable(draft, [issue('empty')], { ...smallRuleBook, rules }, '0.1.0');
    expect(report.findings.map(({ message }) => message)).toEqual([ISSUES.empty]);
    expect(report.counts.error).toBe(1);
  });

  it('is the same report on any day, unless it is told one', () => {
    const report = composeUnreadable(draft, [issue('empty')], smallRuleBook, '0.1.0');
    expect(report.governingDate).toEqual({ date: smallRuleBook.version, source: 'today' });
    const told = composeUnreadable(draft, [issue('empty')], smallRuleBook, '0.1.0', {
      stage: 'final',
      governingDate: { date: '2004-01-21' as IsoDate, source: 'filed' },
    });
    expect([told.stage, told.governingDate]).toEqual(['final', { date: '2004-01-21', source: 'filed' }]);
  });
});
