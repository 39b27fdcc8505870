import { z } from 'zod';
import type { IsoDate } from '../calendar/iso-date.ts';
import { washingtonDay } from '../calendar/washington-day.ts';
import { LeftBehind } from './carry-over.ts';
import { subjectKey } from './subject.ts';
import { Waiver } from './waiver.ts';

/** What a version took over from the one before it: worked out once, when its review opened. */
export const Carried = z.strictObject({
  version: z.literal('1'),
  /** Null: there was no readable version before. */
  from: z.strictObject({ reviewId: z.string(), versionId: z.string() }).nullable(),
  carried: z.array(Waiver),
  leftBehind: z.array(LeftBehind),
});
export type Carried = z.infer<typeof Carried>;

/** Somebody's word that a waiver holds no longer, from this version on. */
export const WaiverEnd = z.strictObject({
  version: z.literal('1'),
  waiverId: z.string(),
  reviewId: z.string(),
  by: z.strictObject({ subject: z.string(), name: z.string() }),
  at: z.iso.datetime(),
});
export type WaiverEnd = z.infer<typeof WaiverEnd>;

/** All that is stored of the waivers of one review. */
export interface StoredWaivers {
  readonly carried: Carried | null;
  readonly given: readonly Waiver[];
  readonly ended: readonly WaiverEnd[];
}

/** The waivers of one review as they stand on a day. Every one that ever held there is in exactly one list. */
export interface Standing {
  /** In the order in which they were given. */
  readonly inForce: readonly Waiver[];
  readonly ended: readonly { readonly waiver: Waiver; readonly end: WaiverEnd }[];
  readonly expired: readonly Waiver[];
  /** Held on the version before and do not here. */
  readonly leftBehind: readonly LeftBehind[];
  /** Where those that were not given here come from. */
  readonly from: Carried['from'];
}

/** What holds is what was carried and given, less what was ended and what has expired; of two on one subject the first. */
export function standingOf({ carried, given, ended }: StoredWaivers, today: IsoDate): Standing {
  const ends = new Map(ended.map((end) => [end.waiverId, end]));
  const held = withoutSecond([...(carried?.carried ?? [])].sort(byTime), [...given].sort(byTime), ends);
  return {
    inForce: held.filter(({ waiverId, expires }) => !ends.has(waiverId) && today <= expires),
    ended: held.flatMap((waiver) => {
      const end = ends.get(waiver.waiverId);
      return end ? [{ waiver, end }] : [];
    }),
    expired: held.filter(({ waiverId, expires }) => !ends.has(waiverId) && expires < today),
    leftBehind: carried?.leftBehind ?? [],
    from: carried?.from ?? null,
  };
}

/** Two people may waive one thing at once. Who came second was told so, and nothing of theirs holds once the first ends. */
function withoutSecond(
  carried: readonly Waiver[],
  given: readonly Waiver[],
  ends: ReadonlyMap<string, WaiverEnd>,
): Waiver[] {
  const holders = new Map<string, Waiver>();
  return [...carried, ...given].filter((waiver) => {
    const key = subjectKey(waiver.subject);
    const holder = holders.get(key);
    if (holder && holdsAt(holder, ends.get(holder.waiverId), waiver.at)) return false;
    holders.set(key, waiver);
    return true;
  });
}

function holdsAt({ expires }: Waiver, end: WaiverEnd | undefined, instant: string): boolean {
  if (end && Date.parse(end.at) <= Date.parse(instant)) return false;
  return washingtonDay(instant) <= expires;
}

function byTime(a: Waiver, b: Waiver): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.waiverId < b.waiverId ? -1 : 1);
}
