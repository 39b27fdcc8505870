import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/not-accompanying.ts';
import { describeRule } from '../../support/test-rule.ts';

const FORECAST = 'The company expects revenue of $90 million in the fourth quarter of 2024.';
const item = (words: string): string =>
  `Item 2.02 Results of Operations and Financial Condition.\n\nSee Exhibit 99.1, furnished and not "filed". ${words}`;

describeRule(rule, {
  passes: [
    [
      'the item takes the exhibit up',
      specimen({ items: item(`It is incorporated herein by reference. ${FORECAST}`) }),
    ],
    [
      'the item sends the reader to the cautions',
      specimen({ items: item(`${FORECAST} See the cautionary statements there.`) }),
    ],
  ],
  violations: [
    [
      'a forecast whose cautions stand in the exhibit',
      specimen({ items: item(FORECAST) }),
      { message: 'apart', at: FORECAST, severity: 'info', facts: { exhibit: '99.1', number: '2.02' } },
    ],
    [
      'a forecast beside a legend that denies incorporation',
      specimen({ items: item(`It shall not be incorporated by reference in any filing. ${FORECAST}`) }),
      { message: 'apart', at: FORECAST },
    ],
    [
      'an expectation',
      specimen({ items: item('We expect to open our plant in Ohio soon.') }),
      { message: 'apart', at: 'We expect to open our plant in Ohio soon.' },
    ],
  ],
  undetermined: 'The cautions are taken up or they are not.',
  notApplicable: [
    ['nothing looks forward in the report', specimen()],
    ['a plan of the office', specimen({ items: item('The company will host a conference call.') })],
    [
      'cautions in the report',
      specimen({ items: item(`${FORECAST} This is a forward-looking statement; results could differ.`) }),
    ],
    ['no cautions anywhere, which is another finding', specimen({ items: item(FORECAST), cautions: '' })],
  ],
});
