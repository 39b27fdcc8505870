import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import type { Paper } from './papers.ts';
import { sentenceAt } from './sentences.ts';

/** Transactions that the statute keeps out of its safe harbor. A merger by vote is not among them. */
const OFFER =
  /\b(?:(?:tender|exchange)\s{1,6}offers?|offers?\s{1,6}to\s{1,6}(?:purchase|exchange)|initial\s{1,6}public\s{1,6}offering|rule\s{1,6}13e-3|schedule\s{1,6}(?:to|13e-3)\b|going[\s-]{1,6}private|roll-?up\s{1,6}transaction)\b/gi;
const NAMED = new RegExp(OFFER.source, 'i');
/** What is done with an offer that is under way. */
const UNDER_WAY =
  /\b(?:commenc\w{1,6}|launch\w{0,3}|announc\w{1,6}|extend\w{0,3}|extension|expir\w{1,6}|pric(?:ed|es|ing)|results\s+of|settle\w{0,5}|accept\w{0,5}\s+for\s+(?:purchase|payment|exchange)|validly\s+tendered|consummat\w{1,4}|is\s+(?:offering|making|conducting))\b/i;
const OWN =
  /\b(?:its|our|the\s+(?:company|corporation|registrant)'s|the|an?)\s+(?:[\w$,.%-]{1,24}\s+){0,6}?(?:tender|exchange)\s+offers?\b|\b(?:its|our)\s+(?:proposed\s+)?initial\s+public\s+offering\b|\brule\s+13e-3\b|\bgoing[\s-]private\b/i;
/** Hypothetical offers, past ones, and those of definitions and covenants. */
const ELSEWHERE =
  /\b(?:any|persons?|group|third\s+part(?:y|ies)|unless|if|in\s+the\s+event|whether|would|shall|change\s+(?:in|of)\s+control|no-shop|takeover|since|completed|beneficial\s+owner\w{0,4}|acquisition\s+proposal|rights\s+(?:agreement|plan)|registration\s+rights|means|neither|not\s+an?\s+offer|solicitation)\b/i;
/** A legend may say itself that the statute does not reach the offer. */
const CARVED_OUT =
  /\b(?:does|do|is|are|shall|will)\s+not\s+(?:be\s+)?(?:appl(?:y|icable)|available|extend|protect)|\bexclud\w{1,4}|\bnot\s+(?:applicable|available)\b|\bother\s+than\b|\bexcept\b/i;
const MOST = 100;

/** Sentences of the paper that speak of an excluded offer. */
export interface OfferTalk {
  /** The registrant's own offer, under way. */
  readonly own: readonly Span[];
  /** The statute is said not to reach it. */
  readonly carvedOut: boolean;
}

/** What the paper says of offers that the statute excludes; `legend` are its sentences of identification and caution. */
export function offerTalkIn(filing: Filing, paper: Paper, legend: readonly Span[]): OfferTalk {
  const own: Span[] = [];
  let carvedOut = false;
  let end = -1;
  let read = 0;
  for (const match of paper.text.matchAll(OFFER)) {
    const at = paper.span.start + match.index;
    if (at < end) continue;
    if (++read > MOST) break;
    const span = sentenceAt(filing, paper.span, at);
    end = span.end;
    const words = foldedOf(filing, span).replace(/\s+/g, ' ');
    if (STATUTE.test(words) && CARVED_OUT.test(words)) carvedOut = true;
    else if (!legend.some((one) => one.start === span.start) && isOwnOffer(words)) own.push(span);
  }
  return { own, carvedOut };
}

function isOwnOffer(words: string): boolean {
  return OWN.test(words) && UNDER_WAY.test(words) && !ELSEWHERE.test(words);
}

const STATUTE = /\breform\s+act\b|\b27A\b|\b21E\b|\bsafe[\s-]harbou?r\b/i;

/** Whether the words call on the statute, not on the doctrine alone. */
export function callsOnStatute(words: string): boolean {
  return STATUTE.test(words.replace(/\s+/g, ' '));
}

/** Whether the words name a transaction that the statute excludes. */
export function namesExcludedOffer(words: string): boolean {
  return NAMED.test(words);
}
