import { specimen } from '../../../rules/_shared/specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/egc-transition.ts';
import { transformedBy, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const CHECKED = '\u2612';
const growing = (hidden: Record<string, string> = {}): string =>
  taggedSpecimen({ words: { EntityEmergingGrowthCompany: CHECKED }, hidden });

describeRule(rule, {
  passes: [
    ['no emerging growth company, and no election', taggedSpecimen(), { name }],
    ['an emerging growth company that elected', growing({ EntityExTransitionPeriod: 'true' }), { name }],
    ['an emerging growth company that did not', growing({ EntityExTransitionPeriod: 'false' }), { name }],
    [
      'no emerging growth company, and an election that is said to have no value',
      withNilFact(taggedSpecimen(), 'EntityExTransitionPeriod'),
      { name },
    ],
  ],
  violations: [
    [
      'an emerging growth company without the election',
      growing(),
      { message: 'missing', at: CHECKED, severity: 'error' },
      { name },
    ],
    [
      'an emerging growth company whose election is said to have no value',
      withNilFact(growing(), 'EntityExTransitionPeriod'),
      { message: 'missing', at: CHECKED },
      { name },
    ],
    [
      'a fact out of sight that says so',
      taggedSpecimen({
        untagged: ['EntityEmergingGrowthCompany'],
        hidden: { EntityEmergingGrowthCompany: 'true' },
      }),
      { message: 'missing', at: 'true' },
      { name },
    ],
    [
      'an election of no emerging growth company',
      taggedSpecimen({ hidden: { EntityExTransitionPeriod: 'false' } }),
      { message: 'needless', at: 'false', severity: 'warning' },
      { name },
    ],
    [
      'an election, and a transformation that is always false',
      transformedBy(
        taggedSpecimen({ hidden: { EntityExTransitionPeriod: 'true' } }),
        'EntityEmergingGrowthCompany',
        'ixt:booleanfalse',
      ),
      { message: 'needless', at: 'true' },
      { name },
    ],
  ],
  undetermined: 'What cannot be read of the first box is left to the rule on boxes.',
  notApplicable: [
    [
      'the first box not tagged: another rule speaks of it',
      taggedSpecimen({
        untagged: ['EntityEmergingGrowthCompany'],
        hidden: { EntityExTransitionPeriod: 'false' },
      }),
      { name },
    ],
    [
      'a glyph that does not say what it is',
      taggedSpecimen({ words: { EntityEmergingGrowthCompany: '[*]' } }),
      { name },
    ],
    ['an untagged cover', specimen()],
    ['the day before covers were tagged', growing(), { name, filed: '2019-06-14' }],
  ],
});
