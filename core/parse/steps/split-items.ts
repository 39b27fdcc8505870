import type { Item } from '../../filing/filing.ts';
import {
  align,
  alignWithAnyItem,
  alignWithItem,
  captionsOf,
  isKnownNumber,
} from '../../standards/item-caption.ts';

type Found = Pick<Item, 'number' | 'letters' | 'caption'> & { start: number; end: number };

/** "Item 2.02", "ITEM 5:", "Items 2.02 and 7.01", "Item 5.02(b)", "Item\n1.01": the words, wherever they stand. */
const MENTION =
  /\bI\s?tem(?:s|\(s\))?[\s.:#-]{0,12}(\d{1,2}(?:\s?\.\s?\d{1,2}(?!\d))?(?!\d))((?:\s?\([a-z0-9]{1,3}\)){0,6}(?:(?:\s{0,3}[,;&]\s{0,3}|\s{1,3}and\s{1,3}|\s{0,3},\s{0,3}and\s{1,3})(?:items?\s{1,3})?\d{1,2}\s?\.\s?\d{1,2}(?!\d)(?:\s?\([a-z]\)){0,6}){0,5})/gi;
/** A bare number with its own caption is a heading too. */
const BARE = /^[ \t]*(\d\.\d{2})((?:\s?\([a-z]\)){0,6})(?=[\s.:-]{1,40}["(]?[A-Za-z])/gm;
/** What follows a mention inside a sentence. */
const RUNNING =
  /^(?:\([a-z0-9]{1,3}\)|[\s,])*(?:above|below|hereof|herein|of\s|to\s|in\s|is\s|are\s|was\s|and\s|or\s|shall|by\s|has\s|have\s|under|for\s|as\s|that|which|with\s|contains|includes|including|incorporated|furnished|on\s(?:this|the|our)\s|(?:this|the|our)\s(?:current\s)?report|[;,)])/;
/** "Item 5" with "as follows" or a lower-case word is a sentence. */
const BEFORE_IN_SENTENCE =
  /(?:\b(?:in|of|under|to|by|with|see|per|and|or|this|that|the|pursuant|for|from|new|former|as|at|our|its|such|into|both)\s*|[("'])$/i;

/**
 * The item headings of a report and the bodies between them, in order. A mention is not a heading: a heading begins its
 * line or cell, or stands after a full stop with the official caption behind it, and is not followed by running text.
 * @param text the folded report, of which `[start, end)` is searched; the last body ends at `end`.
 */
export function splitItems(text: string, start: number, end: number, document: number): Item[] {
  const headings = [...mentionHeadings(text, start, end), ...bareHeadings(text, start, end)];
  headings.sort((a, b) => a.start - b.start);
  const kept = headings.filter((one, index) => {
    const before = headings[index - 1];
    return !before || before.start === one.start || before.end <= one.start;
  });
  const real = withoutContents(withoutAgendas(kept), text, end);
  const ends = bodyEnds(real, end);
  return real.map((heading, index) => ({
    number: heading.number,
    letters: heading.letters,
    caption: heading.caption,
    heading: { document, start: heading.start, end: heading.end },
    body: { document, start: heading.end, end: ends[index] ?? heading.end },
  }));
}

/** Where each heading's body ends: at the next heading that stands further down; those of one joint heading share it. */
function bodyEnds(headings: readonly Found[], end: number): number[] {
  const ends: number[] = [];
  for (let at = headings.length - 1; at >= 0; at--) {
    const [heading, next] = [headings[at] as Found, headings[at + 1]];
    if (!next) ends[at] = Math.max(end, heading.end);
    else ends[at] = next.start > heading.start ? next.start : (ends[at + 1] as number);
  }
  return ends;
}

/** A report with a merger agreement pasted behind it names a few hundred items; beyond this a draft is no report. */
const MOST_MENTIONS = 10_000;

function mentionHeadings(text: string, start: number, end: number): Found[] {
  const found: Found[] = [];
  MENTION.lastIndex = start;
  let mentions = 0;
  for (let match = MENTION.exec(text); match && match.index < end; match = MENTION.exec(text)) {
    if (++mentions > MOST_MENTIONS) break;
    const numbers = [match[1] ?? '', ...numbersIn(match[2] ?? '')].map((number) => number.replace(/\s/g, ''));
    const behind = match.index + match[0].length;
    const caption = captionAt(text, behind, end, numbers);
    if (!isHeading(text, match.index, behind, numbers, caption)) continue;
    for (const number of numbers) {
      found.push({
        number,
        letters: numbers.length === 1 ? lettersIn(match[2] ?? '') : [],
        caption: captionOf(caption.text, number, numbers),
        start: match.index,
        end: caption.end,
      });
    }
    MENTION.lastIndex = Math.max(behind, caption.end);
  }
  return found;
}

function bareHeadings(text: string, start: number, end: number): Found[] {
  const found: Found[] = [];
  BARE.lastIndex = start;
  for (let match = BARE.exec(text); match && match.index < end; match = BARE.exec(text)) {
    const number = match[1] ?? '';
    const behind = match.index + match[0].length;
    const alignment = alignWithItem(text.slice(behind, behind + 400), number);
    if (alignment.score < 0.75) continue;
    const at = match.index + match[0].indexOf(number);
    const caption = tidy(text.slice(behind, behind + alignment.end));
    found.push({
      number,
      letters: lettersIn(match[2] ?? ''),
      caption,
      start: at,
      end: behind + alignment.end,
    });
  }
  return found;
}

interface CaptionFound {
  text: string;
  end: number;
  /** How well it follows the official words. */
  score: number;
}

/** The words behind the number that are its caption: the official ones as far as they go, else the rest of the line. */
function captionAt(text: string, from: number, end: number, numbers: readonly string[]): CaptionFound {
  const lead = /^[\s.:;,)\]*_|-]*/.exec(text.slice(from, Math.min(end, from + 200)))?.[0].length ?? 0;
  const head = text.slice(from + lead, Math.min(end, from + lead + 600));
  const official = bestOf(numbers.map((number) => alignWithItem(head, number)));
  const joint = numbers.length > 1 ? alignJoint(head, numbers) : official;
  const alignment = joint.end > official.end ? joint : official;
  if (alignment.score >= 0.5) {
    const tail = /^[.:;]?/.exec(head.slice(alignment.end))?.[0].length ?? 0;
    const to = from + lead + alignment.end;
    return { text: tidy(text.slice(from + lead, to)), end: to + tail, score: alignment.score };
  }
  // Another caption than the number's own: as far as the line goes, if it looks like a caption at all.
  const sameLine = !text.slice(from, from + lead).includes('\n\n');
  const line = /^[^\n]*/.exec(head)?.[0] ?? '';
  const stranger = alignWithAnyItem(head);
  if (stranger.score >= 0.75) {
    return { text: tidy(head.slice(0, stranger.end)), end: from + lead + stranger.end, score: 0 };
  }
  const title = sameLine ? titleOf(line) : '';
  return { text: tidy(title), end: title ? from + lead + title.length : from, score: 0 };
}

/** A line that reads like a title: short, or up to its first full stop, its main words in capitals. */
function titleOf(line: string): string {
  const sentence = /^[^.\t]{3,160}(?=[.\t]|$)/.exec(line)?.[0].trim() ?? '';
  const words = sentence.split(/\s+/).filter((word) => /^[A-Za-z]{4,}/.test(word));
  if (words.length === 0 || words.length > 20) return '';
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  return capitals / words.length >= 0.7 ? sentence : '';
}

function isHeading(
  text: string,
  at: number,
  behind: number,
  numbers: readonly string[],
  caption: CaptionFound,
): boolean {
  const before = text.slice(Math.max(0, at - 200), at).replace(/^[^]*\n/, '');
  const opens =
    /^[\s>*_"|.\d()-]*$/.test(before) ||
    before.endsWith('\t') ||
    /^\s*section\s+\d[^a-z]{0,3}[^.]{0,80}$/i.test(before);
  const rest = text.slice(behind, behind + 80);
  const known = numbers.every((number) => isKnownNumber(number) || number.includes('.'));
  if (opens) {
    // "… is incorporated by reference into this / Item 2.03." is a sentence that runs over its line.
    if (BEFORE_IN_SENTENCE.test(endOfLineAbove(text, at - before.length))) return false;
    if (caption.score >= 0.5) return true;
    if (RUNNING.test(rest)) return false;
    if (!known && !caption.text) return false;
    if (numbers.some((number) => Number(number) > 19)) return false;
    return caption.text !== '' || /^[\s.:-]*(?:\n|\t|$)/.test(rest) || /^[\s.:-]{1,8}["(]?[A-Z]/.test(rest);
  }
  // In a filing that came on one line the caption and a boundary before it must do.
  if (caption.score < 0.75 || RUNNING.test(rest) || BEFORE_IN_SENTENCE.test(before)) return false;
  if (/(?:[.;:)\]]\s*|[-_=]{3}\s*|(?<!\s)\s{3,})$/.test(before)) return true;
  // Where even the boundary was lost, the whole caption in capitals says that it is no reference.
  return isTitled(caption.text);
}

/** The last words of the line right above; none where a blank line parts the two. */
function endOfLineAbove(text: string, lineStart: number): string {
  return lineStart < 2 || text[lineStart - 2] === '\n'
    ? ''
    : text.slice(Math.max(0, lineStart - 40), lineStart).trimEnd();
}

/** Its words begin with capitals, but for the small ones. */
function isTitled(caption: string): boolean {
  const words = caption.split(/\s+/).filter((word) => /^[A-Za-z]{4,}/.test(word));
  return (
    words.length > 0 &&
    words.every((word) => /^[A-Z]|^(?:with|from|under|upon|into|that|certain|pursuant)\b/.test(word))
  );
}

/** "Items 2.02 and 7.01. Results of Operations …; Regulation FD Disclosure": one after the other. */
function alignJoint(head: string, numbers: readonly string[]): { score: number; end: number } {
  const all = numbers.map((number) => captionsOf(number)[0] ?? '').join(' ');
  return align(head, all);
}

function captionOf(text: string, number: string, numbers: readonly string[]): string {
  if (numbers.length === 1) return text;
  const parts = [...text.split(';'), ...text.split(/;|\band\b(?=\s+[A-Z])/)].map(tidy);
  return parts.find((part) => alignWithItem(part, number).score >= 0.6) ?? text;
}

/**
 * "Item 3. Approval of the equity plan", under Item 5.07, is a matter of a meeting: in a report under numbers with a point,
 * a number without one is a heading only if it bears a caption of the form, or none.
 */
function withoutAgendas(headings: readonly Found[]): readonly Found[] {
  if (!headings.some(({ number }) => number.includes('.'))) return headings;
  const isOfForm = ({ number, caption }: Found): boolean =>
    number.includes('.') ||
    caption === '' ||
    alignWithItem(caption, number).score >= 0.5 ||
    alignWithAnyItem(caption).score >= 0.75;
  return headings.filter(isOfForm);
}

/**
 * A table of contents names each item once, close together and before the bodies: those are no headings. What follows
 * one of them without words of its own belongs to the table too, even if the body lacks that item; a number that the table
 * has named already is the heading itself, though nothing stand under it.
 */
function withoutContents(headings: readonly Found[], text: string, end: number): Found[] {
  const last = new Map(headings.map(({ number }, index) => [number, index]));
  const ends = bodyEnds(headings, end);
  const named = new Set<string>();
  let inContents = false;
  return headings.filter((heading, index) => {
    const isAnswered = /[A-Za-z]{3,}/.test(text.slice(heading.end, ends[index]).replace(CONTENTS, ''));
    const isRepeated = last.get(heading.number) !== index;
    const goesOn = inContents && !named.has(heading.number);
    inContents = !isAnswered && index < headings.length - 1 && (isRepeated || goesOn);
    if (inContents) named.add(heading.number);
    return !inContents;
  });
}

/** What else a table of contents names: sections, signature and exhibits. */
const CONTENTS =
  /^[ \t]*section[ \t]{1,3}\d[^\n]*|\bsignatures?\b|\bexhibit (?:index|list)\b|\bindex (?:of|to) exhibits\b|\btable of contents\b|\bpage\b|\b(?:EX-|exhibit )\d+[^\n]*/gim;

function numbersIn(more: string): string[] {
  return [...more.matchAll(/\d{1,2}\s?\.\s?\d{1,2}/g)].map((match) => match[0]);
}

function lettersIn(more: string): string[] {
  return [...more.matchAll(/\(([a-z])\)/gi)].map((match) => (match[1] ?? '').toLowerCase());
}

function bestOf(alignments: readonly { score: number; end: number }[]): { score: number; end: number } {
  return alignments.reduce((best, one) => (one.score > best.score ? one : best), { score: 0, end: 0 });
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:;,-]+|[\s.:;,-]+$/g, '')
    .trim();
}
