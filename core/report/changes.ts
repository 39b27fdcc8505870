import type { Finding } from '../engine/finding.ts';
import { isSameButForSurroundings, unnumbered } from '../engine/finding-id.ts';
import type { OutcomeKind } from '../engine/outcome.ts';
import { coveredWords } from './covered-words.ts';
import { longestInOrder } from './in-order.ts';
import type { Report } from './report.ts';
import { similarity, wordBag, type WordBag } from './similar-words.ts';

/** A finding that is in both versions. */
export interface Met {
  readonly before: Finding;
  readonly after: Finding;
}

/** A rule that did not run on one of the two versions, so that nothing can be said of what it found on the other. */
export interface NotComparable {
  readonly ruleId: string;
  /** Null: no rule of the book by then. */
  readonly before: OutcomeKind | null;
  readonly after: OutcomeKind | null;
}

/** What became of each finding from one version of a draft to the next. Each finding of either is in exactly one list. */
export interface Changes {
  /** In the order of the newer report, but for `fixed`, which is in that of the older. */
  readonly fixed: readonly Finding[];
  readonly fresh: readonly Finding[];
  readonly same: readonly Met[];
  /** The same words in another document or item, or past others that stayed. */
  readonly moved: readonly Met[];
  /** The same fault, other words: its own, those compared with them, or those around few. */
  readonly reworded: readonly Met[];
  /** Of rules that cannot be compared. */
  readonly unsettled: { readonly before: readonly Finding[]; readonly after: readonly Finding[] };
  readonly notComparable: readonly NotComparable[];
}

/** How alike messages and words have to be for one fault re-worded; below it is one fixed and another new. */
const ALIKE = 0.5;
/** Enough where a rule has one left on either side, told in the same terms: a date or a name is few words, and all may change. */
const ALIKE_ALONE = 0.25;
/** More left over of one rule than this on either side are met in their order alone. */
const MOST_COMPARED = 40;

/** What is fixed, new, the same, moved or re-worded. Pure: the same two reports give the same answer. */
export function changesSince(before: Report, after: Report): Changes {
  const notComparable = rulesNotComparable(before, after);
  const apart = new Set(notComparable.map(({ ruleId }) => ruleId));
  const old = new Meeting(before.findings.filter(({ ruleId }) => !apart.has(ruleId)));
  const now = new Meeting(after.findings.filter(({ ruleId }) => !apart.has(ruleId)));

  const unchanged = old.meet(now, (finding) => `${finding.ruleId} ${finding.id} ${coveredWords(finding)}`);
  unchanged.push(
    ...old.meet(now, (finding) => `${finding.ruleId} ${unnumbered(finding.id)} ${coveredWords(finding)}`),
  );
  const otherFacts = old.meet(now, ({ ruleId, id }) => `${ruleId} ${unnumbered(id)}`);
  const elsewhere = old.meet(now, (finding) => `${finding.ruleId} ${coveredWords(finding)}`);
  const alike = old.meetAlike(now);

  const stayed = stayedAmong(unchanged, before, after);
  const isAround = ({ before: one, after: other }: Met): boolean =>
    isSameButForSurroundings(one.id, other.id);
  const inOrder = byOrderOf(after.findings);
  return {
    fixed: old.left(),
    fresh: now.left(),
    same: inOrder(unchanged.filter((met) => stayed.has(met))),
    moved: inOrder([
      ...unchanged.filter((met) => !stayed.has(met)),
      ...elsewhere.filter((met) => !isAround(met)),
    ]),
    reworded: inOrder([...otherFacts, ...elsewhere.filter(isAround), ...alike]),
    unsettled: {
      before: before.findings.filter(({ ruleId }) => apart.has(ruleId)),
      after: after.findings.filter(({ ruleId }) => apart.has(ruleId)),
    },
    notComparable,
  };
}

/** Rules that did not run on one of the two, or that only one of the two books has; all, where a draft was not read. */
function rulesNotComparable(before: Report, after: Report): NotComparable[] {
  const old = new Map(before.outcomes.map(({ ruleId, outcome }) => [ruleId, outcome]));
  const now = new Map(after.outcomes.map(({ ruleId, outcome }) => [ruleId, outcome]));
  const unread = before.filing === null || after.filing === null;
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((ruleId) => ({ ruleId, before: old.get(ruleId) ?? null, after: now.get(ruleId) ?? null }))
    .filter((one) => unread || !hasRun(one.before) || !hasRun(one.after));
}

function hasRun(outcome: OutcomeKind | null): boolean {
  return outcome !== null && outcome !== 'unchecked' && outcome !== 'crashed';
}

/** Findings of one report that have not yet met one of the other. */
class Meeting {
  #left: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    this.#left = findings;
  }

  left(): readonly Finding[] {
    return this.#left;
  }

  /** Those of the same key meet in their order, first with first. */
  meet(other: Meeting, keyOf: (finding: Finding) => string): Met[] {
    const waiting = grouped(this.#left, keyOf);
    const met = other.#left.flatMap((after) => {
      const before = waiting.get(keyOf(after))?.shift();
      return before ? [{ before, after }] : [];
    });
    return this.#part(other, met);
  }

  /** Those of the same rule meet whose messages and words are alike, the most alike first. */
  meetAlike(other: Meeting): Met[] {
    const old = grouped(this.#left, ({ ruleId }) => ruleId);
    const now = grouped(other.#left, ({ ruleId }) => ruleId);
    const met = [...now].flatMap(([ruleId, after]) => pairs(old.get(ruleId) ?? [], after));
    return this.#part(other, met);
  }

  #part(other: Meeting, met: Met[]): Met[] {
    const gone = new Set(met.flatMap(({ before, after }) => [before, after]));
    this.#left = this.#left.filter((finding) => !gone.has(finding));
    other.#left = other.#left.filter((finding) => !gone.has(finding));
    return met;
  }
}

function pairs(before: readonly Finding[], after: readonly Finding[]): Met[] {
  const old = before.slice(0, MOST_COMPARED).map(bagsOf);
  const now = after.slice(0, MOST_COMPARED).map(bagsOf);
  const alone = before.length === 1 && after.length === 1 && termsOf(before[0]) === termsOf(after[0]);
  const compared = old
    .flatMap((one, row) => now.map((two, column) => ({ row, column, alike: likeness(one, two) })))
    .filter(({ alike }) => alike >= (alone ? ALIKE_ALONE : ALIKE))
    .sort((a, b) => b.alike - a.alike || a.row - b.row || a.column - b.column);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  return compared.flatMap(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return [];
    rows.add(row);
    columns.add(column);
    return [{ before: before[row] as Finding, after: after[column] as Finding }];
  });
}

/** A rule has few messages; each has its own level and facts. */
function termsOf(finding: Finding | undefined): string {
  return [finding?.severity, finding?.outcome, ...Object.keys(finding?.facts ?? {}).sort()].join(' ');
}

interface Bags {
  readonly message: WordBag;
  readonly words: WordBag;
}

function bagsOf({ message, excerpt }: Finding): Bags {
  return { message: wordBag(message), words: wordBag(excerpt) };
}

/** Both have to be alike: a rule may find two faults of different kinds in one sentence. */
function likeness(one: Bags, two: Bags): number {
  return Math.min(similarity(one.message, two.message), similarity(one.words, two.words));
}

/** Of those whose words are unchanged: which stand in the same document, and in the same order among each other. */
function stayedAmong(met: readonly Met[], before: Report, after: Report): ReadonlySet<Met> {
  const typeIn = ({ draft }: Report, { place }: Finding): string | undefined =>
    place ? draft.documents[place.document]?.type : undefined;
  const still = met.filter(
    ({ before: one, after: two }) => typeIn(before, one) === typeIn(after, two) && !one.place === !two.place,
  );
  const placed = still
    .filter(({ after: finding }) => finding.place)
    .sort((a, b) => byPlace(a.before, b.before) || byPlace(a.after, b.after));
  const ranks = new Map(
    [...placed]
      .sort((a, b) => byPlace(a.after, b.after))
      .map(({ after: finding }, index) => [finding, index]),
  );
  const kept = longestInOrder(placed.map(({ after: finding }) => ranks.get(finding) as number));
  return new Set([
    ...still.filter(({ after: finding }) => !finding.place),
    ...placed.filter((_, index) => kept.has(index)),
  ]);
}

function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return (a?.document ?? 0) - (b?.document ?? 0) || (a?.start.offset ?? 0) - (b?.start.offset ?? 0);
}

function byOrderOf(findings: readonly Finding[]): (met: readonly Met[]) => Met[] {
  const orders = new Map(findings.map((finding, index) => [finding, index]));
  return (met) => [...met].sort((a, b) => (orders.get(a.after) as number) - (orders.get(b.after) as number));
}

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
