import type { Occasion } from '../../core/engine/rule.ts';
import type { Fact, Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { taggedFactsOf } from '../../core/filing/query.ts';
import { EVERY_COVER_TAGGED_FROM, TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';

/** The tagged cover of a report: what is said of the registrant as such, and of its securities. */
export interface TaggedCover {
  /** Facts of the cover by their local names: those without dimensions, in order of place. */
  readonly facts: readonly Fact[];
  /** All facts of `dei`, with or without dimensions. */
  readonly all: readonly Fact[];
  /** The CIK that the contexts name; null where they name none, or several. */
  readonly entity: string | null;
}

const covers = new WeakMap<Filing, TaggedCover>();

/** Null where the report has no fact of the cover at all: then it is untagged, and only that is said. */
export function taggedCoverOf(filing: Filing): TaggedCover | null {
  const known = covers.get(filing);
  if (known) return known;
  const tagged = taggedFactsOf(filing);
  const all = tagged?.facts.filter(({ name }) => /^dei[\w-]{0,20}:/i.test(name)) ?? [];
  if (!tagged || all.length === 0) return null;
  const plain = new Set(tagged.contexts.filter(({ members }) => members.length === 0).map(({ id }) => id));
  // Contexts that cannot be read make no fact a detail of another.
  const facts = all.filter(
    ({ context }) => plain.has(context) || !tagged.contexts.some(({ id }) => id === context),
  );
  const entities = new Set(tagged.contexts.map(({ entity }) => entity).filter((entity) => entity !== ''));
  const cover = { facts, all, entity: entities.size === 1 ? ([...entities][0] ?? null) : null };
  covers.set(filing, cover);
  return cover;
}

/** The fact of that local name, as said of the registrant; nil facts are none. */
export function factNamed({ facts }: Pick<TaggedCover, 'facts'>, name: string): Fact | null {
  return facts.find((fact) => localNameOf(fact) === name && !fact.nil) ?? null;
}

export function localNameOf({ name }: Pick<Fact, 'name'>): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What a reader is shown as found: the words of the fact. */
export function saidBy(fact: Fact): string {
  return fact.text === '' ? '(nothing)' : fact.text;
}

/** Whether covers of that day are tagged: the day depends on the filer's status, which only a profile tells. */
export function taggingOn({
  governingDate,
  profile,
}: Pick<Occasion, 'governingDate' | 'profile'>): 'due' | 'unsettled' | 'not-yet' {
  if (governingDate >= EVERY_COVER_TAGGED_FROM) return 'due';
  const from = TAGGED_COVER_FROM[profile?.filerStatus ?? 'large-accelerated'];
  return governingDate >= from ? 'unsettled' : 'not-yet';
}

/** Asset-backed issuers tag no cover (Regulation S-T Rule 406 follows Form 8-K, which excepts them). */
export function isAssetBacked(filing: Filing, { profile }: Pick<Occasion, 'profile'>): boolean {
  return (
    profile?.assetBacked === true ||
    filing.items.some(({ number }) => number.startsWith('6.0')) ||
    /\b(?:issuing\s{1,3}entity|depositor|sponsor)\b/i.test(foldedOf(filing, filing.cover.span))
  );
}

/** Where an absent fact was looked for: the cover's form line. */
export function coverPlace(filing: Filing): Span {
  return filing.form?.span ?? filing.cover.span;
}
