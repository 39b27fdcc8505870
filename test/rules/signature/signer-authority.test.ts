import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/signer-authority.ts';
import { describeRule } from '../../support/test-rule.ts';

const signedAs = (title: string): string =>
  specimen({ signedBy: `By: /s/ Rachel Poe\nName: Rachel Poe\nTitle: ${title}` });
const BY_POWER = 'By: /s/ Rachel Poe\nName: Rachel Poe\nTitle: Attorney-in-Fact';

describeRule(rule, {
  passes: [
    ['an officer', signedAs('Chief Accounting Officer')],
    ['the general counsel', signedAs('Senior Vice President, General Counsel and Secretary')],
    ['an authorized signatory', signedAs('Authorized Signatory')],
    ['a partner of the general partner', signedAs('Managing Member of the General Partner')],
    [
      'an attorney-in-fact under a power that is Exhibit 24',
      specimen({
        signedBy: BY_POWER,
        exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

Exhibit No.    Description
24.1           Power of Attorney
99.1           Press release dated October 29, 2024`,
      }),
    ],
    [
      'an attorney-in-fact under a power filed before',
      specimen({
        signedBy: BY_POWER,
        exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

Exhibit No.    Description
99.1           Press release dated October 29, 2024

The power of attorney is incorporated by reference to the Annual Report for 2023.`,
      }),
    ],
  ],
  violations: [
    [
      'an attorney-in-fact without a power',
      specimen({ signedBy: BY_POWER }),
      { message: 'power', at: 'Attorney-in-Fact', severity: 'info' },
    ],
  ],
  undetermined: [
    [
      'outside counsel',
      signedAs('Outside Counsel'),
      { message: 'outsider', at: 'Outside Counsel', severity: 'info' },
    ],
    [
      'an attorney for the registrant',
      signedAs('Attorney for the Registrant'),
      { message: 'outsider', at: 'Attorney for the Registrant' },
    ],
  ],
  notApplicable: [
    ['nobody to sign', specimen({ signedBy: '' })],
    ['no block at all', specimen({ signature: '' })],
  ],
});
