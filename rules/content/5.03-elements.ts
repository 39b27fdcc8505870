import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** A change of charter, by-laws or fiscal year is told with its day and with what changes. */
export default defineRule({
  id: 'content/5.03-elements',
  title: 'A change of charter, by-laws or fiscal year is told in full',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.03',
      '(a) The effective date, the provision adopted or changed, and the former one. (b) The day of decision, the new year-end, the form of the transition report.',
    ),
    authority(
      'Form 8-K, Item 8, form before August 23, 2004',
      'The day of decision, the new year-end, and the form on which the transition period is reported.',
    ),
  ],
  inForce: {},
  why: 'Holders must see from the item since when their rights differ, and in what; or which period the next report covers.',
  remedy: 'Add what is missing to the item; a reference to the exhibit alone does not describe the change.',
  messages: {
    amendment: {
      verdict: 'violation',
      text: 'The amendment is told without {missing}',
      expected: 'the effective date, the provision as it is now, and what it was',
    },
    elsewhere: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The item leaves {missing} to the exhibit that it incorporates',
      remedy: 'Say in the item what changes: the paper alone does not show what it was before.',
    },
    year: {
      verdict: 'violation',
      text: 'The change of fiscal year is told without {missing}',
      expected: 'the day of decision, the new year-end, and the form of the transition report',
      remedy:
        'Add the day, the new year-end, or the form (10-K or 10-Q) that will cover the transition period.',
    },
  },
  examples: {
    clean: {
      shows: 'Effective October 29, 2024, Section 2.4 sets a majority vote; it was a plurality',
      draft: specimen({
        items: amending(
          'Effective October 29, 2024, the Board amended Section 2.4 of the By-laws to require a majority vote; formerly a plurality was enough.',
        ),
      }),
    },
    flagged: {
      amendment: {
        shows: 'The Board amended the By-laws. A copy is Exhibit 3.1.',
        draft: specimen({ items: amending('The Board amended the By-laws. A copy is attached.') }),
      },
      elsewhere: {
        shows: 'Approved Amended and Restated By-laws, filed as Exhibit 3.1 and incorporated by reference',
        draft: specimen({
          items: amending(
            'On October 29, 2024, the Board approved Restated By-laws, filed as Exhibit 3.1 and incorporated by reference.',
          ),
        }),
      },
      year: {
        shows: 'The Board changed the fiscal year, and nothing more',
        draft: formerSpecimen({
          items: `Item 8. Change in Fiscal Year.

On April 20, 2004, the Board changed the end of the fiscal year.`,
        }),
      },
    },
  },
  notes:
    'The former provision is asked for "if applicable" and is not missed here. Amendments that the proxy statement described are passed on what it told.',

  check(filing) {
    const items = itemsUnder(filing, '5.03').filter((item) => !isNil(foldedOf(filing, item.body)));
    if (items.length === 0) return 'not-applicable';
    return items.slice(0, 1).flatMap((item) => faultsOf(filing, item));
  },
});

/** The item of an example. */
function amending(words: string): string {
  return `Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.

${words}`;
}

/** "None", "Not applicable": the former form was often answered item by item. */
function isNil(words: string): boolean {
  return /^\W{0,9}(?:none|not\s{1,3}applicable|n\/?a)\b[^a-z]{0,40}/i.test(words) || !/[a-z]{3}/i.test(words);
}

const INSTRUMENT =
  /\b(?:by-?\s?laws?|(?:articles|certificates?|restated\s{1,3}articles)\s{1,3}(?:of|supplementary)|charter|memorandum|code\s{1,3}of\s{1,3}regulations|operating\s{1,3}agreement|partnership\s{1,3}agreement|amendments?)\b/i;
const FISCAL =
  /\b(?:chang(?:e|ed|ing)|adopt(?:ed|ing)?|elected)\b[^.;]{0,120}\bfiscal\s{1,3}year|\bfiscal\s{1,3}year[\s-]{1,3}end\b[^.;]{0,80}\b(?:from|to|chang\w+)\b/i;
const YEAR_END =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s{1,3}\d{1,2}\b|\b(?:last|first|final|saturday|sunday|friday)\s[^.;]{0,60}\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bcalendar\s{1,3}year\b/gi;
const REPORT_FORM = /\b10-?\s?(?:K|KT|Q|QT)\b|\btransition\s{1,3}report\b|\bno\s{1,3}transition\b/i;
/** Words by which a change is described: a section, a purpose, an effect. */
const CHANGE =
  /\b(?:sections?|articles?|paragraph)\s{1,3}(?:[\dIVX]|one|two|three|four|five|six|seven|eight|nine|ten)|(?:\b(?:to|which|that)|\([ivx\d]{1,3}\))\s{1,3}(?:\w+,?\s{1,3}){0,3}?(?:address|align|allow|authori[sz]e|change|clarify|comply|conform|create|declassify|decrease|delete|designat\w+|effect|eliminat\w+|establish|fix|implement|increase|lower|modif\w+|permit|provide|reduce|reflect|remov\w+|rename|require|restat\w+|set|update)\b|\b(?:establishing|designating|eliminating|changing|increasing|(?:par|nominal)\s{1,3}value|authorized\s{1,3}shares|number\s{1,3}of\s{1,3}(?:authorized|shares|directors)|liquidation|dividends?|voting|convert\w*|name\s{1,3}of\s{1,3}the|summary\s{1,3}of\s{1,3}the\s{1,3}(?:changes|provisions|amendments)|amendments?\s{1,3}(?:implement|address|include|provide|set|effect))/i;
const EFFECTIVE = /\beffective\s{1,3}(?:immediately|upon|as\s{1,3}of|on|date)|\bsame\s{1,3}(?:day|date)\b/i;

function faultsOf(filing: Filing, item: Item): Observation<'amendment' | 'elsewhere' | 'year'>[] {
  const answer = answerWithExhibits(filing, item);
  const { words } = answer;
  if (item.number === '8' || (FISCAL.test(words) && !INSTRUMENT.test(words))) {
    const lacking = yearFaults(words);
    return lacking.length === 0 || answer.refers
      ? []
      : [{ message: 'year' as const, place: item.heading, facts: { missing: wordedList(lacking) } }];
  }
  if (!INSTRUMENT.test(words)) return [];
  const dated = findDates(words).length > 0 || EFFECTIVE.test(words);
  const lacking = [...(dated ? [] : ['its date']), ...(CHANGE.test(words) ? [] : ['what it changes'])];
  if (lacking.length === 0 || isDescribedElsewhere(words)) return [];
  const message = dated && answer.refers ? ('elsewhere' as const) : ('amendment' as const);
  return [{ message, place: item.heading, facts: { missing: wordedList(lacking) } }];
}

function isDescribedElsewhere(words: string): boolean {
  return /\b(?:proxy|information|registration)\s{1,3}statement\b|\bpreviously\s{1,3}(?:disclosed|reported)\b/i.test(
    words,
  );
}

function yearFaults(words: string): string[] {
  const ends = words.match(YEAR_END) ?? [];
  const decided = findDates(words).length > 0;
  return [
    ...(decided ? [] : ['the day of decision']),
    ...(ends.length > (decided ? 1 : 0) || /calendar\s{1,3}year/i.test(words) ? [] : ['the new year-end']),
    ...(REPORT_FORM.test(words) ? [] : ['the form of the transition report']),
  ];
}
