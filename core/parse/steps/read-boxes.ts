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
  const labels = labelsIn(cover);
  const areBehind = standBehind(cover, labels);
  const boxes = labels.map(({ kind, from, to }, index): Cover['boxes'][number] => {
    const [first, last] = areBehind
      ? [to, labels[index + 1]?.from ?? tailEnd(cover, to)]
      : [labels[index - 1]?.to ?? 0, from];
    const room = { from: Math.max(first, last - BEFORE), to: last };
    const pictured = pictures.some((at) => at >= start + room.from && at <= start + room.to);
    const checked = pictured ? null : tickIn(cover.slice(room.from, room.to));
    return { kind, checked, span: { document, start: start + from, end: start + to } };
  });
  return [...boxes, ...growthBoxes(cover, start, document)];
}

interface Label {
  readonly kind: BoxKind;
  readonly from: number;
  readonly to: number;
}

/** The labels of the communication boxes as they follow one another. */
function labelsIn(cover: string): Label[] {
  return LABELS.flatMap(([kind, label]) => {
    const match = label.exec(cover);
    return match ? [{ kind, from: match.index, to: match.index + match[0].length }] : [];
  }).sort((a, b) => a.from - b.from);
}

/** No label has a glyph before it on its own line, and one has it behind: what is above a label is then the other's. */
function standBehind(cover: string, labels: readonly Label[]): boolean {
  const hasBefore = ({ from }: Label): boolean =>
    tickIn(onSameLine(cover.slice(Math.max(0, from - BEFORE), from))) !== null;
  const hasBehind = ({ to }: Label): boolean => {
    const end = tailEnd(cover, to);
    return tickIn(cover.slice(Math.max(to, end - BEFORE), end)) !== null;
  };
  return !labels.some(hasBefore) && labels.some(hasBehind);
}

/** Where the line of a label ends: the rule's place in the Code stands in it, and a glyph may. */
function tailEnd(cover: string, from: number): number {
  const tail = cover.slice(from, from + LONGEST_TAIL);
  const blank = /\n[ \t]{0,40}\n/.exec(tail)?.index ?? tail.length;
  const cited = CITED.exec(tail.slice(0, blank));
  if (!cited) return from + blank;
  // A row of a table ends in one line feed, and the glyph is in a cell of it.
  const feed = tail.indexOf('\n', cited.index + cited[0].length);
  return from + (feed < 0 ? blank : Math.min(feed, blank));
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

/** "17 CFR 240.13e-4(c)" behind the words. */
const CITED = /2[34]0\.\s{0,3}(?:425|1[34][ade]\s?-\s?\d{1,2})/;
const LONGEST_TAIL = 160;

/** How far from its words a glyph stands. */
const BEFORE = 24;
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
