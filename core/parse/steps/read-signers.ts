import type { Quote, Signer } from '../../filing/filing.ts';
import { cellsOf, isRuling, type Segment } from './lines.ts';

/** `/s/` and what conversion and habit make of it: `/S/`, `s/`, `/s /`, `\s\`, `//`. */
const MARK =
  /(?:\/\s?s\s?[/.]|\\\s?s\s?\\|(?<![a-z])s\s?\/(?=\s?[A-Z])|\/\/(?=\s?[A-Z])|\/s(?=\s[A-Z])|\[s\])/i;
const BY = /^by\b\s*[:;.]?/i;
/** Where a mark begins behind other words than its own "By:": a date, or a company, shares its line. */
const MARK_BEHIND = /(?<=[^\s:]\s{1,3})(?=(?:by\s{1,3})?\/\s?s\s?\/)/gi;
const LABELS = /(?<=\s|^)(?=(?:by|name|printed\s+name|title|its|dated?)\s{0,4}:)/gi;
/** "Date: March 30, 2021 Ann Lindqvist, Controller": the name behind the date is on a line of its own in print. */
const DATED = /^dated?\s{0,4}:\s{0,9}[A-Z][a-z]{2,8}\.?\s{0,3}\d{1,2},?\s{0,3}\d{4}\s{1,9}(?=[A-Z][a-z])/i;
export const OFFICE =
  /\b(?:chief|president|secretary|treasurer|counsel|controller|comptroller|director|chair(?:man|woman|person)?|partner|trustee|manager|member|vice|v\.?p|e\.?v\.?p|s\.?v\.?p|senior|executive|officer|authori[sz]ed|signatory|ceo|cfo|coo|cao|clo|gc|attorney|principal|head|founder|administrator|servicer|agent|representative|general|assistant|deputy|corporate|finance|accounting|legal|interim|acting|global|group|co-chief|managing|person|owner|liquidat\w+|receiver)\b/i;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Piece extends Segment {
  /** The label that the piece begins with, lower case, without its colon. */
  readonly label: string;
  /** Where the words behind the label begin. */
  readonly words: number;
}

/** Who signed, from the lines below the undertaking. */
export function readSigners(text: string, start: number, end: number, document: number): Signer[] {
  const pieces = piecesOf(text, start, end);
  const signers: Signer[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const mark = MARK.exec(piece.text);
    if (!mark && piece.label !== 'by') continue;
    const until = nextSignature(pieces, at, mark !== null);
    signers.push(readSigner(text, pieces.slice(at, until), document));
    at = until - 1;
  }
  return signers;
}

/** A "By:" with its mark in a later piece is one signature; the next mark or "By:" begins another. */
function nextSignature(pieces: readonly Piece[], from: number, marked: boolean): number {
  let seen = marked;
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const mark = MARK.test(piece.text);
    const by = piece.label === 'by';
    if (mark && seen) return at;
    // "/s/ Alan Dakey" above and "By: Alan Dakey" below is one signature still.
    if (
      by &&
      !(
        seen &&
        at - from <= 4 &&
        !pieces.slice(from + 1, at).some((one) => one.label === 'by') &&
        pieces[from]?.label !== 'by'
      )
    )
      return at;
    seen ||= mark;
  }
  return pieces.length;
}

function readSigner(text: string, pieces: readonly Piece[], document: number): Signer {
  const quoteOf = (start: number, end: number): Quote | null => {
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
    return words === '' ? null : { text: words, span: { document, start, end } };
  };
  const first = pieces[0] as Piece;
  const marked = pieces.find((piece) => MARK.test(piece.text));
  const names: Stretch[] = [];
  let conformed: Stretch | null = null;
  let title: Stretch | null = null;

  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (title && runsOn(text, title, piece)) {
      title = { start: title.start, end: piece.end };
      continue;
    }
    const mark = MARK.exec(text.slice(piece.words, piece.end));
    const from = mark ? piece.words + mark.index + mark[0].length : piece.words;
    if (piece.label.startsWith('date') || isRuling(text.slice(from, piece.end))) continue;
    if (piece.label === 'title' || piece.label === 'its') {
      title ??= trimmedStretch(text, from, piece.end);
      continue;
    }
    const { run, last } = nameAcrossLines(text, from, pieces, at);
    const holder = pieces[last] as Piece;
    at = last;
    if (run && !(title && piece.label === '')) {
      const repeated = mark && (repeatedName(text, run) ?? twoNames(text, run));
      // A mark alone on its line has its name on the next.
      const behindMark =
        mark !== null ||
        (marked !== undefined &&
          !conformed &&
          /^\W*$/.test(text.slice(marked.words, marked.end).replace(MARK, '')));
      if (behindMark) conformed ??= repeated ? repeated.first : run;
      if (mark && repeated) names.push(repeated.second);
      else if (!behindMark && (piece.label !== 'by' || marked || names.length === 0)) names.push(run);
    } else if (mark && !conformed) {
      // A name in odd letters behind the mark is a name still.
      const odd = trimmedStretch(text, from, piece.end);
      if (odd && odd.end - odd.start < 60) conformed = odd;
    }
    const rest = run ? run.end : from;
    const office = OFFICE.exec(text.slice(rest, holder.end));
    if (!title && office) title = trimmedStretch(text, run ? rest : from, holder.end);
  }
  const printed = names[0] ?? null;
  // A name alone on the signature line is a signature too: filers may type it without the mark.
  const bare = !marked && first.label === 'by' ? nameRun(text, first.words, first.end) : null;
  const line = marked ?? first;
  return {
    line: { document, start: line.start, end: line.end },
    conformed: conformed
      ? quoteOf(conformed.start, conformed.end)
      : bare
        ? quoteOf(bare.start, bare.end)
        : null,
    marked: marked !== undefined,
    printed: printed && quoteOf(printed.start, printed.end),
    title: title && quoteOf(title.start, title.end),
  };
}

/** A title goes on over the line's end: it ended in a comma or an "and", or the next line begins with an office. */
function runsOn(text: string, title: Stretch, piece: Piece): boolean {
  if (piece.label !== '' || MARK.test(piece.text) || isRuling(piece.text) || piece.text.length > 120)
    return false;
  const gap = text.slice(title.end, piece.start);
  const words = text.slice(title.start, title.end);
  const lines = gap.match(/\n/g)?.length ?? 0;
  if (/\S/.test(gap) || lines > 2) return false;
  // What ends in "and" is not at its end, nor what "and" follows, even where each line is a paragraph.
  const isUnfinished = /(?:&|\band|\bof|\bthe)$/i.test(words) || /^(?:&|and)\s/i.test(piece.text);
  if (isUnfinished && OFFICE.test(piece.text)) return true;
  if (piece.opens || lines > 1) return false;
  return /(?:,|&|\band|\bof|-|\bthe)$/i.test(words) || OFFICE.exec(piece.text)?.index === 0;
}

/** Cells and lines, cut again before each label, since conversion puts a whole block on one line. */
function piecesOf(text: string, start: number, end: number): Piece[] {
  return cellsOf(text, start, end).flatMap((cell) => {
    const cuts = cutsIn(cell.text);
    const bounds = [0, ...cuts, cell.text.length];
    return bounds.slice(0, -1).map((from, index) => {
      const to = bounds[index + 1] as number;
      const words = cell.text.slice(from, to).trimEnd();
      const label =
        /^(by|name|printed\s+name|title|its|dated?)\s{0,4}[:;]\s*/i.exec(words) ??
        (BY.exec(words) && /^by\s*$/i.exec(words));
      return {
        ...cell,
        start: cell.start + from,
        end: cell.start + from + words.length,
        text: words,
        label: (label?.[0] ?? '').replace(/(?<![:;.\s])[:;.\s]+$/, '').toLowerCase(),
        words: cell.start + from + (label?.[0].length ?? 0),
      };
    });
  });
}

function cutsIn(words: string): number[] {
  const marks = [...words.matchAll(MARK_BEHIND)].filter(
    ({ index }) => !/\bby\s*$/i.test(words.slice(0, index)),
  );
  const dated = DATED.exec(words)?.[0].length ?? 0;
  const cuts = [...[...words.matchAll(LABELS), ...marks].map(({ index }) => index), dated].filter(
    (at) => at > 0,
  );
  return [...new Set(cuts)].sort((a, b) => a - b);
}

const NAME_WORD =
  /^(?:[A-Z][\w'’.-]*|[A-Z]\.|de|da|del|della|di|du|la|le|van|von|der|den|bin|al|y|ter|\(?["'][A-Z][\w.]*["']\)?)$/;
const AFTER_NAME = /^(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|Esq|CPA|C\.?P\.?A|J\.?D|MBA|CFA|DVM|D\.?D\.?S)\.?,?$/i;

/** A name may be broken over lines of one paragraph: "Steven" and "J. Kessler"; `last` is the piece that it ends in. */
function nameAcrossLines(
  text: string,
  from: number,
  pieces: readonly Piece[],
  at: number,
): { run: Stretch | null; last: number } {
  let last = at;
  let run = nameRun(text, from, (pieces[at] as Piece).end);
  while (last - at < 2) {
    const { end } = pieces[last] as Piece;
    const words = text.slice(from, end).trim();
    const broken = /^[A-Z][\w'.-]*$/.test(words) || (run?.end === end && /\b[A-Z]\.$/.test(words));
    const next = pieces[last + 1];
    if (!broken || !next || next.opens || next.label !== '' || MARK.test(next.text)) break;
    const longer = nameRun(text, from, next.end);
    if (!longer || longer.end <= end) break;
    run = longer;
    last++;
  }
  return { run, last };
}

/** Two to six words that read like a person's name, from the head of the stretch, before a comma or an office. */
function nameRun(text: string, start: number, end: number): Stretch | null {
  const lead = /^[\s:_.,*-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + lead;
  const words = [...text.slice(from, end).matchAll(/\S+/g)];
  let to = from;
  let count = 0;
  for (const match of words) {
    const word = match[0];
    const bare = word.replace(/(?<![,;])[,;]+$/, '');
    if (count > 0 && AFTER_NAME.test(bare)) {
      to = from + match.index + bare.length;
      continue;
    }
    if (
      !NAME_WORD.test(bare) ||
      (OFFICE.test(bare) && count !== 0 && !/^(?:Head|Chase|Person|Agent)$/.test(bare))
    )
      break;
    if (count === 0 && OFFICE.test(bare)) return null;
    if (count >= 8) break;
    to = from + match.index + bare.length;
    count++;
    const next = words[words.indexOf(match) + 1]?.[0].replace(/(?<![,;])[,;]+$/, '') ?? '';
    if (/[,;]$/.test(word) && !AFTER_NAME.test(next)) break;
  }
  const isCompany = /\b(?:inc|corp|corporation|llc|l\.p|company|ltd|registrant|lp)\b\.?$/i.test(
    text.slice(from, to),
  );
  return count >= 2 && !isCompany ? { start: from, end: to } : null;
}

/** "Stephen J. Nill Stephen J. Nill Chief Financial Officer": the same name twice in one run. */
function repeatedName(text: string, run: Stretch): { first: Stretch; second: Stretch } | null {
  const words = [...text.slice(run.start, run.end).matchAll(/\S+/g)];
  for (let size = Math.floor(words.length / 2); size >= 2; size--) {
    const wordAt = (index: number): string => words[index]?.[0].toLowerCase().replace(/[^a-z]/g, '') ?? '';
    const last = size - 1;
    if (wordAt(last) !== wordAt(last + size) || wordAt(0)[0] !== wordAt(size)[0]) continue;
    const endOf = (index: number): number =>
      run.start + (words[index]?.index ?? 0) + (words[index]?.[0].length ?? 0);
    return {
      first: { start: run.start, end: endOf(last) },
      second: { start: run.start + (words[size]?.index ?? 0), end: endOf(last + size) },
    };
  }
  return null;
}

/** "A. Notini Stephen J. Nill" on one line: a middle initial so far behind belongs to a second name. */
function twoNames(text: string, run: Stretch): { first: Stretch; second: Stretch } | null {
  const words = [...text.slice(run.start, run.end).matchAll(/\S+/g)];
  const initial = words.findLastIndex(({ 0: word }, at) => at < words.length - 1 && /^[A-Z]\.$/.test(word));
  const [last, head] = [words[initial - 2], words[initial - 1]];
  if (initial < 3 || !last || !head || /\.$/.test(head[0])) return null;
  return {
    first: { start: run.start, end: run.start + last.index + last[0].length },
    second: { start: run.start + head.index, end: run.end },
  };
}

function trimmedStretch(text: string, start: number, end: number): Stretch | null {
  const words = text.slice(start, end);
  const lead = /^[\s:,;.-]*/.exec(words)?.[0].length ?? 0;
  const to = start + words.trimEnd().length;
  return to > start + lead ? { start: start + lead, end: to } : null;
}
