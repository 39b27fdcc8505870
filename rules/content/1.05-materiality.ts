import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { type Sentence, sentencesOf } from '../_shared/sentence-list.ts';

const MATERIAL = /\bmateriality\b|\bmaterial(?:ly)?\b/i;
/** "has not determined that the incident is material", "we do not believe the incident is material". */
const DENIED =
  /\b(?:not|never|neither|nor|yet\s{1,3}to)\b[^.]{0,80}\b(?:determin|conclud|believ|consider|deem|assess|found|ma[dk]e)\w{0,4}\b[^.]{0,120}\bmaterial(?:ity)?\b|\b(?:incident|event|attack|breach|it)\s{1,3}(?:is|was)\s{1,3}(?:not|immaterial|neither)\b[^.]{0,40}\bmaterial|\b(?:incident|event|attack|breach)\s{1,3}(?:is|was)\s{1,3}immaterial\b/i;
/** What is denied is an effect on figures or operations; the incident may be material on other grounds. */
const EFFECT =
  /\bmaterial(?:ly)?\s{1,3}(?:and\s{1,3})?(?:adverse(?:ly)?\s{1,3})?(?:impact|effect|affect|disrupt|chang|harm)|\b(?:impact|affect|effect)\w{0,3}\b[^.]{0,60}\bmaterial/i;
const EFFECT_DENIED =
  /\b(?:not|no|nor|neither|unlikely)\b[^.]{0,140}\bmaterial(?:ly)?\b[^.]{0,30}\b(?:impact|effect|affect|disrupt)/i;

const AFFIRMED =
  /\b(?:determin|conclud|believ|consider|expect|anticipat|constitut|assess)\w{0,4}\b|\b(?:is|was|has\s{1,3}had|have\s{1,3}had|will\s{1,3}have|had|likely\s{1,3}to)\b[^.]{0,60}\bmaterial/i;
/** A question that the report leaves open, or a risk like any other. */
const OPEN = /\b(?:whether|if|may(?!\s{1,3}\d)|might|could|until|evaluat\w{1,4})\b/i;
/** The determination in so many words, whatever else the sentence denies. */
const DETERMINED =
  /(?<!\b(?:not|not\s{1,3}yet|never)\s{1,3})\b(?:determined|concluded)\b[^.;]{0,100}\b(?:is|was|were|be|as|constitutes?|constituted)\s{1,3}(?:a\s{1,3})?material\b/i;

const HEADING = 'Item 1.05 Material Cybersecurity Incidents.';
const INCIDENT =
  'On October 24, 2024, an unauthorized party gained access to our order system and encrypted files.';

/** Item 1.05 is for incidents that the company has determined to be material. */
export default defineRule({
  id: 'content/1.05-materiality',
  title: 'Item 1.05 rests on a determination that the incident is material',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 1.05',
      'The item is for incidents that the registrant determines to be material.',
    ),
    authority('Staff statement on Item 1.05, May 21, 2024'),
  ],
  inForce: { from: '2024-05-21' },
  why: 'The staff asks that incidents not found material be told under Item 8.01, lest the item lose its meaning.',
  remedy: 'Move the report to Item 8.01, or state the determination and its day.',
  messages: {
    denied: {
      verdict: 'violation',
      text: 'Item 1.05 tells of an incident that the company has not determined to be material',
      expected: 'Item 8.01, until the company determines that the incident is material',
    },
    effect: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'On what ground is the incident material, if it has no material effect?',
      expected: 'A statement that the company determined the incident to be material, and why',
      remedy: 'Say on what other ground it is material, such as harm to reputation, or use Item 8.01.',
    },
    unsaid: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Has the company determined that the incident is material, and when?',
      expected: 'The determination and its day, from which the four business days count',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, we determined that the incident is material.',
      draft: itemSpecimen(
        HEADING,
        `${INCIDENT} On October 29, 2024, we determined that the incident is material.`,
      ),
    },
    flagged: {
      denied: {
        shows: 'We have not determined that the incident is material.',
        draft: itemSpecimen(HEADING, `${INCIDENT} We have not determined that the incident is material.`),
      },
      effect: {
        shows: 'The incident has had no material impact on our operations.',
        draft: itemSpecimen(
          HEADING,
          `${INCIDENT} The incident has had no material impact on our operations.`,
        ),
      },
      unsaid: {
        shows: 'We are investigating.',
        draft: itemSpecimen(HEADING, `${INCIDENT} We are investigating with outside experts.`),
      },
    },
  },
  notes:
    'That no material effect on financial results is likely may stand beside a determination on other grounds; then a person decides.',

  check(filing) {
    const items = itemsUnder(filing, '1.05');
    const [first] = items;
    if (!first) return 'not-applicable';
    const sentences = items
      .flatMap(({ body }) => sentencesOf(filing, body))
      .filter(({ text }) => MATERIAL.test(text));
    if (sentences.some(isAffirmed)) return [];
    const denied = sentences.find(({ text }) => DENIED.test(text) && !EFFECT.test(text));
    if (denied) return [{ message: 'denied', place: denied.span }];
    const effect = sentences.find(({ text }) => DENIED.test(text) || EFFECT_DENIED.test(text));
    if (effect) return [{ message: 'effect', place: effect.span }];
    return [{ message: 'unsaid', place: first.heading }];
  },
});

function isAffirmed({ text }: Sentence): boolean {
  if (DETERMINED.test(text)) return true;
  return AFFIRMED.test(text) && !OPEN.test(text) && !DENIED.test(text) && !EFFECT_DENIED.test(text);
}
