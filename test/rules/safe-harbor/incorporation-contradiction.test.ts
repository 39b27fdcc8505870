import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/incorporation-contradiction.ts';
import { describeRule } from '../../support/test-rule.ts';

const LEGEND = 'The information in this Item 7.01 shall not be deemed "filed" for purposes of Section 18.';
const SLIDES = `Item 7.01 Regulation FD Disclosure.\n\nThe company presented the slides in Exhibit 99.1. ${LEGEND}`;
const OTHER = 'Item 8.01 Other Events.\n\nThe company sold notes on October 29, 2024.';
const furnished = (words: string): string => specimen({ items: `${SLIDES}\n\n${words}` });
const both = (words: string): string => specimen({ items: `${SLIDES}\n\n${OTHER}\n\n${words}` });
const REPORT = 'This Current Report on Form 8-K is incorporated by reference into our Form S-3 (No. 333-1).';

describeRule(rule, {
  passes: [
    [
      'the exhibit incorporated into the item',
      furnished('Exhibit 99.1 is incorporated herein by reference.'),
    ],
    [
      'incorporation denied',
      furnished('This report shall not be incorporated by reference into any registration statement.'),
    ],
    [
      'incorporation denied, with the usual exception',
      furnished(
        'Nor is it incorporated by reference into any registration statement, except as expressly set forth by specific reference.',
      ),
    ],
    [
      'an incorporation that leaves the furnished item out',
      both(
        'This report, other than Item 7.01, is incorporated by reference into our registration statement.',
      ),
    ],
    [
      'the filed item alone',
      both('The information in Item 8.01 is incorporated by reference into our registration statement.'),
    ],
    [
      'exhibits of an offering',
      both(
        'Exhibits 1.1 and 5.1 are filed with this report and incorporated by reference into the Registration Statement.',
      ),
    ],
    [
      'what was incorporated before',
      both('The indenture was previously incorporated by reference into the Registration Statement.'),
    ],
  ],
  violations: [
    [
      'the report, with a furnished item alone',
      furnished(REPORT),
      { message: 'furnished', at: REPORT, severity: 'error', facts: { items: 'Item 7.01' } },
    ],
    [
      'the furnished item by its number',
      both('The information in Item 7.01 is incorporated by reference into our prospectus.'),
      {
        message: 'furnished',
        at: 'The information in Item 7.01 is incorporated by reference into our prospectus.',
      },
    ],
    [
      'the furnished exhibit by its number',
      both('Exhibit 99.1 is hereby incorporated by reference into our registration statement on Form S-8.'),
      {
        message: 'furnished',
        at: 'Exhibit 99.1 is hereby incorporated by reference into our registration statement on Form S-8.',
      },
    ],
    [
      'the whole report, which has a filed item too',
      both(REPORT),
      { message: 'whole', at: REPORT, severity: 'warning', facts: { items: 'Item 7.01' } },
    ],
    [
      'Item 12 of the former form',
      formerSpecimen().replace('SIGNATURE', `${REPORT}\n\nSIGNATURE`),
      { message: 'furnished', at: REPORT, facts: { items: 'Item 12' } },
    ],
  ],
  undetermined: 'The sentence incorporates or it does not.',
  notApplicable: [
    ['no furnished item', specimen({ items: `${OTHER} ${REPORT}` })],
    [
      'no legend, so that nothing is contradicted',
      specimen({ items: `Item 7.01 Regulation FD Disclosure.\n\nThe company presented slides. ${REPORT}` }),
    ],
  ],
});
