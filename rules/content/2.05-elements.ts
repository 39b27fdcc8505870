import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, DATE } from '../_shared/element-words.ts';
import { ESTIMATE } from '../_shared/estimates.ts';
import { answerOf, type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissionFacts, omissions, openingOf } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of the decision', words: DATE },
  {
    name: 'the course of action',
    words:
      /\b(?:restructur|reorgani[sz]|reduc|eliminat|clos(?:e|es|ed|ing|ure)|terminat|exit|workforce|lay-?\s?offs?\b|laid\s{1,3}off|severance|dispos|consolidat|discontinu|realign|wind(?:ing)?[\s-](?:up|down)|relocat|transfer|downsiz|streamlin|shut|ceas|sell|sale\b|divest|cost[\s-](?:sav|cut))/i,
  },
  { name: 'the estimated cost, or that it cannot be estimated yet', words: ESTIMATE },
];

const SMALLER: readonly Element[] = [
  {
    name: 'the expected date of completion',
    words:
      /\bcomplet|\b(?:by|through|during|until|before|over|within|in)\s{1,3}(?:(?:the|its|our|early|late|mid)[\s-]{1,3}){0,2}(?:end|close|first|second|third|fourth|middle|beginning|next|course|coming|half|fiscal|calendar|year|quarter|Q?[1-4]\b|\d{1,2}\s{1,3}(?:days|weeks|months)|20\d\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|spring|summer|fall|winter)|\bconclud|\bsubstantially\b|\bimmediate|\bquarters\b/i,
  },
  {
    name: 'the cost by major type',
    words:
      /\bseverance|\btermination\b|\bemployee|\bbenefits?\b|\bleases?\b|\bcontract|\bfacilit|\basset|\bretention|\binventor|\bother\s{1,3}(?:exit|associated|related|costs|charges)|\bpersonnel|\brelocat|\bwrite-?\s?(?:off|down)|\bimpair/i,
  },
  { name: 'how much of it is paid in cash', words: /\bcash\b|\bexpenditures?\b/i },
];

const HEADING = 'Item 2.05 Costs Associated with Exit or Disposal Activities.';
const DECIDED =
  'On October 29, 2024, our board committed to a plan to close the plant in Bangor and reduce the workforce by 120.';

/** A report of a restructuring tells when it was decided, what is done, and what it will cost. */
export default defineRule({
  id: 'content/2.05-elements',
  title: 'Item 2.05 gives date, action and estimated cost',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 2.05',
      'The date of the commitment, the action and its completion, and estimates of each major type of cost, of the total, and of future cash expenditures; what cannot be estimated follows by amendment.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'The item exists for the estimate; without one the report must say that none can be made yet.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'The date of the decision, what is done, and the cost or that it cannot be estimated yet',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there, or add it here.',
    },
    smaller: {
      verdict: 'violation',
      severity: 'info',
      text: 'Item {number} gives an estimate, but not {missing}',
      expected: 'Completion date, cost by major type, and the part that is paid in cash',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, … plan … $8 million to $10 million, of which severance $6 million …',
      draft: itemSpecimen(
        HEADING,
        `${DECIDED} We estimate a cost of $8 million to $10 million, of which $6 million is severance and $7 million cash, and expect to complete the plan by June 2025.`,
      ),
    },
    flagged: {
      missing: {
        shows: 'The company will restructure.',
        draft: itemSpecimen(HEADING, 'The company will restructure.'),
      },
      referred: {
        shows: 'On October 29, 2024, … The release is Exhibit 99.2 … incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          `${DECIDED} Our press release is Exhibit 99.2 and is incorporated by reference.`,
        ),
      },
      smaller: {
        shows: '… We estimate a cost of $8 million to $10 million.',
        draft: itemSpecimen(HEADING, `${DECIDED} We estimate a charge of $8 million to $10 million.`),
      },
    },
  },

  check(filing) {
    const omitted = omissions(filing, '2.05', ELEMENTS);
    if (omitted === 'not-applicable' || omitted.length > 0) return omitted;
    const [item] = itemsUnder(filing, '2.05');
    if (!item) return 'not-applicable';
    const answer = answerOf(filing, item);
    const missing = answer.refers || !AMOUNT.test(answer.words) ? [] : missingFrom(answer, SMALLER);
    if (missing.length === 0) return [];
    return [{ message: 'smaller', place: openingOf(filing, item), facts: omissionFacts(item, missing) }];
  },
});
