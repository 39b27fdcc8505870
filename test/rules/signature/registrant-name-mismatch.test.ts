import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/signature/registrant-name-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const signedFor = (name: string): string => specimen({ signedFor: name });

const headed = (name: string, former: string): string =>
  submissionSpecimen(['Other Events'], specimen({ signedFor: name })).replace(
    '</SEC-HEADER>',
    `\tFORMER COMPANY:\n\t\tFORMER CONFORMED NAME:\t${former}\n</SEC-HEADER>`,
  );

describeRule(rule, {
  passes: [
    ['the same name', specimen()],
    ['in capitals', signedFor('ALDER POINT INSTRUMENTS, INC.')],
    ['the suffix in full', signedFor('Alder Point Instruments, Incorporated')],
    ['a leading The', signedFor('The Alder Point Instruments, Inc.')],
    [
      'an ampersand for "and"',
      specimen({ registrant: 'Alder & Point, Inc.', signedFor: 'ALDER AND POINT, INC.' }),
    ],
    [
      'accents lost',
      specimen({ registrant: 'Estée Lauder Companies Inc.', signedFor: 'ESTEE LAUDER COMPANIES INC.' }),
    ],
    ['a name over two lines', specimen({ signedFor: 'ALDER POINT\nINSTRUMENTS, INC.' })],
  ],
  violations: [
    [
      'a stranger',
      signedFor('BRINDLE CREEK FOODS CORP.'),
      {
        message: 'stranger',
        at: 'BRINDLE CREEK FOODS CORP.',
        severity: 'error',
        facts: { expected: 'Alder Point Instruments, Inc., as on the cover' },
      },
    ],
    [
      'another suffix',
      signedFor('Alder Point Instruments LLC'),
      { message: 'suffix', at: 'Alder Point Instruments LLC', severity: 'warning' },
    ],
    [
      'a part of the name',
      signedFor('ALDER POINT CO.'),
      { message: 'part', at: 'ALDER POINT CO.', severity: 'info' },
    ],
    [
      'a name that the report calls former',
      specimen({
        signedFor: 'Birch Sensors, Inc.',
        items:
          'Item 5.03 Amendments to Articles.\n\nThe company changed its name from Birch Sensors, Inc. last week.',
      }),
      { message: 'former', at: 'Birch Sensors, Inc.', severity: 'warning' },
    ],
    [
      'a name that the header calls former, as EDGAR shortens it',
      headed('Birch Sensors Holdings, Inc.', 'BIRCH SENSORS HOLDINGS INC /DE/'),
      {
        message: 'former-in-header',
        at: 'Birch Sensors Holdings, Inc.',
        severity: 'warning',
        facts: { expected: 'Alder Point Instruments, Inc., as on the cover' },
      },
    ],
    [
      'a stranger, whatever the former names',
      headed('BRINDLE CREEK FOODS CORP.', 'BIRCH SENSORS HOLDINGS INC'),
      { message: 'stranger', at: 'BRINDLE CREEK FOODS CORP.', severity: 'error' },
    ],
  ],
  undetermined: 'Two names are compared; a change of name is told at a lower level.',
  notApplicable: [
    ['no company in the block', signedFor('')],
    ['no block at all', specimen({ signature: '' })],
  ],
});
