import { defineRule } from '../../core/engine/rule.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** A report answers at least one item of the form, under its number and caption. */
export default defineRule({
  id: 'items/none',
  title: 'The report answers an item of the form',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Form 8-K, General Instruction D'), authority('Exchange Act Rule 12b-13')],
  inForce: {},
  why: 'A report says by number and caption which items of the form it answers; EDGAR files it under them.',
  remedy: 'Put number and caption of each item above the words that answer it.',
  silences: ['items/*', 'content/*'],
  messages: {
    none: {
      verdict: 'violation',
      text: 'No item heading stands between cover and signature',
      expected: 'A heading such as "Item 8.01. Other Events."',
    },
    amendment: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The amendment names no item that it amends',
      expected: 'Number and caption of each item amended, with its complete text',
    },
  },
  examples: {
    clean: { shows: 'Item 2.02 Results of Operations and Financial Condition.', draft: specimen() },
    flagged: {
      none: {
        shows: 'On October 29, 2024, the company issued a press release. (no heading)',
        draft: specimen({
          items: 'On October 29, 2024, the company issued a press release.',
          exhibitItem: '',
        }),
      },
      amendment: {
        shows: 'FORM 8-K/A\nThis amendment corrects a figure. (no heading)',
        draft: specimen({
          form: 'FORM 8-K/A',
          items: 'This amendment corrects a figure in the report of October 29, 2024.',
          exhibitItem: '',
        }),
      },
    },
  },
  notes: 'A bare number with its own caption ("7.01  Regulation FD Disclosure.") is a heading.',

  check(filing) {
    if (filing.items.length > 0) return [];
    return [{ message: isAmendment(filing) ? 'amendment' : 'none', place: null }];
  },
});
