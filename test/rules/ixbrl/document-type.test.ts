import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/document-type.ts';
import { withContext, withHiddenFact, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const typed = (type: string, form = 'FORM 8-K'): string =>
  taggedSpecimen({ report: { form }, untagged: ['DocumentType'], hidden: { DocumentType: type } });
const submittedAs = (form: string, report: string): string =>
  submissionSpecimen(['Other Events'], report).replace('SUBMISSION TYPE:\t8-K', `SUBMISSION TYPE:\t${form}`);

describeRule(rule, {
  passes: [
    ['8-K on a report', taggedSpecimen(), { name }],
    ['8-K/A on an amendment', typed('8-K/A', 'FORM 8-K/A'), { name }],
    ['8-K on an amendment', typed('8-K', 'FORM 8-K/A'), { name }],
    ['8-K12B of a successor', typed('8-K12B', 'FORM 8-K12B'), { name }],
    ['a hyphen that does not break', typed('8\u2011K'), { name }],
    ['8-K/A where the submission is an amendment', submittedAs('8-K/A', typed('8-K/A'))],
    [
      '8-K/A on a cover that says “Amendment No. 1” without the letter A',
      typed('8-K/A', 'FORM 8-K\n(Amendment No. 1)'),
      { name },
    ],
    [
      'a co-registrant’s type beside the registrant’s',
      withHiddenFact(
        withContext(taggedSpecimen(), 'c-2', { 'dei:LegalEntityAxis': 'alp:AlderPointPowerMember' }),
        'dei:DocumentType',
        '8-K',
        'c-2',
      ),
      { name },
    ],
  ],
  violations: [
    [
      'the type of a quarterly report',
      typed('10-Q'),
      { message: 'differs', at: '10-Q', severity: 'error', facts: { expected: '8-K' } },
      { name },
    ],
    ['8-K/A on a report', typed('8-K/A'), { message: 'differs', at: '8-K/A' }, { name }],
    [
      '8-K/A in a submission that is no amendment',
      submittedAs('8-K', typed('8-K/A', 'FORM 8-K\n(Amendment No. 1)')),
      { message: 'differs', at: '8-K/A', facts: { expected: '8-K' } },
    ],
    ['the word Form inside the tag', typed('FORM 8-K'), { message: 'differs', at: 'FORM 8-K' }, { name }],
    [
      '8-K of a successor',
      typed('8-K', 'FORM 8-K12B'),
      { message: 'differs', at: '8-K', facts: { expected: '8-K12B' } },
      { name },
    ],
    ['nothing between the tags', typed(''), { message: 'differs', at: '' }, { name }],
    [
      'no type',
      taggedSpecimen({ untagged: ['DocumentType'] }),
      { message: 'missing', at: 'FORM 8-K', facts: { expected: '8-K' } },
      { name },
    ],
    [
      'a type that is said to have no value',
      withNilFact(taggedSpecimen({ untagged: ['DocumentType'] }), 'DocumentType'),
      { message: 'missing', at: 'FORM 8-K' },
      { name },
    ],
  ],
  undetermined: 'The type is the form or it is not.',
  notApplicable: [
    ['an untagged cover', specimen()],
    ['the day before covers were tagged', typed('10-Q'), { name, filed: '2019-06-14' }],
  ],
});
