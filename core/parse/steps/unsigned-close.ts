import type { Item } from '../../filing/filing.ts';
import { exhibitHeading } from './find-exhibits.ts';
import { isRowStart } from './find-indexes.ts';
import { linesOf } from './lines.ts';

const INDEX_HEADING = /^(?:exhibits?\s+index|index\s+to\s+exhibits?)$/i;

/**
 * Where a report without a signature ends: before the list of exhibits, or the exhibit, that follows its last item. Null
 * where nothing of the kind follows. Rows within the exhibit item are its own.
 */
export function unsignedClose(text: string, items: readonly Item[]): number | null {
  const last = items.at(-1);
  if (!last) return null;
  const listsExhibits = last.number === '9.01' || last.number === '7';
  const lines = linesOf(text, last.body.start, last.body.end);
  const close = lines.find((line, at) => {
    if (!line.opens) return false;
    if (exhibitHeading(line.text) !== null) return true;
    if (listsExhibits) return false;
    return (
      INDEX_HEADING.test(line.text) ||
      (/^\d/.test(line.text) && isRowStart(line.text, lines[at + 1]?.text ?? ''))
    );
  });
  return close?.start ?? null;
}
