import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/name-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['name beneath the mark', specimen()],
    ['only the mark carries it', specimen({ signedBy: 'By: /s/ Maria Ortiz\nChief Financial Officer' })],
    [
      'name and title joined by a comma',
      specimen({ signedBy: 'By: /s/ M. Ortiz\nMaria Ortiz, Chief Financial Officer' }),
    ],
    ['a labelled name', specimen({ signedBy: 'By: /s/ J. Kim\nName: Jin Kim\nTitle: Treasurer' })],
    [
      'particles, accents and letters behind',
      specimen({ signedBy: 'By: /s/ José de la Cruz, Ph.D.\nTreasurer' }),
    ],
  ],
  violations: [
    [
      'a mark and a title',
      specimen({ signedBy: 'By: /s/\nTitle: Treasurer' }),
      { message: 'nameless', at: 'By: /s/', severity: 'error' },
    ],
    [
      'strokes and a title',
      specimen({ signedBy: 'By: ______________\nChief Financial Officer' }),
      { message: 'nameless', at: 'By: ______________' },
    ],
  ],
  undetermined: 'A name is there or is not.',
  notApplicable: [
    ['no block at all', specimen({ signature: '' })],
    [
      'a line of strokes without By:, which is told as unsigned',
      specimen({ signedBy: '______________\nMaria Ortiz\nChief Financial Officer' }),
    ],
  ],
});
