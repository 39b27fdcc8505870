import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/engine/finding.ts';
import type { OutcomeKind } from '../../../core/engine/outcome.ts';
import { type Changes, changesSince } from '../../../core/report/changes.ts';
import type { Report } from '../../../core/report/report.ts';
import { findingFixture, foundingReport } from '../../support/report-fixture.ts';

const base = foundingReport();
const RULE = 'safe-harbor/bespeaks-generic';

function finding(
  id: string,
  change: Partial<Finding> & { offset?: number; document?: number } = {},
): Finding {
  const { offset = 100, document = 0, ...rest } = change;
  const fixture = findingFixture(
    {
      ruleId: RULE,
      severity: 'warning',
      message: 'The cautions fit any company',
      excerpt: 'Actual results may differ because of market factors.',
      at: [document, 1, 1, offset],
    },
    id,
  );
  return { ...fixture, ...rest };
}

function reportOf(findings: readonly Finding[], outcomes: Record<string, OutcomeKind> = {}): Report {
  const found = Object.fromEntries(findings.map(({ ruleId }) => [ruleId, 'violation' as const]));
  const all = {
    [RULE]: 'pass' as OutcomeKind,
    'items/wrong-era': 'pass' as OutcomeKind,
    ...found,
    ...outcomes,
  };
  return {
    ...base,
    draft: {
      ...base.draft,
      documents: ['8-K', 'EX-99.1'].map((type, index) => ({
        index,
        name: '',
        type,
        bytes: { start: 0, end: 9 },
      })),
    },
    findings: [...findings],
    outcomes: Object.entries(all).map(([ruleId, outcome]) => ({ ruleId, outcome })),
  };
}

/** Ids by what became of them. */
function told(changes: Changes): Record<string, string[]> {
  const met = (list: Changes['same']): string[] => list.map((one) => `${one.before.id} ${one.after.id}`);
  const lists: Record<string, string[]> = {
    fixed: changes.fixed.map(({ id }) => id),
    fresh: changes.fresh.map(({ id }) => id),
    same: met(changes.same),
    moved: met(changes.moved),
    reworded: met(changes.reworded),
    unsettled: [...changes.unsettled.before, ...changes.unsettled.after].map(({ id }) => id),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids.length > 0));
}

const between = (before: readonly Finding[], after: readonly Finding[]): Record<string, string[]> =>
  told(changesSince(reportOf(before), reportOf(after)));

const OTHER = {
  ruleId: 'items/wrong-era',
  excerpt: 'Item 12.',
  message: 'Item 12 has not existed since 2004',
};

describe('Since the last version a finding is', () => {
  it.each<[string, Finding[], Finding[], Record<string, string[]>]>([
    ['fixed', [finding('f-a')], [], { fixed: ['f-a'] }],
    ['new', [], [finding('f-a')], { fresh: ['f-a'] }],
    [
      'the same, lower on the page',
      [finding('f-a')],
      [finding('f-a', { offset: 900 })],
      { same: ['f-a f-a'] },
    ],
    [
      'the same, as the second of its words where one was put in before it',
      [finding('f-a', { offset: 100, facts: { found: 'second' } })],
      [
        finding('f-a', { offset: 50, facts: { found: 'first' } }),
        finding('f-a-2', { offset: 200, facts: { found: 'second' } }),
      ],
      { fresh: ['f-a'], same: ['f-a f-a-2'] },
    ],
    [
      'moved into another document',
      [finding('f-a')],
      [finding('f-a', { document: 1 })],
      { moved: ['f-a f-a'] },
    ],
    [
      'moved into another item',
      [finding('f-aaaaaaaa0000')],
      [finding('f-bbbbbbbb0000')],
      {
        moved: ['f-aaaaaaaa0000 f-bbbbbbbb0000'],
      },
    ],
    [
      'moved past others that stayed',
      [
        finding('f-a', { offset: 1 }),
        finding('f-b', { ...OTHER, offset: 2 }),
        finding('f-c', { excerpt: 'c', offset: 3 }),
      ],
      [
        finding('f-b', { ...OTHER, offset: 2 }),
        finding('f-c', { excerpt: 'c', offset: 3 }),
        finding('f-a', { offset: 4 }),
      ],
      { same: ['f-b f-b', 'f-c f-c'], moved: ['f-a f-a'] },
    ],
    [
      're-worded in its own words',
      [finding('f-a')],
      [finding('f-b', { excerpt: 'Actual results could differ because of market factors.' })],
      { reworded: ['f-a f-b'] },
    ],
    [
      're-worded in what it is compared with',
      [finding('f-a', { facts: { cover: 'Acme' } })],
      [finding('f-a', { facts: { cover: 'Acme, Inc.' } })],
      { reworded: ['f-a f-a'] },
    ],
    [
      're-worded in the words around it',
      [finding('f-aaaaaaaa0000', { excerpt: '[●]' })],
      [finding('f-aaaaaaaa1111', { excerpt: '[●]' })],
      { reworded: ['f-aaaaaaaa0000 f-aaaaaaaa1111'] },
    ],
    [
      're-worded, one word of three kept, where the rule has no other',
      [finding('f-a', { excerpt: 'January 12, 2004', message: 'Signed on January 12' })],
      [finding('f-b', { excerpt: 'March 3, 2004', message: 'Signed on March 3' })],
      { reworded: ['f-a f-b'] },
    ],
    [
      'fixed, and another new, where hardly a word is the same',
      [finding('f-a')],
      [finding('f-b', { excerpt: 'No assurance can be given.' })],
      { fixed: ['f-a'], fresh: ['f-b'] },
    ],
    [
      'fixed, and another new, where the same words have another fault',
      [finding('f-a')],
      [finding('f-b', { message: 'No factor is named' })],
      { fixed: ['f-a'], fresh: ['f-b'] },
    ],
    [
      're-worded as that which is most alike',
      [finding('f-a', { excerpt: 'one two three four' }), finding('f-b', { excerpt: 'one two three five' })],
      [
        finding('f-c', { excerpt: 'one two three five six' }),
        finding('f-d', { excerpt: 'one two seven four' }),
      ],
      { reworded: ['f-b f-c', 'f-a f-d'] },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(between(before, after)).toEqual(expected);
  });

  it.each<OutcomeKind>(['unchecked', 'crashed'])(
    'not comparable, where its rule is %s on one of the two',
    (outcome) => {
      const [ran, broke] = [reportOf([finding('f-a')]), reportOf([], { [RULE]: outcome })];
      expect(told(changesSince(ran, broke))).toEqual({ unsettled: ['f-a'] });
      expect(told(changesSince(broke, ran))).toEqual({ unsettled: ['f-a'] });
      expect(changesSince(broke, ran).notComparable).toEqual([
        { ruleId: RULE, before: outcome, after: 'violation' },
      ]);
    },
  );

  it('not comparable, where the draft could not be read or the book had no such rule', () => {
    const one = reportOf([finding('f-a')]);
    const unread: Report = { ...reportOf([]), filing: null };
    expect(told(changesSince(one, unread))).toEqual({ unsettled: ['f-a'] });
    const added = changesSince(reportOf([]), reportOf([finding('f-n', { ruleId: 'dates/added' })]));
    expect(added.notComparable).toEqual([{ ruleId: 'dates/added', before: null, after: 'violation' }]);
  });
});

const words = fc.array(fc.constantFrom('revenue', 'may', 'differ', 'Kyoto', '[●]'), { maxLength: 6 });
const some = fc.array(
  fc.record({
    id: fc.constantFrom(
      'f-0000000a0000',
      'f-0000000a0000-2',
      'f-0000000a1111',
      'f-0000000b0000',
      'f-0000000c0000',
    ),
    ruleId: fc.constantFrom(RULE, 'items/wrong-era', 'dates/other'),
    excerpt: words.map((all) => all.join(' ')),
    offset: fc.nat(50),
  }),
  { maxLength: 12 },
);
const reports = fc
  .tuple(
    some.map((all) => all.map(({ id, ...rest }) => finding(id, rest))),
    fc.constantFrom<OutcomeKind>('violation', 'violation', 'crashed'),
  )
  .map(([findings, other]) => reportOf(findings, { 'dates/other': other }));

describe('Whatever two reports are', () => {
  it('each finding of either is told of once', () => {
    fc.assert(
      fc.property(reports, reports, (before, after) => {
        const changes = changesSince(before, after);
        const met = [...changes.same, ...changes.moved, ...changes.reworded];
        const old = [...changes.fixed, ...changes.unsettled.before, ...met.map((one) => one.before)];
        const now = [...changes.fresh, ...changes.unsettled.after, ...met.map((one) => one.after)];
        expect(new Set(old)).toEqual(new Set(before.findings));
        expect(new Set(now)).toEqual(new Set(after.findings));
        expect([old.length, now.length]).toEqual([before.findings.length, after.findings.length]);
        expect(met.every((one) => one.before.ruleId === one.after.ruleId)).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('nothing has changed since the same one', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { fixed, fresh, moved, reworded } = changesSince(report, report);
        expect([fixed, fresh, moved, reworded]).toEqual([[], [], [], []]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
