import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import type { Finding } from '../../../core/engine/finding.ts';
import type { Report } from '../../../core/report/report.ts';
import { carryOver } from '../../../core/waivers/carry-over.ts';
import { foundingReport } from '../../support/report-fixture.ts';
import { waiverFixture, waiverOfFinding } from '../../support/waiver-fixture.ts';

const TODAY = IsoDate.parse('2026-11-25');
const before = foundingReport();
const [finding] = before.findings as [Finding];
const versions = { [finding.ruleId]: '1' };
const waiver = waiverOfFinding(finding);

/** The next report, with these in place of the finding. */
function next(...instead: readonly Finding[]): Report {
  return { ...before, findings: [...instead, ...before.findings.slice(1)] };
}

function carriedTo(
  after: Report,
  { from = before, waivers = [waiver], ruleVersions = versions, today = TODAY } = {},
): unknown {
  const { carried, leftBehind } = carryOver(
    { report: from, ruleVersions: versions, waivers },
    { report: after, ruleVersions },
    today,
  );
  return {
    carried: carried.map(({ waiverId }) => waiverId),
    left: leftBehind.map(({ why, now }) => [why, now]),
  };
}

const yes = { carried: [waiver.waiverId], left: [] };
const no = (why: string, now: string | null = finding.id): unknown => ({ carried: [], left: [[why, now]] });

describe('A waiver is carried', () => {
  it.each<[string, Report]>([
    ['to the same finding', next(finding)],
    ['to the same finding further down', next({ ...finding, place: null })],
    ['whatever the law’s text and the remedy say now', next({ ...finding, remedy: 'Other', authority: [] })],
    [
      'where lines are broken elsewhere',
      next({ ...finding, excerpt: finding.excerpt.replaceAll(' ', '\n') }),
    ],
  ])('%s', (_, after) => expect(carriedTo(after)).toEqual(yes));

  it('on its last day', () => {
    expect(carriedTo(next(finding), { today: IsoDate.parse('2026-12-01') })).toEqual(yes);
  });
});

describe('A waiver stays behind', () => {
  const excerpt = finding.excerpt.replace('press release', 'news release');

  it.each<[string, Report, unknown]>([
    ['where nothing of the kind is found any more', next(), no('unused', null)],
    [
      'where a word of it is another',
      next({ ...finding, id: 'f-other', excerpt }),
      no('words-changed', 'f-other'),
    ],
    [
      'where a sign is another',
      next({ ...finding, excerpt: finding.excerpt.replace('99.1', '99,1') }),
      no('words-changed'),
    ],
    [
      'where what it is compared with is another',
      next({ ...finding, facts: { expected: 'Other' } }),
      no('words-changed'),
    ],
    ['where it weighs more now', next({ ...finding, severity: 'error' }), no('words-changed')],
    ['where the words stand in another item', next({ ...finding, id: 'f-other' }), no('moved', 'f-other')],
    ['where the words are there twice', next(finding, { ...finding, id: `${finding.id}-2` }), no('repeated')],
    [
      'where its rule did not run',
      {
        ...next(),
        outcomes: before.outcomes.map((one) =>
          one.ruleId === finding.ruleId ? { ...one, outcome: 'unchecked' as const } : one,
        ),
      },
      no('not-checked', null),
    ],
  ])('%s', (_, after, expected) => expect(carriedTo(after)).toEqual(expected));

  it('where its words were there twice, and it is not clear which went', () => {
    const twice = next(finding, { ...finding, id: `${finding.id}-2` });
    expect(carriedTo(next(finding), { from: twice })).toEqual(no('repeated'));
    const second = waiverOfFinding({ ...finding, id: `${finding.id}-2` });
    expect(carriedTo(next(finding), { from: twice, waivers: [second] })).toEqual(no('repeated'));
  });

  it('where its rule is another now, or nobody knows which it is', () => {
    expect(carriedTo(next(finding), { ruleVersions: { [finding.ruleId]: '2' } })).toEqual(no('rule-changed'));
    expect(carriedTo(next(finding), { ruleVersions: {} })).toEqual(no('rule-changed'));
  });

  it('the day after its last', () => {
    expect(carriedTo(next(finding), { today: IsoDate.parse('2026-12-02') })).toEqual(no('expired'));
  });

  it('where it let a family stand unchecked', () => {
    const family = waiverFixture({ kind: 'family', family: 'ixbrl' });
    expect(carriedTo(next(finding), { waivers: [family] })).toEqual(no('one-version', null));
  });

  it('with the words that it was about', () => {
    const { leftBehind } = carryOver(
      { report: before, ruleVersions: versions, waivers: [waiver] },
      { report: next(), ruleVersions: versions },
      TODAY,
    );
    expect(leftBehind).toEqual([{ waiver, why: 'unused', then: finding.excerpt, now: null }]);
  });
});
