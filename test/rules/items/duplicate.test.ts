import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/duplicate.ts';
import { describeRule } from '../../support/test-rule.ts';

const other = (words: string, heading = 'Item 8.01 Other Events.'): string => `${heading}\n\n${words}`;
const OPENED = other('On October 29, 2024, the company opened a plant.');
const CLOSED = other('On October 29, 2024, the company closed a plant.');
const OFFICERS = 'Departure of Directors or Certain Officers; Appointment of Certain Officers.';

describeRule(rule, {
  passes: [
    ['each item once', specimen({ items: OPENED })],
    [
      'paragraphs under headings of their own',
      specimen({
        items: [
          `Item 5.02(b) ${OFFICERS}\n\nPeter Lang resigned as a director.`,
          `Item 5.02(e) ${OFFICERS}\n\nThe committee approved bonuses.`,
        ].join('\n\n'),
      }),
    ],
    [
      'a heading that goes on',
      specimen({
        items: [OPENED, other('The plant is in Ohio.', 'Item 8.01 Other Events (continued).')].join('\n\n'),
      }),
    ],
    [
      'an index that goes on under a running head',
      specimen({
        afterSignature: '',
        exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

99.1    Press release dated October 29, 2024

SECTION 9 - FINANCIAL STATEMENTS AND EXHIBITS - continued

Item 9.01 Financial Statements and Exhibits.

104     Cover Page Interactive Data File`,
      }),
    ],
    ['both items of a joint heading', specimen({ items: other('It happened.', 'Items 2.02 and 7.01.') })],
  ],
  violations: [
    [
      'two headings of one number',
      specimen({ items: `${OPENED}\n\n${CLOSED}` }),
      {
        message: 'twice',
        at: 'Item 8.01 Other Events.',
        severity: 'warning',
        facts: { number: '8.01', times: 'twice' },
      },
    ],
    [
      'three of them, as one finding',
      specimen({ items: `${OPENED}\n\n${CLOSED}\n\n${OPENED}` }),
      { message: 'twice', at: 'Item 8.01 Other Events.', facts: { times: '3 times' } },
    ],
    [
      'a heading behind words on what continued',
      specimen({ items: `${OPENED} He stays in continued service with the company.\n\n${CLOSED}` }),
      { message: 'twice', at: 'Item 8.01 Other Events.' },
    ],
    [
      'an exhibits item left over from a precedent',
      specimen({
        items: `${OPENED}\n\nItem 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits. 99.2 Slides`,
      }),
      { message: 'twice', at: 'Item 9.01 Financial Statements and Exhibits.', facts: { number: '9.01' } },
    ],
    [
      'an item of the former form',
      formerSpecimen({
        items: `${other('It opened.', 'Item 5. Other Events.')}\n\n${other('It closed.', 'Item 5. Other Events.')}`,
      }),
      { message: 'twice', at: 'Item 5. Other Events.', facts: { number: '5' } },
    ],
  ],
  undetermined: 'A heading stands there twice or once.',
  notApplicable: [
    ['a report without items', specimen({ items: 'It opened.', exhibitItem: '' })],
    [
      'an amendment, which may print the original',
      specimen({ form: 'FORM 8-K/A', items: `${OPENED}\n\n${OPENED}` }),
    ],
  ],
});
