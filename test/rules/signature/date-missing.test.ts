import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/date-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const dated = (signatureDate: string): string => specimen({ signatureDate });

describeRule(rule, {
  passes: [
    ['a labelled date', dated('Date: June 3, 2024')],
    ['day before month', dated('Dated: 21 January 2004')],
    ['in figures', dated('Date: 1/21/2004')],
    ['in figures with two for the year', dated('Date: 01-21-04')],
    ['an ordinal in words of a deed', dated('Signed this 21st day of January, 2004')],
    ['no space behind the comma', dated('Date: March 5,2008')],
  ],
  violations: [
    ['no date at all', dated(''), { message: 'undated', at: 'SIGNATURE', severity: 'error' }],
    [
      'nobody has signed yet',
      specimen({ signatureDate: '', signedBy: 'By: ____________\nMaria Ortiz\nTreasurer' }),
      { message: 'unsigned', at: 'SIGNATURE', severity: 'warning' },
    ],
    ['a blank', dated('Dated: ____________, 2024'), { message: 'blank', at: 'Dated:', severity: 'warning' }],
    [
      'a blank at the final stage',
      dated('Date:'),
      { message: 'blank', at: 'Date:', severity: 'error' },
      { stage: 'final' },
    ],
    [
      'a month that is none',
      dated('Date: Marcxh 12, 2002'),
      { message: 'unreadable', at: 'Marcxh 12, 2002', severity: 'error' },
    ],
    [
      'a day that is none',
      dated('Date: February 30, 2024'),
      { message: 'unreadable', at: 'February 30, 2024' },
    ],
  ],
  undetermined: 'A date is there or is not.',
  notApplicable: [['no block at all', specimen({ signature: '' })]],
});
