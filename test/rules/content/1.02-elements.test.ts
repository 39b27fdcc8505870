import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/1.02-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 1.02 Termination of a Material Definitive Agreement.';
const answered = (words: string): string => itemSpecimen(HEADING, words);

describeRule(rule, {
  passes: [
    [
      'a termination for convenience without penalty',
      answered(
        'On October 29, 2024, Beacon Optics LLC terminated its contract with us for convenience, without penalty.',
      ),
    ],
    [
      'a loan that is replaced under Item 1.01',
      specimen({
        items: `Item 1.01 Entry into a Material Definitive Agreement.\n\nOn October 29, 2024, we entered into a credit agreement with First Harbor Bank for $50 million.\n\n${HEADING}\n\nIn connection with the agreement described in Item 1.01 above, we repaid our old facility.`,
      }),
    ],
    [
      'expired, and terminated by notice before',
      answered(
        'On October 29, 2024, our lease with Harbor Street Partners LLC, which would have expired in 2026, was terminated by notice.',
      ),
    ],
  ],
  violations: [
    [
      'the bare fact',
      answered('The agreement ended.'),
      {
        message: 'missing',
        at: 'The agreement ended.',
        severity: 'warning',
        facts: { missing: 'the date of termination, the parties and why or how the agreement ended' },
      },
    ],
    [
      'no day',
      answered('We terminated our lease with Harbor Street Partners LLC because the roof had failed.'),
      {
        message: 'missing',
        at: 'We terminated our lease with Harbor Street Partners LLC because the roof had failed.',
        facts: { missing: 'the date of termination' },
      },
    ],
  ],
  undetermined: [
    [
      'the rest was told in an earlier report',
      answered(
        'The lease with Harbor Street Partners LLC was terminated by notice. Its terms were previously disclosed.',
      ),
      {
        message: 'referred',
        at: 'The lease with Harbor Street Partners LLC was terminated by notice.',
        severity: 'info',
      },
    ],
    [
      'the agreement ran out',
      answered('On October 29, 2024, our supply contract with Beacon Optics LLC expired.'),
      {
        message: 'expired',
        at: 'On October 29, 2024, our supply contract with Beacon Optics LLC expired.',
        severity: 'info',
      },
    ],
  ],
  notApplicable: [['no Item 1.02', specimen()]],
});
