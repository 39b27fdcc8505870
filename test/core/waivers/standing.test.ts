import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import type { Finding } from '../../../core/engine/finding.ts';
import { standingOf, type StoredWaivers, type WaiverEnd } from '../../../core/waivers/standing.ts';
import { type Waiver, withId } from '../../../core/waivers/waiver.ts';
import { foundingReport } from '../../support/report-fixture.ts';
import { waiverFixture, waiverOfFinding } from '../../support/waiver-fixture.ts';

const [finding, other] = foundingReport().findings as [Finding, Finding];
const first = waiverOfFinding(finding);
const second = waiverOfFinding(finding, { at: '2026-11-24T15:00:01.000Z', reason: 'It is harmless.' });
const elsewhere = waiverOfFinding(other, { at: '2026-11-24T14:00:00.000Z' });
const family = waiverFixture({ kind: 'family', family: 'ixbrl' });

function ended({ waiverId, reviewId }: Waiver, at = '2026-11-24T16:00:00.000Z'): WaiverEnd {
  return { version: '1', waiverId, reviewId, by: { subject: 'reviewer-2', name: 'Reviewer Two' }, at };
}

function inForce(stored: Partial<StoredWaivers>, today = '2026-11-25'): readonly Waiver[] {
  return standingOf({ carried: null, given: [], ended: [], ...stored }, IsoDate.parse(today)).inForce;
}

const carried = (...waivers: Waiver[]): StoredWaivers['carried'] => ({
  version: '1',
  from: { reviewId: 'b'.repeat(40), versionId: 'v0' },
  carried: waivers,
  leftBehind: [],
});

describe('On a review hold', () => {
  it('what was carried and what was given, in the order in which it was given', () => {
    expect(inForce({ carried: carried(first), given: [family, elsewhere] })).toEqual([
      first,
      elsewhere,
      family,
    ]);
  });

  it('until its last day in Washington, and not the day after', () => {
    expect([inForce({ given: [first] }, '2026-12-01'), inForce({ given: [first] }, '2026-12-02')]).toEqual([
      [first],
      [],
    ]);
  });

  it('nothing that was ended, carried or given', () => {
    expect(
      inForce({ carried: carried(first), given: [family], ended: [ended(first), ended(family)] }),
    ).toEqual([]);
  });

  it('of two on one finding the first alone, also once that has ended', () => {
    expect(inForce({ given: [second, first] })).toEqual([first]);
    expect(inForce({ given: [second, first], ended: [ended(first)] })).toEqual([]);
    expect(inForce({ carried: carried(first), given: [second] })).toEqual([first]);
  });

  it('what was given again after the first had ended or expired', () => {
    const later = waiverOfFinding(finding, { at: '2026-11-24T17:00:00.000Z' });
    expect(inForce({ given: [first, later], ended: [ended(first)] })).toEqual([later]);
    const short = waiverOfFinding(finding, { expires: '2026-11-24' });
    const nextDay = waiverOfFinding(finding, { at: '2026-11-25T15:00:00.000Z' });
    expect(inForce({ given: [short, nextDay] })).toEqual([nextDay]);
  });
});

describe('What holds no longer is told of', () => {
  it('with whoever ended it, and with its last day', () => {
    const short = waiverOfFinding(other, { expires: '2026-11-24' });
    const stored = { carried: carried(short), given: [first], ended: [ended(first)] };
    expect(standingOf(stored, IsoDate.parse('2026-11-25'))).toEqual({
      inForce: [],
      ended: [{ waiver: first, end: ended(first) }],
      expired: [short],
      leftBehind: [],
      from: { reviewId: 'b'.repeat(40), versionId: 'v0' },
    });
  });
});

describe('The id of a waiver', () => {
  const { waiverId, ...words } = first;

  it('is the same for the same words, in whatever order they come', () => {
    expect(withId(Object.fromEntries(Object.entries(words).reverse()) as typeof words).waiverId).toBe(
      waiverId,
    );
  });

  it('is another for any other word', () => {
    expect(withId({ ...words, reason: 'Other.' }).waiverId).not.toBe(waiverId);
    expect(waiverId).toMatch(/^w-[0-9a-f]{32}$/);
  });
});
