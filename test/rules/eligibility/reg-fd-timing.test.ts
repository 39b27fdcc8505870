import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/eligibility/reg-fd-timing.ts';
import { describeRule } from '../../support/test-rule.ts';

const disclosure = (heading: string, words = 'The company presented slides.'): string =>
  `${heading}\n\n${words}`;
const FORMER = 'Item 9. Regulation FD Disclosure.';
const signed = (day: string, words?: string): string =>
  formerSpecimen({ reportDate: day, signatureDate: `Date: ${day}`, items: disclosure(FORMER, words) });

describeRule(rule, {
  passes: [
    ['no disclosure under Regulation FD', specimen()],
    ['Item 12', formerSpecimen()],
    ['Item 9 that takes what Item 12 asks', signed('May 6, 2003', 'Results are furnished under Item 12.')],
  ],
  violations: [
    [
      'Item 7.01',
      specimen({ items: disclosure('Item 7.01 Regulation FD Disclosure.') }),
      {
        message: 'clock',
        at: 'Item 7.01 Regulation FD Disclosure.',
        severity: 'info',
        facts: { number: '7.01' },
      },
    ],
    [
      'Item 9 on the first day',
      signed('October 23, 2000'),
      { message: 'clock', at: FORMER, facts: { number: '9' } },
    ],
  ],
  undetermined: 'The note is shown or it is not.',
  notApplicable: [
    ['the day before Regulation FD', signed('October 20, 2000')],
    [
      'an amendment',
      specimen({ form: 'FORM 8-K/A', items: disclosure('Item 7.01 Regulation FD Disclosure.') }),
    ],
  ],
});
