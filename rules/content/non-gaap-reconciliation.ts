import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { isDataExhibit } from '../_shared/exhibit-item.ts';
import { nonGaapMeasuresIn, type NonGaapMeasure } from '../_shared/non-gaap-measures.ts';
import { nameOf, type Paper, papersOf } from '../_shared/papers.ts';
import { resultsReleases } from '../_shared/results-releases.ts';
import { sentenceAt } from '../_shared/sentences.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';

/** A reconciliation, under any of its names, or where the reader is sent for it. */
const RECONCILED =
  /\breconcil|\bnon-?\s?GAAP\b[^.;]{0,80}\b(?:to|and)\s{1,3}(?:the\s{1,3})?(?:most\s{1,3}(?:directly\s{1,3})?comparable\s{1,3})?GAAP\b|\bGAAP\s{1,3}(?:to|and|vs\.?|versus)\s{1,3}non-?\s?GAAP\b|\bnon-?\s?GAAP\b[^.]{0,40}\.\s{1,3}see\b[^.]{0,120}\btables?\b|\b(?:calculation|computation|derivation)\s{1,3}of\s{1,3}(?:adjusted|EBITDA|non-?\s?GAAP|free)|\bas\s{1,3}reported\b[^.]{0,400}\bas\s{1,3}adjusted\b/i;

const RELEASE =
  'Alder Point Instruments Reports Third Quarter Results\n\nPORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. today reported net income of $6.1 million for the quarter ended September 30, 2024.';

/** A non-GAAP measure of results comes with its reconciliation to the comparable GAAP measure. */
export default defineRule({
  id: 'content/non-gaap-reconciliation',
  title: 'A non-GAAP measure is reconciled to the comparable GAAP measure',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Regulation G Rule 100'),
    authority('Regulation S-K Item 10(e)(1)(i)'),
    authority(
      'Form 8-K, Item 2.02',
      'Item 10(e)(1)(i) of Regulation S-K applies to what is furnished under this item.',
    ),
  ],
  inForce: { from: '2003-03-28' },
  why: 'Without the reconciliation nobody can tell what was left out of the figure.',
  remedy: 'Add a table that leads from the GAAP measure to {measure}, or take the measure out.',
  messages: {
    unreconciled: {
      verdict: 'violation',
      text: '{paper} gives {measure} and no reconciliation',
      expected: 'The comparable GAAP measure and a reconciliation to it',
    },
    elsewhere: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does an exhibit that is not in the draft reconcile {measure}?',
      remedy: 'Upload the exhibit that has the reconciliation with the report.',
    },
    growth: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Is {measure} in {paper} a non-GAAP measure?',
      expected: 'A reconciliation where the figure leaves out acquisitions or exchange rates',
      remedy: 'Reconcile it, or say "without acquisitions" only where nothing was left out.',
    },
  },
  examples: {
    clean: {
      shows: 'Adjusted EBITDA was $12.4 million (reconciled below).',
      draft: specimen({
        release: `${RELEASE} Adjusted EBITDA was $12.4 million (reconciled to net income below).`,
      }),
    },
    flagged: {
      unreconciled: {
        shows: 'Adjusted EBITDA was $12.4 million.',
        draft: specimen({ release: `${RELEASE} Adjusted EBITDA was $12.4 million.` }),
      },
      elsewhere: {
        shows: 'Exhibit 99.2, not uploaded; EBITDA was $2.4 million.',
        draft: formerSpecimen({
          exhibitItem:
            'Item 7. Financial Statements and Exhibits.\n\n(c) Exhibits.\n\n99.1  Press release dated April 20, 2004\n\n99.2  Supplemental tables',
          release:
            'Alder Point Instruments Reports First Quarter Results\n\nPORTLAND, Maine, April 20, 2004 -- Alder Point Instruments, Inc. today reported EBITDA of $2.4 million for the quarter ended March 31, 2004.',
        }),
      },
      growth: {
        shows: 'Organic revenue growth was 5%.',
        draft: specimen({ release: `${RELEASE} Organic revenue growth was 5%.` }),
      },
    },
  },
  notes:
    'Read are the exhibits under Item 2.02, before August 23, 2004 Item 12. Passed over: measures without a figure, guidance, covenants and pay; sums of GAAP lines such as cash and securities; pro forma figures under Article 11.',

  check(filing) {
    const releases = resultsReleases(filing);
    if (releases.length === 0) return 'not-applicable';
    const found = releases.flatMap((paper) =>
      nonGaapMeasuresIn(paper).map((measure) => ({ paper, measure })),
    );
    const first = found.find(({ measure }) => !measure.growth) ?? found[0];
    if (!first || papersOf(filing).some(({ text }) => RECONCILED.test(text))) return [];
    const facts = { measure: first.measure.name, paper: nameOf(first.paper) };
    return [{ message: messageOf(filing, first.measure), place: placeOf(filing, first), facts }];
  },
});

function messageOf(filing: Filing, { growth }: NonGaapMeasure): 'unreconciled' | 'elsewhere' | 'growth' {
  if (growth) return 'growth';
  const apart = filing.exhibits.some(
    ({ number, span }) => !span && /^99\b/.test(number) && !isDataExhibit(number),
  );
  return apart ? 'elsewhere' : 'unreconciled';
}

function placeOf(filing: Filing, { paper, measure }: { paper: Paper; measure: NonGaapMeasure }): Span {
  return sentenceAt(filing, paper.span, paper.span.start + measure.at);
}
