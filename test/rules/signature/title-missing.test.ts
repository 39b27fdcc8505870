import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/title-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['a title on its own line', specimen()],
    [
      'a title behind a comma',
      specimen({ signedBy: 'By: /s/ Jin Kim\nJin Kim, Vice President and General Counsel' }),
    ],
    ['a labelled title', specimen({ signedBy: 'By: /s/ Jin Kim\nName: Jin Kim\nTitle: Treasurer' })],
    ['a capacity', specimen({ signedBy: 'By: /s/ Jin Kim\nJin Kim\nAuthorized Signatory' })],
    ['"Its:"', specimen({ signedBy: 'By: /s/ Jin Kim\nIts: Managing Member' })],
  ],
  violations: [
    [
      'name and date only',
      specimen({ signedBy: 'By: /s/ Jin Kim\nJin Kim' }),
      { message: 'untitled', at: 'Jin Kim', severity: 'warning' },
    ],
  ],
  undetermined: 'A title is there or is not.',
  notApplicable: [
    ['no block at all', specimen({ signature: '' })],
    ['nobody named, which another rule says', specimen({ signedBy: 'By: ____________' })],
  ],
});
