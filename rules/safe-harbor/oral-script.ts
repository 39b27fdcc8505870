import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { cautionsOf } from '../_shared/cautions.ts';
import { forwardLookingIn } from '../_shared/forward-looking-statements.ts';
import { nameOf, type Paper, papersOf } from '../_shared/papers.ts';
import { sentenceAfter } from '../_shared/sentences.ts';
import { specimen } from '../_shared/specimen.ts';

const script = (notice: string): string =>
  specimen({
    exhibits: `Exhibit 99.1

Alder Point Instruments, Inc.
Script of the conference call of October 29, 2024

Operator: Welcome to the call. ${notice} We expect revenue of $86 million to $89 million in the
fourth quarter of 2024.`,
  });
const NOTICE = 'These are forward-looking statements, and actual results could differ materially.';

/** A script gives the oral notice whole: forward-looking, may differ, and where the factors are. */
export default defineRule({
  id: 'safe-harbor/oral-script',
  title: 'The script of a call says where the written factors are',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Exchange Act section 21E, 15 U.S.C. 78u-5',
      'An oral statement is said to be forward-looking, that results could differ materially, and which readily available document holds the factors.',
    ),
  ],
  inForce: { from: '1995-12-22' },
  why: 'Spoken words have a safe harbor of their own, of three parts; with one missing the statement stands unprotected.',
  remedy:
    'Add to the notice: "Factors that could cause results to differ are in our latest Annual Report on Form 10-K, available at www.sec.gov."',
  messages: {
    incomplete: {
      verdict: 'violation',
      text: 'The notice in {paper} does not say {missing}',
      expected: 'That statements look forward, that results could differ, and where the factors are',
    },
  },
  examples: {
    clean: {
      shows: 'These are forward-looking statements … Factors … are in our Form 10-K …',
      draft: script(
        `${NOTICE} Factors that could cause this are in our latest Form 10-K, available at www.sec.gov.`,
      ),
    },
    flagged: {
      incomplete: {
        shows: 'These are forward-looking statements, and actual results could differ. (nothing more)',
        draft: script(NOTICE),
      },
    },
  },
  notes:
    'Scripts, transcripts and prepared remarks; slides are not spoken. A script without any notice is told by safe-harbor/forward-looking-without-legend.',

  check(filing) {
    const scripts = papersOf(filing).filter((paper) => isScript(paper));
    if (scripts.length === 0) return 'not-applicable';
    return scripts.flatMap((paper) => {
      const { identifying, warning } = cautionsOf(filing, paper);
      const place = warning[0] ?? identifying[0];
      if (!place || !forwardLookingIn(filing, paper).some(({ strength }) => strength !== 'weak')) return [];
      const missing = [
        ...(identifying.length === 0 ? ['that they look forward'] : []),
        ...(warning.length === 0 ? ['that results could differ'] : []),
        ...(pointsToPaper(filing, paper) ? [] : ['where the factors are']),
      ];
      if (missing.length === 0) return [];
      return [
        {
          message: 'incomplete' as const,
          place,
          facts: { paper: nameOf(paper), missing: missing.join(', nor ') },
        },
      ];
    });
  },
});

/** How much of an exhibit says what it is. */
const OPENING = 600;
const SCRIPT = /\b(?:scripts?|transcripts?|prepared\s{1,3}remarks|conference\s{1,3}call\s{1,3}remarks)\b/i;

function isScript({ exhibit, text }: Paper): boolean {
  return exhibit !== null && (SCRIPT.test(exhibit.description) || SCRIPT.test(text.slice(0, OPENING)));
}

const A_PAPER =
  /\b10-?[KQ]\b|\bannual\s{1,3}report|\bquarterly\s{1,3}report|\bfilings?\b|\bfiled\b|\bSEC\b|\bCommission\b|\bpress\s{1,3}release\b|\bprospectus\b/i;
/** How many sentences the notice may run on. */
const LONGEST_NOTICE = 6;

function pointsToPaper(filing: Filing, paper: Paper): boolean {
  const { identifying, warning } = cautionsOf(filing, paper);
  return [...identifying, ...warning].some((first) => {
    let sentence: typeof first | null = first;
    for (let count = 0; sentence && count < LONGEST_NOTICE; count++) {
      if (A_PAPER.test(foldedOf(filing, sentence))) return true;
      sentence = sentenceAfter(filing, paper.span, sentence);
    }
    return false;
  });
}
