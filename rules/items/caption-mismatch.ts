import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Item } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type FormItem, INTERIM_RULES } from '../../core/standards/form-8k-items.ts';
import { align } from '../../core/standards/item-caption.ts';
import { fitOf } from '../_shared/caption-fit.ts';
import { captionOn, headingOn, itemCaptioned, itemsOnForm } from '../_shared/item-standing.ts';
import { specimen } from '../_shared/specimen.ts';

/** Below this a caption is not the number's own; another item's must fit better by the margin to be named. */
const [OWN, MARGIN] = [0.5, 0.2] as const;

/** The caption of an item is the one that the form has for its number. */
export default defineRule({
  id: 'items/caption-mismatch',
  title: 'Each caption belongs to its item number',
  tier: 'T1',
  severity: 'warning',
  authority: [authority('Form 8-K'), authority('Form 8-K, General Instruction D')],
  inForce: {},
  why: 'EDGAR files by the number, readers go by the caption: one of the two is wrong.',
  remedy: 'Decide which item the words answer, and give its number and caption.',
  messages: {
    'another-item': { verdict: 'violation', text: 'Item {number} bears the caption of Item {other}' },
    'not-on-form': {
      verdict: 'violation',
      text: 'The caption of Item {number} is not the form’s',
      remedy: 'Give the caption that the form has for Item {number}.',
    },
    outdated: {
      verdict: 'violation',
      severity: 'info',
      text: 'The form changed the caption of Item {number} in {year}',
      remedy: 'Use the present caption.',
    },
  },
  examples: {
    clean: { shows: 'Item 2.02 Results of Operations and Financial Condition.', draft: specimen() },
    flagged: {
      'another-item': {
        shows: 'Item 5.02 Amendments to Articles of Incorporation or Bylaws',
        draft: specimen({
          items:
            'Item 5.02 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.\n\nThe board amended the bylaws.',
        }),
      },
      'not-on-form': {
        shows: 'Item 8.01 Press Release',
        draft: specimen({ items: 'Item 8.01 Press Release.\n\nThe company opened a plant.' }),
      },
      outdated: {
        shows: 'Item 5.02 Departure of Directors or Principal Officers … (in 2024)',
        draft: specimen({
          items: `Item 5.02 Departure of Directors or Principal Officers; Election of Directors; Appointment of
Principal Officers.

Maria Ortiz resigned on October 29, 2024.`,
        }),
      },
    },
  },
  notes:
    'One clause of a long caption is enough, and so is a short form of it. From March 28 to July 27, 2003, results stood rightly under Item 9.',

  check(filing, { governingDate }) {
    const items = itemsOnForm(filing, governingDate).filter(({ item }) => item.caption !== '');
    if (items.length === 0) return 'not-applicable';
    return items.flatMap(({ item, row }) => {
      const wrong = mismatchOf(item, row, governingDate);
      return wrong ? [{ ...wrong, place: item.heading }] : [];
    });
  },
});

function mismatchOf(item: Item, row: FormItem, day: IsoDate) {
  const { number, caption } = item;
  if (align(caption, captionOn(row, day)).score === 1) return null;
  const own = fitOf(caption, number);
  const expected = headingOn(row, day);
  const other = itemCaptioned(caption, day);
  if (other && other.number !== number && own + MARGIN < align(caption, captionOn(other, day)).score) {
    if (isInterim(number, other.number, day)) return null;
    const either = `${expected} Or: ${headingOn(other, day)}`;
    return { message: 'another-item' as const, facts: { number, other: other.number, expected: either } };
  }
  if (own < OWN) return { message: 'not-on-form' as const, facts: { number, expected } };
  return isOutdated(caption, row, day)
    ? {
        message: 'outdated' as const,
        facts: { number, year: row.formerTitle?.until.slice(0, 4) ?? '', expected },
      }
    : null;
}

function isOutdated(caption: string, { title, formerTitle }: FormItem, day: IsoDate): boolean {
  if (!formerTitle || day <= formerTitle.until) return false;
  return align(caption, formerTitle.title).score > align(caption, title).score + MARGIN;
}

function isInterim(number: string, other: string, day: IsoDate): boolean {
  return (
    number === '9' && other === '12' && INTERIM_RULES.some(({ from, until }) => from <= day && day <= until)
  );
}
