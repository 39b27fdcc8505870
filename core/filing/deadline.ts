import { dueAfterBusinessDays, dueAfterCalendarDays, type DueDate } from '../calendar/deadline.ts';
import type { Announced } from '../calendar/business-days.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import {
  type FormItem,
  formerNumberOf,
  itemInForce,
  type ItemDeadline,
  presentNumberOf,
} from '../standards/form-8k-items.ts';
import { PRESENT_FORM_FROM } from '../standards/form-eras.ts';
import type { Filing, Item } from './filing.ts';
import type { Span } from './place.ts';
import { isAmendment, reportDateOf, signatureDateOf } from './query.ts';
import { earlierTriggerDate } from './trigger-date.ts';

/** When the report is due: the earliest of its items' periods, with the days counted. */
export interface FilingDeadline {
  due: IsoDate;
  item: string;
  /** "5 business days". */
  rule: string;
  /** Each business day counted, day 1 first; for calendar-day periods only the last. */
  counted: IsoDate[];
}

/** When what one item reports is due, and from which event. */
export interface ItemDue extends DueDate {
  /** The number whose period governs: for "Item 12" in a draft of today it is 2.02. */
  readonly item: string;
  readonly rule: string;
  readonly event: IsoDate;
  /** Where the item states an event earlier than the cover's. */
  readonly stated: Span | null;
}

/**
 * When the report is due, or null: no item has a fixed period, the cover has no date, the table of closings does not
 * reach, or the report is an amendment, whose original decides.
 *
 * @param on The day whose form governs; the signature date, else the report date, where it is left out.
 * @param announced Closings that the table does not know yet.
 */
export function deadlineOf(filing: Filing, on?: IsoDate, announced?: Announced): FilingDeadline | null {
  const earliest = earliestDue(filing, on, announced);
  if (!earliest) return null;
  const { due, item, rule, counted } = earliest;
  return { due, item, rule, counted: [...counted] };
}

/** The item whose period ends first, with all that its count rests on. */
export function earliestDue(filing: Filing, on?: IsoDate, announced?: Announced): ItemDue | null {
  return itemDues(filing, on, announced).reduce<ItemDue | null>(
    (first, due) => (!first || due.due < first.due ? due : first),
    null,
  );
}

/** When what each item reports is due, in the order of the items; those without a period that can be counted are left out. */
export function itemDues(filing: Filing, on?: IsoDate, announced?: Announced): readonly ItemDue[] {
  const reported = reportDateOf(filing);
  if (!reported || isAmendment(filing)) return [];
  const day = on ?? signatureDateOf(filing) ?? reported;
  const count = (): readonly ItemDue[] =>
    filing.items
      .map((item) => dueOf(filing, item, { reported, day, announced }))
      .filter((due) => due !== null);
  return announced && announced.size > 0 ? count() : once(filing, day, count);
}

/** Several rules ask for the same count, as a rule with no closings besides the table's. */
const counts = new WeakMap<Filing, Map<IsoDate, readonly ItemDue[]>>();

function once(filing: Filing, day: IsoDate, count: () => readonly ItemDue[]): readonly ItemDue[] {
  const known = counts.get(filing) ?? new Map<IsoDate, readonly ItemDue[]>();
  counts.set(filing, known);
  const dues = known.get(day) ?? count();
  known.set(day, dues);
  return dues;
}

/** Whether a deadline is there to be counted: an original report with an item that has a fixed period. */
export function hasFixedPeriod(filing: Filing, on: IsoDate): boolean {
  const isFixed = ({ number }: Item): boolean => {
    const governing = governingItem(number, on);
    return governing !== null && governing.deadline.kind !== 'none';
  };
  return !isAmendment(filing) && filing.items.some(isFixed);
}

/** Whether the event fell under the former form and the report under the present one: which period ran is in doubt. */
export function straddlesForms(event: IsoDate, on: IsoDate): boolean {
  return event < PRESENT_FORM_FROM && on >= PRESENT_FORM_FROM;
}

interface Counting {
  readonly reported: IsoDate;
  readonly day: IsoDate;
  readonly announced: Announced | undefined;
}

function dueOf(filing: Filing, item: Item, { reported, day, announced }: Counting): ItemDue | null {
  const governing = governingItem(item.number, day);
  if (!governing || governing.deadline.kind === 'none') return null;
  const trigger = earlierTriggerDate(filing, item, reported);
  const event = trigger?.date ?? reported;
  const counted = countedFrom(event, governing.deadline, announced);
  if (!counted) return null;
  return {
    ...counted,
    item: governing.number,
    rule: ruleWords(governing.deadline),
    event,
    stated: trigger?.span ?? null,
  };
}

/** The row in force that day under the heading's number, or under the number that the same matter has in that form. */
function governingItem(number: string, day: IsoDate): FormItem | null {
  const counterpart = presentNumberOf(number) ?? formerNumberOf(number);
  return itemInForce(number, day) ?? (counterpart === null ? null : itemInForce(counterpart, day));
}

type FixedPeriod = Exclude<ItemDeadline, { kind: 'none' }>;

function countedFrom(event: IsoDate, { kind, days }: FixedPeriod, announced?: Announced): DueDate | null {
  const due = kind === 'business-days' ? dueAfterBusinessDays : dueAfterCalendarDays;
  return due(event, days, announced);
}

function ruleWords({ kind, days }: FixedPeriod): string {
  return `${days} ${kind === 'business-days' ? 'business' : 'calendar'} days`;
}
