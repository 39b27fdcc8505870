import rule from '../../../rules/amendment/no-explanatory-note.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
const amended = (account: string): string =>
  specimen({ form: 'FORM 8-K/A\n(Amendment No. 1)', items: `${HEADING}\n\n${account}` });

describeRule(rule, {
  passes: [
    [
      'a note before the first item',
      specimen({
        form: 'FORM 8-K/A\n(Amendment No. 1)',
        emergingGrowth: `EXPLANATORY NOTE

On October 2, 2024, Alder Point Instruments, Inc. (the "Company") filed a Current Report on Form 8-K
(the "Original Form 8-K"). This amendment corrects a figure in the Original Form 8-K.`,
      }),
    ],
    [
      'the item itself explains',
      amended(
        'This Current Report on Form 8-K/A amends the Current Report on Form 8-K filed on October 2, 2024 to add the financial statements.',
      ),
    ],
    [
      'dated and not filed, as in the old days',
      amended(
        'The registrant hereby amends its Current Report on Form 8-K dated September 27, 2024 as follows.',
      ),
    ],
    [
      'previously reported in a report of that day',
      amended(
        'As previously reported in a Current Report on Form 8-K filed October 2, 2024, the company bought Birch Point Sensors, Inc.',
      ),
    ],
  ],
  violations: [
    [
      'nothing but the item',
      amended('The company completed the purchase of Birch Point Sensors, Inc. on September 27, 2024.'),
      { message: 'absent', at: HEADING, severity: 'warning' },
    ],
    [
      'nothing but the item, its legend and an Act as amended',
      amended(
        'The information shall not be deemed incorporated in any filing under the Securities Act of 1933, as amended, unless such filing refers to this Current Report on Form 8-K.',
      ),
      { message: 'absent', at: HEADING },
    ],
    [
      'what is amended, but not when it was filed',
      amended('This Amendment No. 1 amends our Current Report on Form 8-K to add the financial statements.'),
      {
        message: 'undated',
        at: 'This Amendment No. 1 amends our Current Report on Form 8-K to add the financial statements.',
        severity: 'info',
      },
    ],
  ],
  undetermined: 'A word of explanation is there or it is not; whether it is enough is not judged.',
  notApplicable: [['a first report', specimen()]],
});
