import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/placeholders/sample-text.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });
const abc = specimen({ registrant: 'ABC Corp.', signedFor: 'ABC Corp.' });

describeRule(rule, {
  passes: [
    ['true numbers', specimen({ ein: '04-3387074', telephone: '(978) 692-8999' })],
    ['a number of many zeros', told('It issued 1,000,000 shares and paid $000-0001 fees.')],
    ['a company name that is told', told('The Company name was changed.')],
    ['a company called ABC, by the profile', abc, { profile: { names: ['ABC Corp.'] } }],
    [
      'a company called ABC, by the submission',
      submissionSpecimen(['Other Events'], abc).replace('ALDER POINT INSTRUMENTS, INC.', 'ABC CORP'),
    ],
    ['a broadcaster', told('ABC, Inc. and ABC Family carried the event.')],
    ['samples', told('Samples of text in sample kits were sent.')],
    [
      'an example in a contract',
      specimen({
        exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1  Plan',
        exhibits:
          'Exhibit 10.1\n\nBONUS PLAN\n\nUnder this agreement, if (555) 555-5555 is called, lorem ipsum.\n\nThe parties agree on what follows, in good faith and for good consideration, the receipt of which each of them acknowledges, and each of them is represented by counsel of its own choice.',
      }),
    ],
  ],
  violations: [
    [
      'number and telephone of a template, told once',
      specimen({ ein: '12-3456789', telephone: '(555) 555-5555' }),
      {
        message: 'left',
        at: '12-3456789',
        severity: 'error',
        facts: { count: 2, words: '12-3456789; (555) 555-5555' },
      },
    ],
    ['a file number of zeros', specimen({ fileNumber: '000-00000' }), { message: 'left', at: '000-00000' }],
    [
      'a name to come',
      specimen({ registrant: 'Company Name, Inc.' }),
      { message: 'left', at: 'Company Name, Inc.' },
    ],
    ['a company of examples', told('It bought XYZ Corp. for cash.'), { message: 'left', at: 'XYZ Corp' }],
    [
      'a signer of examples',
      specimen({ signedBy: 'By: /s/ John Doe\nJohn Doe\nTreasurer' }),
      { message: 'left', at: 'John Doe', facts: { count: 2 } },
    ],
    ['filler', told('Lorem ipsum dolor sit amet.'), { message: 'left', at: 'Lorem ipsum' }],
    ['a test', told('This is a test filing.'), { message: 'left', at: 'This is a test filing' }],
    [
      'a telephone in the release',
      specimen({ outlook: 'Call 207-555-5555 for more.' }),
      { message: 'left', at: '555-5555' },
    ],
  ],
  undetermined: 'A template is known by its words.',
  notApplicable: 'Every draft has words.',
});
