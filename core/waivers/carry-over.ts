import { z } from 'zod';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Finding } from '../engine/finding.ts';
import { unnumbered } from '../engine/finding-id.ts';
import { type Changes, changesSince } from '../report/changes.ts';
import type { Report } from '../report/report.ts';
import { type RuleVersions, subjectOf, UNKNOWN_VERSION } from './subject.ts';
import { Waiver } from './waiver.ts';

/** Why a waiver does not hold for the next version. */
export const NotCarried = z.enum([
  /** Its last day is over. */
  'expired',
  /** A family that was not checked: a waiver of it is for one version. */
  'one-version',
  /** The finding stands on other words now. */
  'words-changed',
  /** The same words, in another item or document. */
  'moved',
  'rule-changed',
  /** Nothing of the kind is found any more: it was not needed again. */
  'unused',
  /** The rule did not run on the new version, so nothing is known. */
  'not-checked',
  /** The same words are found more than once, and nobody can say which of them it was about. */
  'repeated',
]);
export type NotCarried = z.infer<typeof NotCarried>;

/** A waiver that stays behind. */
export const LeftBehind = z.strictObject({
  waiver: Waiver,
  why: NotCarried,
  /** The words that it covered, as the older report quotes them; null where it covered a family. */
  then: z.string().nullable(),
  /** Id of the finding that stands there now, if any. */
  now: z.string().nullable(),
});
export type LeftBehind = z.infer<typeof LeftBehind>;

/** What one version's report says and was judged by. */
export interface Judged {
  readonly report: Report;
  readonly ruleVersions: RuleVersions;
}

/**
 * What of the waivers that hold on one version holds on the next: those whose finding is there again, under the same id, on
 * the same words, found by the same version of its rule, and told apart from all others. In doubt none is carried.
 */
export function carryOver(
  previous: Judged & { readonly waivers: readonly Waiver[] },
  next: Judged,
  today: IsoDate,
): { carried: Waiver[]; leftBehind: LeftBehind[] } {
  const judge = new Judgement(previous, next, today);
  const carried: Waiver[] = [];
  const leftBehind: LeftBehind[] = [];
  for (const waiver of previous.waivers) {
    const left = judge.reasonAgainst(waiver);
    if (left) leftBehind.push({ waiver, ...left });
    else carried.push(waiver);
  }
  return { carried, leftBehind };
}

class Judgement {
  readonly #previous: Judged;
  readonly #next: Judged;
  readonly #today: IsoDate;
  readonly #repeated: ReadonlySet<string>;
  #changes: Changes | undefined;

  constructor(previous: Judged, next: Judged, today: IsoDate) {
    this.#previous = previous;
    this.#next = next;
    this.#today = today;
    this.#repeated = new Set([...repeatedIn(previous.report), ...repeatedIn(next.report)]);
  }

  /** Null: it is carried. */
  reasonAgainst({ subject, expires }: Waiver): Omit<LeftBehind, 'waiver'> | null {
    if (subject.kind === 'family') return { why: 'one-version', then: null, now: null };
    const before = findingIn(this.#previous.report, subject.findingId);
    const after = findingIn(this.#next.report, subject.findingId);
    const left = (why: NotCarried, now: Finding | null | undefined): Omit<LeftBehind, 'waiver'> => ({
      why,
      then: before?.excerpt ?? null,
      now: now?.id ?? null,
    });
    if (expires < this.#today) return left('expired', after);
    if (!after || !before) return left(...this.#whereabouts(before));
    const now = subjectOf(after, this.#next.ruleVersions);
    if (now.ruleId !== subject.ruleId || now.ruleVersion !== subject.ruleVersion || isUnknown(now))
      return left('rule-changed', after);
    if (this.#repeated.has(unnumbered(after.id))) return left('repeated', after);
    return now.wordsSha256 === subject.wordsSha256 ? null : left('words-changed', after);
  }

  #whereabouts(before: Finding | undefined): [NotCarried, Finding | null] {
    if (!before) return ['unused', null];
    const { findings } = this.#next.report;
    const repeat = findings.find(({ id }) => unnumbered(id) === unnumbered(before.id));
    if (repeat) return ['repeated', repeat];
    this.#changes ??= changesSince(this.#previous.report, this.#next.report);
    const { moved, reworded, unsettled } = this.#changes;
    const after = (met: Changes['moved']): Finding | undefined =>
      met.find((one) => one.before.id === before.id)?.after;
    const elsewhere = after(moved);
    if (elsewhere) return ['moved', elsewhere];
    const other = after(reworded);
    if (other) return ['words-changed', other];
    return unsettled.before.some(({ id }) => id === before.id) ? ['not-checked', null] : ['unused', null];
  }
}

function isUnknown({ ruleVersion }: { readonly ruleVersion: string }): boolean {
  return ruleVersion === UNKNOWN_VERSION;
}

function findingIn({ findings }: Report, id: string): Finding | undefined {
  return findings.find((finding) => finding.id === id);
}

/** Ids, without their numbers, that more than one finding of the report shares. */
function repeatedIn({ findings }: Report): string[] {
  const numbered = findings.filter(({ id }) => unnumbered(id) !== id);
  return numbered.map(({ id }) => unnumbered(id));
}
