import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/foreign-company-name.ts';
import { describeRule } from '../../support/test-rule.ts';

const saying = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });
const profile = {
  names: ['Alder Point Instruments, Inc.'],
  formerNames: ['Birch Point Sensors, Inc.'],
};

describeRule(rule, {
  passes: [
    ['the registrant', saying('Alder Point Instruments, Inc. (the "Company") opened a plant.')],
    ['a part of its name', saying('Alder Point Corp. (the "Company") opened a plant.')],
    [
      'a subsidiary made "the Company"',
      saying(
        'Brindle Creek Foods Corp. (the "Company"), a wholly-owned subsidiary of the registrant, closed.',
      ),
    ],
    [
      'the registrant and another together',
      saying('Alder Point Instruments, Inc. and Brindle Creek Foods Corp. (the "Company") signed a lease.'),
    ],
    [
      'a former name in brackets',
      saying(
        'Alder Point Instruments, Inc. (f/k/a Birch Point Sensors, Inc.) (the "Company") opened a plant.',
      ),
      { profile },
    ],
    [
      'a former name that the words call so',
      saying('Alder Point Instruments, Inc., formerly Birch Point Sensors, Inc., opened a plant.'),
      { profile },
    ],
    [
      'a former name on the cover and in the block, which their own rules compare',
      specimen({ signedFor: 'Birch Point Sensors, Inc.' }),
      { profile },
    ],
    [
      'a misspelling of the registrant, which is another rule\u2019s',
      saying('Alder Piont Instruments, Inc. (the "Company") opened a plant.'),
    ],
    ['another company with its own term', saying('Brindle Creek Foods Corp. ("Brindle") opened a plant.')],
  ],
  violations: [
    [
      'the company of an older paper',
      saying('On October 29, 2024, Brindle Creek Foods Corp. (the "Company") opened a plant.'),
      {
        message: 'defined',
        at: 'Brindle Creek Foods Corp.',
        severity: 'warning',
        facts: { name: 'Alder Point Instruments, Inc.' },
      },
    ],
    [
      'with its state, and made "the Registrant"',
      saying('Brindle Creek Foods Corp., a Nevada corporation (the "Registrant"), opened a plant.'),
      { message: 'defined', at: 'Brindle Creek Foods Corp.' },
    ],
    [
      'a former name told as the present one',
      saying('On October 29, 2024, Birch Point Sensors, Inc. opened a plant.'),
      { message: 'former', at: 'Birch Point Sensors, Inc.' },
      { profile },
    ],
  ],
  undetermined: 'What is made "the Company" is the registrant or is not.',
  notApplicable: [['no name on the cover', specimen({ registrant: '' })]],
});
