import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/oral-script.ts';
import { describeRule } from '../../support/test-rule.ts';

const FORECAST = 'We expect revenue of $86 million in the fourth quarter of 2024.';
const script = (notice: string, title = 'Transcript of the conference call', statement = FORECAST): string =>
  specimen({ exhibits: `Exhibit 99.1\n\n${title} of October 29, 2024\n\n${notice} ${statement}` });
const LOOKS = 'We will make forward-looking statements.';
const DIFFER = 'Actual results could differ materially.';
const FACTORS = 'The factors are in our Form 10-K.';

describeRule(rule, {
  passes: [
    ['all three parts', script(`${LOOKS} ${DIFFER} ${FACTORS}`)],
    ['the factors in the press release', script(`${LOOKS} ${DIFFER} See the press release.`)],
    ['prepared remarks', script(`${LOOKS} ${DIFFER} ${FACTORS}`, 'Prepared remarks')],
    ['nothing to protect', script(`${LOOKS} ${DIFFER}`, undefined, 'Revenue was $84 million.')],
    [
      'no notice at all, which is another finding',
      script(
        'Operator: Welcome to the call. Today we speak of the quarter, of our sensors and of the plant.',
      ),
    ],
  ],
  violations: [
    [
      'no word where the factors are',
      script(`${LOOKS} ${DIFFER}`),
      {
        message: 'incomplete',
        at: DIFFER,
        severity: 'info',
        facts: { paper: 'Exhibit 99.1', missing: 'where the factors are' },
      },
    ],
    [
      'identification alone',
      script(LOOKS, 'Script of the call'),
      {
        message: 'incomplete',
        at: LOOKS,
        facts: { missing: 'that results could differ, nor where the factors are' },
      },
    ],
    [
      'a warning that names nothing',
      script(`${DIFFER} ${FACTORS}`),
      { message: 'incomplete', at: DIFFER, facts: { missing: 'that they look forward' } },
    ],
  ],
  undetermined: 'A part of the notice is there or is not.',
  notApplicable: [
    ['a release', specimen()],
    ['slides', script(`${LOOKS} ${DIFFER}`, 'Slides')],
  ],
});
