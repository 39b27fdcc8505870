import type { Filing } from '../../core/filing/filing.ts';
import { itemsUnder } from './item-answer.ts';
import { type Paper, papersOf } from './papers.ts';

const releases = new WeakMap<Filing, readonly Paper[]>();

/**
 * The papers in which results are announced: the attached Exhibits 99 of a report under Item 2.02, before August 23, 2004
 * Item 12. Empty where the report has no such item; an exhibit that is not in the upload is not there to be read.
 */
export function resultsReleases(filing: Filing): readonly Paper[] {
  let found = releases.get(filing);
  if (!found) {
    const announced = itemsUnder(filing, '2.02').length > 0;
    found = announced ? papersOf(filing).filter(({ exhibit }) => exhibit) : [];
    releases.set(filing, found);
  }
  return found;
}
