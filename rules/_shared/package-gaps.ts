import type { Filing } from '../../core/filing/filing.ts';
import { meantNumber } from '../../core/filing/exhibit-number.ts';
import { type AttachedPaper, attachedPapers } from './attached-papers.ts';
import { isDataExhibit } from './exhibit-item.ts';
import { exhibitLists } from './exhibit-lists.ts';
import { type ListedExhibit, listedExhibits } from './listed-exhibits.ts';

/** Where the list of exhibits and what is attached part. */
export interface PackageGaps {
  readonly attached: readonly AttachedPaper[];
  /** Rows whose exhibit should be there and is not; the first row of each. */
  readonly missing: readonly ListedExhibit[];
  /** Attached papers that no list accounts for. */
  readonly spare: readonly AttachedPaper[];
}

const gaps = new WeakMap<Filing, PackageGaps>();

/** Compares list and package by number; a paper goes under that of its wrapper, and under the one at its own head. */
export function packageGapsOf(filing: Filing): PackageGaps {
  let found = gaps.get(filing);
  if (!found) {
    found = findGaps(filing);
    gaps.set(filing, found);
  }
  return found;
}

function findGaps(filing: Filing): PackageGaps {
  const attached = attachedPapers(filing);
  const rows = firstRows(listedExhibits(filing));
  const there = new Set(filing.exhibits.flatMap((exhibit) => (exhibit.attached ? [exhibit.number] : [])));
  const headed = new Set(
    attached.flatMap((paper) => (paper.headed === null ? [] : [meantNumber(paper.headed)])),
  );
  const missing = rows
    .filter(mustCome)
    .filter(({ number }) => !there.has(number) && !headed.has(meantNumber(number)));
  const named = new Set(rows.map(({ number }) => meantNumber(number)));
  const unlisted = attached.filter(
    (paper) => !paper.listed && (paper.headed === null || !named.has(meantNumber(paper.headed))),
  );
  // An odd layout may keep a row from being read; its number stands there all the same.
  const lists = unlisted.length > 0 ? exhibitLists(filing) : '';
  const spare = unlisted.filter(({ number }) => !isNamedIn(lists, number));
  return { attached, missing, spare };
}

/** The number in the words of the lists, but for "included in Exhibit 5.1", which speaks of another row. */
function isNamedIn(lists: string, number: string): boolean {
  const word = ` ${number} `;
  for (let at = lists.indexOf(word); at >= 0; at = lists.indexOf(word, at + 1)) {
    if (!/\b(?:in|to|of)\sexhibits?$/i.test(lists.slice(Math.max(0, at - 20), at))) return true;
  }
  return false;
}

/** Data files are made by the filing agent; 27 was the last that stood in lists like any exhibit. */
function mustCome({ number, family, standing }: ListedExhibit): boolean {
  return standing === null && family !== '27' && !isDataExhibit(number);
}

/** The first row of each exhibit; where one of them says that it lies elsewhere, that one. */
function firstRows(rows: readonly ListedExhibit[]): ListedExhibit[] {
  const first = new Map<string, ListedExhibit>();
  for (const row of rows) {
    if (!first.has(row.number) || row.standing) first.set(row.number, row);
  }
  return [...first.values()];
}
