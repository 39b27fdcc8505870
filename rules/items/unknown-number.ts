import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Item } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { EDGAR_ONLY_CODES, type FormItem, itemInForce } from '../../core/standards/form-8k-items.ts';
import { firstHeadings, headingOn, itemCaptioned, standingOf } from '../_shared/item-standing.ts';
import { specimen } from '../_shared/specimen.ts';

/** Each heading bears the number of an item that the form has, or once had. */
export default defineRule({
  id: 'items/unknown-number',
  title: 'Each item number exists',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K'),
    authority('EDGAR Filer Manual', 'Each item has a code; there are no others.'),
  ],
  inForce: {},
  why: 'EDGAR has no code for the number, and a reader finds no such item on the form.',
  remedy: 'Replace "Item {number}" with "Item {meant}", also in the EDGAR header.',
  messages: {
    slip: { verdict: 'violation', text: 'No form has an Item {number}' },
    stranger: {
      verdict: 'violation',
      text: 'No form has an Item {number}',
      expected: 'The number of an item of Form 8-K',
      remedy: 'Give the number of the item that these words answer.',
    },
    'code-only': {
      verdict: 'undetermined',
      severity: 'info',
      text: 'EDGAR once listed a code {number}; the form has no such item',
      remedy: 'Compare with the codes of the EDGAR Filer Manual.',
    },
  },
  examples: {
    clean: { shows: 'Item 2.02', draft: specimen() },
    flagged: {
      slip: {
        shows: 'Item 2.2 Results of Operations and Financial Condition.',
        draft: specimen({
          items: 'Item 2.2 Results of Operations and Financial Condition.\n\nThe release is furnished.',
        }),
      },
      stranger: {
        shows: 'Item 2.07 Material Weakness.',
        draft: specimen({ items: 'Item 2.07 Material Weakness.\n\nThe audit committee found a weakness.' }),
      },
      'code-only': {
        shows: 'Item 6.10 Alternative Filings of Asset-Backed Issuers.',
        draft: specimen({
          items: 'Item 6.10 Alternative Filings of Asset-Backed Issuers.\n\nThe trust reports.',
        }),
      },
    },
  },
  notes:
    'Only headings count: Item 404(a) of Regulation S-K or Item 1A of a Form 10-K in the text are of other books.',

  check(filing, { governingDate }) {
    if (filing.items.length === 0) return 'not-applicable';
    const unknown = firstHeadings(filing).filter(
      ({ number }) => standingOf(number, governingDate).kind === 'unknown',
    );
    return unknown.map((item) => {
      const { number, heading: place } = item;
      if (EDGAR_ONLY_CODES.includes(number)) return { message: 'code-only', place, facts: { number } };
      const meant = meantBy(item, governingDate);
      if (!meant) return { message: 'stranger', place, facts: { number } };
      return {
        message: 'slip',
        place,
        facts: { number, meant: meant.number, expected: headingOn(meant, governingDate) },
      };
    });
  },
});

/** By its caption; else "2.2" for 2.02 and "02.02" for 2.02. */
function meantBy({ number, caption }: Item, day: IsoDate): FormItem | null {
  const [section = '', part = ''] = number.split('.');
  const full = `${Number(section)}.${part.padStart(2, '0')}`;
  return itemCaptioned(caption, day) ?? itemInForce(full, day);
}
