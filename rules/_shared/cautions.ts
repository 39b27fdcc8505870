import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { type Paper } from './papers.ts';
import { sentenceAfter, sentenceAt } from './sentences.ts';

/** What a paper says to guard its forward-looking statements. Sentences are in order of appearance. */
export interface Cautions {
  /** Sentences that say which statements look forward, or call on the safe harbor by name. */
  readonly identifying: readonly Span[];
  /** Sentences that warn: results may differ, there are risks and uncertainties. */
  readonly warning: readonly Span[];
}

/** "forward-looking", with any hyphen, line break or slip of the pen; "safe harbor"; the Reform Act's name. */
const IDENTIFYING = /fo?r?ward[\s-]{0,8}looking|safe[\s-]{1,6}harbou?r|litigation\s{1,6}reform\s{1,6}act/gi;
/** "could differ", "may vary materially", "risks and uncertainties". */
const WARNING =
  /\b(?:could|may|might|can|would|to)\s{1,6}(?:[a-z]{2,14}\s{1,6}){0,3}(?:differ|vary)\b|\b(?:differ|vary)\w{0,3}\s{1,6}[a-z]{4,10}ly\b|\bmaterially\s{1,6}different\b|\brisks?\s{1,6}(?:and|or)\s{1,6}(?:other\s{1,6})?uncertaint/gi;
/** Measures given "on a forward-looking basis" identify no statement. */
const OF_MEASURES =
  /\bfo?r?ward[\s-]{0,8}looking\s{1,6}(?:(?:non-?)?gaap|guidance|basis|(?:financial\s{1,6})?(?:measures?|metrics?)|adjusted|ebitda|earnings|revenues?|outlook|estimates?|targets?|reconciliations?|effective\s{1,6}tax)\b/gi;
/** What can differ so that a reader is warned; a price or a law that differs warns nobody. */
const RESULT =
  /\b(?:results|outcomes?|events?|performance|achievements?|actual|materially|uncertaint\w{1,3})\b/i;
/** The accountants' sentence on the use of estimates, and one company's measure against another's, are no cautions. */
const OTHER_SENSE =
  /\bdiffer\s{1,6}from\s{1,6}(?:those|these|such)\s{1,6}estimates\b|\bother\s{1,6}companies\b|\baccounting\s{1,6}principles\b/i;
/** No paper has more sentences of caution; a hostile one is read so far and no further. */
const MOST = 60;

const cautions = new WeakMap<Paper, Cautions>();

export function cautionsOf(filing: Filing, paper: Paper): Cautions {
  let found = cautions.get(paper);
  if (!found) {
    const warning = sentencesWith(filing, paper, WARNING);
    const identifying = sentencesWith(filing, paper, IDENTIFYING);
    found = {
      identifying: identifying.filter((span) => isIdentifying(foldedOf(filing, span))),
      warning: warning.filter((span) => isWarning(foldedOf(filing, span))),
    };
    cautions.set(paper, found);
  }
  return found;
}

function isIdentifying(words: string): boolean {
  return words.replace(OF_MEASURES, ' ').search(IDENTIFYING) >= 0;
}

function isWarning(words: string): boolean {
  return RESULT.test(words) && !OTHER_SENSE.test(words);
}

/** Whether the paper has any words of caution or identification: how good they are is for other rules to say. */
export function isCautioned(filing: Filing, paper: Paper): boolean {
  const { identifying, warning } = cautionsOf(filing, paper);
  return identifying.length + warning.length > 0;
}

function sentencesWith(filing: Filing, { span, text }: Paper, pattern: RegExp): Span[] {
  const sentences: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const at = span.start + match.index;
    if (at < (sentences.at(-1)?.end ?? 0)) continue;
    sentences.push(sentenceAt(filing, span, at));
    if (sentences.length === MOST) break;
  }
  return sentences;
}

/** How far behind its first sentence a legend may run on. */
const LONGEST_LEGEND = 40;
/** A sentence that goes on about risks, or a line of a list. */
const GOES_ON =
  /\b(?:risks?|factors?|uncertaint\w{1,6}|differ|could|may|might|ability|inability|failure|changes?|delays?|loss|dependence|reliance|fluctuat\w{1,6}|adverse\w{0,2}|disrupt\w{1,5})\b|[;:,]$|\b(?:and|or)$/i;

/** The sentences that warn, each with those behind it that go on about risks: where a reader looks for factors. */
export function warningPassages(filing: Filing, paper: Paper): readonly string[] {
  const passages: string[] = [];
  let read = paper.span.start;
  for (const first of cautionsOf(filing, paper).warning) {
    let sentence: Span | null = first;
    for (let count = 0; sentence && count < LONGEST_LEGEND; count++) {
      const words = foldedOf(filing, sentence).replace(/\s+/g, ' ');
      if (count > 0 && !GOES_ON.test(words) && !passages.at(-1)?.endsWith(';')) break;
      if (sentence.start >= read) passages.push(words);
      read = Math.max(read, sentence.end);
      sentence = sentenceAfter(filing, paper.span, sentence);
    }
  }
  return passages;
}
