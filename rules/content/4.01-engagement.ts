import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type AccountantChange, accountantChangeOf, isDated } from '../_shared/accountant-change.ts';
import { accountantSpecimen } from '../_shared/accountant-specimen.ts';

/** Consulting the firm before it was engaged, in the words of Item 304(a)(2) or others. */
const CONSULTED =
  /\bconsult|304 ?\(a\) ?\(2\)|\b(?:sought|seek|obtain|receiv|request|ask)\w{0,4}\b[^.]{0,60}\badvice\b|\b(?:advice|discussions?|discussed|contact(?:ed|s)?|communicat\w{1,5})\b[^.]{0,120}\b(?:accounting principles|application|audit opinion|transactions?)\b/i;

/** An engagement of a new accountant is dated, and says whether the firm was consulted before. */
export default defineRule({
  id: 'content/4.01-engagement',
  title: 'An engagement of a new accountant is dated, and earlier consultation is spoken to',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 4.01'),
    authority('Form 8-K, Item 4, form before August 23, 2004'),
    authority('Regulation S-K Item 304(a)(2)'),
  ],
  inForce: {},
  why: 'A company that asked the new firm for its view before engaging it must say so; the staff reads silence as an open question.',
  remedy: 'Add {missing}.',
  messages: {
    date: {
      verdict: 'violation',
      text: 'Item {item} reports a new accountant and leaves out {missing}',
    },
    consultation: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Was the new accountant consulted before it was engaged? Item {item} does not say',
      expected: 'That it was not consulted in the two most recent fiscal years and since, or on what it was',
      remedy: 'Say that it was not consulted, or give what Item 304(a)(2) asks.',
    },
  },
  examples: {
    clean: {
      shows: 'On May 6, 2024, the audit committee engaged Orin Pike LLP … did not consult …',
      draft: accountantSpecimen(),
    },
    flagged: {
      date: {
        shows: 'The audit committee engaged Orin Pike LLP as the new accountant.',
        draft: accountantSpecimen({
          engagement: 'The audit committee has engaged Orin Pike LLP as the new independent accountant.',
        }),
      },
      consultation: {
        shows: 'On May 6, 2024, the audit committee engaged Orin Pike LLP. (no word of consultation)',
        draft: accountantSpecimen({ consultation: '' }),
      },
    },
  },
  notes:
    'Item 304(a)(2) asks for a statement only where the firm was consulted; that it was not is said by custom, so its absence is a question and no violation. An engagement still to come is for a later report.',

  check(filing) {
    const change = accountantChangeOf(filing);
    if (!change || change.engagements.length === 0) return 'not-applicable';
    const { item, words, refers } = change;
    if (refers) return [];
    const consulted = CONSULTED.test(words);
    const [engagement] = change.engagements;
    const place = engagement?.span ?? item.heading;
    if (!isEngagementDated(change)) {
      const missing = consulted ? DAY : `${DAY} and whether it was consulted before`;
      return [{ message: 'date', place, facts: { item: item.number, missing } }];
    }
    return consulted ? [] : [{ message: 'consultation', place, facts: { item: item.number } }];
  },
});

const DAY = 'the date on which it was engaged';

/** The engagement's own sentence gives the day; or the one before it, where that is not the departure's alone. */
function isEngagementDated({ engagements, departures, sentences }: AccountantChange): boolean {
  if (engagements.some(isDated)) return true;
  return engagements.some((one) => {
    const before = sentences[sentences.indexOf(one) - 1];
    return (
      before !== undefined && isDated(before) && (departures.includes(one) || !departures.includes(before))
    );
  });
}
