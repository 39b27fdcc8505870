import { findDates } from '../../core/calendar/find-dates.ts';
import { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { cautionsOf } from './cautions.ts';
import type { Paper } from './papers.ts';
import { sentenceAfter } from './sentences.ts';

/** An annual report to which words of caution point. */
export interface AnnualReportMention {
  /** The last day of its fiscal year. */
  readonly end: IsoDate;
  /** The words give that day; else it is the last of the year that they name. */
  readonly dated: boolean;
  readonly span: Span;
}

const ANNUAL =
  /\b(?:(?:(?:19|20)\d\d\s{1,3}(?:annual\s{1,3}report|form\s{1,3}10-?K))|annual\s{1,3}reports?|form\s{1,3}10-?K(?:405|SB)?(?:\/A)?|10-K)\b/gi;
/** Right behind the report's name: its year. */
const YEAR =
  /^[^.;]{0,90}?\b(?:for|of)\s{1,3}(?:(?:the|its|our|their)\s{1,3})?(?:(?:fiscal|calendar)\s{1,3})?(?:years?\s{1,3})?(?:end(?:ed|ing)\s{1,3})?(?:in\s{1,3}|on\s{1,3})?(?=[A-Z0-9])/i;
const ENDED = /\byears?\s{1,3}end(?:ed|ing)\s{1,3}(?:on\s{1,3})?$/i;
/** How far behind a legend's first words it may name a report. */
const LONGEST_LEGEND = 12;
/** Mentions in one paper, and how much of one sentence is read for them: a hostile one is read so far and no further. */
const MOST = 40;
const WEIGHED = 1_500;
/** How much behind the report's name is read for its year. */
const READ = 160;

/** The annual reports to which the paper's cautions point with their year. */
export function annualReports(filing: Filing, paper: Paper): readonly AnnualReportMention[] {
  const mentions: AnnualReportMention[] = [];
  for (const sentence of cautionSentences(filing, paper)) {
    if (mentions.length >= MOST) break;
    mentions.push(...mentionsIn(filing, sentence));
  }
  return mentions;
}

/** The latest of them; null where the cautions name none. */
export function latestAnnualReport(filing: Filing, paper: Paper): AnnualReportMention | null {
  const mentions = annualReports(filing, paper);
  if (mentions.length === 0) return null;
  return mentions.reduce((latest, one) => (one.end > latest.end ? one : latest));
}

/** The sentences that identify or warn, and those that go on from them. */
function cautionSentences(filing: Filing, paper: Paper): Span[] {
  const { identifying, warning } = cautionsOf(filing, paper);
  const found = new Map<number, Span>();
  for (const first of [...identifying, ...warning]) {
    let sentence: Span | null = first;
    for (let count = 0; sentence && count < LONGEST_LEGEND && !found.has(sentence.start); count++) {
      found.set(sentence.start, sentence);
      sentence = sentenceAfter(filing, paper.span, sentence);
    }
  }
  return [...found.values()];
}

function mentionsIn(filing: Filing, sentence: Span): AnnualReportMention[] {
  const words = foldedOf(filing, sentence).slice(0, WEIGHED);
  return [...words.matchAll(ANNUAL)].flatMap((match) => {
    const end = match.index + match[0].length;
    const read = yearOf(match[0], words.slice(end, end + READ));
    if (!read) return [];
    const span = {
      ...sentence,
      start: sentence.start + match.index,
      end: sentence.start + end + read.length,
    };
    return [{ end: read.end, dated: read.dated, span }];
  });
}

function yearOf(name: string, behind: string): { end: IsoDate; dated: boolean; length: number } | null {
  const named = /^(?:19|20)\d\d/.exec(name)?.[0];
  if (named !== undefined) return { end: lastDayOf(named), dated: false, length: 0 };
  const lead = YEAR.exec(behind)?.[0];
  if (lead === undefined) return null;
  const rest = behind.slice(lead.length);
  const [date] = findDates(rest);
  if (date?.date && date.start === 0 && ENDED.test(lead))
    return { end: date.date, dated: true, length: lead.length + date.end };
  const year = /^(?:19|20)\d\d\b/.exec(rest)?.[0];
  return year === undefined ? null : { end: lastDayOf(year), dated: false, length: lead.length + 4 };
}

function lastDayOf(year: string): IsoDate {
  return IsoDate.parse(`${year}-12-31`);
}
