import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/ticker-exchange.ts';
import { describeRule } from '../../support/test-rule.ts';

const released = (listing: string): string =>
  specimen({
    release: `PORTLAND, Maine, October 29, 2024 -- ${listing} today reported revenue of $84.2 million.`,
  });

describeRule(rule, {
  passes: [
    ['one symbol', specimen()],
    ['capitals, and a name without its suffix', released('Alder Point Instruments (NASDAQ: ALDR)')],
    [
      'another company with its own',
      released('Alder Point Instruments, Inc. and Brindle Creek Foods Corp. (NYSE: BRND)'),
    ],
    ['no symbol in the release', released('Alder Point Instruments, Inc.')],
    [
      'a company that countersign.json knows',
      specimen(),
      {
        profile: {
          names: ['Alder Point Instruments, Inc.'],
          securities: [{ symbol: 'ALDR', exchange: 'Nasdaq' }],
        },
      },
    ],
  ],
  violations: [
    [
      'a letter lost',
      released('Alder Point Instruments, Inc. (Nasdaq: ALD)'),
      {
        message: 'symbol',
        at: '(Nasdaq: ALD)',
        severity: 'warning',
        facts: { found: 'ALD', listed: 'ALDR' },
      },
    ],
    [
      'another exchange',
      released('Alder Point Instruments, Inc. (NYSE: ALDR)'),
      { message: 'exchange', at: '(NYSE: ALDR)', facts: { symbol: 'ALDR', found: 'NYSE' } },
    ],
    [
      'in the item',
      specimen({
        items: 'Item 8.01 Other Events.\n\nAlder Point Instruments, Inc. (Nasdaq: ADLR) opened a plant.',
      }),
      { message: 'symbol', at: '(Nasdaq: ADLR)' },
    ],
    [
      'a cover that countersign.json does not know',
      specimen(),
      { message: 'profile', at: 'Common Stock, $0.001 par value ALDR The Nasdaq Stock Market LLC' },
      {
        profile: {
          names: ['Alder Point Instruments, Inc.'],
          securities: [{ symbol: 'BRND', exchange: 'Nasdaq' }],
        },
      },
    ],
  ],
  undetermined: 'A symbol is on the cover or is not.',
  notApplicable: [
    ['before the table of the cover', formerSpecimen()],
    ['no table on the cover', specimen({ securities: '' })],
  ],
});
