import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { nonGaapMeasuresIn } from '../_shared/non-gaap-measures.ts';
import { nameOf, type Paper } from '../_shared/papers.ts';
import { resultsReleases } from '../_shared/results-releases.ts';
import { sentenceAt } from '../_shared/sentences.ts';
import { specimen } from '../_shared/specimen.ts';

/** How much of a release its headline, its bullets and its first paragraph take. */
const OPENING = 1_500;

/** A measure of profit or cash that accounting principles define; "adjusted" and "non-GAAP" before it make it another. */
const GAAP =
  /(?<!\b(?:adjusted|non-?\s?GAAP|core|cash|pro\s{1,2}forma)\s{1,3}(?:diluted\s{1,3}|basic\s{1,3}|consolidated\s{1,3}){0,2})\b(?:net\s{1,3}(?:income|earnings|loss|profit)|(?:diluted\s{1,3}|basic\s{1,3})?(?:earnings|income|loss)\s{1,3}per\s{1,3}(?:diluted\s{1,3}|common\s{1,3})?share|EPS|operating\s{1,3}(?:income|profit|earnings|loss)|(?:income|loss|earnings)\s{1,3}(?:from|before)|cash\s{1,3}(?:flows?\s{1,3})?(?:provided|from|used|generated)|operating\s{1,3}cash\s{1,3}flow|earnings\s{1,3}(?:of|were|was|rose|fell)|earned)\b|(?<!non-?\s?)\bGAAP\b/i;

const OPENING_OF = (words: string): string =>
  specimen({
    release: `${words}\n\nPORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. today reported net income of $6.1 million for the quarter ended September 30, 2024. A reconciliation follows.`,
  });

/** Where a release opens with figures, the GAAP measure stands before the non-GAAP one. */
export default defineRule({
  id: 'content/non-gaap-prominence',
  title: 'The GAAP measure stands before the non-GAAP measure',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority('Regulation S-K Item 10(e)(1)(i)'),
    authority('Staff interpretations on non-GAAP measures, question 102.10'),
  ],
  inForce: { from: '2003-03-28' },
  why: 'The staff reads a headline that gives only the adjusted figure as making it more prominent.',
  remedy: 'Give the comparable GAAP measure first, in the same place and the same type.',
  messages: {
    first: {
      verdict: 'violation',
      text: '{paper} opens with {measure} before any GAAP measure',
      expected: 'The comparable GAAP measure, then {measure}',
    },
  },
  examples: {
    clean: {
      shows: 'Net income $6.1 million; adjusted EBITDA $12.4 million',
      draft: OPENING_OF('Net Income of $6.1 Million; Adjusted EBITDA of $12.4 Million'),
    },
    flagged: {
      first: {
        shows: 'Adjusted EBITDA up 40%',
        draft: OPENING_OF('Alder Point Reports Adjusted EBITDA of $12.4 Million, Up 40%'),
      },
    },
  },
  notes:
    'Only the opening of a release is read, where order is prominence. A headline that names a measure without a figure is none.',

  check(filing) {
    const releases = resultsReleases(filing);
    if (releases.length === 0) return 'not-applicable';
    for (const paper of releases) {
      const measure = nonGaapMeasuresIn(paper).find(({ at, growth }) => at < OPENING && !growth);
      if (!measure || GAAP.test(before(paper, measure.at))) continue;
      const place = sentenceAt(filing, paper.span, paper.span.start + measure.at);
      return [{ message: 'first', place, facts: { measure: measure.name, paper: nameOf(paper) } }];
    }
    return [];
  },
});

function before({ text }: Paper, at: number): string {
  return text.slice(0, at);
}
