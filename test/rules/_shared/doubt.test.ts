import { describe, expect, it } from 'vitest';
import { dueAfterBusinessDays } from '../../../core/calendar/deadline.ts';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { doubtOf } from '../../../rules/_shared/doubt.ts';

function doubtAfter(event: string): string {
  const due = dueAfterBusinessDays(IsoDate.parse(event), 4);
  if (!due) throw new Error(`No table of closings covers ${event}`);
  return doubtOf({
    ...due,
    item: '2.02',
    rule: '4 business days',
    event: IsoDate.parse(event),
    stated: null,
  });
}

describe('The doubt about a due date', () => {
  it.each([
    ['2014-12-23', 'EDGAR was closed on December 26, 2014'],
    ['2025-12-22', 'EDGAR was closed on December 24, 2025 and December 26, 2025'],
    ['2012-10-24', 'the relief that the Commission gave at the time applies'],
  ])('of an event on %s is told as "%s"', (event, words) => {
    expect(doubtAfter(event)).toBe(words);
  });
});
