import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/state-vs-body.ts';
import { describeRule } from '../../support/test-rule.ts';

const saying = (words: string, jurisdiction = 'Delaware'): string =>
  specimen({ jurisdiction, items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['one state', saying('Alder Point Instruments, Inc., a Delaware corporation, opened a plant.')],
    ['a subsidiary elsewhere', saying('Alder Point Sensors, Inc., a Nevada corporation, opened a plant.')],
    [
      'a change of state',
      saying('Alder Point Instruments, Inc., a Nevada corporation, will reincorporate in Delaware.'),
    ],
    [
      'both states in one report',
      saying(
        'Alder Point Instruments, Inc., a Nevada corporation, closed. Alder Point Instruments, Inc., a Delaware corporation, opened.',
      ),
    ],
    [
      'the code of the state on the cover',
      saying('Alder Point Instruments, Inc., a Delaware corporation, grew.', 'DE'),
    ],
    ['no state in the items', specimen()],
  ],
  violations: [
    [
      'another state',
      saying('On October 29, 2024, Alder Point Instruments, Inc., a Nevada corporation, opened a plant.'),
      {
        message: 'differs',
        at: 'Alder Point Instruments, Inc.',
        severity: 'warning',
        facts: { found: 'Nevada', state: 'Delaware' },
      },
    ],
    [
      'Virginia is not West Virginia',
      saying('Alder Point Instruments, Inc., a Virginia corporation, opened a plant.', 'West Virginia'),
      { message: 'differs', at: 'Alder Point Instruments, Inc.', facts: { state: 'West Virginia' } },
    ],
  ],
  undetermined: 'Two states are one or they are not.',
  notApplicable: [
    ['no state on the cover', specimen({ jurisdiction: '' })],
    ['no name on the cover', specimen({ registrant: '' })],
  ],
});
