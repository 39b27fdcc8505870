import { describe, expect, it } from 'vitest';
import { accountantChangeOf } from '../../../rules/_shared/accountant-change.ts';
import { thinAccountantSpecimen } from '../../../rules/_shared/accountant-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const changeIn = (body: string): ReturnType<typeof accountantChangeOf> =>
  accountantChangeOf(filingOf(thinAccountantSpecimen(body)));

describe('What an item tells of the accountants', () => {
  it.each([
    ['Reed & Vale LLP resigned on May 3, 2024.', 'told'],
    ['We removed Reed & Vale LLP as auditor.', 'told'],
    ['The services of Reed & Vale LLP concluded with the audit.', 'told'],
    ['Reed & Vale LLP will not be reappointed.', 'told'],
    ['Orin Pike LLP succeeds Reed & Vale LLP.', 'thin'],
    ['Reed & Vale LLP merged its practice with another firm.', 'thin'],
    ['The company changed its independent accountants.', 'implied'],
    ['There were no disagreements with Reed & Vale LLP.', 'implied'],
    ['We engaged Orin Pike LLP for the year ended December 31, 2024.', 'none'],
  ])('%s: %s', (words, departure) => {
    expect(changeIn(words)?.departure).toBe(departure);
  });

  it('takes no press release for the release of an accountant', () => {
    expect(changeIn('We engaged Orin Pike LLP, as told in a press release.')?.departure).toBe('none');
  });

  it.each([
    ['We engaged Orin Pike LLP as our auditor.', 1],
    ['The board approved the appointment of Orin Pike LLP as independent accountant.', 1],
    ['We have not yet engaged a new auditor.', 0],
    ['We intend to appoint a new auditor.', 0],
    ['Reed & Vale LLP, which was engaged in 2019 as auditor, resigned.', 0],
    ['We engaged Harbor Street Advisors to sell the plant.', 0],
  ])('%s: %i engaged', (words, count) => {
    expect(changeIn(words)?.engagements).toHaveLength(count);
  });

  it('knows a dismissal from a resignation', () => {
    expect(changeIn('We dismissed Reed & Vale LLP.')?.dismissed).toBe(true);
    expect(changeIn('Reed & Vale LLP resigned before it could be dismissed.')?.dismissed).toBe(false);
  });

  it('sees that an earlier report told of it, and takes this report for none', () => {
    expect(changeIn('As previously reported, Reed & Vale LLP resigned.')?.refers).toBe(true);
    expect(
      changeIn('Its resignation is told in our Current Report on Form 8-K filed on May 3.')?.refers,
    ).toBe(true);
    expect(changeIn('Its letter is filed with this Current Report on Form 8-K.')?.refers).toBe(false);
  });

  it('is nothing where no accountant is reported', () => {
    expect(accountantChangeOf(filingOf(specimen()))).toBeNull();
    expect(changeIn('Not applicable.')).toBeNull();
  });
});
