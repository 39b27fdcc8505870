import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/engine/finding.ts';
import type { OutcomeKind, Severity } from '../../../core/engine/outcome.ts';
import type { Rule } from '../../../core/engine/rule.ts';
import type { RuleResult } from '../../../core/engine/run-rules.ts';
import { settle } from '../../../core/report/settle.ts';

const rule = (id: string, silences?: string[]): Rule =>
  ({ id, ...(silences && { silences }) }) as unknown as Rule;

function finding(ruleId: string, severity: Severity, change: Partial<Finding> = {}): Finding {
  return {
    id: `f-${ruleId}`,
    ruleId,
    severity,
    outcome: 'violation',
    message: '',
    remedy: '',
    why: '',
    place: null,
    excerpt: '',
    related: [],
    facts: {},
    authority: [],
    ...change,
  };
}

function at(document: number, offset: number): Partial<Finding> {
  const point = { line: 1, column: 1, offset };
  return { place: { document, start: point, end: point, bytes: null } };
}

const result = (ruleId: string, outcome: OutcomeKind, ...findings: Finding[]): RuleResult => ({
  ruleId,
  outcome,
  findings,
});

describe('What the rules found is settled', () => {
  it('into one outcome a rule, in the order of the book, and a rule that never ran is unchecked', () => {
    const { outcomes } = settle([result('b/two', 'pass')], [rule('a/one'), rule('b/two')]);
    expect(outcomes).toEqual([
      { ruleId: 'a/one', outcome: 'unchecked' },
      { ruleId: 'b/two', outcome: 'pass' },
    ]);
  });

  it.each([
    ['by its id', ['a/child'], ['a/parent', 'b/other']],
    ['by its family', ['a/*'], ['a/parent', 'b/other']],
    ['with all others', ['*'], ['a/parent']],
    ['not by half a name', ['a/chi'], ['a/child', 'a/parent', 'b/other']],
  ])('so that a parent that found something silences its child: %s', (_title, silences, told) => {
    const results = ['a/parent', 'a/child', 'b/other'].map((id) =>
      result(id, 'violation', finding(id, 'error')),
    );
    const rules = [rule('a/parent', silences), rule('a/child'), rule('b/other')];
    const { outcomes, findings } = settle(results, rules);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(told);
    expect(outcomes.filter(({ outcome }) => outcome === 'not-applicable')).toHaveLength(3 - told.length);
  });

  it.each<OutcomeKind>(['pass', 'undetermined', 'crashed', 'not-applicable'])(
    'so that a parent with the outcome %s silences nobody',
    (outcome) => {
      const results = [
        result('a/parent', outcome),
        result('a/child', 'violation', finding('a/child', 'error')),
      ];
      const { findings } = settle(results, [rule('a/parent', ['*']), rule('a/child')]);
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(['a/child']);
    },
  );

  it('so that no silence hides a crash', () => {
    const results = [
      result('a/parent', 'violation', finding('a/parent', 'error')),
      result('a/child', 'crashed'),
    ];
    const { outcomes } = settle(results, [rule('a/parent', ['*']), rule('a/child')]);
    expect(outcomes).toContainEqual({ ruleId: 'a/child', outcome: 'crashed' });
  });

  it('in the order of levels, a question before the notes, and then of the draft', () => {
    const findings = [
      finding('a/info', 'info', at(0, 1)),
      finding('a/question', 'error', { outcome: 'undetermined', ...at(0, 0) }),
      finding('a/warning', 'warning', at(0, 0)),
      finding('a/late', 'error', at(0, 90)),
      finding('b/early', 'error', at(0, 10)),
      finding('a/early', 'error', at(0, 10)),
      finding('a/exhibit', 'error', at(1, 0)),
      finding('a/whole', 'error'),
    ];
    const results = findings.map((one) => result(one.ruleId, 'violation', one));
    const settled = settle(
      results,
      results.map(({ ruleId }) => rule(ruleId)),
    );
    expect(settled.findings.map(({ ruleId }) => ruleId)).toEqual([
      'a/whole',
      'a/early',
      'b/early',
      'a/late',
      'a/exhibit',
      'a/warning',
      'a/question',
      'a/info',
    ]);
  });

  it('and the same words found twice by one rule are told apart', () => {
    const twice = result(
      'a/one',
      'violation',
      finding('a/one', 'info', at(0, 1)),
      finding('a/one', 'info', at(0, 2)),
    );
    expect(settle([twice], [rule('a/one')]).findings.map(({ id }) => id)).toEqual(['f-a/one', 'f-a/one-2']);
  });
});
