import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../core/calendar/iso-date.ts';
import { RuleCard } from '../core/engine/rule.ts';
import { isKnownAuthority } from '../core/standards/authorities.ts';
import { EDGAR_ONLY_CODES, FORM_8K_ITEMS, presentNumberOf } from '../core/standards/form-8k-items.ts';
import { UNCOVERED_ITEMS } from '../rules/coverage.ts';
import { rules, ruleSet } from '../rules/index.ts';
import { LEFT_OUT } from '../rules/left-out.ts';
import { generatedFiles } from '../scripts/generated-files.ts';
import { loadRules, rulePaths } from '../scripts/rule-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cards = rules.map((rule) => [rule.id, rule] as const);

describe('The rule book', () => {
  it('holds each rule file, once, and no rule without a file', async () => {
    const files = (await rulePaths(root)).map((path) => path.replace(/^rules\/|\.ts$/g, ''));
    expect(rules.map(({ id }) => id)).toEqual(files);
  });

  it('names each rule by the path of its file', async () => {
    const broken: string[] = [];
    const files = await loadRules(root, (path, why) => broken.push(`${path}: ${why}`));
    expect(broken).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(files.map(({ rule }) => `rules/${rule.id}.ts`));
  });

  it('has a version that is a day, and a digest', () => {
    expect(isIsoDate(ruleSet.version)).toBe(true);
    expect(ruleSet.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('has registry, digest and pages as their sources would make them', async () => {
    const stale: string[] = [];
    for (const [path, text] of await generatedFiles(root, () => {})) {
      const current = existsSync(root + path) ? readFileSync(root + path, 'utf8') : '';
      if (current !== text) stale.push(path);
    }
    expect(stale, 'run `npm run generate`').toEqual([]);
  });

  it('silences only rules that there are', () => {
    const known = (pattern: string): boolean =>
      pattern === '*' || rules.some(({ id }) => id === pattern || id.startsWith(pattern.replace(/\*$/, '')));
    const unknown = rules.flatMap(({ silences = [] }) => silences.filter((pattern) => !known(pattern)));
    expect(unknown).toEqual([]);
  });
});

describe('What the book leaves out', () => {
  it('is no rule of the book, and has a reason', () => {
    expect(LEFT_OUT.filter(({ id }) => rules.some((rule) => rule.id === id))).toEqual([]);
    expect(LEFT_OUT.filter(({ reason }) => !/^[A-Z].{40,}\.$/s.test(reason))).toEqual([]);
  });

  it('is no item of the form that nobody has thought of', () => {
    const present = new Set(
      [...FORM_8K_ITEMS.map(({ number }) => number), ...EDGAR_ONLY_CODES].map(
        (number) => presentNumberOf(number) ?? number,
      ),
    );
    const isJudged = (number: string): boolean => rules.some(({ id }) => id.startsWith(`content/${number}`));
    const unjudged = [...present].filter((number) => !isJudged(number)).sort();
    expect(unjudged).toEqual(Object.keys(UNCOVERED_ITEMS).sort());
  });
});

describe.each(cards)('The card of %s', (id, rule) => {
  it('is whole', () => {
    expect(RuleCard.safeParse(rule).error?.issues ?? []).toEqual([]);
  });

  it('has days in force that exist, the first before the last', () => {
    const { from, until } = rule.inForce;
    const days = [from, until].filter((day) => day !== undefined);
    expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
    expect(days).toEqual([...days].sort());
  });

  it('rests on authorities of the closed list', () => {
    expect(rule.authority.filter((one) => !isKnownAuthority(one))).toEqual([]);
  });

  it('has an example of each message, and no other', () => {
    expect(Object.keys(rule.examples.flagged).sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it('states what is right, in the present tense', () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.title).not.toMatch(/\b(?:should|shall|invalid|bad|please|missing)\b/i);
  });

  it('tells what was found without scolding', () => {
    const scolding = Object.values(rule.messages).filter(({ text }) =>
      /\b(?:invalid|bad|please)\b/i.test(text),
    );
    expect(scolding).toEqual([]);
  });

  it('has a test of its edges', () => {
    expect(existsSync(`${root}test/rules/${id}.test.ts`)).toBe(true);
  });
});
