import { describe, expect, it } from 'vitest';
import { excludedIssuer } from '../../../rules/_shared/excluded-issuers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const kind = (release: string, registrant = 'Alder Point Instruments, Inc.'): string | null =>
  excludedIssuer(filingOf(specimen({ registrant, release })))?.kind ?? null;

describe('An issuer that the statute excludes', () => {
  it.each([
    ['We are a blank check company.', 'blank-check'],
    ['The Company was formed as a special purpose acquisition company.', 'blank-check'],
    ['Its common stock is deemed to be a penny stock.', 'penny'],
    ['We are no longer a blank check company.', null],
    ['The target signed with a blank check company.', null],
    ['Our stock is not a penny stock.', null],
    ['Our stock could become subject to the penny stock rules.', null],
  ])('%s', (words, expected) => {
    expect(kind(words)).toBe(expected);
  });

  it('is an acquirer by its name and its trust account, not by either alone', () => {
    expect(kind('The trust account holds $230 million.', 'Cove Acquisition Corp.')).toBe('blank-check');
    expect(kind('The trust account holds $230 million.')).toBeNull();
    expect(kind('We opened a plant.', 'Cove Acquisition Corp.')).toBeNull();
  });
});
