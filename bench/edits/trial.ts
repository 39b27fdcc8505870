import { IsoDate } from '../../core/calendar/iso-date.ts';
import { carryOver } from '../../core/waivers/carry-over.ts';
import { subjectOf } from '../../core/waivers/subject.ts';
import { type Waiver, withId } from '../../core/waivers/waiver.ts';
import { ruleSet } from '../../rules/index.ts';
import type { Chance } from './chance.ts';
import { EDITS } from './edits.ts';
import { judge, type JudgedDraft, type Known } from './judged.ts';
import { type Source, write } from './source.ts';

/** What one version of a draft and the next showed. */
export interface Tally {
  /** Findings that are there again, on the same words in the same item. */
  unchanged: number;
  /** Of those, how many have the id that they had. */
  sameId: number;
  /** Findings of drafts of which no word was touched, and how many of their ids are there again. */
  quiet: number;
  quietSame: number;
  /** Waivers that were carried to the very words that they covered. */
  carried: number;
  /** Waivers that ought to have been, and stayed behind. */
  left: number;
  /** Waivers that stayed behind because others read the same, as they ought to. */
  repeated: number;
  /** Waivers whose words were taken out, carried to others in the same item that read the same and have the same fault. */
  elsewhere: number;
  /** Waivers that were carried though their words, their rule or their last day forbid it. */
  wrong: number;
  /** What went wrong, for whoever has to find out why. */
  readonly complaints: string[];
}

export function emptyTally(): Tally {
  return {
    unchanged: 0,
    sameId: 0,
    quiet: 0,
    quietSame: 0,
    carried: 0,
    left: 0,
    repeated: 0,
    elsewhere: 0,
    wrong: 0,
    complaints: [],
  };
}

const TODAY = IsoDate.parse('2026-11-25');
const [EXPIRED, OTHER_RULE] = [0.05, 0.03];
const MOST_EDITS = 4;
const NAMES = Object.keys(EDITS);
/** Edits that touch no word of the draft: what was found before is found again, each of it. */
const QUIET = ['lines broken elsewhere', 'another encoding', 'a paragraph put in'];
const QUIET_SHARE = 0.25;

/** A draft as it was before, checked once. */
export interface Before {
  readonly source: Source;
  readonly judged: JudgedDraft;
  readonly flagged: readonly number[];
}

export function before(source: Source): Before | null {
  const written = write(source);
  const judged = judge(written);
  if (!judged) return null;
  const places = judged.known.flatMap(({ finding }) => finding.place?.bytes ?? []);
  return { source, judged, flagged: places.flatMap((bytes) => written.wordsAt(bytes)) };
}

/** Edits the draft a few times, checks it again, and holds what is carried against what the edits did. */
export function tryEdits(
  { source, judged: old, flagged }: Before,
  chance: Chance,
  tally: Tally,
): string[] | null {
  const made: string[] = [];
  let edited = source;
  const names = chance.happens(QUIET_SHARE) ? QUIET : NAMES;
  for (let left = 1 + chance.below(MOST_EDITS); left > 0; left--) {
    const name = chance.pick(names) ?? '';
    const next = EDITS[name]?.(edited, chance, flagged);
    if (!next) continue;
    edited = next;
    made.push(name);
  }
  const now = made.length > 0 ? judge(write(edited)) : null;
  if (!now) return null;

  if (names === QUIET) tellQuiet(old, now, made, tally);
  const left = new Set(edited.pieces.map(({ id }) => id));
  for (const one of old.known) {
    const there = whereabouts(one, old, now, left);
    if (!there) continue;
    tally.unchanged++;
    if (there.finding.id === one.finding.id) tally.sameId++;
    else tally.complaints.push(`id: ${told(one)} ${told(there)} after ${made.join(', ')}`);
  }

  const versions = changedVersions(chance);
  const waivers = old.known.map(({ finding }) => waiverOf(finding, chance));
  const { carried } = carryOver(
    { report: old.report, ruleVersions: ruleSet.ruleVersions, waivers },
    { report: now.report, ruleVersions: versions },
    TODAY,
  );
  const taken = new Set(carried);
  waivers.forEach((waiver, at) => {
    const one = old.known[at] as Known;
    const sameRule = versions[one.finding.ruleId] === ruleSet.ruleVersions[one.finding.ruleId];
    const what = fateOf(one, old, now, {
      holds: sameRule && TODAY <= waiver.expires,
      taken: taken.has(waiver),
    });
    if (what === null) return;
    tally[what]++;
    if (what !== 'carried' && what !== 'repeated')
      tally.complaints.push(`${what}: ${told(one)} after ${made.join(', ')}`);
  });
  return made;
}

/** Where no word was touched, ids go only with findings that an added paragraph has settled. */
function tellQuiet(old: JudgedDraft, now: JudgedDraft, made: readonly string[], tally: Tally): void {
  const ids = new Set(now.known.map(({ finding }) => finding.id));
  for (const one of old.known) {
    tally.quiet++;
    if (ids.has(one.finding.id)) tally.quietSame++;
    else tally.complaints.push(`quiet: ${told(one)} after ${made.join(', ')}`);
  }
}

/** The same fault on words of which none was touched, wherever the rule now says that they begin and end; null where there are two. */
function whereabouts(
  one: Known,
  old: JudgedDraft,
  now: JudgedDraft,
  left: ReadonlySet<number>,
): Known | null {
  if (!one.words.every((id) => left.has(id))) return null;
  const own = new Set(one.words);
  const meets = ({ fault, words }: Known): boolean =>
    fault === one.fault && (own.size === 0 ? words.length === 0 : words.some((id) => own.has(id)));
  const [there, second] = now.known.filter(meets);
  return there && !second && old.known.filter(meets).length === 1 ? there : null;
}

function told({ finding: { ruleId, id, excerpt } }: Known): string {
  return `${ruleId} ${id} “${excerpt.slice(0, 80)}”`;
}

/** What became of a waiver, held against what the edits did; null where it stayed behind as it ought to. */
function fateOf(
  { finding, key, reading }: Known,
  old: JudgedDraft,
  now: JudgedDraft,
  { holds, taken }: { readonly holds: boolean; readonly taken: boolean },
): 'carried' | 'left' | 'elsewhere' | 'repeated' | 'wrong' | null {
  const there = now.known.filter((one) => one.key === key);
  const target = now.known.find((one) => one.finding.id === finding.id);
  if (taken) {
    if (holds && target?.key === key) return 'carried';
    return holds && there.length === 0 && target?.reading === reading ? 'elsewhere' : 'wrong';
  }
  if (!holds || there.length !== 1) return null;
  const readAlike = ({ known }: JudgedDraft): number => known.filter((one) => one.reading === reading).length;
  return readAlike(old) > 1 || readAlike(now) > 1 ? 'repeated' : 'left';
}

function waiverOf(finding: Known['finding'], chance: Chance): Waiver {
  return withId({
    version: '1',
    reviewId: 'a'.repeat(40),
    versionId: 'v1',
    subject: subjectOf(finding, ruleSet.ruleVersions),
    reason: 'Settled with the company.',
    owner: { subject: 'reviewer-1', name: 'Reviewer One' },
    at: '2026-11-20T15:00:00.000Z',
    expires: IsoDate.parse(chance.happens(EXPIRED) ? '2026-11-24' : '2026-12-25'),
  });
}

function changedVersions(chance: Chance): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ruleSet.ruleVersions).map(([id, version]) => [
      id,
      chance.happens(OTHER_RULE) ? 'another' : version,
    ]),
  );
}
