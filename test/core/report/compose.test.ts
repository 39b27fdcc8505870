import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../../core/engine/governing-date.ts';
import { type RuleResult, runRules } from '../../../core/engine/run-rules.ts';
import { composeReport } from '../../../core/report/compose.ts';
import { Report } from '../../../core/report/report.ts';
import { ruleSet } from '../../../rules/index.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const today = IsoDate.parse('2026-11-23');

function report(
  draft: string,
  change: (results: RuleResult[]) => RuleResult[] = (results) => results,
): Report {
  const filing = filingOf(draft);
  const governingDate = governingDateOf(filing, { filed: null, today });
  const occasion = {
    stage: 'draft',
    governingDate: governingDate.date,
    filed: null,
    today: null,
    profile: null,
    profileMistakes: [],
  } as const;
  const results = change(runRules(filing, ruleSet.rules, occasion));
  const named = { ...filing.draft, documents: [] };
  return composeReport(
    { draft: named, filing, results, governingDate, stage: 'draft', profile: null },
    ruleSet,
    '0.1.0',
  );
}

const allOf = ({ counts }: Report): number =>
  counts.pass + counts.notApplicable + counts.undetermined + counts.crashed + counts.unchecked;

describe('A report', () => {
  it('is what its schema says, and the same for the same draft', () => {
    const first = report(specimen());
    expect(Report.parse(first)).toEqual(first);
    expect(JSON.stringify(report(specimen()))).toBe(JSON.stringify(first));
  });

  it('counts each rule of the book once', () => {
    const { outcomes, ...rest } = report(specimen());
    const violations = outcomes.filter(({ outcome }) => outcome === 'violation').length;
    expect(outcomes.map(({ ruleId }) => ruleId)).toEqual(ruleSet.rules.map(({ id }) => id));
    expect(allOf({ outcomes, ...rest }) + violations).toBe(ruleSet.rules.length);
  });

  it('names the filing in short: each item once, each exhibit with its state', () => {
    expect(report(specimen()).filing).toMatchObject({
      form: '8-K',
      reportDate: '2024-10-29',
      signatureDate: '2024-10-30',
      items: [{ number: '2.02' }, { number: '9.01' }],
      exhibits: [
        { number: '99.1', listed: true, attached: true },
        { number: '104', listed: true, attached: false },
      ],
    });
  });

  it.each<[string, string, string, (results: RuleResult[]) => RuleResult[]]>([
    ['ready', 'no error stands', specimen(), (results) => results],
    ['not-ready', 'an error stands', specimen({ signature: '' }), (results) => results],
    ['incomplete', 'a rule has no result', specimen(), (results) => results.slice(1)],
    [
      'incomplete',
      'a rule broke',
      specimen(),
      ([first, ...others]) => [{ ...(first as RuleResult), outcome: 'crashed', findings: [] }, ...others],
    ],
    [
      'not-ready',
      'an error stands and a rule is missing',
      specimen({ signature: '' }),
      (results) => results.slice(1),
    ],
  ])('is %s where %s', (verdict, _title, draft, change) => {
    expect(report(draft, change).verdict).toBe(verdict);
  });

  it('is unreadable where there is no filing, and all rules are unchecked', () => {
    const draft = { name: 'a.pdf', sha256: '', bytes: 4, format: 'pdf' as const, documents: [] };
    const governingDate = governingDateOf(null, { filed: null, today });
    const checked = {
      draft,
      filing: null,
      results: [],
      governingDate,
      stage: 'draft' as const,
      profile: null,
    };
    const unreadable = composeReport(checked, ruleSet, '0.1.0');
    expect([unreadable.verdict, unreadable.counts.unchecked, unreadable.filing, unreadable.deadline]).toEqual(
      ['unreadable', ruleSet.rules.length, null, null],
    );
  });
});
