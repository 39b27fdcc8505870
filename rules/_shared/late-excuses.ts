import type { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { itemInForce } from '../../core/standards/form-8k-items.ts';

/** Whether Form S-3 excuses a report that is late under the item alone. */
export interface LateExcuse {
  readonly kind: 'excused' | 'costs' | 'depends';
  /** The one paragraph that is excused, where not the whole item is: "Item 5.02(e)". */
  readonly paragraph: string | null;
}

/** Items of which one paragraph is excused, and words that tell of another (General Instruction I.A.3(b)). */
const PARTLY: Readonly<Record<string, { letter: string; otherwise: RegExp }>> = {
  '4.02': {
    letter: 'a',
    otherwise: /\b(?:advised|notified)\s{1,3}by\b[^.]{0,80}\b(?:accountants?|auditors?)\b|\b4\.02\(b\)/i,
  },
  '5.02': {
    letter: 'e',
    otherwise:
      /\b(?:resign(?:s|ed|ation)|retire[sd]?|retirement|depart(?:s|ed|ure)|appoint(?:s|ed|ment)?|elected|removed|stepp?(?:ed|ing)?\s{1,3}down)\b[^.]{0,120}\b(?:directors?|officer|president|treasurer|controller|board)\b/i,
  },
};

export function excuseOf(filing: Filing, number: string, on: IsoDate): LateExcuse {
  const from = itemInForce(number, on)?.s3ExcusedFrom;
  if (from === undefined || on < from) return { kind: 'costs', paragraph: null };
  const partly = PARTLY[number];
  if (!partly) return { kind: 'excused', paragraph: null };
  const items = filing.items.filter((item) => item.number === number);
  const paragraph = `Item ${number}(${partly.letter})`;
  const letters = items.flatMap((item) => item.letters.map((letter) => letter.toLowerCase()));
  if (letters.some((letter) => letter !== partly.letter)) return { kind: 'costs', paragraph };
  if (letters.length > 0) return { kind: 'excused', paragraph };
  const otherwise = items.some(({ body }) => partly.otherwise.test(foldedOf(filing, body)));
  return { kind: otherwise ? 'costs' : 'depends', paragraph };
}
