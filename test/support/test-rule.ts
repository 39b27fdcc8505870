import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Finding } from '../../core/engine/finding.ts';
import { governingDateOf } from '../../core/engine/governing-date.ts';
import type { Severity, Stage } from '../../core/engine/outcome.ts';
import type { Occasion, Rule } from '../../core/engine/rule.ts';
import { type RuleResult, runRules } from '../../core/engine/run-rules.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { Profile } from '../../core/profile/profile.ts';
import { parseDraft } from '../../core/parse/parse-draft.ts';
import { specimen } from '../../rules/_shared/specimen.ts';

/** Circumstances of a case; what is left out is a draft, with no filing date and no day to stand in for the clock. */
export interface Circumstances {
  readonly filed?: string | undefined;
  readonly today?: string | undefined;
  readonly stage?: Stage | undefined;
  /** What the company tells of itself. */
  readonly profile?: z.input<typeof Profile> | undefined;
  readonly profileMistakes?: readonly string[] | undefined;
  /** Of the upload: tells the parser the format. */
  readonly name?: string | undefined;
}

/** One finding, as a case expects it. */
export interface Expected<Key extends string> {
  readonly message: Key;
  /** The words that the place slices to, white space folded; null where the whole draft is meant. */
  readonly at: string | null;
  readonly severity?: Severity;
  /** Facts that must be among the finding's own. */
  readonly facts?: Finding['facts'];
}

type Quiet = readonly [title: string, draft: string, circumstances?: Circumstances];
type Told<Key extends string> = readonly [
  title: string,
  draft: string,
  expected: Expected<Key> | readonly Expected<Key>[],
  circumstances?: Circumstances,
];
/** An empty list gives its reason instead. */
type Cases<Case> = readonly [Case, ...Case[]] | string;

export interface RuleCases<Key extends string> {
  readonly passes: Cases<Quiet>;
  readonly violations: Cases<Told<Key>>;
  readonly undetermined: Cases<Told<Key>>;
  readonly notApplicable: Cases<Quiet>;
}

/**
 * The edges of one rule. Each case names every finding that the rule makes of the draft: one more, or one less, fails.
 * The rule is also run on a filing in which the parser recognised nothing.
 */
export function describeRule<Key extends string>(rule: Rule<Key>, cases: RuleCases<Key>): void {
  describe(rule.id, () => {
    for (const [title, draft, circumstances] of listed(cases.passes)) {
      it(`passes: ${title}`, () => {
        expect(observed(rule, draft, circumstances)).toEqual({ outcome: 'pass', findings: [] });
      });
    }
    for (const [title, draft, circumstances] of listed(cases.notApplicable)) {
      it(`does not apply: ${title}`, () => {
        expect(observed(rule, draft, circumstances)).toEqual({ outcome: 'not-applicable', findings: [] });
      });
    }
    for (const [title, draft, expected, circumstances] of listed(cases.violations)) {
      it(`finds: ${title}`, () => expectFindings(rule, 'violation', draft, expected, circumstances));
    }
    for (const [title, draft, expected, circumstances] of listed(cases.undetermined)) {
      it(`cannot tell: ${title}`, () => expectFindings(rule, 'undetermined', draft, expected, circumstances));
    }
    it('stands a filing without any pieces', () => {
      const { outcome } = resultOf(rule, withoutPieces(filingOf(specimen())), {});
      expect(outcome).not.toBe('crashed');
    });
  });
}

/** The draft as the real parser reads it. */
export function filingOf(draft: string, name = 'draft.txt'): Filing {
  const { filing, issues } = parseDraft({ name, bytes: new TextEncoder().encode(draft) });
  if (!filing) throw new Error(issues.map(({ detail }) => detail).join(' '));
  return filing;
}

/** What the rule makes of the filing in these circumstances. */
export function resultOf(rule: Rule, filing: Filing, circumstances: Circumstances): RuleResult {
  const [result] = runRules(filing, [rule], occasionOf(filing, circumstances));
  if (!result) throw new Error('A rule that was run has a result');
  return result;
}

function occasionOf(filing: Filing, circumstances: Circumstances): Occasion {
  const { filed, today, stage = 'draft', profile, profileMistakes = [] } = circumstances;
  const given = { filed: dateOrNull(filed), today: dateOrNull(today) };
  const { date } = governingDateOf(filing, { ...given, today: given.today ?? LATER });
  const told = { profile: profile ? Profile.parse(profile) : null, profileMistakes };
  return { stage, governingDate: date, ...told, ...given };
}

/** A clock for drafts that bear no date at all. */
const LATER = IsoDate.parse('2026-11-23');

function dateOrNull(text: string | undefined): IsoDate | null {
  return text === undefined ? null : IsoDate.parse(text);
}

/** Keys of what the rule observes, in its order. */
export function messagesOf(
  rule: Rule,
  filing: Filing,
  circumstances: Circumstances,
): string[] | 'not-applicable' {
  const observed = rule.check(filing, occasionOf(filing, circumstances));
  return observed === 'not-applicable' ? observed : observed.map(({ message }) => message);
}

function expectFindings<Key extends string>(
  rule: Rule<Key>,
  outcome: RuleResult['outcome'],
  draft: string,
  expected: Expected<Key> | readonly Expected<Key>[],
  circumstances: Circumstances = {},
): void {
  const list = Array.isArray(expected) ? (expected as readonly Expected<Key>[]) : [expected as Expected<Key>];
  const filing = filingOf(draft, circumstances.name);
  const result = resultOf(rule, filing, circumstances);
  const keys = messagesOf(rule, filing, circumstances);
  const told = result.findings.map((finding, index) => ({
    message: keys[index],
    at: finding.place && finding.excerpt,
    ...(list[index]?.severity && { severity: finding.severity }),
    ...(list[index]?.facts && { facts: picked(finding.facts, list[index].facts) }),
  }));
  expect(told).toEqual(list);
  expect(result.outcome).toBe(outcome);
}

function observed(rule: Rule, draft: string, circumstances: Circumstances = {}): object {
  const filing = filingOf(draft, circumstances.name);
  const { outcome, findings } = resultOf(rule, filing, circumstances);
  return { outcome, findings: findings.map(({ message, excerpt }) => ({ message, excerpt })) };
}

/** The filing as if the parser had recognised nothing in its words. */
function withoutPieces(filing: Filing): Filing {
  return {
    ...filing,
    header: null,
    form: null,
    otherForm: null,
    cover: {
      ...filing.cover,
      registrants: [],
      reportDate: null,
      reportDates: [],
      dateCaption: null,
      address: null,
      zip: null,
      telephone: null,
      boxes: [],
      securities: null,
    },
    items: [],
    signatures: [],
    indexes: [],
    exhibits: [],
    issues: [],
  };
}

function picked(facts: Finding['facts'], wanted: Finding['facts']): Finding['facts'] {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name in wanted));
}

function listed<Case>(cases: Cases<Case>): readonly Case[] {
  return typeof cases === 'string' ? [] : cases;
}
