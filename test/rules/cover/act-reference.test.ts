import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/act-reference.ts';
import { describeRule } from '../../support/test-rule.ts';

const LINE = 'Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934';
const reads = (line: string): string => specimen().replace(LINE, line);

describeRule(rule, {
  passes: [
    ['the form’s own words', specimen()],
    [
      'in capitals and broken',
      reads('PURSUANT TO SECTION 13 OR 15(D) OF THE\nSECURITIES EXCHANGE ACT OF 1934'),
    ],
    [
      'with a space before the letter',
      reads('Pursuant to Section 13 or 15 (d) of the Securities Exchange Act of 1934'),
    ],
    [
      'sections in the plural',
      reads('Pursuant to Sections 13 or 15(d) of the Securities Exchange Act of 1934'),
    ],
    ['the former form', formerSpecimen()],
  ],
  violations: [
    [
      'no such line',
      specimen().replace(`${LINE}\n`, ''),
      { message: 'missing', at: 'FORM 8-K', severity: 'warning' },
    ],
    [
      'another section and another Act',
      reads('Pursuant to Section 12(g) of the Securities Act of 1933'),
      { message: 'wrong', at: 'Pursuant to Section 12(g) of the Securities Act of 1933' },
    ],
    [
      'the right sections of another Act',
      reads('Pursuant to Section 13 or 15(d) of the Securities Act of 1933'),
      { message: 'wrong', at: 'Pursuant to Section 13 or 15(d) of the Securities Act of 1933' },
    ],
    [
      'the Act misnamed',
      reads('Pursuant to Section 13 or 15(d) of the Securities and Exchange Act of 1934'),
      { message: 'misnamed', at: 'Securities and Exchange Act of 1934', severity: 'info' },
    ],
  ],
  undetermined: 'The line names the law or it does not.',
  notApplicable: 'Every cover says by what law it is made.',
});
