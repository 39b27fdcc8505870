import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { type Sentence, sentencesOf } from '../_shared/sentence-list.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

const AGED =
  'Ms. Lee, age 48, has served since 2019 as Treasurer of Birch Point Sensors, Inc., and before that as its controller.';
const TIES =
  'She has no family relationship with any director, and no transaction that Item 404(a) of Regulation S-K asks for. Her salary is $500,000.';

/** The appointment of a principal officer is told with its day, and with the age and career of the appointee. */
export default defineRule({
  id: 'content/5.02c-appointment',
  title: 'A new principal officer is introduced',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.02',
      'Paragraph (c): name, position, date, Items 401 and 404(a), and the terms of pay.',
    ),
    authority('Regulation S-K Item 401'),
    authority('Regulation S-K Item 404(a)'),
  ],
  inForce: { from: '2004-08-23' },
  why: 'Paragraph (c) asks for the day, the age and five years of career. Only what there is nothing to tell of may be left out.',
  remedy: 'Add what is missing, or say that it is not yet determined and amend within four business days.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The new officer is named without {missing}',
      expected: 'day of appointment, age, the last five years, family ties, related transactions, pay',
    },
    known: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The appointment is told without {missing}; right only where an earlier report gives it',
    },
    silent: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The item is silent on {missing}; right only where there is nothing to tell',
    },
  },
  examples: {
    clean: {
      shows: 'Day, age 48, career since 2019, no family ties, no 404(a) transactions, salary of $500,000',
      draft: specimen({ items: appointing(`${AGED} ${TIES}`) }),
    },
    flagged: {
      missing: {
        shows: 'Appointed Ann Lee as Chief Financial Officer, and not a word of who she is',
        draft: specimen({ items: appointing(TIES) }),
      },
      known: {
        shows: 'Appointed Ann Lee, currently our Treasurer, as Chief Financial Officer',
        draft: specimen({ items: appointing(`She currently serves as Treasurer. ${TIES}`) }),
      },
      silent: {
        shows: 'Nothing on family ties, related transactions and pay',
        draft: specimen({ items: appointing(AGED) }),
      },
    },
  },
  notes:
    'Covered are the principal executive, financial, accounting and operating officers and the president. A nil answer on family ties or related transactions may be left out, so that silence on them is only noted. Items that send the reader to a proxy statement or an annual report are passed.',

  check(filing) {
    const items = itemsUnder(filing, '5.02');
    for (const item of items) {
      const sentences = sentencesOf(filing, item.body);
      const at = sentences.findIndex(isAppointment);
      const [appointment, next] = sentences.slice(at);
      if (at >= 0 && appointment) return faultsOf(filing, item, appointment, next);
    }
    return 'not-applicable';
  },
});

const OFFICE =
  '(?:(?:chief|principal) (?:executive|financial|accounting|operating) officer|(?<!vice[ -])president(?=[,.;]|(?: and| of the (?:company|corporation|registrant|firm)| effective)\\b)|\\bC[EFAO]O\\b)';
const APPOINTS = new RegExp(
  `(?<!newly |previously |formerly )\\b(?:appoint(?:ed|s|ment of)|elect(?:ed|s)|promot(?:ed|ion of)|hired|named(?! executive))\\b(?:(?!\\bdirectors?\\b|\\bboard\\b)[^;]){0,160}?\\b${OFFICE}`,
  'i',
);
/** A contract, the past of a career, the executives of a proxy statement. */
const BACKGROUND =
  /\b(?:agreement with|named executive officers?|was (?:previously|formerly|first)|prior to|before (?:that|joining)|in (?:19|20)\d\d|since|until (?:his|her)|from (?:19|20)\d\d|until a|successor is|if|promoted to (?:[\w,]+ ){0,3}president,)\b/i;

const PERSONAL: readonly Element[] = [
  { name: 'the age', words: /\bage[ds]?\b|\byears\s(?:old|of\sage)\b|,\s{1,3}\d{2}\s?,|\(\d{2}\)/i },
  {
    name: 'the career of the last five years',
    words:
      /\b(?:since|prior\sto|previously|from\s(?:\w+\s)?\d{4}|(?:has\s)?served\s(?:as|in|on|with)|has\s(?:served|been|held)|was\s(?:appointed|named|elected|hired)|held\s(?:various|several|the|a)|joined|career|years\sof\sexperience|most\srecently)\b/i,
  },
];
const OMITTABLE: readonly Element[] = [
  { name: 'family ties', words: /\bfamily\s{1,3}relation|\brelated\s{1,3}to\s{1,3}any\b/i },
  {
    name: 'related transactions',
    words:
      /\b404\s?\(\s?a\s?\)|\brelated[\s-](?:party|person)|\btransactions?\b[^.]{0,120}\b(?:interest|disclos)/i,
  },
  { name: 'terms of pay', words: /\$\s?\d|\bsalar(?:y|ies)\b|\bcompensat|\bremunerat|\bbonus/i },
];
const INSIDER =
  /\b(?:currently|continu(?:e|es|ing)|remain[s]?|in\saddition\sto\s(?:his|her)|acting|interim|existing|will\salso|additional\s(?:role|duties|title)|chairman|the\scompany's\s(?:senior|executive|chief|vice))\b/i;

function isAppointment({ text }: Sentence): boolean {
  return APPOINTS.test(text) && !BACKGROUND.test(text);
}

function faultsOf(filing: Filing, item: Item, { span, text }: Sentence, next: Sentence | undefined) {
  const answer = answerWithExhibits(filing, item);
  const personal = missingFrom(answer, PERSONAL).map(({ name }) => name);
  const undated = findDates(answer.words).length === 0 ? ['its day'] : [];
  const silent = missingFrom(answer, OMITTABLE).map(({ name }) => name);
  const lacking = [...undated, ...personal];
  if (lacking.length === 0 && silent.length < OMITTABLE.length) return [];
  if (answer.refers) return [];
  const missing = wordedList(lacking.length > 0 ? [...lacking, ...silent] : silent);
  const known = undated.length === 0 && INSIDER.test(`${text} ${next?.text ?? ''}`);
  const message =
    lacking.length === 0 ? ('silent' as const) : known ? ('known' as const) : ('missing' as const);
  return [{ message, place: span, facts: { missing } }];
}

/** The item of an example, with what it tells of the appointee. */
function appointing(words: string): string {
  return `Item 5.02 Departure of Directors or Certain Officers; Appointment of Certain Officers.

On October 29, 2024, the Board of Directors appointed Ann Lee as Chief Financial Officer of the Company, effective
November 4, 2024. ${words}`;
}
