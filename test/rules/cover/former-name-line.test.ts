import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/former-name-line.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string, registrant = 'Alder Point Instruments, Inc.'): string =>
  specimen({ registrant, items: `Item 5.03 Amendments to Articles of Incorporation or Bylaws.\n\n${words}` });
const CHANGE =
  'We changed our name from Birch Point Sensors, Inc. to Alder Point Instruments, Inc., effective October 29, 2024.';
const CAPTION = '(Former name or former address, if changed since last report)';

describeRule(rule, {
  passes: [
    ['no change', specimen()],
    ['the line left out, and no change', specimen().replace(`Not applicable\n${CAPTION}\n\n`, '')],
    ['the former name on its line', told(CHANGE).replace('Not applicable', 'Birch Point Sensors, Inc.')],
    ['a change that is coming: the cover bears the old name', told(CHANGE, 'Birch Point Sensors, Inc.')],
    [
      'the change of a subsidiary',
      told('Harbor LLC changed its name from Harbor One LLC to Harbor Two LLC on May 1.'),
    ],
    ['a fiscal year changed', told('The company changed its fiscal year from June 30 to December 31.')],
  ],
  violations: [
    [
      'the line says "Not applicable"',
      told(CHANGE),
      {
        message: 'unanswered',
        at: CAPTION,
        severity: 'warning',
        facts: { former: 'Birch Point Sensors, Inc.' },
      },
    ],
    [
      'in quotation marks, and no line',
      told(
        'A certificate changing the name of the Company from "Birch Point Sensors, Inc." to "Alder Point Instruments, Inc." was filed.',
      ).replace(`Not applicable\n${CAPTION}\n\n`, ''),
      { message: 'unanswered', at: 'Alder Point Instruments, Inc.' },
    ],
  ],
  undetermined: 'A change that is not told in these words is not judged.',
  notApplicable: [['no name on the cover', specimen({ registrant: '' })]],
});
