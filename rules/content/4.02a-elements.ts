import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { nonRelianceBy } from '../_shared/non-reliance.ts';
import { omissions } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  {
    name: 'the date of the conclusion',
    // The ends of the periods are dates too, but nothing happens "on" them.
    words: new RegExp(
      `\\b(?:on|held|effective)\\s{1,9}(?:or\\s{1,9}about\\s{1,9})?(?:[a-z]{3,6}day,?\\s{1,9})?(?:${DATE.source})|(?:${DATE.source})\\s{1,9}meeting|\\btoday\\b`,
      'i',
    ),
  },
  {
    name: 'that the statements should no longer be relied on',
    words: /\brel(?:y|ies|ied|iance|iable)\b/i,
  },
  {
    name: 'the statements and periods',
    words: /\b(?:quarter|year|month|period|fiscal|annual|interim|10-[kq])/i,
  },
  {
    name: 'the facts behind the conclusion',
    words:
      /\b(?:error|misstat|mis-stat|restat|incorrect|inaccura|misappl|misclass|improper|understat|overstat|adjust|correct|irregular|fraud|mistake|omission|omitted|fail|weakness|classif|recogni[sz]|inconsisten|identif|discover|because|due\s{1,9}to|as\s{1,9}a\s{1,9}result)/i,
  },
  {
    name: 'whether it was discussed with the accountant',
    words:
      /\b(?:discuss|consult|review|confer|communicat|inform|advis|notif|concur|agree)[^.;]{0,300}\b(?:accountants?|accounting\s{1,9}firm|auditors?|audit\s{1,9}firm|LLP|CPAs?)\b|\b(?:accountants?|accounting\s{1,9}firm|auditors?|audit\s{1,9}firm|LLP|CPAs?)\b[^;]{0,300}\b(?:discuss|consult|confer|communicat|inform|advis|notif|concur|agree)/i,
  },
];

const HEADING = `Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or
Completed Interim Review.`;

/** A company that withdraws its statements tells when it concluded so, which, why, and whether its accountant was asked. */
export default defineRule({
  id: 'content/4.02a-elements',
  title: 'Item 4.02(a) gives the conclusion, its date, statements, facts and the accountant’s part',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 4.02',
      'When the company concluded, which statements and periods, the facts, and whether they were discussed with the accountant.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'Readers have these statements before them, and must see which no longer hold, since when, and why.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} does not give {missing}',
      expected:
        'Date of the conclusion, statements and periods not to be relied on, the facts, and the discussion with the accountant',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there; the item itself should give it even so.',
    },
  },
  examples: {
    clean: {
      shows:
        'On October 29, 2024, the audit committee concluded … should no longer be relied upon … discussed with …',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, the audit committee concluded that the statements for the year 2023 should no longer be relied upon because revenue was recognized too early. It discussed the matter with Reed & Vale LLP.',
      ),
    },
    flagged: {
      missing: {
        shows: 'The company will restate the year 2023.',
        draft: itemSpecimen(HEADING, 'The company will restate the year 2023.'),
      },
      referred: {
        shows: 'On October 29, 2024, the board concluded … Exhibit 99.1, incorporated by reference',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, the board concluded that the statements for the year 2023 cannot be relied on owing to the error told in Exhibit 99.1, which is incorporated by reference.',
        ),
      },
    },
  },
  notes:
    'Where the accountant alone has withdrawn its report, paragraph (b) applies and content/4.02b-letter asks for the letter.',

  check: (filing) =>
    nonRelianceBy(filing) === 'company' ? omissions(filing, '4.02', ELEMENTS) : 'not-applicable',
});
