import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { type Paper, papersOf } from './papers.ts';
import { MOST_RESIDUES, withNeighbours } from './residue.ts';
import { isToldElsewhere } from './told-elsewhere.ts';
import { type Zone, zoneAt } from './zones.ts';

/** Words in square brackets that drafters leave for each other. */
export interface Bracket {
  readonly span: Span;
  /** As a finding quotes it; an empty pair comes with its neighbours. */
  readonly words: string;
  /**
   * `blank`: nothing, underscores or asterisks; `bullet`: black bullets; `stand-in`: "[date]"; `choice`: "[is/are]";
   * `unsettled`: a figure or a date in brackets; `note`: words to another drafter.
   */
  readonly kind: 'blank' | 'bullet' | 'stand-in' | 'choice' | 'unsettled' | 'note';
}

/** No drafter's note is longer; what has no closing bracket within it is no pair. */
const LONGEST = 300;

const found = new WeakMap<Filing, readonly Bracket[]>();

/**
 * What is left in brackets in the report and in the papers that go with it. Passed over: check boxes, "[sic]" and other
 * words of editors, footnote marks, "[Signature page follows]", redactions under a legend. Exhibits that are contracts or
 * forms keep their blanks, and are not looked at.
 */
export function bracketsOf(filing: Filing): readonly Bracket[] {
  let brackets = found.get(filing);
  if (!brackets) {
    brackets = papersOf(filing).flatMap((paper) => bracketsIn(filing, paper));
    found.set(filing, brackets);
  }
  return brackets;
}

function bracketsIn(filing: Filing, paper: Paper): Bracket[] {
  const { text, span } = paper;
  const brackets: Bracket[] = [];
  for (
    let at = text.indexOf('[');
    at >= 0 && brackets.length < MOST_RESIDUES;
    at = text.indexOf('[', at + 1)
  ) {
    const end = text.slice(at, at + LONGEST).indexOf(']') + at + 1;
    if (end <= at) continue;
    const inner = text.slice(at + 1, end - 1);
    if (inner.includes('[')) continue;
    const pair: Pair = { paper, text, at, end, words: inner.replace(/\s+/g, ' ').trim() };
    const kind = kindOf(pair, zoneAt(filing, paper, span.start + at), filing);
    if (!kind) continue;
    const place = { document: span.document, start: span.start + at, end: span.start + end };
    if (kind !== 'note' && isToldElsewhere(filing, place)) continue;
    const isWordless = kind === 'blank' || kind === 'bullet' || kind === 'unsettled';
    brackets.push({
      span: place,
      words: isWordless ? withNeighbours(text, at, end) : text.slice(at, end).replace(/\s+/g, ' '),
      kind,
    });
  }
  return brackets;
}

interface Pair {
  readonly paper: Paper;
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly words: string;
}

const NOTE =
  /^(?:note\s?to\b|ntd\b|note\s?:|drafting\snote|open\spoints?\b|confirm\b|please\b|query\b|(?:\S{1,30}\s){1,3}to\s(?:confirm|advise|update|review|discuss|comment|complete|insert|provide)\b|(?:subject\sto|under)\s(?:[\w&]{1,20}\s)?review\b)/i;
const STAND_IN =
  /^(?:(?:please\s)?(?:insert|fill\sin|enter)\b.*|placeholder\b.*|tbd\b.*|tbc|tk|to\scome\b.*|to\sfollow|to\sbe\s(?:inserted|provided|supplied|completed|determined|updated|confirmed|announced)|if\sapplicable|x{2,9}|(?:mm|dd|yyyy)[\s/\-.]?(?:mm|dd)?[\s/\-.]?(?:yyyy)?|(?:full\s|effective\s|closing\s|event\s|company\s|legal\s)?(?:dates?|months?|day|year|time|names?|title|amounts?|numbers?|price|percent(?:age)?|city|company|issuer|registrant|bank|lender|purchaser|buyer|seller|counterparty|executive|director|officer|auditor|accountant|trustee|underwriter|quarter|law\sfirm)|(?:names?|dates?|amount|number|title|address)\s(?:of|to)\b.*)$/i;
const CHOICE =
  /^(?:is|are|was|were|has|have|had|a|an|his|her|their|its|he|she|they|it|him|will|may|shall|would|did|does|do|not|and|or|the|this|these|issued|entered|approved|accepted|rejected|elected|appointed|resigned|retired|increase|decrease|increased|decreased|up|down|annual|quarterly|special|amended|restated|filed|furnished)(?:\snot)?\/[a-z]{1,12}(?:\s[a-z]{1,12})?$/i;
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DATE = new RegExp(`^${MONTH}(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?$`, 'i');
const FIGURE = /^\d[\d,.]{0,20}(?:\s(?:million|billion))?$/;
const BULLET = '\u25cf\u2022\u25a0\u25aa\u25cb\u25e6\u00b7';
const BULLETS = new RegExp(`^[${BULLET}](?:\\s?[${BULLET}]){0,3}$`);

function kindOf(pair: Pair, zone: Zone, filing: Filing): Bracket['kind'] | null {
  const { words, text, at } = pair;
  if (zone === 'beyond') return NOTE.test(words) ? 'note' : null;
  if (BULLETS.test(words)) return 'bullet';
  if (/^[\s_]*$/.test(words)) return isCheckBox(pair, zone) ? null : 'blank';
  if (/^\*{1,2}$/.test(words)) return isAsteriskMark(pair, zone) ? null : 'blank';
  // "[Note: unaudited]" under a table of a release is a note to its reader.
  if (NOTE.test(words)) return zone === 'exhibit' && /^note\s?:/i.test(words) ? null : 'note';
  if (STAND_IN.test(words)) return isStandIn(pair, zone, filing) ? 'stand-in' : null;
  if (CHOICE.test(words)) return 'choice';
  if (zone !== 'items') return null;
  const isDollars = text.charAt(at - 1) === '$';
  return (isDollars && FIGURE.test(words)) || DATE.test(words) ? 'unsettled' : null;
}

/** Behind these an empty pair of brackets is a blank, wherever it stands. */
const VALUE_BEFORE = new RegExp(`(?:\\$|\\b${MONTH}|\\bapproximately|\\bof|\\bby)\\s{0,3}$`, 'i');
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\s{0,3}$`, 'i');
const VALUE_BEHIND = /^(?:,\s{1,3}(?:19|20)\d\d|\s{1,3}(?:million|billion|percent|shares|days|per\b)|%)/;
const CHOOSING =
  /\b(?:yes|no|for|against|abstain|withhold|withheld|emerging\sgrowth\scompany|check\smark)\b[^\n]{0,80}$/i;

/** A box to tick: all such pairs of the cover but those where a figure or a date is due, and any that opens its line. */
function isCheckBox({ text, at, end }: Pair, zone: Zone): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const behind = text.slice(end, end + 30);
  if (VALUE_BEHIND.test(behind)) return false;
  if (/\$\s{0,3}$/.test(before)) return false;
  if (zone === 'cover') return !MONTH_BEFORE.test(before);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (CHOOSING.test(line)) return true;
  if (VALUE_BEFORE.test(before)) return false;
  return line.trim() === '' || /^\s{0,3}(?:yes|no|for|against|abstain|withhold)\b/i.test(behind);
}

/** Footnotes and redactions: "[*] Filed herewith", "Revenue[*]", "[*] was omitted as confidential". */
function isAsteriskMark({ paper, text, at }: Pair, zone: Zone): boolean {
  if (zone === 'exhibit-item' || zone === 'index' || zone === 'signature') return true;
  const before = text.charAt(at - 1);
  if (before !== '' && before !== ' ' && before !== '$') return true;
  return isRedacted(paper);
}

const redacted = new WeakMap<Paper, boolean>();

function isRedacted(paper: Paper): boolean {
  let is = redacted.get(paper);
  if (is === undefined) {
    is =
      /\b(?:omitted|excluded|redacted)\b/i.test(paper.text) &&
      /\bconfidential\s{1,3}treatment|\b601\(b\)|\bcompetitive(?:ly)?\s{1,3}harm|\bredact/i.test(paper.text);
    redacted.set(paper, is);
  }
  return is;
}

/** Captions stand in brackets on some covers, and editors put "[Company]" into what they quote. */
function isStandIn({ words, text, at, end }: Pair, zone: Zone, filing: Filing): boolean {
  if (zone === 'cover')
    return !/^(?:x{2,}|address|city|time)/i.test(words) && !isCaption(filing, text, at, end);
  if (!/^(?:company|issuer|registrant|bank)$/i.test(words)) return true;
  const line = text.slice(Math.max(0, at - 500), at);
  const paragraph = line.slice(line.lastIndexOf('\n\n') + 1);
  return (paragraph.split('"').length - 1) % 2 === 0;
}

/** A caption stands beneath its value, or behind it; a stand-in stands where the value should. */
function isCaption(filing: Filing, text: string, at: number, end: number): boolean {
  const words = text.slice(at, end);
  if (!/\b(?:name|date|state|number)\b[^\]]{0,9}\s(?:of|as|in)\b/i.test(words)) return false;
  const names = filing.cover.registrants.flatMap(({ name }) => (name ? [name.span] : []));
  return !names.some(({ start, end: last }) => start <= at && at < last);
}
