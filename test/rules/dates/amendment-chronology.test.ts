import rule from '../../../rules/dates/amendment-chronology.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const amended = (account: string): string =>
  specimen({
    form: 'FORM 8-K/A\n(Amendment No. 1)',
    reportDate: 'September 27, 2024',
    items: `Item 8.01 Other Events.\n\n${account}`,
  });
const filed = (on: string): string =>
  amended(`This amends the Current Report on Form 8-K originally filed with the Commission on ${on}.`);

describeRule(rule, {
  passes: [
    ['the first report filed weeks before', filed('October 2, 2024')],
    ['both on one day', filed('October 30, 2024')],
    [
      'several reports, of which the first was filed before',
      amended(
        'This amends the Current Report on Form 8-K filed on October 2, 2024. The Form 8-K/A of the registrant was previously filed on October 10, 2024.',
      ),
    ],
  ],
  violations: [
    [
      'the first report filed after the signature',
      filed('November 12, 2024'),
      {
        message: 'before',
        at: 'October 30, 2024',
        severity: 'warning',
        facts: { filed: 'November 12, 2024', signed: 'October 30, 2024' },
      },
    ],
    [
      'the date before the company’s name',
      amended(
        'On November 12, 2024, Alder Point Instruments, Inc. filed a Current Report on Form 8-K. This amendment adds the financial statements.',
      ),
      { message: 'before', at: 'October 30, 2024' },
    ],
  ],
  undetermined: 'Two dates have an order.',
  notApplicable: [
    ['a first report', specimen()],
    ['an amendment that does not say when', amended('This amends our Current Report on Form 8-K.')],
    ['an amendment that is not dated', filed('October 2, 2024').replace('Date: October 30, 2024', 'Date:')],
  ],
});
