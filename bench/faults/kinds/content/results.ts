import type { Filing } from '../../../../core/filing/filing.ts';
import { foldedOf } from '../../../../core/filing/fold.ts';
import type { Span } from '../../../../core/filing/place.ts';
import { EVENT_DATE } from '../../../../rules/_shared/element-words.ts';
import { nonGaapMeasuresIn } from '../../../../rules/_shared/non-gaap-measures.ts';
import { type Paper, papersOf } from '../../../../rules/_shared/papers.ts';
import { resultsReleases } from '../../../../rules/_shared/results-releases.ts';
import { replaced } from '../../edits.ts';
import type { Edit, Fault } from '../../fault.ts';
import { onlyMatchReplaced, reworded } from '../../item-mistakes.ts';
import { beginsLine, lineBehind, paragraphsAbove } from '../../paragraphs.ts';

const RESULTS = ['2.02', '12'];
const WITHOUT_WORDS = [
  'safe-harbor/furnished-legend-missing',
  'exhibits/listed-not-referenced',
  'dates/earliest-event-mismatch',
  'consistency/exhibit-date',
  'consistency/exhibit-date-unverifiable',
  'consistency/defined-term-undefined',
  'safe-harbor/section-18-missing',
];

/** Mistakes in announcements of results, under Item 2.02 and old Item 12. */
export const faults: readonly Fault[] = [
  reworded(
    {
      id: 'content/results-see-attached',
      story: 'The paragraph was to be written when the release was final.',
      intended: 'content/2.02-elements',
      causes: WITHOUT_WORDS,
    },
    RESULTS,
    'See attached.',
  ),
  {
    id: 'content/announcement-undated',
    story: 'The day of the release was struck when the call was moved.',
    intended: 'content/2.02-elements',
    level: 'warning',
    causes: ['dates/earliest-event-mismatch', 'consistency/exhibit-date-unverifiable'],
    plant: (filing) => onlyMatchReplaced(filing, RESULTS, EVENT_DATE, 'that day'),
  },
  reworded(
    {
      id: 'content/announcement-of-no-period',
      story: 'The quarter was taken out of the sentence and no other put in.',
      intended: 'content/2.02-elements',
      level: 'info',
      causes: WITHOUT_WORDS,
    },
    RESULTS,
    'On January 5, the company issued a press release, a copy of which is furnished as Exhibit 99.1.',
  ),
  {
    id: 'content/figures-called-preliminary-once',
    story: 'The item calls the results preliminary, the release no longer does.',
    intended: 'content/2.02-preliminary-caveat',
    level: 'info',
    causes: ['safe-harbor/furnished-legend-missing'],
    plant: (filing) => withoutCaveats(filing),
  },
  {
    id: 'content/adjusted-figure-alone',
    story: 'A sentence on adjusted EBITDA was added to a release that has no tables for it.',
    intended: 'content/non-gaap-reconciliation',
    level: 'warning',
    causes: ['content/non-gaap-prominence', 'consistency/amounts'],
    plant: (filing) =>
      isWithoutMeasures(filing)
        ? intoRelease(filing, 'Adjusted EBITDA was $12.4 million, compared with $10.1 million a year before.')
        : null,
  },
  {
    id: 'content/cash-flow-of-its-own-making',
    story: 'Free cash flow was put into the release and its derivation left out.',
    intended: 'content/non-gaap-reconciliation',
    level: 'warning',
    causes: ['content/non-gaap-prominence', 'consistency/amounts'],
    plant: (filing) =>
      isWithoutMeasures(filing) ? intoRelease(filing, 'Free cash flow was $3.1 million.') : null,
  },
  {
    id: 'content/adjusted-headline',
    story: 'The headline was written for investors, and leads with the adjusted figure.',
    intended: 'content/non-gaap-prominence',
    level: 'info',
    causes: ['content/non-gaap-reconciliation', 'consistency/amounts'],
    plant: (filing) => {
      const release = resultsReleases(filing)[0];
      const first = release && lineFrom(filing, release);
      return first ? [paragraphsAbove(filing, first, ['Adjusted EBITDA Up 40% to $12.4 Million'])] : null;
    },
  },
];

function isWithoutMeasures(filing: Filing): boolean {
  const papers = papersOf(filing);
  return (
    papers.every(
      (paper) => nonGaapMeasuresIn(paper).length === 0 && !/reconcil|non-?\s?GAAP/i.test(paper.text),
    ) && filing.exhibits.every(({ number, span }) => span !== null || !/^99\b/.test(number))
  );
}

/** As a paragraph of the release, below its first lines. */
function intoRelease(filing: Filing, words: string): readonly Edit[] | null {
  const [release] = resultsReleases(filing);
  const line = release && lineFrom(filing, release, BELOW_HEADLINE);
  return line ? [paragraphsAbove(filing, line, [words])] : null;
}

/** Behind these characters a release has left its headline. */
const BELOW_HEADLINE = 300;

/** The first line of words behind so many characters of a paper and an empty line. */
function lineFrom(filing: Filing, { span, text }: Paper, from = 0): Span | null {
  const blank = text.slice(from).search(/\n[ \t]{0,40}\n/);
  if (blank < 0) return null;
  const lead = text.slice(from + blank).search(/[A-Za-z]/);
  if (lead < 0) return null;
  const start = span.start + from + blank + lead;
  const line = { ...span, start, end: start + 1 };
  return beginsLine(filing, line) ? line : null;
}

const CAVEAT = /\bunaudited\b|\bpreliminary\b/gi;
/** More caveats than somebody would take out. */
const MOST = 12;

function withoutCaveats(filing: Filing): readonly Edit[] | null {
  const item = filing.items.find(({ number }) => RESULTS.includes(number));
  const line = item && lineBehind(filing, item);
  const releases = resultsReleases(filing);
  const caveats = releases.flatMap(({ span }) => caveatsIn(filing, span));
  if (!line || caveats.length > MOST) return null;
  if (!releases.some(({ text }) => /\b(?:revenues?|sales|income|earnings)\b[^.]{0,60}\$\s?\d/i.test(text)))
    return null;
  if (releases.some(({ text }) => /\bsubject\s{1,3}to\s{1,3}(?:audit|adjust)/i.test(text))) return null;
  return [
    paragraphsAbove(filing, line, ['The release gives preliminary results.']),
    ...caveats.map((caveat) => replaced(caveat, 'condensed')),
  ];
}

function caveatsIn(filing: Filing, within: Span): Span[] {
  return [...foldedOf(filing, within).matchAll(CAVEAT)].map(({ 0: words, index }) => ({
    ...within,
    start: within.start + index,
    end: within.start + index + words.length,
  }));
}
