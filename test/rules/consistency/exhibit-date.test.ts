import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/exhibit-date.ts';
import { describeRule } from '../../support/test-rule.ts';

const dated = (head: string): string =>
  specimen({
    release: `Alder Point Instruments Reports Third Quarter Results\n\n${head} Alder Point Instruments, Inc. today reported revenue of $84.2 million.`,
  });
const LEASE = `The landlord lets and the tenant takes the second floor of the building at 210 Harbor Street for five years. The
rent is paid on the first of each month. The tenant keeps the floor in repair and may sublet it with the landlord's
consent, which is not to be withheld without reason. Each party may end the lease on six months' notice in writing.`;
const listing = (row: string, exhibits: string): string =>
  specimen({
    items: 'Item 1.01 Entry into a Material Definitive Agreement.\n\nThe company signed a lease.',
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n${row}`,
    exhibits,
  });

describeRule(rule, {
  passes: [
    ['one date', specimen()],
    ['no date in the release', dated('')],
    ['the end of a period alone on its line', dated('FOR THE QUARTER ENDED\n\nSeptember 30, 2024\n\n')],
    ['a call to come', dated('Conference call on Tuesday, November 5, 2024 --')],
    [
      'an agreement dated alike',
      listing(
        '10.1  Lease dated as of October 29, 2024',
        `Exhibit 10.1\n\nLEASE AGREEMENT\n\nThis Lease is made as of October 29, 2024. ${LEASE}`,
      ),
    ],
  ],
  violations: [
    [
      'the dateline a day before',
      dated('PORTLAND, Maine, October 28, 2024 --'),
      {
        message: 'differs',
        at: 'dated October 29, 2024',
        severity: 'warning',
        facts: { exhibit: '99.1', said: 'October 29, 2024', borne: 'October 28, 2024' },
      },
    ],
    [
      'the year of the dateline',
      dated('Portland, ME (October 29, 2023) --'),
      { message: 'differs', at: 'dated October 29, 2024', facts: { borne: 'October 29, 2023' } },
    ],
    [
      'a date alone on its line',
      dated('October 28, 2024\n\n'),
      { message: 'differs', at: 'dated October 29, 2024' },
    ],
    [
      'a release of a day after the signature',
      dated('PORTLAND, Maine, November 4, 2024 --'),
      { message: 'later', at: 'dated October 29, 2024', facts: { borne: 'November 4, 2024' } },
    ],
    [
      'the sentence of the item, where the list gives no date',
      specimen({
        exhibitItem: 'Item 9.01 Exhibits.\n\n(d) Exhibits\n\n99.1  Press release',
        release: 'PORTLAND, Maine, October 28, 2024 -- Alder Point Instruments, Inc. today reported revenue.',
      }),
      {
        message: 'differs',
        at: 'On October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its financial results for the quarter ended September 30, 2024.',
      },
    ],
    [
      'an agreement dated as of another day',
      listing(
        '10.1  Lease Agreement dated as of October 29, 2024',
        `Exhibit 10.1\n\nLEASE AGREEMENT\n\nThis Agreement is made as of October 8, 2024. ${LEASE}`,
      ),
      { message: 'differs', at: 'dated as of October 29, 2024', facts: { exhibit: '10.1' } },
    ],
  ],
  undetermined: 'Two dates are one or they are not; an exhibit without a date is another rule’s.',
  notApplicable: [
    ['the release is not in the upload', specimen({ exhibits: '' })],
    [
      'the report gives no date',
      listing('99.1  Press release', 'Exhibit 99.1\n\nPORTLAND, Maine, October 28, 2024 -- Today.'),
    ],
  ],
});
