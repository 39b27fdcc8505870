import { describe, expect, it } from 'vitest';
import { furnishedLegendsOf } from '../../../rules/_shared/furnished-legends.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

/** What the sentences say of furnishing, in a report under Item 7.01. */
function legends(words: string): string[] {
  const items = `Item 7.01 Regulation FD Disclosure.\n\nWe posted slides.\n\n${words}`;
  return furnishedLegendsOf(filingOf(specimen({ items }))).map(
    ({ kind, scope, items: named, item }) => `${kind} ${scope} ${named.join()} in ${item?.number ?? 'none'}`,
  );
}

const NOT_FILED = 'shall not be deemed "filed" under the Exchange Act.';

describe('A furnished legend', () => {
  it.each([
    [`The information in this Item 7.01 ${NOT_FILED}`, ['full items 7.01 in 7.01']],
    [`The information in this Item ${NOT_FILED}`, ['full this-item  in 7.01']],
    [`The information in this Current Report ${NOT_FILED}`, ['full report  in 7.01']],
    [`The information contained herein ${NOT_FILED}`, ['full report  in 7.01']],
    [`The information furnished under this Current Report ${NOT_FILED}`, ['full report  in 7.01']],
    [`Item 7.01 of this Current Report ${NOT_FILED}`, ['full items 7.01 in 7.01']],
    [`The press release ${NOT_FILED}`, ['full exhibit  in 7.01']],
    [`This information ${NOT_FILED}`, ['full unsaid  in 7.01']],
    [
      `The information in Item 7.01 is furnished. Such information ${NOT_FILED}`,
      ['thin items 7.01 in 7.01', 'full items 7.01 in 7.01'],
    ],
    ['It is furnished and not filed.', ['full unsaid  in 7.01']],
    ['It is furnished rather than filed.', ['full unsaid  in 7.01']],
    ['It is not subject to the liabilities of Section 18 of the Exchange Act.', ['full unsaid  in 7.01']],
    ['The release is furnished as Exhibit 99.1.', ['thin exhibit  in 7.01']],
    ['We are furnishing this Current Report on Form 8-K.', ['thin report  in 7.01']],
    [
      'The release on the events described in Item 8.01 is furnished as Exhibit 99.1.',
      ['thin exhibit  in 7.01'],
    ],
  ])('%s', (words, expected) => {
    expect(legends(words)).toEqual(expected);
  });

  it.each([
    'We agree to furnish a copy of any omitted schedule upon request.',
    'We have furnished to the former accountants a copy of this report.',
    'The description is not complete and is qualified by the agreement, which is filed as Exhibit 10.1.',
    'The statements will be filed not later than 71 days after this report is required to be filed.',
    'See Section 16 of the Exchange Act.',
  ])('is none: %s', (words) => {
    expect(legends(words)).toEqual([]);
  });
});
