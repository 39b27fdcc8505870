import type { Exhibit, Filing } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import type { Span } from '../../../core/filing/place.ts';
import { SAFE_HARBOR_FROM } from '../../../core/standards/form-eras.ts';
import { annualReports } from '../../../rules/_shared/annual-report-mentions.ts';
import { isTailored } from '../../../rules/_shared/caution-quality.ts';
import { cautionsOf, isCautioned } from '../../../rules/_shared/cautions.ts';
import { callsOnStatute } from '../../../rules/_shared/excluded-offers.ts';
import { forwardLookingIn } from '../../../rules/_shared/forward-looking-statements.ts';
import { type Paper, papersOf } from '../../../rules/_shared/papers.ts';
import { found, inserted, lost, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';
import { firstWord, itemAlone, lineBehind, paragraphsAbove } from '../paragraphs.ts';

const FORECAST = 'The company expects margins to widen by two points in the next fiscal year.';
const UNNAMED =
  'Actual results could differ materially because two distributors account for 41% of our sales and because our plant in Portland is moving.';
const GENERIC =
  'This report contains forward-looking statements. Actual results could differ materially because of economic conditions, market factors and other risks and uncertainties.';

/** Mistakes about statements that look forward, and the words that guard them. */
export const faults: readonly Fault[] = [
  {
    id: 'safe-harbor/release-without-its-legend',
    story: 'The release was pasted without its last paragraphs.',
    intended: 'safe-harbor/forward-looking-without-legend',
    level: 'warning',
    plant: (filing) => {
      const papers = papersOf(filing);
      const release = papers.find((paper) => paper.exhibit && looksForward(filing, paper));
      if (!release || papers.some((paper) => paper !== release && isCautioned(filing, paper))) return null;
      const { identifying, warning } = cautionsOf(filing, release);
      const sentences = distinct([...identifying, ...warning]);
      return sentences.length === 0 || sentences.length > 20 ? null : sentences.map((span) => lost(span));
    },
  },
  {
    id: 'safe-harbor/forecast-in-the-body',
    story: 'A line on next quarter was added to the report, and no legend with it.',
    intended: 'safe-harbor/forward-looking-without-legend',
    level: 'warning',
    causes: ['content/2.02-preliminary-caveat'],
    plant: (filing, { filed }) => {
      const report = reportOf(filing);
      if (!report || isCautioned(filing, report) || (filed ?? '') < SAFE_HARBOR_FROM) return null;
      return addedTo(filing, [FORECAST], (words) => !/\bexhibits?\s{1,6}99/i.test(words));
    },
  },
  {
    id: 'safe-harbor/caution-without-a-name',
    story: 'The caution was taken over without its first sentence.',
    intended: 'safe-harbor/not-identified',
    level: 'warning',
    plant: (filing) => {
      const report = reportOf(filing);
      return !report || isCautioned(filing, report) ? null : addedTo(filing, [FORECAST, UNNAMED]);
    },
  },
  {
    id: 'safe-harbor/boilerplate-caution',
    story: 'A legend that fits any company was pasted under the item.',
    intended: 'safe-harbor/bespeaks-generic',
    level: 'warning',
    plant: (filing) => {
      const papers = papersOf(filing);
      const report = reportOf(filing);
      if (!report || isCautioned(filing, report)) return null;
      return papers.some((paper) => isTailored(filing, paper)) ? null : addedTo(filing, [GENERIC]);
    },
  },
  {
    id: 'safe-harbor/section-of-the-other-act',
    story: 'The two acts changed places in the legend.',
    intended: 'safe-harbor/statute-miscited',
    level: 'error',
    causes: ['consistency/defined-term-undefined'],
    plant: (filing) =>
      cited(
        filing,
        /\b21E\s{1,6}of\s{1,6}the\s{1,6}(securities\s{1,6}exchange\s{1,6}act\s{1,6}of\s{1,6}1934)/i,
        'Securities Act of 1933',
      ),
  },
  {
    id: 'safe-harbor/reform-act-of-another-year',
    story: 'The year of the Reform Act was typed from memory.',
    intended: 'safe-harbor/statute-miscited',
    level: 'error',
    plant: (filing) =>
      cited(
        filing,
        /\bprivate\s{1,6}securities\s{1,6}litigation\s{1,6}reform\s{1,6}act\s{1,6}of\s{1,6}(1995)/i,
        '1996',
      ),
  },
  {
    id: 'safe-harbor/tender-offer-under-the-statute',
    story: 'A tender offer was added to a report that has the house legend.',
    intended: 'safe-harbor/excluded-transaction',
    level: 'warning',
    causes: ['cover/communication-box-mismatch'],
    plant: (filing) =>
      claimsStatute(filing)
        ? addedTo(filing, [
            'The company has commenced a tender offer for up to two million shares of its common stock.',
          ])
        : null,
  },
  {
    id: 'safe-harbor/penny-stock-under-the-statute',
    story: 'The house legend was kept after the stock had fallen.',
    intended: 'safe-harbor/ineligible-issuer',
    level: 'warning',
    plant: (filing) =>
      claimsStatute(filing)
        ? addedTo(filing, ['Our common stock is a penny stock as the rules of the Commission define it.'])
        : null,
  },
  {
    id: 'safe-harbor/forecast-far-from-its-caution',
    story: 'The outlook was repeated in the report, the legend left in the release.',
    intended: 'safe-harbor/not-accompanying',
    level: 'info',
    causes: ['content/2.02-preliminary-caveat'],
    plant: (filing) => {
      const report = reportOf(filing);
      if (!report || isCautioned(filing, report)) return null;
      const guarded = papersOf(filing).flatMap((paper) =>
        paper.exhibit && isCautioned(filing, paper) ? [paper.exhibit] : [],
      );
      return addedTo(
        filing,
        [FORECAST],
        (words) => guarded.some((exhibit) => isNamed(words, exhibit)) && !/\bincorporat|caution/i.test(words),
      );
    },
  },
  {
    id: 'safe-harbor/risk-factors-of-years-ago',
    story: 'The legend still names the annual report of the year in which it was written.',
    intended: 'safe-harbor/stale-risk-reference',
    level: 'warning',
    plant: (filing) => {
      for (const paper of papersOf(filing)) {
        const years = annualReports(filing, paper).map((report) =>
          found(filing, report.span, /((?:19|20)\d\d)/),
        );
        const spans = distinct(years.filter((span) => span !== null));
        if (spans.length > 0)
          return spans.map((span) => replaced(span, String(Number(foldedOf(filing, span)) - 3)));
      }
      return null;
    },
  },
];

function reportOf(filing: Filing): Paper | undefined {
  return papersOf(filing).find(({ exhibit }) => exhibit === null);
}

/** A forecast or expectation that stands outside the words of caution. */
function looksForward(filing: Filing, paper: Paper): boolean {
  const { identifying, warning } = cautionsOf(filing, paper);
  const isCaution = (span: Span): boolean =>
    [...identifying, ...warning].some(({ start }) => start === span.start);
  return forwardLookingIn(filing, paper).some(
    ({ strength, span }) => strength !== 'weak' && !isCaution(span),
  );
}

function distinct(spans: readonly Span[]): Span[] {
  const starts = new Map(spans.map((span) => [span.start, span]));
  return [...starts.values()];
}

/** The sentences as paragraphs at the end of an item that tells of events or results. */
function addedTo(
  filing: Filing,
  sentences: readonly string[],
  suits: (words: string) => boolean = () => true,
): readonly Edit[] | null {
  const item = itemAlone(filing, '8.01', '7.01', '2.02', '1.01', '5', '9', '12');
  if (!item || !suits(foldedOf(filing, item.body))) return null;
  const line = lineBehind(filing, item);
  if (line) return [paragraphsAbove(filing, line, sentences)];
  const word = firstWord(filing, item);
  return word && [inserted(word, `${sentences.join(' ')} `)];
}

function cited(filing: Filing, citation: RegExp, instead: string): readonly Edit[] | null {
  for (const { span } of papersOf(filing)) {
    const at = found(filing, span, citation);
    if (at) return [replaced(at, instead)];
  }
  return null;
}

function claimsStatute(filing: Filing): boolean {
  return papersOf(filing).some((paper) =>
    cautionsOf(filing, paper).identifying.some((span) => callsOnStatute(foldedOf(filing, span))),
  );
}

function isNamed(words: string, { number }: Exhibit): boolean {
  return new RegExp(`\\bexhibits?\\s{1,6}${number.replace('.', '\\.')}\\b`, 'i').test(words);
}
