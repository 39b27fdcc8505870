/** A stretch of one line: offsets into the read text, and its folded words, trimmed. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which line it is on; cells of one row share it. */
  readonly line: number;
  /** A blank line, or a block's boundary, stands right before its line. */
  readonly opens: boolean;
}

/** The lines of a folded text that hold words, between two offsets. */
export function linesOf(text: string, start: number, end: number): Segment[] {
  const lines: Segment[] = [];
  let line = 0;
  let opens = true;
  for (let from = start; from < end;) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 || feed > end ? end : feed;
    const segment = trimmed(text, from, to, line, opens);
    if (segment) lines.push(segment);
    opens = !segment;
    line++;
    from = to + 1;
  }
  return lines;
}

/** Lines cut into cells: at tabs, and in plain text at three spaces or more. */
export function cellsOf(text: string, start: number, end: number): Segment[] {
  return linesOf(text, start, end).flatMap((line) => {
    const cells: Segment[] = [];
    let from = line.start;
    for (const gap of text.slice(line.start, line.end).matchAll(/\t+| {3,}/g)) {
      const cell = trimmed(text, from, line.start + gap.index, line.line, line.opens && cells.length === 0);
      if (cell) cells.push(cell);
      from = line.start + gap.index + gap[0].length;
    }
    const last = trimmed(text, from, line.end, line.line, line.opens && cells.length === 0);
    return last ? [...cells, last] : cells;
  });
}

function trimmed(text: string, start: number, end: number, line: number, opens: boolean): Segment | null {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  return to > from ? { start: from, end: to, text: text.slice(from, to), line, opens } : null;
}

/** Whether the words are a rule of dashes or underscores: drawn, not said. */
export function isRuling(text: string): boolean {
  return /^[-_=*.\s]+$/.test(text);
}
