import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissions } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of receipt', words: DATE },
  {
    name: 'the category of the order or notice',
    words:
      /\b(?:section\s{1,3})?10[47]\s?\(\s?[a-e]\s?\)|\bimminent\s{1,3}danger|\bpattern\s{1,3}of\s{1,3}violations?\b/i,
  },
  {
    name: 'the name of the mine',
    words:
      /\b(?:[A-Z][\w.'&#-]{0,24}|No\.?\s{0,2}\d{1,4}|#\s?\d{1,4})\s{1,3}(?:(?:[A-Z][\w.'&#-]{0,24}|No\.?\s{0,2}\d{1,4}|underground|surface|coal|longwall|deep)\s{1,3}){0,4}(?:[Mm]ine|MINE|[Qq]uarry|[Pp]it|[Pp]lant|[Mm]ill|[Cc]omplex|[Oo]peration|[Ff]acility)\b|\b[Mm]ine\s{1,3}(?:(?:ID|No\.?|Number|#)\s{0,2}){0,2}\d/,
  },
  {
    name: 'the location of the mine',
    words:
      /\b(?:in|near|at|of)\s{1,3}(?:(?:the|[Ss]tate|of|northern|southern|eastern|western|central)\s{1,3}){0,4}[A-Z][\w.'-]{1,24}|,\s{1,3}[A-Z][a-z]{2,14}\b|\bCounty\b/,
  },
];

const HEADING = 'Item 1.04 Mine Safety - Reporting of Shutdowns and Patterns of Violations.';

/** A report of an order or notice about a mine names the mine, the kind of order and the day it came. */
export default defineRule({
  id: 'content/1.04-elements',
  title: 'Item 1.04 gives receipt, category and mine',
  tier: 'T3',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 1.04',
      'The date of receipt, the category of the order or notice, and name and location of the mine.',
    ),
    authority('Dodd-Frank Act section 1503(b)'),
  ],
  inForce: { from: '2012-01-27' },
  why: 'The item asks for three facts and no more; the report is nothing without them.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'The date of receipt, the category of the order or notice, and the mine and where it lies',
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
      shows:
        'On October 29, 2024, … order under section 107(a) … at the North Fork Mine in Elko County, Nevada.',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, our subsidiary received an imminent danger order under section 107(a) of the Mine Act at the North Fork Mine in Elko County, Nevada.',
      ),
    },
    flagged: {
      missing: {
        shows: 'One of our sites received an order.',
        draft: itemSpecimen(HEADING, 'One of our sites received an order from the inspector.'),
      },
      referred: {
        shows: 'The order … Exhibit 99.2 … incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, our subsidiary received an order at the North Fork Mine in Elko County, Nevada. The order is Exhibit 99.2 and is incorporated by reference.',
        ),
      },
    },
  },

  check: (filing) => omissions(filing, '1.04', ELEMENTS),
});
