import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** A change or waiver of the code of ethics is told with its day and nature, a waiver with the person. */
export default defineRule({
  id: 'content/5.05-elements',
  title: 'A change or waiver of the code of ethics is told in full',
  tier: 'T3',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.05',
      '(a) The date and nature of an amendment. (b) The nature of a waiver, the person, and the date.',
    ),
    authority('Form 8-K, Item 10, form before August 23, 2004'),
    authority('Regulation S-K Item 406'),
  ],
  inForce: { from: '2003-03-03' },
  why: 'The item asks when the code changed and how; of a waiver also for whom.',
  remedy: 'Add what is missing. Technical and administrative amendments need no report at all.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The code of ethics is reported on without {missing}',
      expected: 'the day, what changed; of a waiver also the person to whom it was granted',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the Board amended the Code of Conduct to require yearly training',
      draft: specimen({
        items: changed(
          'On October 29, 2024, the Board amended the Code of Conduct to require yearly training on conflicts of interest.',
        ),
      }),
    },
    flagged: {
      missing: {
        shows: 'The Code of Conduct was updated',
        draft: specimen({ items: changed('The Code of Conduct was updated.') }),
      },
    },
  },
  notes: 'Disclosure on the website within four business days may stand in for the item.',

  check(filing) {
    const [item] = itemsUnder(filing, '5.05');
    if (!item) return 'not-applicable';
    const { words, refers } = answerWithExhibits(filing, item);
    if (!CODE.test(words)) return 'not-applicable';
    const isWaiver =
      /\bwaive[rds]?\b/i.test(words) && !/\b(?:no|not|nor|any)\s{1,3}(?:\w+\s{1,3}){0,4}waive/i.test(words);
    const lacking = [
      ...(findDates(words).length > 0 ? [] : ['the day']),
      ...(NATURE.test(words) || isWaiver ? [] : ['what changed']),
      ...(isWaiver && !PERSON.test(words) ? ['the person'] : []),
    ];
    if (lacking.length === 0 || refers) return [];
    return [{ message: 'missing' as const, place: item.heading, facts: { missing: wordedList(lacking) } }];
  },
});

/** The item of an example. */
function changed(words: string): string {
  return `Item 5.05 Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics.

${words}`;
}

const CODE = /\bcodes?\b|\bethics\b|\bstandards\s{1,3}of\b/i;
const NATURE =
  /\b(?:to|which|that|and|in\s{1,3}order\s{1,3}to)\s{1,3}(?:\w+,?\s{1,3}){0,3}?(?:add|address|align|allow|amend|clarif\w+|comply|conform|delet\w+|enhance|expand|extend|explain|improve|includ\w+|incorporat\w+|moderni[sz]e|permit|prohibit|provid\w+|reflect|remov\w+|replac\w+|requir\w+|revis\w+|simplify|strengthen|supersed\w+|updat\w+)\b|\b(?:section|article|paragraph|provision)s?\b|\b(?:amendments?|changes|revisions|code)\s{1,3}(?:include|address|clarif\w+|add|provide|apply|applies|relat\w+|reflect)/i;
const PERSON =
  /\b(?:Mr|Ms|Mrs|Dr)\.|\b(?:chief|principal)\s{1,3}\w+\s{1,3}officer\b|\bcontroller\b|\bpresident\b|\b[A-Z][a-z]+\s{1,3}(?:[A-Z]\.\s{1,3})?[A-Z][a-z]+,/;
