import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, DATE } from '../_shared/element-words.ts';
import { ESTIMATE } from '../_shared/estimates.ts';
import { answerOf, type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissionFacts, omissions, openingOf } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of the conclusion', words: DATE },
  {
    name: 'what is impaired',
    words:
      /\b(?:goodwill|intangible|propert(?:y|ies)|plants?\b|equipment|inventor|investments?\b|securit(?:y|ies)|licen[sc]es?\b|trade\s?(?:name|mark)|customer|facilit|reserves|wells?\b|mines?\b|units?\b|segments?\b|business|division|subsidiar|loans?\b|receivables?|real\s{1,3}estate|lands?\b|buildings?|leases?|stores?|long-lived|tax\s{1,3}assets?|assets?\s{1,3}(?:of|at|in|used|related|held|group)|ships?\b|vessels?|aircraft|software|technolog|patents?|projects?|impair(?:ed|ment)\s{1,3}(?:of|to|in|on|charge\s{1,3}(?:of|for|to|related|on)))/i,
  },
  { name: 'the amount of the charge, or that it cannot be estimated yet', words: ESTIMATE },
];

const CASH: readonly Element[] = [
  { name: 'whether the charge will lead to cash payments', words: /\bcash\b|\bexpenditures?\b/i },
];

const HEADING = 'Item 2.06 Material Impairments.';
const CONCLUDED =
  'On October 29, 2024, our board concluded that the goodwill of the optics unit is impaired.';

/** A report of an impairment tells when it was concluded, of what, and how much. */
export default defineRule({
  id: 'content/2.06-elements',
  title: 'Item 2.06 gives date, asset and amount of the impairment',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 2.06',
      'The date of the conclusion, the assets and the facts, and estimates of the charge and of future cash expenditures; what cannot be estimated follows by amendment.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'The item exists for the amount; without one the report must say that none can be estimated yet.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'The date of the conclusion, the assets, and the charge or that it cannot be estimated yet',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there, or add it here.',
    },
    cash: {
      verdict: 'violation',
      severity: 'info',
      text: 'Item {number} does not say {missing}',
      expected: 'An estimate of future cash expenditures, or that the charge is not paid in cash',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, our board concluded … a non-cash charge of $30 million.',
      draft: itemSpecimen(HEADING, `${CONCLUDED} We will record a non-cash charge of $30 million.`),
    },
    flagged: {
      missing: {
        shows: 'Assets may be impaired.',
        draft: itemSpecimen(HEADING, 'Assets may be impaired.'),
      },
      referred: {
        shows: '… impaired. Our press release is Exhibit 99.2 and is incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          `${CONCLUDED} Our press release is Exhibit 99.2 and is incorporated by reference.`,
        ),
      },
      cash: {
        shows: '… impaired. We will record a charge of $30 million.',
        draft: itemSpecimen(HEADING, `${CONCLUDED} We will record a charge of $30 million.`),
      },
    },
  },
  notes:
    'A conclusion reached while a periodic report is prepared, and told in that report in time, needs no Item 2.06.',

  check(filing) {
    const omitted = omissions(filing, '2.06', ELEMENTS);
    if (omitted === 'not-applicable' || omitted.length > 0) return omitted;
    const [item] = itemsUnder(filing, '2.06');
    if (!item) return 'not-applicable';
    const answer = answerOf(filing, item);
    const missing = answer.refers || !AMOUNT.test(answer.words) ? [] : missingFrom(answer, CASH);
    if (missing.length === 0) return [];
    return [{ message: 'cash', place: openingOf(filing, item), facts: omissionFacts(item, missing) }];
  },
});
