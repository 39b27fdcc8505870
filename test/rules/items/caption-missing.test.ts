import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/caption-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const under = (heading: string): string => specimen({ items: `${heading}\n\nOn June 2 the company spoke.` });

describeRule(rule, {
  passes: [
    ['number and caption on one line', specimen()],
    ['the former form', formerSpecimen()],
    ['the caption on the next line', under('Item 7.01\nRegulation FD Disclosure')],
    ['the caption behind a blank line', under('ITEM 7.01\n\nREGULATION FD DISCLOSURE')],
    ['the caption in the next cell', under('Item 7.01\tRegulation FD Disclosure')],
    [
      'one caption for two numbers each',
      under('Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure'),
    ],
    ['another caption, which is another fault', under('Item 7.01 Press Release')],
  ],
  violations: [
    [
      'a number alone',
      under('Item 7.01'),
      {
        message: 'missing',
        at: 'Item 7.01',
        severity: 'warning',
        facts: { expected: 'Item 7.01. Regulation FD Disclosure.' },
      },
    ],
    [
      'the caption of its day is proposed',
      specimen({
        items: 'Item 5.02.\n\nMaria Ortiz resigned on June 2.',
        exhibitItem: '',
        signatureDate: 'Date: June 5, 2006',
      }),
      {
        message: 'missing',
        at: 'Item 5.02',
        facts: {
          expected:
            'Item 5.02. Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers.',
        },
      },
    ],
  ],
  undetermined: 'A caption is there or is not.',
  notApplicable: [
    ['no item', specimen({ items: 'A plant opened.', exhibitItem: '' })],
    [
      'only a number of another day’s form',
      specimen({ items: 'Item 5.\n\nA plant opened.', exhibitItem: '' }),
    ],
  ],
});
