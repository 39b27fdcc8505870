import { daysInDoubt } from '../../core/calendar/business-days.ts';
import { longDate } from '../../core/calendar/iso-date.ts';
import type { ItemDue } from '../../core/filing/deadline.ts';

/** On what the later of two due dates hangs: "EDGAR was closed on December 24, 2025 and December 26, 2025". */
export function doubtOf({ event, latest }: ItemDue): string {
  const days = daysInDoubt(event, latest).map(longDate);
  if (days.length === 0) return 'the relief that the Commission gave at the time applies';
  return `EDGAR was closed on ${days.length === 1 ? days[0] : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`}`;
}
