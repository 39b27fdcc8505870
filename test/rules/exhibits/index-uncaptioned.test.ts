import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/index-uncaptioned.ts';
import { describeRule } from '../../support/test-rule.ts';

const bare = '99.1 Press release dated April 20, 2004.';

describeRule(rule, {
  passes: [
    ['rows under the exhibit item', specimen()],
    [
      'rows under "Index to Exhibits"',
      formerSpecimen({ exhibitItem: '', afterSignature: `INDEX TO EXHIBITS\n\n${bare}` }),
    ],
    ['a bare copy of a list that stands under its item', formerSpecimen({ afterSignature: bare })],
  ],
  violations: [
    [
      'one bare row behind the signature',
      formerSpecimen({ exhibitItem: '', afterSignature: bare }),
      { message: 'uncaptioned', at: bare, severity: 'info', facts: { exhibit: '99.1', item: '7(c)' } },
    ],
  ],
  undetermined: 'A heading is there or is not.',
  notApplicable: [['no list at all', specimen({ exhibitItem: '' })]],
});
