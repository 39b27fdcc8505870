import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/commission-caption.ts';
import { describeRule } from '../../support/test-rule.ts';

describeRule(rule, {
  passes: [
    ['the form’s heading', specimen()],
    ['without United States', specimen().replace('UNITED STATES\n', '')],
    ['without the city', specimen().replace('Washington, D.C. 20549', '')],
    ['a registrant in the capital', specimen({ address: '655 Ninth Street, Washington, D.C. 20001' })],
  ],
  violations: [
    [
      'no heading',
      specimen().replace(/^[\s\S]*?20549\n\n/, ''),
      { message: 'absent', at: 'FORM 8-K', severity: 'info' },
    ],
    [
      'another ZIP code',
      specimen().replace('D.C. 20549', 'DC 20546'),
      { message: 'other-zip', at: 'Washington, DC 20546', facts: { found: '20546' } },
    ],
    [
      'another ZIP code below a running head that names the form',
      `Form 8-K dated October 29, 2024\n\n${specimen().replace('20549', '20546')}`,
      { message: 'other-zip', at: 'Washington, D.C. 20546' },
    ],
  ],
  undetermined: 'The heading is there or it is not.',
  notApplicable: [
    [
      'a paper that is no Form 8-K',
      specimen({ cover: 'NEWS RELEASE', items: '', exhibitItem: '', signature: '' }),
    ],
  ],
});
