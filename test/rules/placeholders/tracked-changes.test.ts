import { htmlSpecimen, htmlSpecimenWithItem, htmlSubmission } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/tracked-changes.ts';
import { describeRule } from '../../support/test-rule.ts';

const html = { name: 'report.htm' };
const changed = 'The plant opened on <del>May 2</del> <ins>May 3</ins>, 2024.';
const bylaws = htmlSubmission('EX-3.1', '<p>BYLAWS</p><p>The board has <s>five</s> <u>six</u> members.</p>');

describeRule(rule, {
  passes: [
    ['one text', htmlSpecimen(), html],
    ['a tag around nothing', htmlSpecimenWithItem('The plant opened.<ins> </ins>'), html],
    ['by-laws that show what was struck', bylaws],
    [
      'an item that says so',
      htmlSpecimenWithItem('In the text below, deletions are struck through: <s>five</s> six members.'),
      html,
    ],
  ],
  violations: [
    [
      'in a draft',
      htmlSpecimenWithItem(changed),
      { message: 'tracked', at: 'May 2', severity: 'warning', facts: { kinds: '1 insertion, 1 deletion' } },
      html,
    ],
    [
      'on the run that precedes sign-off',
      htmlSpecimenWithItem(changed),
      { message: 'tracked', at: 'May 2', severity: 'error' },
      { ...html, stage: 'final' },
    ],
    [
      'struck by style',
      htmlSpecimenWithItem('It cost <span style="text-decoration:line-through">$31</span> $32 million.'),
      { message: 'tracked', at: '$31', facts: { kinds: '1 deletion' } },
      html,
    ],
  ],
  undetermined: 'Words are marked as changed or are not.',
  notApplicable: [['plain text', specimen()]],
});
