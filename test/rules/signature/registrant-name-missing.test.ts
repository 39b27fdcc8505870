import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/registrant-name-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['the name above By:', specimen()],
    ['the name behind a label', specimen({ signedFor: 'Registrant: Alder Point Instruments, Inc.' })],
    ['another company, which another rule says', specimen({ signedFor: 'BRINDLE CREEK FOODS CORP.' })],
  ],
  violations: [
    [
      'no company in the block',
      specimen({ signedFor: '' }),
      {
        message: 'nameless',
        at: 'SIGNATURE',
        severity: 'warning',
        facts: { name: 'Alder Point Instruments, Inc.' },
      },
    ],
  ],
  undetermined: 'A name is there or is not.',
  notApplicable: [
    ['no block at all', specimen({ signature: '' })],
    ['no name on the cover', specimen({ registrant: '', signedFor: '' })],
  ],
});
