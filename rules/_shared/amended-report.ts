import { findDates, type FoundDate } from '../../core/calendar/find-dates.ts';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { sentenceAt } from './sentences.ts';

/** A date in the words of an amendment. */
export interface StatedDate {
  readonly date: IsoDate;
  readonly span: Span;
}

/** What an amendment says of the report that it amends. */
export interface AmendedReport {
  /** The first sentence that names it. */
  readonly sentence: Span;
  /** When it was filed; of several, the first that is named. */
  readonly filed: StatedDate | null;
  /** Its own date of report. */
  readonly dated: StatedDate | null;
}

const A_REPORT = /\b(?:current\s{1,9}report|(?:form\s{1,9})?8-?\s?k\b)/gi;
const AMENDING = /\b(?:amend|supplement|updat|correct|restat|revis|original|initial|previously|earlier)/i;
/** Acts are cited as amended, and agreements restated. */
const AS_AMENDED = /\b(?:as\s{1,9}amended|amended\s{1,9}and\s{1,9}restated)\b/gi;
/** The first report is told of as a fact: "filed a Current Report on Form 8-K". */
const FILED_A_REPORT =
  /\bfiled\s{1,9}(?:with\b[^;]{0,60}?\s)?(?:a|its|our|the)\s{1,9}(?:current\s{1,9}report|form\s{1,9}8-?\s?k)/i;
/** An exhibit of a report is spoken of, and not the report. */
const EXHIBIT_OF_A_REPORT =
  /\bexhibits?\s{1,9}\d[^;]{0,60}\b(?:to|of|with)\b[^;]{0,80}(?:8-?\s?k|current\s{1,9}report)/i;
/** Right before a date: the report is dated. */
const IS_DATED =
  /(?:(?:8-?\s?k|report|filing)(?:\/a)?["')]{0,3}[,\s]{1,4}(?:originally\s{1,9})?dated(?:\s{1,9}as\s{1,9}of)?|date\s{1,9}of\s{1,9}(?:the\s{1,9})?(?:earliest\s{1,9}event(?:\s{1,9}reported)?|report)\W{1,6}(?:of\s{1,9}|was\s{1,9}|is\s{1,9})?)\s{0,4}$/i;
/** Before a date, with nothing between that ends the thought: the report was filed. */
const WAS_FILED =
  /\b(?:filed|furnished|submitted|filing)\b[^.;]{0,160}\bon\s{1,4}(?:or\s{1,4}about\s{1,4})?$/i;
const FILED_BY_EDGAR = /\b(?:filed|furnished|submitted)\s{1,4}$/i;
/** Behind "On <date>": the registrant filed the report. */
const THEN_FILED = /^[^;]{0,200}\b(?:filed|furnished|submitted)\b[^;]{0,80}(?:8-?\s?k|current\s{1,9}report)/i;
const ON = /\bon\s{1,4}(?:or\s{1,4}about\s{1,4})?$/i;
/** Characters that are read before a date and behind it. */
const NEAR = 220;

/** The report's own words, from behind the captions of the cover to the signature. */
export function wordsOfAmendment(filing: Filing): Span {
  const { cover, signatures, items } = filing;
  const start = noteStart(filing);
  const end = signatures[0]?.span.start ?? items.at(-1)?.body.end ?? cover.span.end;
  return { document: cover.span.document, start: Math.min(start, end), end };
}

/** Where the cover's fixed words end: an explanatory note may stand behind them, before the first item. */
function noteStart({ cover }: Filing): number {
  const pieces = [
    cover.dateCaption,
    cover.reportDates.at(-1)?.span,
    cover.telephone?.span,
    cover.address?.span,
    ...cover.boxes.map(({ span }) => span),
    cover.securities?.rows.at(-1)?.span,
    ...cover.registrants.flatMap(({ name, ein, fileNumber }) => [name?.span, ein?.span, fileNumber?.span]),
  ];
  return Math.max(cover.span.start, ...pieces.map((span) => span?.end ?? 0));
}

const known = new WeakMap<Filing, AmendedReport | null>();

/** The report that an amendment names as the one it amends, or null where it names none. */
export function amendedReportOf(filing: Filing): AmendedReport | null {
  let report = known.get(filing);
  if (report === undefined) {
    report = readAmendedReport(filing);
    known.set(filing, report);
  }
  return report;
}

function readAmendedReport(filing: Filing): AmendedReport | null {
  const sentences = sentencesNaming(filing);
  const [first] = sentences;
  if (!first) return null;
  const reports = sentences.map((sentence) => ({ sentence, ...datesIn(filing, sentence) }));
  const filed = reports.find((one) => one.filed)?.filed ?? null;
  const dated = reports.find((one) => one.dated)?.dated ?? null;
  const sentence = reports.find((one) => one.filed ?? one.dated)?.sentence ?? first;
  return { sentence, filed, dated };
}

/** Sentences on a report that is amended, not those on an exhibit of one. */
function sentencesNaming(filing: Filing): Span[] {
  const within = wordsOfAmendment(filing);
  const words = foldedOf(filing, within);
  const sentences: Span[] = [];
  let read = 0;
  for (const match of words.matchAll(A_REPORT)) {
    const at = within.start + match.index;
    if (at < read || isThis(words, match.index)) continue;
    const sentence = sentenceAt(filing, within, at);
    read = sentence.end;
    const text = foldedOf(filing, sentence);
    if (namesAmended(text)) sentences.push(sentence);
    if (sentences.length === MOST_SENTENCES) break;
  }
  return sentences;
}

/** "This Current Report on Form 8-K" is the amendment. */
function isThis(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 50), at);
  return /\bthis\s{1,9}(?:current\s{1,9}report\s{1,9}on\s{1,9})?$/i.test(before);
}

function namesAmended(sentence: string): boolean {
  const isAmending = AMENDING.test(sentence.replace(AS_AMENDED, ' '));
  return (isAmending || FILED_A_REPORT.test(sentence)) && !EXHIBIT_OF_A_REPORT.test(sentence);
}

/** An amendment names what it amends in its first sentences. */
const MOST_SENTENCES = 8;

function datesIn(filing: Filing, sentence: Span): Pick<AmendedReport, 'filed' | 'dated'> {
  const words = foldedOf(filing, sentence);
  const dates = findDates(words);
  const stated = ({ start, end, date }: FoundDate): StatedDate | null =>
    date && { date, span: { ...sentence, start: sentence.start + start, end: sentence.start + end } };
  const dated = dates.find(({ start }) => IS_DATED.test(words.slice(Math.max(0, start - NEAR), start)));
  const filed = dates.find((date) => date !== dated && isFiling(words, date, dates));
  return { filed: filed ? stated(filed) : null, dated: dated ? stated(dated) : null };
}

function isFiling(words: string, { start, end }: FoundDate, dates: readonly FoundDate[]): boolean {
  const previous = dates.filter((one) => one.end <= start).at(-1)?.end ?? 0;
  const before = words.slice(Math.max(previous, start - NEAR), start);
  if (WAS_FILED.test(before) || FILED_BY_EDGAR.test(before)) return true;
  return ON.test(before) && THEN_FILED.test(words.slice(end, end + NEAR + 80));
}
