import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/engine/finding.ts';
import { houseWords } from '../../../core/engine/house-level.ts';
import type { NotCarried } from '../../../core/waivers/carry-over.ts';
import type { Standing } from '../../../core/waivers/standing.ts';
import type { Waiver } from '../../../core/waivers/waiver.ts';
import type { Markup } from '../../../web/html.ts';
import { familyWaiver, findingWaiver, type WaiverPage } from '../../../web/report/waiver-forms.ts';
import { waiverNote } from '../../../web/report/waiver-notes.ts';
import { houseWaived, waiversSection } from '../../../web/report/waivers-section.ts';
import { foundingReport, spoiledReport } from '../../support/report-fixture.ts';
import { waiverFixture, waiverOfFinding } from '../../support/waiver-fixture.ts';

const report = spoiledReport();
const [error, warning, question] = report.findings as [Finding, Finding, Finding];
const HERE = 'a'.repeat(40);
const none: Standing = { inForce: [], ended: [], expired: [], leftBehind: [], from: null };
const held = waiverOfFinding(error);
const QUOTED =
  '“The filing agent adds 104 when it tags the cover.” Reviewer One, November 24, 2026, until December 1, 2026.';

const page: WaiverPage = {
  reviewId: HERE,
  reportSha256: '0'.repeat(64),
  csrf: 'token',
  owner: 'Reviewer One',
  now: '2026-11-26T04:04:00Z',
  ruleSet: '2026-11-22',
};

const textOf = (markup: Markup | null | false): string =>
  String(markup || '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function leftBehind(why: NotCarried, then: string, waiver: Waiver = held): Standing {
  return { ...none, leftBehind: [{ waiver, why, then, now: error.id }] };
}

describe('Above a finding stands', () => {
  const end = {
    version: '1' as const,
    waiverId: held.waiverId,
    reviewId: HERE,
    by: { subject: 'r', name: 'Reviewer Two' },
    at: '2026-11-25T15:00:00Z',
  };

  it.each<[string, Standing, string, string]>([
    ['nothing, without a waiver', none, HERE, ''],
    ['the waiver given here', { ...none, inForce: [held] }, HERE, `Waived. ${QUOTED}`],
    [
      'the waiver carried over',
      { ...none, inForce: [held] },
      'b'.repeat(40),
      `Waived, carried over. The words and the rule are unchanged. ${QUOTED}`,
    ],
    [
      'who took it back',
      { ...none, ended: [{ waiver: held, end }] },
      HERE,
      `This waiver was ended. Reviewer Two ended it on November 25, 2026. Decide again. ${QUOTED}`,
    ],
    [
      'that it expired',
      { ...none, expired: [held] },
      HERE,
      `This waiver has expired. Its last day was December 1, 2026. Decide again. ${QUOTED}`,
    ],
    [
      'what it covered before, word by word',
      leftBehind('words-changed', error.excerpt.replace('Operations', 'Business')),
      HERE,
      `The waiver of the version before has ended. It covered other words. Decide again. Now: Item 12. Results of Operations and Financial Condition. Then: Item 12. Results of Business and Financial Condition. ${QUOTED}`,
    ],
    [
      'that more than the words counts',
      leftBehind('words-changed', error.excerpt),
      HERE,
      `The waiver of the version before has ended. The words are the same; what the rule found with them, or how grave it is, has changed. Decide again. ${QUOTED}`,
    ],
    [
      'that its rule is another',
      leftBehind('rule-changed', error.excerpt),
      HERE,
      `The waiver of the version before has ended. The rule that finds this is another by now. Decide again. ${QUOTED}`,
    ],
  ])('%s', (_, standing, reviewId, expected) => {
    expect(textOf(waiverNote(error, standing, reviewId))).toBe(expected);
  });

  it('the difference in words, marked as put in and taken out', () => {
    const note = String(waiverNote(error, leftBehind('words-changed', 'Item 12. Results'), HERE));
    expect(note).toContain('<ins>of Operations and Financial Condition.</ins>');
  });

  it('no word of a reason as markup', () => {
    const waiver = waiverOfFinding(error, { reason: '<script>alert(1)</script>' });
    expect(String(waiverNote(error, { ...none, inForce: [waiver] }, HERE))).not.toContain('<script>');
  });
});

describe('At the foot of a finding stands', () => {
  it('the form that waives it, for a month, with what the page showed', () => {
    const form = String(findingWaiver(warning, 2, none, page));
    expect(textOf(findingWaiver(warning, 2, none, page))).toMatch(
      /^Waive with a reason Covers finding 2 only/,
    );
    expect(form).toContain(`name="report" value="${'0'.repeat(64)}"`);
    expect(form).toContain(`name="finding" value="${warning.id}"`);
    expect(form).toMatch(/value="2026-12-25"\s+min="2026-11-25"\s+max="2027-02-23"/);
  });

  it('another word where a rule asks a person', () => {
    expect(textOf(findingWaiver(question, 3, none, page))).toMatch(/^I have looked: record it/);
  });

  it('the form that ends the waiver, where it is waived', () => {
    const form = findingWaiver(error, 1, { ...none, inForce: [held] }, page);
    expect(textOf(form)).toBe(
      'End this waiver The error then stands open again for this and later versions. End waiver',
    );
    expect(String(form)).toContain(`action="/reviews/${HERE}/waivers/${held.waiverId}/end"`);
  });

  it('nothing to waive on the day on which the report falls due', () => {
    const due = foundingReport().findings.find(({ ruleId }) => ruleId === 'dates/deadline-notice');
    expect(textOf(findingWaiver(due as Finding, 2, none, page))).toBe('Nothing to waive');
  });
});

it('A family that was not checked is waived for one version, or says who waived it', () => {
  expect(textOf(familyWaiver('ixbrl', 2, none, page))).toMatch(
    /^Waive Inline XBRL cover with a reason Covers these two rules of the family “Inline XBRL cover” only, on this version, under rule set 2026-11-22. It never carries to a new version./,
  );
  const waiver = waiverFixture({ kind: 'family', family: 'ixbrl' });
  expect(textOf(familyWaiver('ixbrl', 2, { ...none, inForce: [waiver] }, page))).toMatch(
    /^Waived. “The filing agent/,
  );
});

describe('The list of waivers', () => {
  it('says that there are none', () => {
    expect(textOf(waiversSection(report, none, HERE))).toBe('Waivers None. No house waivers apply.');
  });

  it('tells of each what became of it', () => {
    const unused = waiverOfFinding({ ...error, id: 'f-gone' });
    const family = waiverFixture({ kind: 'family', family: 'ixbrl' });
    const standing: Standing = {
      ...none,
      inForce: [waiverOfFinding(warning, { reviewId: 'b'.repeat(40) }), held],
      leftBehind: [
        { waiver: unused, why: 'unused', then: 'Item 12.', now: null },
        { waiver: family, why: 'one-version', then: null, now: null },
      ],
    };
    const reason = '“The filing agent adds 104 when it tags the cover.” Reviewer One';
    expect(textOf(waiversSection(report, standing, HERE))).toBe(
      [
        'Waivers Waivers on this draft Finding State Reason Owner Until',
        `1, Item 12 has not existed since 2004 Holds. ${reason} December 1, 2026`,
        `2, The cautions fit any company Carried over. Words and rule unchanged. ${reason} December 1, 2026`,
        `items/wrong-era Unused. Nothing of the kind is found any more. ${reason} The version before`,
        `Inline XBRL cover, not checked Ended. It was for that version alone. ${reason} The version before`,
        'No house waivers apply.',
      ].join(' '),
    );
  });

  it('names the levels that the house has set, with its reason', () => {
    const why = `${warning.why} ${houseWords({ level: 'error', reason: 'Our agent settles it.' })}`;
    const house = { ...report, findings: [error, { ...warning, why }, question] };
    expect(houseWaived(house).map(({ number, level, reason }) => [number, level, reason])).toEqual([
      [2, 'error', 'Our agent settles it.'],
    ]);
    expect(textOf(waiversSection(house, none, HERE))).toMatch(
      /House waivers .* 2, The cautions fit any company : warning instead of error. “Our agent settles it.”$/,
    );
  });
});
