import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/fiscal-year-end-5-03.ts';
import { withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const TAG = { CurrentFiscalYearEndDate: '--12-31' };
const CAPTION = 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year';
const HEADING = `Item 5.03 ${CAPTION}.`;
const BY_LAWS = `${HEADING}\n\nOn October 29, 2024, the board amended the by-laws, effective at once.`;
const JOINT = `Items 5.03 and 8.01 ${CAPTION}; Other Events.\n\nOn October 29, 2024, the board amended the by-laws.`;

describeRule(rule, {
  passes: [
    ['another item, and no end of the fiscal year', taggedSpecimen(), { name }],
    ['amended by-laws, with it', taggedSpecimen({ report: { items: BY_LAWS }, hidden: TAG }), { name }],
    ['a joint heading, with it', taggedSpecimen({ report: { items: JOINT }, hidden: TAG }), { name }],
    [
      'the submission names Item 5.03, and the heading is not found',
      submissionSpecimen([CAPTION, 'Other Events'], taggedSpecimen({ hidden: TAG })),
    ],
    [
      'a submission whose items are blank: the headings count',
      submissionSpecimen([], taggedSpecimen({ report: { items: BY_LAWS }, hidden: TAG })),
    ],
    [
      'an end of the fiscal year that is said to have no value, beside another item',
      withNilFact(taggedSpecimen(), 'CurrentFiscalYearEndDate'),
      { name },
    ],
  ],
  violations: [
    [
      'by-laws alone, without it',
      taggedSpecimen({ report: { items: BY_LAWS } }),
      { message: 'missing', at: HEADING, severity: 'error' },
      { name },
    ],
    [
      'the submission names Item 5.03, without it',
      submissionSpecimen([CAPTION], taggedSpecimen()),
      { message: 'missing', at: 'FORM 8-K' },
    ],
    [
      'one that is said to have no value',
      withNilFact(taggedSpecimen({ report: { items: BY_LAWS } }), 'CurrentFiscalYearEndDate'),
      { message: 'missing', at: HEADING },
      { name },
    ],
    [
      'beside another item',
      taggedSpecimen({ hidden: TAG }),
      { message: 'needless', at: '--12-31' },
      { name },
    ],
    [
      'under a heading that the submission does not name',
      submissionSpecimen(['Other Events'], taggedSpecimen({ report: { items: BY_LAWS }, hidden: TAG })),
      { message: 'needless', at: '--12-31' },
    ],
  ],
  undetermined: 'Both are there, or one of them is.',
  notApplicable: [
    ['an untagged draft with Item 5.03', specimen({ items: BY_LAWS })],
    ['the day before covers were tagged', taggedSpecimen({ hidden: TAG }), { name, filed: '2019-06-14' }],
  ],
});
