import { itemsNumbered } from '../../core/standards/form-8k-items.ts';

/** "Item 2.02", "Items 9 and", "Item 9.01(d)": the first number of a mention, and the letters behind it. */
const FIRST =
  /\bitems?\s{0,3}["'(]{0,2}(\d{1,2}(?:\.\d{2})?)(?![\d.]?\d|[A-Z]\b)(?:\s?\([a-z0-9]{1,3}\)){0,3}/gi;
/** ", 7.01", "and Item 9.01": the numbers that go on from it. */
const NEXT =
  /\s{0,3}(?:,\s{0,3}and|,|and|or|&)\s{1,3}(?:items?\s{1,3})?(\d{1,2}(?:\.\d{2})?)(?![\d.]?\d|[A-Za-z%])(?:\s?\([a-z]\)){0,3}/iy;
/** Items of another book: "of Regulation S-K", "of our Annual Report". */
const ELSEWHERE =
  /^["',)]{0,3}\s{0,3}(?:,\s)?(?:of|in|to)\s{1,3}(?:part\s|regulation|form\s{1,3}10|(?:the|our|its)\s{1,3}(?:[\w']{1,20}\s{1,3}){0,3}(?:annual|quarterly|10-[kq]))/i;

/** The items of Form 8-K, of any era, that the words name: each number once, in order. */
export function itemsNamedIn(words: string): readonly string[] {
  const numbers: string[] = [];
  for (const match of words.matchAll(FIRST)) {
    const named = [match[1] ?? ''];
    NEXT.lastIndex = match.index + match[0].length;
    let end = NEXT.lastIndex;
    for (let next = NEXT.exec(words); next && isSameForm(named, next[1]); next = NEXT.exec(words)) {
      named.push(next[1] ?? '');
      end = NEXT.lastIndex;
    }
    if (!ELSEWHERE.test(words.slice(end, end + 90))) numbers.push(...named);
  }
  return [...new Set(numbers)].filter((number) => itemsNumbered(number).length > 0);
}

/** "Items 2.02 and 12 months" goes on with no item: the numbers of one list are all of one form. */
function isSameForm([first = '']: readonly string[], next = ''): boolean {
  return first.includes('.') === next.includes('.');
}
