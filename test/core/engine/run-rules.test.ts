import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { defineRule, type Occasion, type Rule } from '../../../core/engine/rule.ts';
import { type RuleResult, runRules } from '../../../core/engine/run-rules.ts';
import { Profile } from '../../../core/profile/profile.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const filing = filingOf(specimen());
const text = filing.documents[0]?.text ?? '';
const occasion: Occasion = {
  stage: 'draft',
  governingDate: IsoDate.parse('2024-10-30'),
  filed: null,
  today: null,
  profile: null,
  profileMistakes: [],
};
const law = { cite: 'Form 8-K', url: 'https://www.sec.gov/files/form8-k.pdf' };

type Check = Rule<'fault' | 'doubt'>['check'];

function rule(check: Check, change: Partial<Parameters<typeof defineRule<'fault' | 'doubt'>>[0]> = {}): Rule {
  const draft = { shows: 'nothing', draft: '' };
  return defineRule({
    id: 'dates/example',
    title: 'An example',
    tier: 'T1',
    severity: 'error',
    authority: [law],
    inForce: {},
    why: 'It shows.',
    remedy: 'Mend {found}.',
    messages: {
      fault: { verdict: 'violation', text: '{found} is wrong, {unknown} stays', expected: 'not {found}' },
      doubt: { verdict: 'undetermined', severity: 'warning', text: 'Is it?', remedy: 'Look.' },
    },
    examples: { clean: draft, flagged: { fault: draft, doubt: draft } },
    check,
    ...change,
  });
}

function run(one: Rule, on: Partial<Occasion> = {}): RuleResult | undefined {
  return runRules(filing, [one], { ...occasion, ...on })[0];
}

function spanOf(words: string): { document: number; start: number; end: number } {
  const start = text.indexOf(words);
  return { document: 0, start, end: start + words.length };
}

describe('Of one rule comes one outcome', () => {
  it.each<[string, Check, string]>([
    ['a pass, where nothing is found', () => [], 'pass'],
    ['no outcome of its own, where it does not apply', () => 'not-applicable', 'not-applicable'],
    ['a violation', () => [{ message: 'fault', place: null }], 'violation'],
    ['a question', () => [{ message: 'doubt', place: null }], 'undetermined'],
    [
      'a violation, with a question beside it',
      () => [
        { message: 'doubt', place: null },
        { message: 'fault', place: null },
      ],
      'violation',
    ],
  ])('%s', (_title, check, outcome) => {
    expect(run(rule(check))?.outcome).toBe(outcome);
  });

  it('a crash, of which nothing of the draft is kept, and the next rule still runs', () => {
    const breaks = rule(() => {
      throw new Error('the words of the draft');
    });
    expect(runRules(filing, [breaks, rule(() => [])], occasion)).toEqual([
      { ruleId: 'dates/example', outcome: 'crashed', findings: [] },
      { ruleId: 'dates/example', outcome: 'pass', findings: [] },
    ]);
  });

  it('a crash, where the place is outside the draft', () => {
    const lost = rule(() => [{ message: 'fault', place: { document: 9, start: 0, end: 1 } }]);
    expect(run(lost)?.outcome).toBe('crashed');
  });

  it('none, before the law behind it held', () => {
    const later = rule(() => [{ message: 'fault', place: null }], { inForce: { from: '2024-10-31' } });
    expect(run(later)).toEqual({ ruleId: 'dates/example', outcome: 'not-applicable', findings: [] });
  });
});

describe('A finding', () => {
  const found = rule(() => [
    {
      message: 'fault',
      place: spanOf('October 29, 2024'),
      related: [spanOf('Delaware')],
      facts: { found: 'October 29' },
    },
  ]);

  it('says what, where, why, by which law, and what to do', () => {
    const offset = text.indexOf('October 29, 2024');
    expect(run(found)?.findings).toEqual([
      {
        id: expect.stringMatching(/^f-[0-9a-f]{12}$/),
        ruleId: 'dates/example',
        severity: 'error',
        outcome: 'violation',
        message: 'October 29 is wrong, {unknown} stays',
        remedy: 'Mend October 29.',
        why: 'It shows.',
        place: expect.objectContaining({ document: 0, bytes: { start: offset, end: offset + 16 } }),
        excerpt: 'October 29, 2024',
        related: [{ place: expect.objectContaining({ document: 0 }), excerpt: 'Delaware' }],
        facts: { expected: 'not October 29', found: 'October 29' },
        authority: [law],
      },
    ]);
  });

  it('takes level and remedy from its message, where that has its own', () => {
    const [doubt] = run(rule(() => [{ message: 'doubt', place: null }]))?.findings ?? [];
    expect([doubt?.severity, doubt?.remedy, doubt?.place, doubt?.excerpt]).toEqual([
      'warning',
      'Look.',
      null,
      '',
    ]);
  });

  it('has the level of its stage', () => {
    const staged = rule(() => [{ message: 'fault', place: null }], {
      severity: { draft: 'warning', final: 'error' },
    });
    expect([run(staged), run(staged, { stage: 'final' })].map((one) => one?.findings[0]?.severity)).toEqual([
      'warning',
      'error',
    ]);
  });

  it('cites the law of the day alone', () => {
    const authority = [
      { ...law, cite: 'the former form', until: '2004-08-22' },
      { ...law, cite: 'the present form', from: '2004-08-23' },
    ];
    const dated = rule(() => [{ message: 'fault', place: null }], { authority });
    const citesOn = (on: string): string[] | undefined =>
      run(dated, { governingDate: IsoDate.parse(on) })?.findings[0]?.authority.map(({ cite }) => cite);
    expect([citesOn('2004-08-22'), citesOn('2004-08-23')]).toEqual([
      ['the former form'],
      ['the present form'],
    ]);
  });

  it('keeps its id when the draft is laid out anew', () => {
    const moved = filingOf(`\n\n${specimen().replace('October 29, 2024', 'October  29,\n2024')}`);
    const words = moved.documents[0]?.text ?? '';
    const start = words.indexOf('October  29,');
    const again = rule(() => [
      { message: 'fault', place: { document: 0, start, end: start + 17 }, facts: { found: 'October 29' } },
    ]);
    const [id] = runRules(moved, [again], occasion).flatMap(({ findings }) => findings.map((one) => one.id));
    expect(id).toBe(run(found)?.findings[0]?.id);
  });
});

describe('The company’s profile sets the level of a rule', () => {
  const levels = { 'dates/example': { level: 'info' as const, reason: 'Our dates are kept elsewhere.' } };
  const profile = Profile.parse({ names: ['Acme Robotics, Inc.'], levels });
  const found = (on: Partial<Occasion>): unknown => {
    const finding = run(
      rule(() => [{ message: 'fault', place: null, facts: { found: 'It' } }]),
      on,
    )?.findings[0];
    return { severity: finding?.severity, why: finding?.why };
  };

  it('and each finding says so, with the house’s reason', () => {
    expect(found({ profile })).toEqual({
      severity: 'info',
      why: 'It shows. The company’s profile sets the level, which is error in the rule book: Our dates are kept elsewhere.',
    });
  });

  it('which is not said where the level is the rule book’s own', () => {
    const same = Profile.parse({
      names: ['Acme'],
      levels: { 'dates/example': { level: 'error', reason: 'As it is.' } },
    });
    expect(found({ profile: same })).toEqual({ severity: 'error', why: 'It shows.' });
  });
});
