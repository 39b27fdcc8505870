import rule from '../../../rules/amendment/incomplete-item.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const amended = (account: string): string =>
  specimen({
    form: 'FORM 8-K/A\n(Amendment No. 1)',
    items: `Item 4.01 Changes in Registrant's Certifying Accountant.\n\n${account}`,
  });
const REPLACED = 'The third sentence of Item 4.01 of the Current Report on Form 8-K is hereby replaced.';
const INSERTED =
  'The Original Form 8-K is amended by inserting the following sentence at the end of the second paragraph.';

describeRule(rule, {
  passes: [
    [
      'the item restated in full',
      amended(
        'Item 4.01 of the Form 8-K filed on October 2, 2024 is amended and restated in its entirety as follows.',
      ),
    ],
    [
      'the item restated, and what changed in it',
      amended(
        `The third sentence of Item 4.01 of the Form 8-K is corrected. Item 4.01 is restated in its entirety below.`,
      ),
    ],
    ['an exhibit added', amended('The Form 8-K filed on October 2, 2024 is amended to add Exhibit 16.1.')],
    [
      'a bylaw of which a sentence is replaced',
      amended('The first sentence of Section 2.4 of the Bylaws is replaced, as reported in the Form 8-K.'),
    ],
    ['a sentence that nobody exchanges', amended('The last paragraph of the Form 8-K speaks of the audit.')],
  ],
  violations: [
    ['a sentence is replaced', amended(REPLACED), { message: 'part', at: REPLACED, severity: 'warning' }],
    ['a sentence is inserted', amended(INSERTED), { message: 'part', at: INSERTED }],
  ],
  undetermined: 'An exchanged sentence is quoted; the lawyer sees what it is.',
  notApplicable: [['a first report', specimen()]],
});
