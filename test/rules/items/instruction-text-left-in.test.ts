import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/instruction-text-left-in.ts';
import { describeRule } from '../../support/test-rule.ts';

const saying = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['the cover’s own reference to the instructions', specimen()],
    [
      'a legend that cites an instruction',
      saying('Under General Instruction B.2 of Form 8-K this is furnished.'),
    ],
    [
      'a paragraph that an instruction allows',
      saying('This is provided pursuant to Instruction 2 to Item 5.02 of Form 8-K.'),
    ],
    [
      'voting instructions',
      saying('A holder may revoke a proxy or voting instructions. The meeting is on May 2.'),
    ],
    ['the heading above the items that many keep', saying('INFORMATION TO BE INCLUDED IN THE REPORT')],
  ],
  violations: [
    [
      'instructions under an item',
      saying('Instructions.\n\n1. No disclosure is required under this Item 8.01.'),
      { message: 'left', at: 'Instructions. 1.', severity: 'warning' },
    ],
    [
      'instructions to an item',
      saying('Instruction to Item 8.01.\n\nThe registrant may, at its option, disclose other events.'),
      { message: 'left', at: 'Instruction to Item 8.01. The registrant' },
    ],
    [
      'the general instructions',
      saying('GENERAL INSTRUCTIONS\n\nA. Rule as to Use of Form 8-K.'),
      { message: 'left', at: 'GENERAL INSTRUCTIONS' },
    ],
    [
      'the approval box of the blank form',
      specimen({ boxes: 'OMB APPROVAL\nOMB Number: 3235-0060\nEstimated average burden hours per response' }),
      { message: 'left', at: 'OMB APPROVAL' },
    ],
    [
      'the notice at the foot of the blank cover',
      specimen({
        boxes:
          'SEC 873 (3-17)  Potential persons who are to respond to the collection of information contained in this form',
      }),
      { message: 'left', at: 'SEC 873' },
    ],
    [
      'what an item asks of its filer',
      saying('Furnish the information required by this Item.'),
      { message: 'left', at: 'Furnish the information required by this Item' },
    ],
  ],
  undetermined: 'The form’s words are there or are not.',
  notApplicable: 'Every draft has a report.',
});
