import { describe, expect, it } from 'vitest';
import { nonRelianceBy } from '../../../rules/_shared/non-reliance.ts';
import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const by = (words: string, number = '4.02'): ReturnType<typeof nonRelianceBy> =>
  nonRelianceBy(
    filingOf(itemSpecimen(`Item ${number} Non-Reliance on Previously Issued Financial Statements.`, words)),
  );

describe('Who says that statements are not to be relied on', () => {
  it.each([
    ['The board concluded that the statements should not be relied on.', 'company'],
    ['Reed & Vale LLP advised us that its report should not be relied on.', 'accountant'],
    ['We were told by our auditors that action should be taken to prevent reliance.', 'accountant'],
    ['Reed & Vale LLP advised, and the board concluded, that they cannot be relied on.', 'company'],
    ['The statements will be restated.', 'company'],
  ])('%s: %s', (words, who) => {
    expect(by(words)).toBe(who);
  });

  it('is told by a paragraph’s letter first', () => {
    expect(by('The board concluded that they cannot be relied on.', '4.02(b)')).toBe('accountant');
    expect(by('Our auditor advised that they cannot be relied on.', '4.02(a)')).toBe('company');
  });

  it('is nobody without the item', () => {
    expect(nonRelianceBy(filingOf(specimen()))).toBeNull();
  });
});
