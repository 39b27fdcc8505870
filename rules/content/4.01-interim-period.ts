import { findDates } from '../../core/calendar/find-dates.ts';
import { type IsoDate, longDate } from '../../core/calendar/iso-date.ts';
import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { reportDateOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type AccountantChange, accountantChangeOf } from '../_shared/accountant-change.ts';
import { accountantSpecimen } from '../_shared/accountant-specimen.ts';
import type { Sentence } from '../_shared/sentence-list.ts';

const LEAVING = '(?:resign|dismiss|declin|terminat|departure|cessation|discharg|remov|replac)';
/** "Through the date of this report", "preceding the dismissal", "until Reed & Vale LLP's resignation". */
const UNTIL_IT_LEFT = new RegExp(
  `\\b(?:(?:through|thru|preceding|prior to|up to|until|till|before)(?: and including)? (?:(?:the|such|that|its|their|his|her|our|this|said) )?(?:(?:effective|actual|current) )?(?:dates?\\b|time\\b|present\\b|filing\\b|report\\b|end of|${LEAVING}|[A-Z][^.;,]{0,60}'s? ${LEAVING})|to (?:the |this )?(?:dates?\\b|present\\b|${LEAVING}))`,
  'i',
);
/** An interim period that is given no end runs to the day. */
const OPEN_INTERIM =
  /\b(?:interim|stub) periods?\b(?![^.;]{0,60}\b(?:through|thru|until|till|up to|ended|ending|to)\b)/i;
const BEYOND_THE_YEAR =
  /\binterim\b|\bsubsequent|\bstub\b|\bthrough\b|\bthru\b|\bthereafter\b|\bpreceding\b|\bprior to\b|\bup to\b|\buntil\b|\btill\b|\bto date\b|\bsince\b|\bat any time\b|\b(?:such|these|those|relevant|audit|engagement) periods?\b/i;
const YEARS = /\byears?\b/i;
/** In the statement on consultation the word only recalls what the item calls so. */
const DISAGREEMENT = /\bdisagree/i;
const CONSULTATION = /\bconsult/i;
const END_OF_PERIOD =
  /\b(?:through|thru|up to|until|till|preceding|prior to|before|to|(?:interim|stub|quarterly|month) periods? (?:then )?end(?:ed|ing)|quarters? ended)\s{1,12}(?:and including\s{1,12}|the\s{1,12}date\s{1,12}of\s{1,12}|on\s{1,12}|the\s{1,12})?$/i;
/** "Serving since March 1, 2010", "the year ended December 31, 2023": no day on which the accountant left. */
const OTHER_DAY = /\b(?:since|ended|ending|end of|from|dated|as of|through)\s{1,12}$/i;
/** Characters before a date that tell what it is. */
const LEAD = 60;

/** Disagreements are told up to the day the accountant left, not to the end of a quarter or year. */
export default defineRule({
  id: 'content/4.01-interim-period',
  title: 'Disagreements are told up to the day the accountant left',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 4.01'),
    authority('Form 8-K, Item 4, form before August 23, 2004'),
    authority('Regulation S-K Item 304(a)(1)(iv)'),
  ],
  inForce: {},
  why: 'The weeks between the last quarter and the parting are where a dispute would lie; the staff asks for them.',
  remedy: 'Extend the period to the day on which the accountant left.',
  messages: {
    early: {
      verdict: 'violation',
      text: 'Disagreements are told through {through}; the accountant left {left}',
      expected: 'Two most recent fiscal years and the interim period through {left}',
    },
    years: {
      verdict: 'violation',
      text: 'Disagreements are told for fiscal years alone, not up to the day the accountant left',
      expected: 'Two most recent fiscal years and the subsequent interim period through that day',
    },
  },
  examples: {
    clean: {
      shows: 'dismissed May 3, 2024 … through May 3, 2024, there were no disagreements',
      draft: accountantSpecimen(),
    },
    flagged: {
      early: {
        shows: 'dismissed May 3, 2024 … through March 31, 2024, there were no disagreements',
        draft: accountantSpecimen({
          disagreements:
            'During those fiscal years and the interim period through March 31, 2024, there were no disagreements with Reed & Vale LLP.',
        }),
      },
      years: {
        shows: 'During the fiscal years ended December 31, 2023 and 2022 there were no disagreements',
        draft: accountantSpecimen({
          disagreements:
            'During the fiscal years ended December 31, 2023 and 2022 there were no disagreements with Reed & Vale LLP.',
        }),
      },
    },
  },
  notes:
    'Where the departure is not dated, the date of report stands for its day. "Through the date of this report" and "preceding the dismissal" pass.',

  check(filing) {
    const change = accountantChangeOf(filing);
    if (!change || change.departure === 'none') return 'not-applicable';
    const told = change.sentences.findIndex(
      ({ text }) => DISAGREEMENT.test(text) && !CONSULTATION.test(text),
    );
    const sentence = change.sentences[told];
    if (!sentence) return 'not-applicable';
    const near = [...change.sentences.slice(Math.max(0, told - 1), told), sentence];
    const words = near.map(({ text }) => text).join(' ');
    if (UNTIL_IT_LEFT.test(words) || OPEN_INTERIM.test(words)) return [];
    const end = latest(near.flatMap(({ span }) => datesIn(filing, span, END_OF_PERIOD, true)));
    if (end) return endsEarly(filing, change, end);
    if (BEYOND_THE_YEAR.test(words) || !YEARS.test(sentence.text)) return [];
    return [{ message: 'years', place: sentence.span, facts: { item: change.item.number } }];
  },
});

interface DatedPlace {
  readonly date: IsoDate;
  readonly span: Span;
}

function endsEarly(filing: Filing, change: AccountantChange, end: DatedPlace): Observation<'early'>[] {
  const left = dayLeft(filing, change);
  if (!left || end.date >= left) return [];
  const facts = { through: longDate(end.date), left: longDate(left) };
  return [{ message: 'early', place: end.span, facts }];
}

/**
 * The first day in the first sentence on the departure that has one, or in the sentence before it: so an item that gives
 * two days is not blamed.
 */
function dayLeft(filing: Filing, { departures, sentences }: AccountantChange): IsoDate | null {
  for (const one of departures) {
    const before = sentences[sentences.indexOf(one) - 1];
    const told = firstDay(filing, one) ?? (before ? firstDay(filing, before) : null);
    if (told) return told;
  }
  return reportDateOf(filing);
}

function firstDay(filing: Filing, { span }: Sentence): IsoDate | null {
  const days = datesIn(filing, span, OTHER_DAY, false).map(({ date }) => date);
  return days.reduce<IsoDate | null>((first, day) => (first && first <= day ? first : day), null);
}

/** The dates of a sentence whose lead is, or is not, of that kind. */
function datesIn(filing: Filing, within: Span, lead: RegExp, isLed: boolean): DatedPlace[] {
  const text = foldedOf(filing, within);
  return findDates(text).flatMap(({ start, end, date }) => {
    if (!date || lead.test(text.slice(Math.max(0, start - LEAD), start)) !== isLed) return [];
    return [{ date, span: { ...within, start: within.start + start, end: within.start + end } }];
  });
}

function latest(places: readonly DatedPlace[]): DatedPlace | null {
  return places.reduce<DatedPlace | null>((last, one) => (last && last.date >= one.date ? last : one), null);
}
