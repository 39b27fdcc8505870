import type { BoxKind, Cover } from '../../filing/filing.ts';

/** The words beside each box; form letters vary, so only the rule's number must be right. */
const LABELS: readonly [BoxKind, RegExp][] = [
  ['rule-425', /written\s+communications?\s+pursuant\s+to\s+rule\s+425/i],
  ['rule-14a-12', /soliciting\s+materials?\s+pursuant\s+to\s+rule\s+14a\s?-\s?12/i],
  [
    'rule-14d-2b',
    /pre-?\s?commencement\s+(?:tender\s+offer\s+)?(?:communications?\s+)?pursuant\s+to\s+rule\s+14d\s?-\s?2/i,
  ],
  [
    'rule-13e-4c',
    /pre-?\s?commencement\s+(?:tender\s+offer\s+)?(?:communications?\s+)?pursuant\s+to\s+rule\s+13e\s?-\s?4/i,
  ],
];
const GROWTH = /emerging\s+growth\s+company/gi;
const TRANSITION = /elected\s+not\s+to\s+use\s+the\s+extended\s+transition\s+period/i;

const TICKED =
  /[\u2612\u2611\u2713\u2714\u2717\u2718\u00fe\u00fd\u2610\ufe0f]?[\u2612\u2611\u2713\u2714\u2717\u2718\u00fe\u00fd]|[[({|]\s?[xX\u2713\u2714]\s?[\])}|]|(?:^|\s)[xX](?=\s|$)/;
const EMPTY =
  /[\u2610\u25a1\u25a2\u00a8\u00ac\uf0a8\uf06f\uf071\u2751\u274f\u274d]|[[({|]\s{0,3}_{0,4}\s{0,3}[\])}|]|\|_+\||_{2,}|(?:^|\s)[opqrGS\u00f0o](?=\s|$)/;

/** The communication boxes and the emerging-growth boxes, with what stands in each. */
export function readBoxes(
  text: string,
  start: number,
  end: number,
  document: number,
  pictures: readonly number[],
): Cover['boxes'] {
  const cover = text.slice(start, end);
  const boxes: Cover['boxes'] = [];
  let previous = 0;
  for (const [kind, label] of LABELS) {
    const match = label.exec(cover);
    if (!match) continue;
    const from = Math.max(previous, match.index - 24);
    const pictured = pictures.some((at) => at >= start + from && at <= start + match.index);
    const span = { document, start: start + match.index, end: start + match.index + match[0].length };
    boxes.push({ kind, checked: pictured ? null : tickIn(cover.slice(from, match.index)), span });
    previous = match.index + match[0].length;
  }
  return [...boxes, ...growthBoxes(cover, start, document)];
}

/** The glyph stands behind the words here: "Emerging growth company ☐". */
function growthBoxes(cover: string, start: number, document: number): Cover['boxes'] {
  const boxes: Cover['boxes'] = [];
  const mentions = [...cover.matchAll(GROWTH)];
  const box =
    mentions.find(
      (match) =>
        tickIn(cover.slice(match.index + match[0].length, match.index + match[0].length + 12)) !== null,
    ) ?? mentions.at(-1);
  if (box) {
    const behind = box.index + box[0].length;
    const checked = tickIn(cover.slice(behind, behind + 12));
    boxes.push({
      kind: 'emerging-growth',
      checked,
      span: { document, start: start + box.index, end: start + behind },
    });
  }
  const transition = TRANSITION.exec(cover);
  if (transition) {
    const tail = cover.slice(transition.index, transition.index + 400);
    const act = /exchange\s+act\.?/i.exec(tail);
    const from = act ? act.index + act[0].length : transition[0].length;
    const span = {
      document,
      start: start + transition.index,
      end: start + transition.index + transition[0].length,
    };
    boxes.push({ kind: 'egc-transition', checked: tickIn(tail.slice(from, from + 12)), span });
  }
  return boxes;
}

function tickIn(words: string): boolean | null {
  if (TICKED.test(words)) return true;
  return EMPTY.test(words) ? false : null;
}
