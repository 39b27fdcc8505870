import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/undertaking-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const undertaking = (sentence: string): string => specimen({ undertaking: sentence });

describeRule(rule, {
  passes: [
    ['the form’s sentence', specimen()],
    ['the former form', formerSpecimen()],
    [
      'thereunto for hereunto, the Registrant in capitals, "as amended" after the Act',
      undertaking(`Pursuant to the requirements of the Securities Exchange Act of 1934, as amended, the
REGISTRANT has duly caused this report to be signed on its behalf by the undersigned, thereunto
duly authorised.`),
    ],
    [
      'without "duly authorized"',
      undertaking(`Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant
has duly caused this report to be signed on its behalf by the undersigned.`),
    ],
    [
      '"In accordance with Section 13" for "Pursuant to the requirements"',
      undertaking(`In accordance with Section 13 of the Securities Exchange Act of 1934, the registrant
caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.`),
    ],
    [
      'an annual report’s sentence, signed on behalf of the registrant',
      undertaking(`Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been
signed below by the following persons on behalf of the registrant.`),
    ],
    [
      'a block that conversion put on one line',
      specimen({
        signature:
          'SIGNATURE Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized. Alder Point Instruments, Inc. Date: October 30, 2024 By: /s/ Maria Ortiz Maria Ortiz Chief Financial Officer',
      }),
    ],
    [
      'the sentence above the heading',
      specimen({
        undertaking: '',
        signature: `Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

SIGNATURE

Alder Point Instruments, Inc.

By: /s/ Maria Ortiz
Maria Ortiz
Chief Financial Officer

Date: October 30, 2024`,
      }),
    ],
  ],
  violations: [
    [
      'heading, company and By: line without any sentence',
      undertaking(''),
      { message: 'absent', at: 'SIGNATURE', severity: 'warning' },
    ],
    ['a sentence of its own', undertaking('Signed for the company.'), { message: 'absent', at: 'SIGNATURE' }],
    [
      'a stump of the sentence',
      undertaking('The registrant has caused this report to be signed by its officer.'),
      {
        message: 'altered',
        at: 'SIGNATURE',
        facts: {
          lacking:
            '“pursuant to the requirements of”, “Securities Exchange Act of 1934”, “signed on its behalf”, “duly authorized”',
        },
      },
    ],
  ],
  undetermined: 'The form prints the sentence; it stands there or it does not.',
  notApplicable: [['no block at all', specimen({ signature: '' })]],
});
