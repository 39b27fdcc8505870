import { describe, expect, it } from 'vitest';
import { isAbroad, statesInAddress } from '../../../rules/_shared/cover-address.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('The address on the cover', () => {
  it.each<[string, string[], boolean]>([
    ['210 Harbor Street, Portland, Maine 04101', ['ME'], false],
    ['1 Way, Tigard, OR 97223', ['OR'], false],
    ['655 NEW YORK AVENUE, BOSTON, MASSACHUSETTS 02110', ['NY', 'MA'], false],
    ['220 Main Street, Louisville, Ky. 40232', ['KY'], false],
    ['655 Ninth Street, Washington, D.C. 20001', ['WA', 'DC'], false],
    ['210 Sylvan Avenue, Englewood Cliffs, New Jersey 07632', ['NJ'], false],
    ['Wessex House, Hamilton HM 12, Bermuda', [], true],
    ['83 Stanley Road, Woodville, Ontario K0M 2T0', [], true],
  ])('%s is in %s, abroad: %s', (address, states, abroad) => {
    const filing = filingOf(specimen({ address }));
    expect([statesInAddress(filing).map(({ code }) => code), isAbroad(filing)]).toEqual([states, abroad]);
  });
});
