import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/conformed-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const signedBy = (line: string): string =>
  specimen({ signedBy: `${line}\nMaria Ortiz\nChief Financial Officer` });

describeRule(rule, {
  passes: [
    ['/s/ and the name', signedBy('By: /s/ Maria Ortiz')],
    ['/S/ in capitals', signedBy('By: /S/ MARIA ORTIZ')],
    ['no space behind the mark', signedBy('By:   /s/Maria Ortiz')],
    ['a slash lost', signedBy('By: s/ Maria Ortiz')],
    ['turned strokes', signedBy('By: \\s\\ Maria Ortiz')],
    ['two strokes', signedBy('By: // Maria Ortiz')],
    [
      'the mark alone, the name below',
      specimen({ signedBy: 'By:\n/s/\nMaria Ortiz\nMaria Ortiz\nTreasurer' }),
    ],
    ['the name alone on the line', signedBy('By: Maria Ortiz')],
  ],
  violations: [
    [
      'a line of strokes',
      signedBy('By: ____________________'),
      { message: 'unsigned', at: 'By: ____________________', severity: 'warning' },
    ],
    ['nothing behind By:', signedBy('By:'), { message: 'unsigned', at: 'By:', severity: 'warning' }],
    [
      'at the final stage',
      signedBy('By:'),
      { message: 'unsigned', at: 'By:', severity: 'error' },
      { stage: 'final' },
    ],
  ],
  undetermined: 'A typed signature is there or is not.',
  notApplicable: [['no block at all', specimen({ signature: '' })]],
});
