import type { Exhibit, Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { cautionsOf, isCautioned } from './cautions.ts';
import { type ForwardLooking, forwardLookingIn, type Strength } from './forward-looking-statements.ts';
import { type Paper, papersOf } from './papers.ts';

/** A forward-looking statement that no words of caution accompany. */
export interface UnguardedStatement extends ForwardLooking {
  readonly paper: Paper;
  /** An exhibit that is listed, is not in the upload, and may guard the statement; null where nothing may. */
  readonly exhibit: string | null;
}

/**
 * The statements that nothing guards: neither their own paper, nor for the report the exhibit that it sums up, nor for
 * an exhibit the report's legend that speaks of its exhibits. The strongest first; what depends on a missing exhibit last.
 */
export function unguardedStatements(filing: Filing): readonly UnguardedStatement[] {
  const open = papersOf(filing).flatMap((paper) => unguardedIn(filing, paper));
  const rank = ({ strength, exhibit }: UnguardedStatement): number =>
    ORDER.indexOf(strength) + (exhibit ? ORDER.length : 0);
  return open.sort((one, other) => rank(one) - rank(other));
}

/** A forecast or expectation in the report that only the legend of an exhibit guards, and that exhibit. */
export interface ElsewhereGuarded extends ForwardLooking {
  readonly item: Item;
  readonly exhibit: Exhibit;
}

/** What the report foresees without words of caution of its own, where an exhibit that its item names has them. */
export function guardedByExhibitAlone(filing: Filing): readonly ElsewhereGuarded[] {
  const report = papersOf(filing).find(({ exhibit }) => exhibit === null);
  if (!report || isCautioned(filing, report)) return [];
  const summed = new Map<Item, readonly Exhibit[]>();
  return forwardLookingIn(filing, report).flatMap((statement) => {
    const item = statement.strength === 'weak' ? null : itemAround(filing, statement);
    if (!item) return [];
    const exhibit = exhibitsSummedUp(filing, statement, summed).find((one) =>
      isCautionedExhibit(filing, one),
    );
    return exhibit ? [{ ...statement, item, exhibit }] : [];
  });
}

const ORDER: readonly Strength[] = ['strong', 'medium', 'weak'];

function unguardedIn(filing: Filing, paper: Paper): UnguardedStatement[] {
  if (isCautioned(filing, paper) || (paper.exhibit && isGuardedByReport(filing))) return [];
  const summed = new Map<Item, readonly Exhibit[]>();
  return forwardLookingIn(filing, paper).flatMap((statement) => {
    const exhibits = paper.exhibit ? [] : exhibitsSummedUp(filing, statement, summed);
    if (exhibits.some((exhibit) => isCautionedExhibit(filing, exhibit))) return [];
    const unattached = exhibits.find((exhibit) => !exhibit.attached);
    if (unattached && statement.strength === 'weak') return [];
    return [{ ...statement, paper, exhibit: unattached ? `Exhibit ${unattached.number}` : null }];
  });
}

const SPEAKS_OF_EXHIBITS =
  /\b(?:exhibits?|press\s{1,6}release|news\s{1,6}release|attached|presentation|hereto)\b/i;

function isGuardedByReport(filing: Filing): boolean {
  const report = papersOf(filing).find(({ exhibit }) => exhibit === null);
  if (!report) return false;
  const { identifying, warning } = cautionsOf(filing, report);
  return [...identifying, ...warning].some((span) => SPEAKS_OF_EXHIBITS.test(foldedOf(filing, span)));
}

/** The Exhibits 99 that the statement's own item names: it tells in short what they tell at length. */
function exhibitsSummedUp(
  filing: Filing,
  statement: ForwardLooking,
  known: Map<Item, readonly Exhibit[]>,
): readonly Exhibit[] {
  const item = itemAround(filing, statement);
  if (!item) return [];
  let exhibits = known.get(item);
  if (!exhibits) {
    const named = foldedOf(filing, item.body).matchAll(/\bexhibits?\s{1,6}(99(?:\.\d{1,2})?)/gi);
    const numbers = new Set([...named].map((match) => plain(match[1] ?? '')));
    exhibits = filing.exhibits.filter(({ number }) => numbers.has(plain(number)));
    known.set(item, exhibits);
  }
  return exhibits;
}

function itemAround(filing: Filing, { span }: ForwardLooking): Item | null {
  const holds = ({ body }: Item): boolean =>
    body.document === span.document && body.start <= span.start && span.end <= body.end;
  return filing.items.find(holds) ?? null;
}

/** 99.01 and 99.1 are one number. */
function plain(number: string): string {
  return number.replace(/\.0(?=\d)/, '.');
}

function isCautionedExhibit(filing: Filing, exhibit: Exhibit): boolean {
  return papersOf(filing).some((paper) => paper.exhibit === exhibit && isCautioned(filing, paper));
}
