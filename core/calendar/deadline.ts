import { DISRUPTIONS } from '../standards/closings.ts';
import {
  type Announced,
  businessDayFrom,
  businessDaysAfter,
  type Doubt,
  isInTable,
  nthBusinessDayAfter,
} from './business-days.ts';
import { type IsoDate, plusDays } from './iso-date.ts';

/** The last day on which a report is in time. */
export interface DueDate {
  /** The day that is safe in any case. */
  readonly due: IsoDate;
  /** The day that holds if each unsettled day was a closing; equal to `due` where nothing is in doubt. */
  readonly latest: IsoDate;
  /** The business days counted to `due`, day 1 first; for a period of calendar days only its last. */
  readonly counted: readonly IsoDate[];
}

/** Due `days` business days after the event (General Instruction B.1). Null outside of the table of closings. */
export function dueAfterBusinessDays(event: IsoDate, days: number, announced?: Announced): DueDate | null {
  const counted = businessDaysAfter(event, days, 'as-open', announced);
  return counted && dueDate(counted, nthBusinessDayAfter(event, days, 'as-closed', announced));
}

/** Due `days` calendar days after the event; a last day that is closed rolls on (Rule 0-3). Null outside of the table. */
export function dueAfterCalendarDays(event: IsoDate, days: number, announced?: Announced): DueDate | null {
  if (!isInTable(event)) return null;
  const rolled = (doubt: Doubt): IsoDate | null => businessDayFrom(plusDays(event, days), doubt, announced);
  const due = rolled('as-open');
  return due && dueDate([due], rolled('as-closed'));
}

function dueDate(counted: readonly IsoDate[], latest: IsoDate | null): DueDate | null {
  const last = counted.at(-1);
  if (!last || !latest) return null;
  const relief = DISRUPTIONS.find(
    ({ from, until, dueMovesTo }) => dueMovesTo && from <= latest && latest <= until,
  );
  if (!relief) return { due: last, latest, counted };
  const moved = relief.dueMovesTo as IsoDate;
  // Relief that was given to all moves the due date; relief that asked for an explanation only puts it in doubt.
  return { due: relief.certainty === 'verified' ? moved : last, latest: moved, counted };
}
