import { longDate, type IsoDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { latestAnnualReport } from '../_shared/annual-report-mentions.ts';
import { nameOf, papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

const citing = (report: string): string => `Forward-Looking Statements

The statement about revenue is a forward-looking statement. Actual results could differ materially
from it because our sapphire wafers come from a single supplier in Kyoto, because our plant in
Portland is moving, and because of the risks described in ${report}.`;

/** Risk factors are taken from the latest annual report. */
export default defineRule({
  id: 'safe-harbor/stale-risk-reference',
  title: 'The cautions point to the latest annual report',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Exchange Act section 21E, 15 U.S.C. 78u-5'),
    authority('Securities Act section 27A, 15 U.S.C. 77z-2'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'Cautions are meaningful as of the day of the statement; an annual report that a later one has replaced no longer tells the risks.',
  remedy: 'Name the latest annual report, or write "our most recent Annual Report on Form 10-K".',
  messages: {
    stale: {
      verdict: 'violation',
      text: 'The cautions in {paper} point to the annual report for {year}, {months} months old',
      expected: 'The annual report for a later year',
    },
    ageing: {
      verdict: 'violation',
      severity: 'info',
      text: 'The cautions in {paper} point to the annual report for {year}, {months} months old',
      expected: 'A later one, if it has been filed',
    },
  },
  examples: {
    clean: {
      shows: 'our … Form 10-K for the year ended December 31, 2023 (in October 2024)',
      draft: specimen({
        cautions: citing('our Annual Report on Form 10-K for the year ended December 31, 2023'),
      }),
    },
    flagged: {
      stale: {
        shows: 'our … Form 10-K for the year ended December 31, 2020 (in October 2024)',
        draft: specimen({
          cautions: citing('our Annual Report on Form 10-K for the year ended December 31, 2020'),
        }),
      },
      ageing: {
        shows: 'our … Form 10-K for the year ended June 30, 2023 (in October 2024)',
        draft: specimen({
          cautions: citing('our Annual Report on Form 10-K for the year ended June 30, 2023'),
        }),
      },
    },
  },
  notes:
    'Counted from the end of the fiscal year; a year without its last day ends on December 31. Up to fifteen months pass, since a report may be due three months after the year; of several reports the latest counts, and one that is called "most recent" without a year passes.',

  check(filing, { governingDate }) {
    const cited = papersOf(filing).flatMap((paper) => {
      const report = latestAnnualReport(filing, paper);
      return report ? [{ paper, report }] : [];
    });
    if (cited.length === 0) return 'not-applicable';
    return cited.flatMap(({ paper, report }) => {
      const months = monthsBetween(report.end, governingDate);
      if (months <= FRESH) return [];
      const message = months > STALE ? ('stale' as const) : ('ageing' as const);
      const year = report.dated
        ? `the year ended ${longDate(report.end)}`
        : `fiscal ${report.end.slice(0, 4)}`;
      return [{ message, place: report.span, facts: { paper: nameOf(paper), year, months } }];
    });
  },
});

/** Months after a year's end: no later report needs to be there, and one that must. */
const FRESH = 15;
const STALE = 18;

/** Months begun; a day more than whole months counts as one. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [first, last] = [from, to].map((date) => date.split('-').map(Number));
  const [year = 0, month = 0, day = 0] = first ?? [];
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = last ?? [];
  return (lastYear - year) * 12 + lastMonth - month + (lastDay > day ? 1 : 0);
}
