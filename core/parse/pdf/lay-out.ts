/** Words that a PDF sets at one spot: a word, a run of words, or the white space between two. Points, `y` counted downwards. */
export interface Piece {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters, in points. */
  readonly height: number;
  /** Not set from left to right: a stamp along the margin. */
  readonly turned: boolean;
}

/** Shares of the letters' height. */
const SAME_LINE = 0.45;
/** A word's own space is a quarter; in justified lines it seldom grows to three. */
const COLUMN_GAP = 0.9;
const WORD_GAP = 0.12;
/** The same words set twice, a hair apart, are one word in bold. */
const OVERPRINT = 0.2;
/** A blank line is told by a step so much larger than the page's usual one. */
const WIDER_STEP = 1.25;
/** Lines that are set closer than this follow each other without a blank one, whatever is usual on the page. */
const CLOSE_STEP = 1.45;
/** The usual step of single-spaced lines, where a page has too few to tell its own. */
const SINGLE_STEP = 1.2;
const FEWEST_STEPS = 6;

interface Line {
  y: number;
  height: number;
  pieces: Piece[];
}

/**
 * The words of a page as lines, from the top down and from left to right: columns a tab apart, paragraphs a blank line. Where
 * words stand is the PDF's own telling; the order in which it draws them may be another.
 */
export function layOut(pieces: readonly Piece[]): string {
  const upright = pieces.filter(({ turned }) => !turned);
  const lines = inLines(upright.filter(({ words }) => words.trim() !== ''));
  const usual = usualStep(lines);
  const text = lines.map((line, at) => {
    const above = lines[at - 1];
    const parted = above !== undefined && stepOf(above, line) > Math.max(CLOSE_STEP, usual * WIDER_STEP);
    return `${parted ? '\n' : ''}${wordsOf(line)}`;
  });
  const stamps = pieces.filter(({ turned, words }) => turned && words.trim() !== '');
  if (stamps.length > 0) text.push(`\n${stamps.map(({ words }) => words.trim()).join(' ')}`);
  return text.join('\n');
}

/** Pieces whose feet are level make a line; small raised letters belong to the line beside them. */
function inLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    // Falling feet: a line can only be among the last ones, of which the tallest reaches farthest.
    const line = lines
      .slice(-LINES_BACK)
      .find(({ y, height }) => Math.abs(piece.y - y) <= SAME_LINE * Math.max(height, piece.height));
    if (!line) {
      lines.push({ y: piece.y, height: piece.height, pieces: [piece] });
      continue;
    }
    line.pieces.push(piece);
    if (piece.height > line.height) {
      line.height = piece.height;
      line.y = piece.y;
    }
  }
  return lines.toSorted((one, other) => one.y - other.y);
}
const LINES_BACK = 3;

function wordsOf({ pieces, height }: Line): string {
  const words: string[] = [];
  let end = 0;
  let last: Piece | null = null;
  for (const piece of pieces.toSorted((one, other) => one.x - other.x)) {
    const size = Math.max(1, Math.min(piece.height, height));
    if (last?.words === piece.words && Math.abs(piece.x - last.x) < OVERPRINT * size) continue;
    const gap = last ? piece.x - end : 0;
    if (gap > COLUMN_GAP * size) words.push('\t', piece.words.trimStart());
    else if (gap > WORD_GAP * size && !last?.words.endsWith(' ')) words.push(' ', piece.words);
    else words.push(piece.words);
    end = Math.max(end, piece.x + piece.width);
    last = piece;
  }
  return words.join('').trim();
}

function stepOf(above: Line, below: Line): number {
  return (below.y - above.y) / Math.max(1, Math.min(above.height, below.height));
}

/**
 * The step, in heights, at which the words of a paragraph follow each other: the smallest that is common on the page, since on a
 * cover most lines are paragraphs of their own.
 */
function usualStep(lines: readonly Line[]): number {
  if (lines.length <= FEWEST_STEPS) return SINGLE_STEP;
  const words = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (!above) continue;
    const step = Math.round(stepOf(above, line) * 10) / 10;
    const count = line.pieces.reduce((sum, piece) => sum + piece.words.length, 0);
    words.set(step, (words.get(step) ?? 0) + count);
  }
  const commonest = Math.max(...words.values());
  const common = [...words].filter(([, count]) => count * COMMON >= commonest).map(([step]) => step);
  return Math.min(...common);
}
const COMMON = 3;
