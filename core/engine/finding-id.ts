import { createHash } from 'node:crypto';
import type { Document, Filing } from '../filing/filing.ts';
import type { Span } from '../filing/place.ts';

/** What makes a finding the one it is: the digest of these is its id. Offsets are not among them. */
export interface FindingMarks {
  readonly ruleId: string;
  /** Key of the rule's message. */
  readonly message: string;
  /** The words quoted, on one line. */
  readonly excerpt: string;
  readonly place: Span | null;
}

/** Fewer words than this say little by themselves: "[●]" stands in many places, and each is another blank. */
const TELLING = 2;
/** How many words on each side then belong to them. */
const NEIGHBOURS = 3;
/** Far more than a few words need; a line of a hostile draft may have megabytes. */
const REACH = 400;

const WORDS_DIGITS = 8;
const SURROUNDINGS_DIGITS = 4;

/**
 * "f-", eight hex digits of rule, message, words and the item they stand in, and four of the words around them within
 * the paragraph, where there is hardly a word to quote. Reflow, another encoding, markup and paragraphs put in elsewhere leave it
 * as it is.
 */
export function findingIdOf(filing: Filing, { ruleId, message, excerpt, place }: FindingMarks): string {
  const words = foldedWords(excerpt);
  const isTold = words.length >= TELLING || !place || place.unseen;
  const surroundings = isTold ? [] : surroundingsOf(filing, place);
  const own = digest([ruleId, message, words.join(' '), contextOf(filing, place)]);
  return `f-${own.slice(0, WORDS_DIGITS)}${digest(surroundings).slice(0, SURROUNDINGS_DIGITS)}`;
}

/** The id without the number that tells repeats apart. */
export function unnumbered(id: string): string {
  return id.split('-', 2).join('-');
}

/** Whether two ids name the same words of the same rule in the same item, whatever stands around them. */
export function isSameButForSurroundings(one: string, other: string): boolean {
  return unnumbered(one).slice(0, -SURROUNDINGS_DIGITS) === unnumbered(other).slice(0, -SURROUNDINGS_DIGITS);
}

function surroundingsOf(filing: Filing, { document: index, start, end }: Span): string[] {
  const document = filing.documents[index];
  if (!document) return [];
  const { text } = document;
  const gap = paragraphGap(document);
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(gap)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(gap)[0] ?? '';
  return [
    foldedWords(before).slice(-NEIGHBOURS).join(' '),
    foldedWords(after).slice(0, NEIGHBOURS).join(' '),
  ];
}

/** Lines of a text file and of a page are as wide as the paper; elsewhere a line is a paragraph. */
function paragraphGap({ format }: Document): RegExp {
  return format === 'text' || format === 'pdf' ? /\n[^\S\n]*\n/ : /\n/;
}

function contextOf(filing: Filing, span: Span | null): string {
  if (!span) return 'draft';
  const item = filing.items.find(
    (one) =>
      one.body.document === span.document && one.heading.start <= span.start && span.end <= one.body.end,
  );
  return item ? `item ${item.number}` : (filing.documents[span.document]?.type ?? '');
}

/** Signs and case tell findings apart no better than words do, and editors change them. */
function foldedWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
