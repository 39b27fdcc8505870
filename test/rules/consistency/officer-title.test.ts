import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/officer-title.ts';
import { describeRule } from '../../support/test-rule.ts';

const naming = (words: string, item = 'Item 8.01 Other Events.'): string =>
  specimen({ items: `${item}\n\nOn October 29, 2024, ${words}` });

describeRule(rule, {
  passes: [
    ['one title', naming('Maria Ortiz, our Chief Financial Officer, spoke at a conference.')],
    [
      'a title that holds the other',
      naming(
        'Maria L. Ortiz, Senior Vice President, Chief Financial Officer and Treasurer, spoke at a conference.',
      ),
    ],
    ['in short', naming('Maria Ortiz, CFO, spoke at a conference.')],
    ['somebody else', naming('Omar Diaz, our Controller, spoke at a conference.')],
    ['no title in the items', specimen()],
  ],
  violations: [
    [
      'the title of last year',
      naming('Maria Ortiz, our Vice President and Controller, spoke at a conference.'),
      {
        message: 'differs',
        at: 'Maria Ortiz, our Vice President and Controller',
        severity: 'info',
        facts: { signed: 'Chief Financial Officer', called: 'Vice President and Controller' },
      },
    ],
  ],
  undetermined: 'Two titles share an office or they do not.',
  notApplicable: [
    [
      'a report on officers, who have two titles by nature',
      naming(
        'Maria Ortiz, our Controller, became Chief Financial Officer.',
        'Item 5.02 Departure of Directors or Certain Officers.',
      ),
    ],
    ['nobody signs with a title', specimen({ signedBy: 'By: /s/ Maria Ortiz' })],
  ],
});
