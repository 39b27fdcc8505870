import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/cross-reference-broken.ts';
import { describeRule } from '../../support/test-rule.ts';

const OBLIGATION = 'Item 2.03 Creation of a Direct Financial Obligation.';
const saying = (words: string): string => specimen({ items: `${OBLIGATION}\n\n${words}` });
const AGREEMENT = 'Item 1.01 Entry into a Material Definitive Agreement.\n\nA loan was agreed.';

describeRule(rule, {
  passes: [
    ['no reference', specimen()],
    [
      'an item of the report',
      specimen({
        items: `${AGREEMENT}\n\n${OBLIGATION}\n\nThe information in Item 1.01 above is incorporated by reference into this Item 2.03.`,
      }),
    ],
    [
      'an item of the former form',
      formerSpecimen({ items: 'Item 5. Other Events.\n\nSee the list in Item 7 above.' }),
    ],
    ['its own item', saying('The information in this Item 2.02 of this report is true.')],
    [
      'an item of an earlier report',
      saying('The loan was reported under Item 1.01 of our Current Report on Form 8-K filed on May 1, 2024.'),
    ],
    [
      'an earlier report, called so behind the number',
      saying('The company previously reported, in Item 1.01 of this report’s predecessor, a loan.'),
    ],
    [
      'an item of an annual report',
      saying('See Part I, Item 1 above the table in our Annual Report on Form 10-K.'),
    ],
    ['an item of Regulation S-K', saying('Item 404(a) of Regulation S-K asks for no more.')],
    [
      'a matter of a meeting',
      specimen({
        items:
          'Item 5.07 Submission of Matters to a Vote of Security Holders.\n\nThe vote on Item 3 above was put off.',
      }),
    ],
    [
      'a furnished legend with a wrong item, which is another fault',
      saying(
        'The information in Item 7.01 of this Current Report shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.',
      ),
    ],
  ],
  violations: [
    [
      'an item that the report lacks',
      saying(
        'The loan is described here. The information set forth in Item 1.01 of this Current Report on Form 8-K is incorporated by reference.',
      ),
      {
        message: 'absent',
        at: 'The information set forth in Item 1.01 of this Current Report on Form 8-K is incorporated by reference.',
        severity: 'error',
        facts: { number: '1.01', expected: 'One of the items reported: Items 2.03 and 9.01' },
      },
    ],
    [
      'without naming the report',
      saying('The disclosure in Item 1.01 is incorporated by reference into this Item 2.03.'),
      {
        message: 'absent',
        at: 'The disclosure in Item 1.01 is incorporated by reference into this Item 2.03.',
      },
    ],
    [
      'by direction alone, and twice, once',
      saying('See Item 1.01 above. The notes in Item 1.01 above are unsecured.'),
      { message: 'absent', at: 'See Item 1.01 above.' },
    ],
    [
      'the second of two',
      saying('The agreements in Items 2.03 and 3.02 of this Form 8-K are summaries.'),
      {
        message: 'absent',
        at: 'The agreements in Items 2.03 and 3.02 of this Form 8-K are summaries.',
        facts: { number: '3.02' },
      },
    ],
    [
      'a zero left out',
      specimen({ items: `${AGREEMENT}\n\n${OBLIGATION}\n\nThe loan described in Item 1.1 above was drawn.` }),
      {
        message: 'slip',
        at: 'The loan described in Item 1.1 above was drawn.',
        severity: 'warning',
        facts: { number: '1.1', expected: 'Item 1.01' },
      },
    ],
    [
      'an item that stands on the other side',
      saying('The agreement is listed in Item 9.01 above.'),
      {
        message: 'direction',
        at: 'The agreement is listed in Item 9.01 above.',
        severity: 'info',
        facts: { said: 'above', stands: 'below' },
      },
    ],
  ],
  undetermined: 'The item is there or is not.',
  notApplicable: [['no item', specimen({ items: 'A plant opened.', exhibitItem: '' })]],
});
