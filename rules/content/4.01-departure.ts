import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type AccountantChange, accountantChangeOf } from '../_shared/accountant-change.ts';
import { accountantSpecimen, thinAccountantSpecimen } from '../_shared/accountant-specimen.ts';
import { DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { missingFrom } from '../_shared/item-answer.ts';
import { wordedList } from '../_shared/worded-list.ts';

const MANNER = 'that it resigned, declined to stand or was dismissed';

const DAY: Element = { name: 'the date', words: DATE };
const OPINIONS: Element = {
  name: 'what its reports of the last two years said (adverse, disclaimed, qualified or modified)',
  // A firm that left before it reported says so.
  words:
    /\badverse\b|\bdisclaim|\b(?:un)?qualif|\b(?:un)?modified\b|\bclean (?:audit )?opinions?\b|\bgoing concern\b|\b(?:not|never)(?: yet)? (?:issued?|rendered?|audit(?:ed)?|completed?|prepared?|performed?|reported)\b|\bno (?:audit )?reports?\b/i,
};
const DECISION: Element = {
  name: 'whether the board or its audit committee decided it',
  words:
    /\bcommittee\b|(?<!\boversight )\bboard\b|\b(?:directors?|managers|trustees?|general partner|shareholders|stockholders)\b/i,
};
const DISAGREEMENTS: Element = {
  name: 'whether there were disagreements',
  words: /\bdisagree|\bdisput|\bdifferences? of opinion\b/i,
};
const EVENTS: Element = {
  name: 'whether there were reportable events',
  // Regulation S-B, for small companies until 2009, asked the same under the paragraph on disagreements.
  words:
    /\breportable\b|304 ?\(a\) ?\(1\) ?\(v\)|304 ?\(a\) ?\(v\)|\bregulation s-b\b|\(iv\) ?\(b\)|\bmaterial weakness|\bno (?:such )?events?\b/i,
};

/** A report that an accountant left gives what Item 304 of Regulation S-K lists. */
export default defineRule({
  id: 'content/4.01-departure',
  title: 'A departure of the accountant is told with all that Item 304 lists',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 4.01'),
    authority('Form 8-K, Item 4, form before August 23, 2004'),
    authority('Regulation S-K Item 304(a)(1)'),
  ],
  inForce: {},
  why: 'Each of the statements is fixed by Item 304, and the staff writes when one is left out or softened.',
  remedy: 'Add {missing}.',
  messages: {
    manner: {
      verdict: 'violation',
      severity: 'error',
      text: 'Item {item} does not say how the former accountant left',
      expected: 'That it resigned, declined to stand for re-election or was dismissed, and the date',
    },
    elements: {
      verdict: 'violation',
      text: 'Item {item} on the former accountant leaves out {missing}',
    },
    earlier: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Did the earlier report on the former accountant tell all that Item {item} leaves out?',
      expected: 'In this report or in the earlier one: {missing}',
      remedy: 'Compare with the earlier report, and add what it did not tell.',
    },
  },
  examples: {
    clean: {
      shows: 'On May 3, 2024, the audit committee dismissed Reed & Vale LLP … no disagreements …',
      draft: accountantSpecimen(),
    },
    flagged: {
      manner: {
        shows: 'On May 3, 2024, the company changed accountants.',
        draft: thinAccountantSpecimen('On May 3, 2024, the company changed accountants.'),
      },
      elements: {
        shows: 'On May 3, 2024, the audit committee dismissed Reed & Vale LLP. There were no disagreements …',
        draft: thinAccountantSpecimen(
          'On May 3, 2024, the audit committee dismissed Reed & Vale LLP. There were no disagreements with it through that date.',
        ),
      },
      earlier: {
        shows: 'As previously reported, Reed & Vale LLP resigned …',
        draft: thinAccountantSpecimen(
          'As previously reported, Reed & Vale LLP resigned as our accountant on May 3, 2024. On June 7, 2024, we engaged Orin Pike LLP in its place.',
        ),
      },
    },
  },
  notes:
    'Who decided is asked of a dismissal only. An amendment is not judged: what it leaves out stands in the report that it amends. Items of Regulation S-B count as those of S-K.',

  check(filing) {
    const change = accountantChangeOf(filing);
    if (!change || change.departure === 'none') return 'not-applicable';
    const missing = missingFrom(change, elementsOf(change)).map(({ name }) => name);
    if (missing.length === 0) return [];
    const { item } = change;
    const facts = { item: item.number, missing: wordedList(missing) };
    return [{ message: messageFor(change), place: item.heading, facts }];
  },
});

function messageFor({ departure, refers }: AccountantChange): 'manner' | 'elements' | 'earlier' {
  if (refers) return 'earlier';
  return departure === 'implied' ? 'manner' : 'elements';
}

function elementsOf({ departure, dismissed }: AccountantChange): readonly Element[] {
  // Words that tell the manner were looked for already: where there are none, none are found again.
  const manner: Element = { name: MANNER, words: /(?!)/ };
  return [
    ...(departure === 'told' ? [] : [manner]),
    DAY,
    OPINIONS,
    ...(dismissed ? [DECISION] : []),
    DISAGREEMENTS,
    EVENTS,
  ];
}
