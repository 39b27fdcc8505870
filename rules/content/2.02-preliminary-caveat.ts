import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { nameOf } from '../_shared/papers.ts';
import { resultsReleases } from '../_shared/results-releases.ts';
import { sentenceAt } from '../_shared/sentences.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';

/** The figures may still change: "preliminary results", "pending the completion of its audit". */
const UNFINISHED =
  /\bpreliminary\b[^.;]{0,60}\b(?:results|financial|revenues?|earnings|figures|unaudited|estimates)|\b(?:pending|before|until|upon|subject\s{1,3}to)\b[^.;]{0,60}\b(?:completion|conclusion|completing)\b[^.;]{0,60}\b(?:audit|review|close|closing|procedures)|\bsubject\s{1,3}to\s{1,3}(?:[a-z-]{1,12}\s{1,3}){0,3}(?:audit|closing|adjustments?)\b|\baudit\s{1,3}(?:is|has|was|remains)\s{1,3}(?:not|still|ongoing|incomplete|underway)/i;
/** What tells a reader of a figure that it may change. */
const CAVEAT =
  /\bpreliminary\b|\bunaudited\b|\bestimat(?:e[sd]?|ed)\b|\bapproximately\b|\bexpect(?:s|ed)?\b|\banticipat|\bin\s{1,3}the\s{1,3}range\b|\bsubject\s{1,3}to\b|\bguidance\b|\boutlook\b/i;
const SAID_ONCE = /\bunaudited\b|\bpreliminary\b|\bsubject\s{1,3}to\s{1,3}(?:audit|adjustments?)\b/i;
const FIGURE = /[$\u20ac\u00a3]\s?\d[\d.,]*\s?(?:million|billion)?/gi;
/** A figure of results, not of a fine or a gift. */
const OF_RESULTS =
  /\b(?:revenues?|sales|income|loss(?:es)?|earnings|profits?|cash|margins?|EBITDA|EPS|bookings|backlog|expenses?|costs?|results|debt|deposits|assets|per\s{1,3}share)\b/i;
/** Figures weighed in one paper. */
const MOST = 60;

/** Where results are called preliminary, or their audit is open, the figures say so. */
export default defineRule({
  id: 'content/2.02-preliminary-caveat',
  title: 'Figures that may still change are called preliminary or unaudited',
  tier: 'T2',
  severity: 'info',
  authority: [authority('Exchange Act Rule 12b-20')],
  inForce: { from: '2003-03-28' },
  why: 'A figure given before the books are closed reads as final unless the sentence says that it is not.',
  remedy: 'Call the figure preliminary or unaudited where it stands.',
  messages: {
    bare: {
      verdict: 'violation',
      text: 'The results are not final, yet a figure in {paper} has no caveat',
      expected: '"preliminary", "unaudited" or "approximately" beside the figure',
    },
  },
  examples: {
    clean: {
      shows: 'preliminary … revenue of about $84 million (unaudited)',
      draft: specimen({
        release:
          'Alder Point Instruments Announces Preliminary Results\n\nPORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. today announced preliminary, unaudited revenue of $84.2 million for the quarter ended September 30, 2024.',
      }),
    },
    flagged: {
      bare: {
        shows: '… pending the completion of its audit. … cash exceeding $30 million',
        draft: formerSpecimen({
          release:
            'Alder Point Instruments Delays Its Results\n\nPORTLAND, Maine, April 20, 2004 -- Alder Point Instruments, Inc. today postponed its results pending the completion of its audit. Cash exceeded $30 million on March 31, 2004.',
        }),
      },
    },
  },
  notes:
    'A matter of judgment, so that it is never more than a note. One "unaudited" or "preliminary" anywhere in the release is enough.',

  check(filing) {
    const items = itemsUnder(filing, '2.02');
    const [first] = items;
    if (!first) return 'not-applicable';
    const unfinished = items.some(({ body }) => UNFINISHED.test(foldedOf(filing, body)));
    const papers = resultsReleases(filing);
    if (papers.length === 0) {
      const isElsewhere = filing.exhibits.some(({ number }) => /^99\b/.test(number));
      return unfinished && !isElsewhere ? inItem(filing, first.body) : 'not-applicable';
    }
    if (!unfinished && !papers.some(({ text }) => UNFINISHED.test(text))) return [];
    if (papers.some(({ text }) => SAID_ONCE.test(text))) return [];
    for (const paper of papers) {
      const place = bareFigure(filing, paper.span);
      if (place) return [{ message: 'bare', place, facts: { paper: nameOf(paper) } }];
    }
    return [];
  },
});

function inItem(filing: Filing, body: Span): { message: 'bare'; place: Span; facts: { paper: string } }[] {
  const place = bareFigure(filing, body);
  return place ? [{ message: 'bare', place, facts: { paper: 'the item' } }] : [];
}

/** The first sentence with an amount and without a caveat. */
function bareFigure(filing: Filing, within: Span): Span | null {
  let end = -1;
  let read = 0;
  for (const match of foldedOf(filing, within).matchAll(FIGURE)) {
    const at = within.start + match.index;
    if (at < end) continue;
    if (++read > MOST) return null;
    const sentence = sentenceAt(filing, within, at);
    end = sentence.end;
    const words = foldedOf(filing, sentence);
    if (OF_RESULTS.test(words) && !CAVEAT.test(words)) return sentence;
  }
  return null;
}
