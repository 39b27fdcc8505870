import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.05-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING =
  "Item 5.05 Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics.";
const changed = (words: string): string => specimen({ items: `${HEADING}\n\n${words}` });
const FORMER = "Item 10. Amendments to the Registrant's Code of Ethics.";

describeRule(rule, {
  passes: [
    [
      'a day and a purpose',
      changed('On October 29, 2024, the Board amended the Code of Conduct to clarify its rules on gifts.'),
    ],
    [
      'a waiver, its person and its day',
      changed(
        'On October 29, 2024, the Board waived the Code of Ethics on outside work for Jane Roe, our Controller.',
      ),
    ],
    [
      'the former item',
      formerSpecimen({
        items: `${FORMER}\n\nOn April 20, 2004, the Board revised the code to add rules on gifts.`,
      }),
    ],
  ],
  violations: [
    [
      'neither day nor nature',
      changed('The Code of Conduct was updated.'),
      {
        message: 'missing',
        at: HEADING,
        severity: 'warning',
        facts: { missing: 'the day and what changed' },
      },
    ],
    [
      'a waiver for nobody',
      changed('On October 29, 2024, the board granted a waiver of the Code of Ethics on outside work.'),
      { message: 'missing', at: HEADING, facts: { missing: 'the person' } },
    ],
  ],
  undetermined: 'The day, the nature and the person stand in the item or do not.',
  notApplicable: [
    ['nothing about a code', changed('Not applicable.')],
    ['before the item', changed('The Code of Conduct was updated.'), { filed: '2003-03-02' }],
    ['no Item 5.05', specimen()],
  ],
});
