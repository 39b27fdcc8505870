import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/abs-item-used.ts';
import { describeRule } from '../../support/test-rule.ts';

const SERVICER = `Item 6.02 Change of Servicer or Trustee.

On October 29, 2024, Beacon Loan Services LLC was engaged.`;
const DISTRIBUTION = `Item 6.04 Failure to Make a Required Distribution.

No distribution was made on October 29, 2024.`;

describeRule(rule, {
  passes: [
    ['a trust', specimen({ registrant: 'Alder Point Auto Receivables Trust 2024-A', items: SERVICER })],
    [
      'a depositor under the name of an operating company',
      specimen({ registrant: 'Alder Point Capital Corp.\n(Depositor)', items: SERVICER }),
    ],
    [
      'an issuer whose profile says so',
      specimen({ items: SERVICER }),
      { profile: { names: ['Alder Point Instruments, Inc.'], assetBacked: true } },
    ],
  ],
  violations: [
    [
      'an operating company',
      specimen({ items: DISTRIBUTION }),
      {
        message: 'foreign',
        at: 'Item 6.04 Failure to Make a Required Distribution.',
        severity: 'info',
        facts: { number: '6.04', registrant: 'Alder Point Instruments, Inc.' },
      },
    ],
  ],
  undetermined: 'What is not on the cover is in the profile.',
  notApplicable: [
    ['no item of Section 6', specimen()],
    [
      'before Section 6',
      specimen({ items: SERVICER, reportDate: 'March 4, 2005', signatureDate: 'Date: March 7, 2005' }),
    ],
  ],
});
