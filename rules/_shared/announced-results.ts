import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { itemsNamedIn } from './named-items.ts';
import { papersOf } from './papers.ts';
import { sentenceAt } from './sentences.ts';

/** A completed quarter or year. */
const PERIOD =
  '(?:(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal )?quarter|fiscal (?:first|second|third|fourth) quarter|Q[1-4]\\b|[1-4]Q\\b|FY ?\\d{2,4}|fiscal (?:year )?(?:19|20)\\d\\d|full[ -]year|year-?end|(?:quarter|year|(?:three|six|nine|twelve) months) ended|quarterly|annual|(?:first|second) half)';
const MEASURE =
  '(?:results|revenues?|earnings|net sales|net income|net loss|(?:profit|loss) (?:of|for)|financial condition)';
const VERB = '(?:announc|report|post|releas|disclos|issu|record|achiev|deliver)(?:es|ed|e|s|ing)?';
const NEAR = '[^.;]{0,160}?';

/** "announced its financial results for the third quarter", "Q1 revenue rises 12%", "fourth quarter earnings reported". */
const ANNOUNCED = [
  new RegExp(`\\b${VERB}\\b${NEAR}\\b${MEASURE}\\b${NEAR}\\b${PERIOD}`, 'i'),
  new RegExp(`\\b${VERB}\\b${NEAR}\\b${PERIOD}${NEAR}\\b${MEASURE}\\b`, 'i'),
  new RegExp(
    `\\b${PERIOD}[^.;]{0,60}?\\b${MEASURE}\\b[^.;]{0,60}?\\b(?:announced|reported|released|published)\\b`,
    'i',
  ),
];
/** A headline without a verb of saying: "Q1 revenue rises 12%". */
const RISES = new RegExp(
  `\\b${PERIOD}${NEAR}\\b${MEASURE}\\b[^.;]{0,60}?\\b(?:up|down|rises?|rose|falls?|fell|grows?|grew|increase[sd]?|decrease[sd]?|decline[sd]?|jumps?|climbs?|doubles?|of \\$)`,
  'i',
);

/** The day of results, another paper, and results of another kind. */
const OTHER =
  /\b(?:annual report|quarterly report|10-?[KQ]|proxy statement|management's discussion|risk factors)\b|\b(?:will|to) (?:announce|report|release|host|hold|issue|webcast|file)|\bto be (?:announced|released|reported)|\b(?:date|timing|schedul\w{1,4}|reschedul\w{1,4}|invites?|considerations)\b|\b(?:recast|reclassif\w{1,6}|restat\w{1,6}|revised|segment reporting|discontinued|retrospective\w{0,2}|pro forma|re-?issu\w{1,3}|updated? to reflect)\b|\b(?:clinical|trial|study|phase|exchange offer|tender offer|stress test|vote|voting|election|drilling|test results|redemption|dividends?|financial statements of|acquired (?:business|company)|acquisition of)\b/i;
/** What is foreseen; beside a period that has ended it goes with the results. */
const FORESEEN =
  /\b(?:guidance|outlook|forecasts?|expects?|expected|anticipat\w{1,3}|projects|targets|will (?:be|impact)|could|estimates? for|conference call to|webcast)\b/i;
const ENDED = /\b(?:quarter|year|months|period)s? (?:periods? )?ended\b/i;

/** Where results stand that are not under their own item: disclosure, other events, and the exhibits. */
const MAY_HOLD: ReadonlySet<string> = new Set(['7.01', '8.01', '9.01', '5', '7', '9']);
const A_PERIOD = /quarter|fiscal|year|\bQ[1-4]\b|[1-4]Q\b|months/i;
const SAYS = /\b(?:results|revenues?|earnings|net sales|net income|net loss|profit|financial condition)\b/gi;
/** How much of a release its headline and first sentence take. */
const HEADLINE = 500;
/** How much of an item tells what it reports. */
const OPENING = 1_500;

/**
 * Where the report, or the release with it, announces the results of a completed period; null where neither does, and where
 * Item 9 says itself that the information is that of Item 12.
 */
export function announcedResults(filing: Filing): Span | null {
  const items = filing.items.filter(({ number }) => MAY_HOLD.has(number));
  if (items.length === 0) return null;
  if (items.some((item) => namesResultsItem(filing, item))) return null;
  for (const { body } of items) {
    const found = announcementIn(filing, { ...body, end: Math.min(body.end, body.start + OPENING) });
    if (found) return found;
  }
  for (const { exhibit, span } of papersOf(filing)) {
    if (!exhibit) continue;
    const found = announcementIn(filing, { ...span, end: Math.min(span.end, span.start + HEADLINE) });
    if (found) return found;
  }
  return null;
}

function announcementIn(filing: Filing, opening: Span): Span | null {
  const text = foldedOf(filing, opening);
  if (!A_PERIOD.test(text)) return null;
  let end = -1;
  for (const match of text.matchAll(SAYS)) {
    const at = opening.start + match.index;
    if (at < end) continue;
    const sentence = sentenceAt(filing, opening, at);
    end = sentence.end;
    const words = foldedOf(filing, sentence).replace(/\s+/g, ' ');
    if (isAnnouncement(words)) return sentence;
  }
  return null;
}

function isAnnouncement(words: string): boolean {
  if (OTHER.test(words) || (FORESEEN.test(words) && !ENDED.test(words))) return false;
  return RISES.test(words) || ANNOUNCED.some((announced) => announced.test(words));
}

/** Item 9 of the former form took what Item 12 asks, and said so. */
function namesResultsItem(filing: Filing, { number, body }: Item): boolean {
  return number === '9' && itemsNamedIn(foldedOf(filing, body).slice(0, OPENING * 2)).includes('12');
}
