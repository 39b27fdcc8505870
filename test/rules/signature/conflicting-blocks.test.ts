import { specimen, type Specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/conflicting-blocks.ts';
import { describeRule } from '../../support/test-rule.ts';

const block = (signer: string, date: string, company = 'Alder Point Instruments, Inc.'): string => `SIGNATURE

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf by the undersigned hereunto duly
authorized.

${company}

By: /s/ ${signer}
${signer}
Chief Executive Officer

Date: ${date}`;

const twice = (second: string, change: Partial<Specimen> = {}): string =>
  specimen({ afterSignature: second, ...change });

describeRule(rule, {
  passes: [
    ['the same block twice', twice(block('Maria Ortiz', 'October 30, 2024'))],
    ['the same signer, once with a middle initial', twice(block('Maria L. Ortiz', 'October 30, 2024'))],
    [
      'a co-registrant’s block of another day',
      twice(block('Daniel Reyes', 'October 29, 2024', 'Harbor Street Power Company')),
    ],
    ['a second block without a date', twice(block('Maria Ortiz', ''))],
  ],
  violations: [
    [
      'two dates',
      twice(block('Maria Ortiz', 'March 9, 2024')),
      {
        message: 'dates',
        at: 'SIGNATURE',
        severity: 'warning',
        facts: { first: 'October 30, 2024', second: 'March 9, 2024' },
      },
    ],
    [
      'two signers on one day',
      twice(block('Daniel Reyes', 'October 30, 2024')),
      { message: 'signers', at: 'SIGNATURE', facts: { first: 'Maria Ortiz', second: 'Daniel Reyes' } },
    ],
    [
      'another date and another signer, told once',
      twice(block('Daniel Reyes', 'March 9, 2024')),
      { message: 'dates', at: 'SIGNATURE' },
    ],
  ],
  undetermined: 'Two dates are the same or they are not.',
  notApplicable: [
    ['one block', specimen()],
    [
      'two officers in one block',
      specimen({
        signedBy:
          'By: /s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer\n\nBy: /s/ Daniel Reyes\nDaniel Reyes\nChief Executive Officer',
      }),
    ],
    [
      'an amendment that annexes the first report with its signature',
      twice(block('Maria Ortiz', 'March 9, 2024'), { form: 'FORM 8-K/A' }),
    ],
    [
      'an agreement after the signature, with a page of its own',
      twice(`SIGNATURES

IN WITNESS WHEREOF, the parties have executed this agreement.

By: /s/ Daniel Reyes
Daniel Reyes
March 9, 2024`),
    ],
  ],
});
