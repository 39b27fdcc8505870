import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/edgar/extraction-quality.ts';
import { describeRule } from '../../support/test-rule.ts';

const words =
  'The company will tell more about its plans for the new plant when the board has met and decided.';

describeRule(rule, {
  passes: [
    ['a whole report', specimen()],
    ['a report without a signature', specimen({ signature: '' })],
    ['one letter lost', specimen({ signedFor: 'Alder Point Instruments\uFFFD, Inc.' })],
  ],
  violations: [
    [
      'a cover without a date, no item, no signature',
      specimen({
        cover: 'FORM 8-K\n\nCURRENT REPORT',
        items: words,
        exhibitItem: words,
        signature: '',
        exhibits: '',
      }),
      { message: 'no-zones', at: null },
    ],
  ],
  undetermined: [
    [
      'every word of an item damaged',
      specimen({ items: `Item 8.01 Other Events.\n\n${'compan\uFFFD '.repeat(20)}` }),
      {
        message: 'lost-letters',
        at: 'compan\uFFFD compan\uFFFD compan\uFFFD compan\uFFFD compan\uFFFD compan\uFFFD compan\uFFFD compan\uFFFD co',
        facts: { count: 20 },
      },
    ],
    [
      'two bytes that are no text',
      specimen({ items: 'Item 8.01 Other Events.\n\nThe board\x81s \x8fcommittee met.' }),
      { message: 'undecodable', at: 'The board\uFFFDs \uFFFDcommittee met.', facts: { count: '2 signs' } },
    ],
    [
      'a document without a type tag in a submission',
      submissionSpecimen(
        ['Other Events'],
        specimen({ exhibits: '' }),
        exhibitDocument('99.1', 'Alder Point reports.').replace('<TYPE>EX-99.1\n', ''),
      ),
      {
        message: 'roles',
        at: null,
        severity: 'info',
        facts: { roles: 'ex99-1.txt is taken for Exhibit 99.1 by its name' },
      },
    ],
  ],
  notApplicable: 'Every draft must be readable.',
});
