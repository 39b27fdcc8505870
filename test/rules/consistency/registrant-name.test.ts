import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/consistency/registrant-name.ts';
import { describeRule } from '../../support/test-rule.ts';

const saying = (words: string, registrant = 'Alder Point Instruments, Inc.'): string =>
  specimen({ registrant, signedFor: registrant, items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['one name throughout', specimen()],
    ['another spelling of the suffix', saying('Alder Point Instruments, Incorporated opened a plant.')],
    ['a trade name', saying('Alder Point opened a plant in Portland.')],
    [
      'a subsidiary of the brand',
      saying('Alder Point Instruments LLC, a wholly-owned subsidiary, opened a plant.'),
    ],
    [
      'a partnership beside the registrant',
      saying('Alder Point Instruments, L.P. and Alder Point Instruments, Inc. signed a lease.'),
    ],
    [
      'another company of the group',
      saying('Alder Ridge Instruments, Inc. and Alder Point Holdings, Inc. signed a lease.'),
    ],
    [
      'numbered sister funds',
      saying('Alder Income Fund III, L.P. sold a house.', 'Alder Income Fund II, L.P.'),
    ],
    ['the name as EDGAR has it', saying('NutriMill, Inc. opened a plant.', 'NUTRI MILL INC DE')],
    [
      'a name in the list of exhibits',
      specimen({ exhibitItem: 'Item 9.01 Exhibits.\n\n99.1  Release of Alder Point Instrument, Inc.' }),
    ],
  ],
  violations: [
    [
      'a letter lost',
      saying('On October 29, 2024, Alder Point Instrument, Inc. opened a plant.'),
      {
        message: 'spelling',
        at: 'Alder Point Instrument, Inc.',
        severity: 'warning',
        facts: { name: 'Alder Point Instruments, Inc.' },
      },
    ],
    [
      'letters swapped, behind the words "Board of Directors of"',
      saying('The Board of Directors of Aldre Point Instruments, Inc. met on October 29, 2024.'),
      { message: 'spelling', at: 'Aldre Point Instruments, Inc.' },
    ],
    [
      'another suffix, and the exact name nowhere',
      saying('On October 29, 2024, Alder Point Instruments, Ltd. opened a plant.'),
      { message: 'suffix', at: 'Alder Point Instruments, Ltd.' },
    ],
    [
      'another suffix made "the Company"',
      saying(
        'Alder Point Instruments, Ltd. (the "Company") opened a plant. Alder Point Instruments, Inc. grows.',
      ),
      { message: 'suffix', at: 'Alder Point Instruments, Ltd.' },
    ],
  ],
  undetermined: 'A name is the cover’s or it is not.',
  notApplicable: [['no name on the cover', specimen({ registrant: '' })]],
});
