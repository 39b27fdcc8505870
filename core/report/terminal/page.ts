import { paintWith, type Paint } from './paint.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** Labels stand in a column of this width, however narrow the terminal. */
const LABEL_COLUMN = 12;

/** Where a report is shown. `width` is in characters; `colour` is for terminals that take ANSI colours. */
export interface Terminal {
  readonly colour: boolean;
  readonly width: number;
}

/** The pieces every terminal page is laid from. Words given to it are made safe to print. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
  /** A level and a title beside it, both strong. */
  heading(ink: Parameters<Paint>[0], level: string, title: string): string[];
  /** A faint label and its value; no lines where the value is empty. */
  row(label: string, value: string): string[];
  /** A line under a heading, faint and never broken, so that a terminal or an editor can follow it. */
  beneath(text: string): string[];
}

export function pageFor(terminal: Terminal): Page {
  const paint = paintWith(terminal.colour);
  // The last column stays free: some terminals break a line that fills it.
  const width = terminal.width - 1;
  const indent = ' '.repeat(LABEL_COLUMN);
  const lines = (value: string): string[] => wrap(printable(value), Math.max(20, width - LABEL_COLUMN));
  return {
    width,
    paint,
    heading: (ink, level, title) =>
      lines(title).map((line, index) => {
        const before = index === 0 ? paint(ink, level) + indent.slice(level.length) : indent;
        return before + paint('bold', line);
      }),
    row: (label, value) => {
      if (printable(value) === '') return [];
      return lines(value).map((line, index) =>
        index === 0 ? paint('faint', label) + indent.slice(label.length) + line : indent + line,
      );
    },
    beneath: (text) => [paint('faint', indent + printable(text))],
  };
}
