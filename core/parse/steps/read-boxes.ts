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
const GROWTH_WORDS = 'emerging growth company';
const TRANSITION = /elected\s+not\s+to\s+use\s+the\s+extended\s+transition\s+period/i;

/** Wingdings 2 shows S and R as ticked, £ as empty; other fonts show the other letters as empty. */
const TICKED =
  /[\u2612\u2611\u2713\u2714\u2717\u2718\u00fe\u00fd\u2610\ufe0f]?[\u2612\u2611\u2713\u2714\u2717\u2718\u00fe\u00fd]|[[({|]\s?[xX\u2713\u2714]\s?[\])}|]|(?:^|\s)[xX](?=\s|$)|(?:^|\s)[RS]\s{0,9}$/;
const EMPTY =
  /[\u2610\u25a1\u25a2\u00a8\u00ac\uf0a8\uf06f\uf071\u2751\u274f\u274d\u00a3]|[[({|]\s{0,3}_{0,4}\s{0,3}[\])}|]|\|_+\||_{2,}|(?:^|\s)[opqrG\u00f0](?=\s|$)/;

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

/** The glyph stands behind the words here, on some covers before them: "Emerging growth company ☐". */
function growthBoxes(cover: string, start: number, document: number): Cover['boxes'] {
  const boxes: Cover['boxes'] = [];
  const mentions = [...cover.matchAll(GROWTH)].map(({ index }) => ({ index, checked: tickAt(cover, index) }));
  const box =
    mentions.find(({ checked }) => checked !== null) ?? mentions.find(({ index }) => isLabel(cover, index));
  if (box) {
    const behind = box.index + GROWTH_WORDS.length;
    boxes.push({
      kind: 'emerging-growth',
      checked: box.checked,
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
    const head = cover.slice(Math.max(0, transition.index - 200), transition.index);
    const opening = head.search(/\bif\s{1,9}an\s{1,9}emerging/i);
    const before = opening < 0 ? '' : onSameLine(head.slice(Math.max(0, opening - BESIDE), opening));
    const checked = tickIn(tail.slice(from, from + BEHIND)) ?? tickIn(before);
    boxes.push({ kind: 'egc-transition', checked, span });
  }
  return boxes;
}

/** How far from its words a glyph stands. */
const BEHIND = 12;
const BESIDE = 6;

function tickAt(cover: string, index: number): boolean | null {
  const from = index + GROWTH_WORDS.length;
  const behind = cover.slice(from, from + BEHIND);
  const beside = tickIn(behind.split('\n', 1)[0] ?? '');
  return beside ?? tickIn(onSameLine(cover.slice(Math.max(0, index - BESIDE), index))) ?? tickIn(behind);
}

/** A glyph at the end of the line above is another box's. */
function onSameLine(before: string): string {
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The words beside the box, not those of the sentence before it or after it. */
function isLabel(cover: string, index: number): boolean {
  const behind = cover.slice(index + GROWTH_WORDS.length, index + GROWTH_WORDS.length + BEHIND);
  return (
    !/^\s{0,3}(?:,|as\b)/i.test(behind) &&
    !/\b(?:if|is)\s{1,3}an\s{1,3}$/i.test(cover.slice(0, index).slice(-9))
  );
}

function tickIn(words: string): boolean | null {
  if (TICKED.test(words)) return true;
  return EMPTY.test(words) ? false : null;
}
