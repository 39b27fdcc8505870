import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { AMOUNT, DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissions } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of the triggering event', words: DATE },
  {
    name: 'the event',
    words:
      /\b(?:default|acceler|trigger|breach|fail|declar|notice|notif|bankruptcy|petition|downgrad|redemption|redeem|early\s{1,3}amortization|make-whole|delist|chang(?:e|ed)\s{1,3}(?:of|in)\s{1,3}control|increas|covenant|did\s{1,3}not\s{1,3}(?:pay|make))/i,
  },
  {
    name: 'the agreement',
    words:
      /\b(?:agreements?|indentures?|notes?|loans?|facilit(?:y|ies)|credit|leases?|bonds?|debentures?|guarant(?:y|ies|ees?)|mortgages?|obligations?|arrangements?|securit(?:y|ies)|contracts?|instruments?)\b/i,
  },
  {
    name: 'the amount of the obligation',
    words: new RegExp(
      `${AMOUNT.source}|\\b(?:no\\s{1,3}amounts?|unable|cannot|not\\s{1,3}(?:yet\\s{1,3})?(?:been\\s{1,3})?(?:able|determin|estim|known))`,
      'i',
    ),
  },
];

const HEADING = `Item 2.04 Triggering Events That Accelerate or Increase a Direct Financial Obligation or an
Obligation under an Off-Balance Sheet Arrangement.`;

/** A report that a debt fell due early tells when, by what event, under which agreement and how much. */
export default defineRule({
  id: 'content/2.04-elements',
  title: 'Item 2.04 gives date, event, agreement and amount',
  tier: 'T3',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 2.04',
      'The date of the triggering event, the event and the agreement, the amount, the terms of payment, and other obligations that may follow.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'Whether a default threatens the company depends on the amount and on the agreement.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'The date, the triggering event, the agreement and the amount that falls due',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there, or add it here.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, … notice of acceleration … 2022 loan agreement … $20 million.',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, First Harbor Bank gave notice that the loans of $20 million under our 2022 loan agreement are due at once, because we missed the payment of September 30.',
      ),
    },
    flagged: {
      missing: {
        shows: 'We are in default.',
        draft: itemSpecimen(HEADING, 'We are in default.'),
      },
      referred: {
        shows: 'On October 29, 2024, … default under our notes. The notice … Exhibit 99.2 …',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, an event of default occurred under our notes. The notice is Exhibit 99.2 and is incorporated by reference.',
        ),
      },
    },
  },

  check: (filing) => omissions(filing, '2.04', ELEMENTS),
});
