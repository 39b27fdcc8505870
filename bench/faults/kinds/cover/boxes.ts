import type { BoxKind } from '../../../../core/filing/filing.ts';
import { boxOf, emptyGlyph, fourBoxes, onTheCover, speaks, tick } from '../../cover-places.ts';
import { found, lost, replaced } from '../../edits.ts';
import type { Fault } from '../../fault.ts';

/** Mistakes on the cover: the boxes. */
export const faults: readonly Fault[] = onTheCover([
  {
    id: 'cover/boxes-of-the-old-form',
    story: 'The cover of a report from before August 2004 was used, which has no boxes.',
    intended: 'cover/communication-boxes-missing',
    level: 'warning',
    plant: (filing) => {
      const boxes = fourBoxes(filing);
      return boxes && [lost(boxes)];
    },
  },
  {
    id: 'cover/one-box-lost',
    story: 'One line of the four was deleted with a stray keystroke.',
    intended: 'cover/communication-boxes-missing',
    level: 'warning',
    plant: (filing, { draw }) => {
      const kinds = ['rule-425', 'rule-14a-12', 'rule-14d-2b', 'rule-13e-4c'] as const;
      const box = boxOf(filing, kinds[draw(kinds.length)] as BoxKind);
      return box ? [lost(box.span)] : null;
    },
  },
  {
    id: 'cover/growth-boxes-of-the-old-form',
    story: 'The cover of a report from before April 2017 was used, which says nothing of emerging growth.',
    intended: 'cover/egc-box-missing',
    level: 'warning',
    plant: (filing) => {
      const lines = found(
        filing,
        filing.cover.span,
        /Indicate\s+by\s+check\s+mark\s+whether\s+the\s+\w+\s+is\s+an\s+emerging[\s\S]{0,1200}?elected\s+not\s+to\s+use[^\n]{0,400}(?:\n[^\n]{1,200}){0,4}/i,
      );
      return lines && [lost(lines)];
    },
  },
  {
    id: 'cover/transition-line-lost',
    story: 'The second line on emerging growth was deleted, since the company is none.',
    intended: 'cover/egc-box-missing',
    level: 'warning',
    plant: (filing) => {
      const line = found(
        filing,
        filing.cover.span,
        /If\s+an\s+emerging\s+growth\s+company[^\n]{0,400}(?:\n[^\n]{1,200}){0,4}/i,
      );
      return line && [lost(line)];
    },
  },
  {
    id: 'cover/transition-ticked-alone',
    story: 'The second box on emerging growth was ticked by a company that is none.',
    intended: 'cover/egc-box-inconsistent',
    level: 'error',
    plant: (filing) => {
      const [growth, transition] = [boxOf(filing, 'emerging-growth'), boxOf(filing, 'egc-transition')];
      if (growth?.checked !== false || transition?.checked !== false) return null;
      const tail = { ...transition.span, start: transition.span.end, end: transition.span.end + 400 };
      const act = found(filing, tail, /exchange\s+act\.?/i);
      const glyph = act && emptyGlyph(filing, { ...act, start: act.end, end: act.end + 8 });
      return glyph && [replaced(glyph, '[X]')];
    },
  },
  {
    id: 'cover/box-ticked-by-habit',
    story: 'The box on Rule 425 was left ticked from the last report, on one of another matter.',
    intended: 'cover/communication-box-mismatch',
    level: 'warning',
    plant: (filing) => {
      const isHere = filing.exhibits.every(({ attached, number }) => attached || /^10[1-6]/.test(number));
      const matter =
        /\b(?:merger|merge\s+with|combination|exchange\s+offer|proposed\s+(?:acquisition|transaction)|form\s+[sf]-4)\b/i;
      return isHere && !speaks(filing, matter) ? tick(filing, 'rule-425') : null;
    },
  },
]);
