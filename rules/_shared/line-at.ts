/** A line is looked at no farther than this: a draft without line ends is one line. */
const LONGEST = 400;
/** White space that is looked at on either side of a line. */
const WIDEST_GAP = 200;

/** The line around a stretch of the text, its white space trimmed. */
export function lineAt(text: string, start: number, end = start): { start: number; end: number } {
  const before = Math.max(0, start - LONGEST);
  const behind = Math.min(text.length, end + LONGEST);
  const feedBefore = text.slice(before, start).lastIndexOf('\n');
  const feedBehind = text.slice(end, behind).indexOf('\n');
  let from = feedBefore < 0 ? before : before + feedBefore + 1;
  let to = feedBehind < 0 ? behind : end + feedBehind;
  while (from < start && text.charCodeAt(from) <= 32) from++;
  while (to > end && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}

/** Whether the lines above and below are blank, or there are none. */
export function standsAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const above = text.slice(Math.max(0, start - WIDEST_GAP), start);
  const below = text.slice(end, end + WIDEST_GAP);
  return (
    holdsBlankLine(above.slice(above.trimEnd().length), above) &&
    holdsBlankLine(below.slice(0, below.length - below.trimStart().length), below)
  );
}

/** No words at all stand there, or two line ends do. */
function holdsBlankLine(gap: string, all: string): boolean {
  return gap.length === all.length || gap.split('\n').length > 2;
}
