import type { IssueCode } from '../issues.ts';
import { HIGHEST_RATIO, LARGEST_INFLATED, RATIO_COUNTS_FROM } from '../steps/inflate-limits.ts';
import type { Entry } from './directory.ts';

/**
 * Why these files may not be unpacked, by the sizes that the directory gives; null where they may. A directory that says less than
 * is packed gains nothing: no more than it says is ever unpacked.
 * @param already bytes that were counted before
 */
export function beyondLimits(entries: readonly Entry[], already = 0): IssueCode | null {
  const all = entries.reduce((sum, { size }) => sum + size, already);
  const isBomb = entries.some(
    ({ size, packed }) => size > RATIO_COUNTS_FROM && size > packed * HIGHEST_RATIO,
  );
  return all > LARGEST_INFLATED || isBomb ? 'unpacks-too-large' : null;
}
