import { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Finding } from '../../core/engine/finding.ts';
import { subjectOf } from '../../core/waivers/subject.ts';
import { type Subject, type Waiver, withId } from '../../core/waivers/waiver.ts';

/** A waiver of November 24, 2026, good until December 1, on whatever a test is about. */
export function waiverFixture(
  subject: Subject,
  change: Partial<Omit<Waiver, 'waiverId' | 'expires'>> & { expires?: string } = {},
): Waiver {
  const { expires = '2026-12-01', ...rest } = change;
  return withId({
    version: '1',
    reviewId: 'a'.repeat(40),
    versionId: 'v1',
    subject,
    reason: 'The filing agent adds 104 when it tags the cover.',
    owner: { subject: 'reviewer-1', name: 'Reviewer One' },
    at: '2026-11-24T15:00:00.000Z',
    expires: IsoDate.parse(expires),
    ...rest,
  });
}

/** A waiver of the finding, as version "1" of its rule found it. */
export function waiverOfFinding(finding: Finding, change: Parameters<typeof waiverFixture>[1] = {}): Waiver {
  return waiverFixture(subjectOf(finding, { [finding.ruleId]: '1' }), change);
}
