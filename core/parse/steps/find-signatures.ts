import { findDates, findMisspeltDates, type FoundDate } from '../../calendar/find-dates.ts';
import type { SignatureBlock } from '../../filing/filing.ts';
import type { Span } from '../../filing/place.ts';
import { isRowStart } from './find-indexes.ts';
import { linesOf, type Segment } from './lines.ts';
import { OFFICE, readSigners } from './read-signers.ts';
import { companyNamesIn } from './company-names.ts';
import { dateQuote, quote } from './quotes.ts';

/** "… has duly caused this report to be signed": the sentence that makes a block the report's own. */
const UNDERTAKING =
  /\bcaused?\s{1,20}(?:this|the)\s{1,20}(?:[\w/().,-]{1,30}\s{1,20}){0,8}?(?:to\s{1,20}be|be)\s{1,20}(?:duly\s{1,20})?(?:signed|executed)/gi;
const HEADING =
  /^[^A-Za-z0-9]{0,6}S\s?I\s?G\s?N\s?A\s?T\s?U\s?R\s?E\s?(?:\(?S\)?)?(?:\s{1,3}PAGE)?[^A-Za-z0-9]{0,6}$/i;
const BY_LINE = /(?:^|[\s\t])by\s*[:;]|\/\s?s\s?\/|\bs\/\s?[A-Z]/i;
const LONGEST_BLOCK = 4_000;
/** Co-registrants sign one by one; seven are the most of the corpus. */
const MOST_BLOCKS = 30;
const MOST_LINES = 60;

interface Opening {
  heading: Segment | null;
  undertaking: { start: number; end: number } | null;
  /** Where the signers' lines begin. */
  body: number;
  start: number;
}

/**
 * The signature blocks of the report: the first sentence of undertaking after the items and those of co-registrants
 * behind it. Agreements pasted after the report have pages of their own: they lack the words "this report".
 * @param from where to begin looking: behind the first item's heading.
 */
export function findSignatures(
  text: string,
  from: number,
  end: number,
  document: number,
  names: readonly string[],
): SignatureBlock[] {
  const lines = linesOf(text, from, end);
  const openings = openingsIn(text, from, end, lines);
  return openings.map((opening, index) => {
    const limit = Math.min(openings[index + 1]?.start ?? end, opening.body + LONGEST_BLOCK);
    return readBlock(text, opening, blockEnd(text, opening.body, limit, lines), document, names);
  });
}

function openingsIn(text: string, from: number, end: number, lines: readonly Segment[]): Opening[] {
  const headings = lines.filter((line) => HEADING.test(line.text));
  const openings: Opening[] = [];
  UNDERTAKING.lastIndex = from;
  for (let match = UNDERTAKING.exec(text); match && match.index < end; match = UNDERTAKING.exec(text)) {
    if (openings.length === MOST_BLOCKS) break;
    if (!/\b(?:report|form|8-?\s?k|amendment|statement|registration)\b/i.test(match[0])) continue;
    const previous = openings.at(-1);
    const after = match.index + match[0].length;
    const start = Math.max(previous?.body ?? from, sentenceStart(text, match.index));
    const heading =
      headings
        .filter(
          (line) =>
            line.start >= (previous?.body ?? from) && line.end <= start + 40 && start - line.end < 400,
        )
        .at(-1) ?? null;
    const body = sentenceEnd(text, after, end);
    openings.push({ heading, undertaking: { start, end: body }, body, start: heading?.start ?? start });
  }
  if (openings.length > 0) return openings;
  // Without the sentence, heading and By-line together still make a block.
  const bare = headings.find((line) => BY_LINE.test(text.slice(line.end, Math.min(end, line.end + 1_500))));
  return bare ? [{ heading: bare, undertaking: null, body: bare.end, start: bare.start }] : [];
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 500), at);
  const opening =
    /(?:pursuant|in\s{1,9}accordance)\s{1,9}(?:to|with)\s{1,9}(?:the\s{1,9})?requirements?(?![\s\S]{0,500}(?:pursuant|in\s{1,9}accordance)\s{1,9}(?:to|with)\s{1,9}(?:the\s{1,9})?requirements?)/i.exec(
      before,
    );
  if (opening) return at - before.length + opening.index;
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  return at - before.length + stop + 1;
}

function sentenceEnd(text: string, from: number, end: number): number {
  const behind = text.slice(from, Math.min(end, from + 400));
  const authorized =
    /^[^:]{0,300}?(?:there|here)?un?to[\s,]{1,9}(?:there|here)?duly[\s,]{1,9}authori[sz]ed[\w\s]{0,20}?[.,:;]?(?=\s|$)|^[^:]{0,200}?duly\s{1,9}authori[sz]ed(?:\s{1,9}(?:person|officer|representative)s?)?[.,:;]?/i.exec(
      behind,
    );
  if (authorized) return from + authorized[0].length;
  const stop = /[.:](?=\s)/.exec(behind);
  return from + (stop ? stop.index + 1 : 0);
}

/** A block ends before an index, an exhibit, the next heading, or a paragraph of running text. */
function blockEnd(text: string, body: number, limit: number, lines: readonly Segment[]): number {
  let count = 0;
  let end = body;
  const own = lines.filter((line) => line.end > body && line.start < limit);
  for (const [index, line] of own.entries()) {
    const words = text.slice(Math.max(line.start, body), line.end).trim();
    if (count > 0 && (endsBlock(words, own[index + 1]?.text ?? '') || beginsPaper(own, index))) break;
    if (++count > MOST_LINES) break;
    end = line.end;
  }
  return Math.min(end, limit);
}

function endsBlock(words: string, next: string): boolean {
  if (
    /^(?:index\s+(?:to|of)\s+exhibits?|exhibits?\s+index|list\s+of\s+exhibits|exhibits?\s*[:.]?$|exhibits?\s+(?:no\b|number|\d)|ex-\d)/i.test(
      words,
    )
  )
    return true;
  if (HEADING.test(words)) return true;
  if (isRowStart(words, next)) return true;
  return words.length > 320 && !BY_LINE.test(words);
}

/** A paragraph of prose, or a title with prose below it: another paper has begun, though nothing says so. */
function beginsPaper(lines: readonly Segment[], index: number): boolean {
  if (!lines[index]?.opens) return false;
  const paragraph = paragraphAt(lines, index);
  if (isProse(paragraph)) return true;
  const below = lines.findIndex((line, at) => at > index && line.opens);
  return below > 0 && isTitle(paragraph) && isProse(paragraphAt(lines, below));
}

function paragraphAt(lines: readonly Segment[], index: number): string {
  const next = lines.findIndex((line, at) => at > index && line.opens);
  return lines
    .slice(index, next < 0 ? lines.length : next)
    .map(({ text }) => text)
    .join(' ');
}

function isProse(words: string): boolean {
  return (
    words.length > 150 &&
    /[.!?]["')]{0,2}$/.test(words) &&
    (words.match(/\s[a-z]+(?=[\s,.])/g)?.length ?? 0) >= 12 &&
    !BY_LINE.test(words)
  );
}

function isTitle(words: string): boolean {
  return words.length > 40 && words.length < 200 && !BY_LINE.test(words) && !OFFICE.test(words);
}

function readBlock(
  text: string,
  opening: Opening,
  end: number,
  document: number,
  names: readonly string[],
): SignatureBlock {
  const span = (start: number, to: number): Span => ({ document, start, end: to });
  const body = text.slice(opening.body, end);
  const label = /\bdated?\b\s*(?:as\s+of\s*)?[:.-]?/i.exec(body);
  const date = blockDate(text, opening, end, label ? opening.body + label.index : null);
  return {
    span: span(opening.start, end),
    heading: opening.heading && span(opening.heading.start, opening.heading.end),
    undertaking: opening.undertaking && span(opening.undertaking.start, opening.undertaking.end),
    names: companyNamesIn(text, opening, end, names).map(({ start, end: to }) =>
      quote(text, span(start, to)),
    ),
    date: date && dateQuote(text, date, document),
    dateLabel:
      label && span(opening.body + label.index, opening.body + label.index + label[0].trimEnd().length),
    signers: readSigners(text, opening.body, end, document),
  };
}

/** The date behind the label, else the first in the block, else one in the sentence itself or alone just above it. */
function blockDate(text: string, opening: Opening, end: number, label: number | null): FoundDate | null {
  const within = datesBetween(text, opening.body, end);
  const labelled =
    label === null ? null : within.find((date) => date.start >= label && date.start - label < 80);
  const misspelt =
    label === null ? null : shifted(findMisspeltDates(text.slice(label, label + 60)), label)[0];
  const inSentence =
    opening.undertaking && datesBetween(text, opening.undertaking.start, opening.undertaking.end)[0];
  const above = opening.heading && datesBetween(text, opening.heading.start, opening.body)[0];
  return (
    labelled ??
    misspelt ??
    within[0] ??
    inSentence ??
    above ??
    dateAlone(text, Math.max(0, opening.start - 120), opening.start)
  );
}

/** A date on a line of its own: above the block, one in a sentence or in a row of the index is not its date. */
function dateAlone(text: string, start: number, end: number): FoundDate | null {
  const isAlone = (date: FoundDate): boolean => {
    const before = text.slice(text.lastIndexOf('\n', date.start) + 1, date.start);
    const after = text.slice(date.end, date.end + 60).split('\n', 1)[0] ?? '';
    return /^\W*(?:dated?\W*)?$/i.test(before) && /^\W*$/.test(after);
  };
  return datesBetween(text, start, end).find(isAlone) ?? null;
}

function datesBetween(text: string, start: number, end: number): FoundDate[] {
  return shifted(findDates(text.slice(start, end)), start);
}

function shifted(dates: readonly FoundDate[], by: number): FoundDate[] {
  return dates.map((date) => ({ ...date, start: date.start + by, end: date.end + by }));
}
