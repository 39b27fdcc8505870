import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { callsOnStatute } from './excluded-offers.ts';
import { papersOf } from './papers.ts';
import { sentenceAt } from './sentences.ts';

/** A registrant that says itself that it is of a kind which the statute excludes, and where it says so. */
export interface ExcludedIssuer {
  readonly kind: 'blank-check' | 'penny';
  readonly span: Span;
}

const TALK =
  /\bblank[\s-]{1,3}check\b|\bspecial\s{1,3}purpose\s{1,3}acquisition\b|\btrust\s{1,3}account\b|\binitial\s{1,3}business\s{1,3}combination\b|\bpenny[\s-]{1,3}stocks?\b/gi;
const IS_BLANK_CHECK =
  /\b(?:we|the (?:company|registrant|corporation|issuer)|our company) (?:is|are|was formed as|were formed as)(?: (?:an?|currently|newly|organized|incorporated|early|stage|and|emerging|growth|company|exempted|recently)){0,9} (?:blank[ -]check|special purpose acquisition)\b/i;
const IS_PENNY =
  /\b(?:our|the (?:company|registrant|corporation|issuer)'s|its) (?:[a-z]+ ){0,3}(?:stock|shares|securities) (?:is|are|constitutes?|qualif(?:y|ies) as|(?:is|are) (?:considered|deemed|classified as|defined as|treated as|subject to))\b[^.]{0,60}\bpenny[ -]stocks?\b|\b(?:we|the (?:company|registrant)) (?:is|are) (?:an? )?(?:issuer of (?:a )?penny[ -]stock|penny[ -]stock issuer)/i;
const NOT_NOW =
  /\b(?:not|no longer|never|formerly|ceased|could (?:become|be)|may (?:become|be)|if|target)\b/i;
/** The name of a company that is to acquire; "formerly" one would be told in another sentence. */
const ACQUIRER = /\b(?:acquisitions?|merger|SPAC|opportunit(?:y|ies)|partnering|blank check)\b/i;
const OF_ACQUIRER = /\b(?:trust account|initial business combination)\b/i;
/** Sentences weighed in one report: a hostile one is read so far and no further. */
const MOST = 60;

export function excludedIssuer(filing: Filing): ExcludedIssuer | null {
  const acquirer = filing.cover.registrants.some(({ name }) => ACQUIRER.test(name?.text ?? ''));
  let read = 0;
  for (const paper of papersOf(filing)) {
    let end = -1;
    for (const match of paper.text.matchAll(TALK)) {
      const at = paper.span.start + match.index;
      if (at < end) continue;
      if (++read > MOST) return null;
      const span = sentenceAt(filing, paper.span, at);
      end = span.end;
      const kind = kindOf(foldedOf(filing, span).replace(/\s+/g, ' '), acquirer);
      if (kind) return { kind, span };
    }
  }
  return null;
}

function kindOf(words: string, acquirer: boolean): ExcludedIssuer['kind'] | null {
  if (IS_PENNY.test(words) && !NOT_NOW.test(words)) return 'penny';
  if (acquirer && OF_ACQUIRER.test(words)) return 'blank-check';
  return IS_BLANK_CHECK.test(words) && !NOT_NOW.test(words) && !callsOnStatute(words) ? 'blank-check' : null;
}
