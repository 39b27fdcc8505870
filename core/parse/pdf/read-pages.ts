import { getResolvedPDFJS } from 'unpdf';
import type { Allowance } from '../allowance.ts';
import type { IssueCode } from '../issues.ts';
import type { Piece } from './lay-out.ts';

/** The longest report of the corpus with its exhibits has 103 pages; a merger agreement adds some hundreds. */
export const MOST_PAGES = 1_000;
/** A page of prose is set in 100 pieces, a page of tables in 350; 103 pages of the corpus in 13,000. */
export const MOST_PIECES = 60_000;
/** Characters; a page of prose has 3,000. */
export const LONGEST_TEXT = 5_000_000;

/** Bytes: encrypted streams cannot be measured, and they unpack to a thousand times their size at most. */
export const LARGEST_RESTRICTED = 1024 * 1024;

/** What is asked of pdf.js: words, and nothing that would be drawn, fetched or run. It has no part that runs a PDF's scripts. */
const WORDS_ONLY = {
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** Of the draft, to be taken from. */
type Left = Pick<Allowance, 'pieces' | 'characters'>;

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type Opened = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Opened['getPage']>>;

/** The pieces of each page, in order of the pages; or why there are none. Never throws on a PDF. */
export async function readPages(bytes: Uint8Array, left: Left): Promise<Piece[][] | IssueCode> {
  const { getDocument } = await getResolvedPDFJS();
  try {
    // A copy: the library takes the bytes away from whoever hands them in.
    const task = getDocument({ data: new Uint8Array(bytes), ...WORDS_ONLY });
    const opened = await task.promise;
    if (opened.numPages > MOST_PAGES) return 'pdf-too-long';
    // Limits on copying are encryption too, if by a password that nobody is asked for.
    if (bytes.length > LARGEST_RESTRICTED && (await opened.getPermissions()) !== null)
      return 'pdf-restricted';
    const pages = await piecesOf(opened, left);
    // A reading given up midway is left as it is: cancelled, its stream breaks the library, and to end it would wait for ever.
    if (pages === null) return 'pdf-too-long';
    await task.destroy();
    return pages;
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'pdf-encrypted' : 'pdf-damaged';
  }
}

async function piecesOf(opened: Opened, left: Left): Promise<Piece[][] | null> {
  const pages: Piece[][] = [];
  const known = new Map<number, Piece[]>();
  for (let number = 1; number <= opened.numPages; number++) {
    const page = await opened.getPage(number);
    const object = page.ref?.num ?? -number;
    const before = known.get(object);
    // A page that stands twice among the pages is read once.
    const pieces = before ?? (await piecesOn(page, left));
    if (before) left.pieces -= before.length;
    known.set(object, pieces);
    pages.push(pieces);
    if (left.pieces < 0 || left.characters < 0) return null;
    page.cleanup();
  }
  return pages;
}

/** Read as it comes, so that a page without end is left once the budget is spent. */
async function piecesOn(page: Page, left: Left): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const toPage = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<Chunk>;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) {
      left.pieces--;
      left.characters -= item.str?.length ?? 0;
      if (item.str && item.transform) pieces.push(pieceOf(item.str, item.transform, item.width ?? 0, toPage));
    }
    if (left.pieces < 0 || left.characters < 0) break;
  }
  return pieces;
}

/** `a b c d e f` of PDF 32000-1, 8.3.3: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number];

interface Chunk {
  readonly items: readonly { readonly str?: string; readonly transform?: Matrix; readonly width?: number }[];
}

function pieceOf(words: string, set: Matrix, width: number, toPage: Matrix): Piece {
  const [a, b, c, d, e, f] = toPage;
  const along = { x: a * set[0] + c * set[1], y: b * set[0] + d * set[1] };
  return {
    words: words.replaceAll(NOT_WORDS, ''),
    x: a * set[4] + c * set[5] + e,
    y: b * set[4] + d * set[5] + f,
    width,
    height: Math.hypot(set[2], set[3]),
    turned: Math.abs(along.y) > Math.abs(along.x) * SLANT || along.x < 0,
  };
}
/** A scanned page may lean by a degree or two. */
const SLANT = 0.2;
/** Control characters stand for glyphs without a meaning. */
// eslint-disable-next-line no-control-regex
const NOT_WORDS = /[\u0000-\u0008\u000a-\u001f]/g;
