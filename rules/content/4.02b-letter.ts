import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { nonRelianceBy } from '../_shared/non-reliance.ts';
import { omissions } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  {
    name: 'the request for its letter to the Commission',
    words:
      /\bletter\b|\bexhibit\s{1,9}7(?:\.\d)?\b|\bwhether\s{1,9}(?:or\s{1,9}not\s{1,9})?it\s{1,9}agrees\b/i,
  },
];

const HEADING = `Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or
Completed Interim Review.`;

/** An accountant that withdraws its report is asked for a letter, which is filed as Exhibit 7. */
export default defineRule({
  id: 'content/4.02b-letter',
  title: 'An accountant that withdraws its report is asked for its letter',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 4.02',
      'Told by its accountant, the company gives it a copy of the report, asks for a letter, and files that as Exhibit 7 within two business days of receipt.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'The accountant’s own words are the only check on what the company says of its advice.',
  remedy:
    'Say that the accountant was given this report and asked for a letter to the Commission, which will be filed as Exhibit 7.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} reports the accountant’s advice, and not {missing}',
      expected: 'The request for the letter, to be filed as Exhibit 7 within two business days of receipt',
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
        'Reed & Vale LLP advised that its report can no longer be relied on … asked for a letter … Exhibit 7',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, Reed & Vale LLP advised the board that its audit report for 2023 can no longer be relied on. The company gave it this report and asked for its letter, which will be filed as Exhibit 7.',
      ),
    },
    flagged: {
      missing: {
        shows: 'Reed & Vale LLP advised that its report can no longer be relied on. (no letter)',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, Reed & Vale LLP advised the board that its audit report for 2023 can no longer be relied on.',
        ),
      },
      referred: {
        shows: 'Reed & Vale LLP advised … Exhibit 99.1, incorporated by reference',
        draft: itemSpecimen(
          HEADING,
          'Reed & Vale LLP advised the board that its audit report for 2023 can no longer be relied on. Exhibit 99.1 is incorporated by reference.',
        ),
      },
    },
  },
  notes: 'Asked only where the accountant alone speaks; a conclusion of the company needs no letter.',

  check: (filing) =>
    nonRelianceBy(filing) === 'accountant' ? omissions(filing, '4.02', ELEMENTS) : 'not-applicable',
});
