import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { isSameExhibit } from '../../core/filing/exhibit-number.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerWithExhibits } from '../_shared/answer-with-exhibits.ts';
import { type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { type Sentence, sentencesOf } from '../_shared/sentence-list.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** A director who leaves over a disagreement has a say in the report: circumstances, committees, letter. */
export default defineRule({
  id: 'content/5.02a-disagreement',
  title: 'A director who left over a disagreement is heard',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 5.02',
      'Paragraph (a): the date, the committees, the circumstances; the director gets a copy, and the letter is an exhibit.',
    ),
    authority(
      'Form 8-K, Item 6, form before August 23, 2004',
      'Where the director gave a letter and asked for it: the disagreement, and the letter as an exhibit.',
    ),
  ],
  inForce: {},
  why: 'Paragraph (a) asks for more than a resignation does, and gives the director the right to answer.',
  remedy:
    'Name the committees, describe the circumstances, give the director a copy by the day of filing, and file any letter as Exhibit 17.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'A director left over a disagreement, and the item lacks {missing}',
      expected: 'committee seats, and the director’s letter as Exhibit 17 or the chance to write one',
    },
    former: {
      verdict: 'violation',
      text: 'A director left over a disagreement, and the letter is neither filed nor spoken of',
      expected: 'the director’s letter as Exhibit 17',
      remedy: 'File the letter as Exhibit 17, or say that the director gave none.',
    },
  },
  examples: {
    clean: {
      shows:
        'Resigned because of a disagreement; letter filed as Exhibit 17.1; seats on two committees named',
      draft: specimen({
        items: `Item 5.02 Departure of Directors or Certain Officers.

On October 29, 2024, Jane Roe resigned as a director because of a disagreement with the Company on its dividend policy.
She was a member of the Audit Committee. The Company gave her a copy of this report, and her letter is Exhibit 17.1.`,
      }),
    },
    flagged: {
      missing: {
        shows: 'Resigned because of a disagreement with management, and nothing more',
        draft: specimen({
          items: `Item 5.02 Departure of Directors or Certain Officers.

On October 29, 2024, Jane Roe resigned as a director because of a disagreement with the Company on its dividend policy.`,
        }),
      },
      former: {
        shows: 'Old Item 6: resigned over a disagreement, no letter',
        draft: formerSpecimen({
          items: `Item 6. Resignations of Registrant's Directors.

On April 20, 2004, Jane Roe resigned as a director because of a disagreement with the Company on its dividend policy.`,
        }),
      },
    },
  },
  notes:
    '"Not the result of any disagreement" is the ordinary resignation of paragraph (b). The former Item 6 asked only where the director had given a letter and requested that it be disclosed.',

  check(filing) {
    const items = itemsUnder(filing, '5.02');
    for (const item of items) {
      const quarrel = sentencesOf(filing, item.body).find(isQuarrel);
      if (quarrel) return faultsOf(filing, item, quarrel);
    }
    return 'not-applicable';
  },
});

const LETTER: Element = {
  name: 'the letter, or the chance to write one',
  words: /\b(?:letter|correspondence|in\s{1,3}writing|written|opportunity\s{1,3}to|exhibit\s{1,3}17)\b/i,
};
const PRESENT: readonly Element[] = [{ name: 'the committee seats', words: /\bcommittees?\b/i }, LETTER];

function faultsOf(filing: Filing, item: Item, { span }: Sentence) {
  const answer = answerWithExhibits(filing, item);
  const hasLetter = filing.exhibits.some(({ number }) => isSameExhibit(number.split('.')[0] ?? '', '17'));
  if (item.number === '6') {
    return hasLetter || LETTER.words.test(answer.words) ? [] : [{ message: 'former' as const, place: span }];
  }
  const lacking = missingFrom(answer, PRESENT).filter((element) => !(hasLetter && element === LETTER));
  if (lacking.length === 0) return [];
  const facts = { missing: wordedList(lacking.map(({ name }) => name)) };
  return [{ message: 'missing' as const, place: span, facts }];
}

const QUARREL =
  /\b(?:(?:because of|due to|as a result of|result(?:ed|ing)? from|over|citing|in protest|arising (?:from|out of)|stemm?(?:s|ed|ing)? from|based (?:up)?on|reflect\w*|relat\w+ to|was|had|expressed|there (?:is|was)) (?:(?!\bno\b|\bany\b|\bnot\b)[\w',-]+ ){0,8}disagree(?:ments?|s|d)\b|(?:he|she|who|director|Mr\. \w+|Ms\. \w+|Dr\. \w+) disagree[sd]\b|in protest\b)/i;
const DENIED =
  /\b(?:no|not|nor|neither|never|without|any|none|did(?:n't| not)|(?:is|was|were|are)(?:n't| not))\b[^.;]{0,120}\bdisagree|\bdisagreements?\b[^.;]{0,20}\b(?:none|not)\b/i;
const ACCOUNTANTS = /\b(?:accountants?|auditors?|auditing firm|accounting firm)\b/i;

function isQuarrel({ text }: Sentence): boolean {
  if (!/disagree|in protest/i.test(text)) return false;
  return QUARREL.test(text) && !DENIED.test(text) && !ACCOUNTANTS.test(text);
}
