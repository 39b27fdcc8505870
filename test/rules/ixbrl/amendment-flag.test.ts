import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/amendment-flag.ts';
import { transformedBy, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const DESCRIBED = { AmendmentDescription: 'To add Exhibit 10.1.' };
const amendment = (flag: string, hidden: Record<string, string> = DESCRIBED): string =>
  taggedSpecimen({ words: { DocumentType: '8-K/A', AmendmentFlag: flag }, hidden });

describeRule(rule, {
  passes: [
    ['false on a report', taggedSpecimen(), { name }],
    ['true on an amendment, with its description', amendment('true'), { name }],
    [
      'an amendment whose document type is tagged 8-K',
      taggedSpecimen({ report: { form: 'FORM 8-K/A' }, words: { AmendmentFlag: 'true' }, hidden: DESCRIBED }),
      { name },
    ],
    [
      'words that a transformation turns into false',
      transformedBy(taggedSpecimen({ words: { AmendmentFlag: 'No' } }), 'AmendmentFlag', 'ixt:fixed-false'),
      { name },
    ],
    ['false in capitals', taggedSpecimen({ words: { AmendmentFlag: 'FALSE' } }), { name }],
    ['false as a figure', taggedSpecimen({ words: { AmendmentFlag: '0' } }), { name }],
    ['true as a figure, on an amendment', amendment('1'), { name }],
    [
      'submitted as an amendment, with a cover that does not say so',
      submissionSpecimen(
        ['Other Events'],
        taggedSpecimen({ words: { AmendmentFlag: 'true' }, hidden: DESCRIBED }),
      ).replace('SUBMISSION TYPE:\t8-K', 'SUBMISSION TYPE:\t8-K/A'),
    ],
    [
      'a cover that says “Amendment No. 1” without the letter A',
      taggedSpecimen({
        report: { form: 'FORM 8-K\n(Amendment No. 1)' },
        words: { AmendmentFlag: 'true' },
        hidden: DESCRIBED,
      }),
      { name },
    ],
    [
      'a report with a description that is said to have no value',
      withNilFact(taggedSpecimen(), 'AmendmentDescription'),
      { name },
    ],
  ],
  violations: [
    [
      'true on a report: one finding, though the description is missing too',
      taggedSpecimen({ words: { AmendmentFlag: 'true' } }),
      { message: 'differs', at: 'true', severity: 'warning', facts: { expected: 'false', form: '8-K' } },
      { name },
    ],
    [
      'false on an amendment',
      amendment('false', {}),
      { message: 'differs', at: 'false', facts: { expected: 'true', form: '8-K/A' } },
      { name },
    ],
    [
      'false on an amendment that has a description',
      amendment('false'),
      { message: 'differs', at: 'false' },
      { name },
    ],
    [
      'an amendment without a description',
      amendment('true', {}),
      { message: 'undescribed', at: 'true' },
      { name },
    ],
    [
      'an amendment whose description is said to have no value',
      withNilFact(amendment('true', {}), 'AmendmentDescription'),
      { message: 'undescribed', at: 'true' },
      { name },
    ],
    [
      'a report with a description',
      taggedSpecimen({ hidden: { AmendmentDescription: 'None' } }),
      { message: 'needless', at: 'None' },
      { name },
    ],
  ],
  undetermined: 'The flag fits the form or it does not.',
  notApplicable: [
    ['no flag: another rule speaks of it', taggedSpecimen({ untagged: ['AmendmentFlag'] }), { name }],
    [
      'the day before covers were tagged',
      taggedSpecimen({ words: { AmendmentFlag: 'true' } }),
      { name, filed: '2019-06-14' },
    ],
  ],
});
