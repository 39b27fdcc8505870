import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.03-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.';
const amending = (words: string): string => specimen({ items: `${HEADING}\n\n${words}` });
const FORMER = 'Item 8. Change in Fiscal Year.';
const changing = (words: string): string => formerSpecimen({ items: `${FORMER}\n\n${words}` });

describeRule(rule, {
  passes: [
    ['a section and a day', amending('On October 29, 2024, the Board amended Section 2.4 of the By-laws.')],
    [
      'a purpose, and effective upon adoption',
      amending('The Board amended the Bylaws, effective upon adoption, to permit meetings by telephone.'),
    ],
    [
      'a certificate of designations, establishing rights',
      amending(
        'On October 29, 2024, we filed a certificate of designations establishing the rights of the Series A stock.',
      ),
    ],
    [
      'a charter that the proxy statement described',
      amending('On October 29, 2024, holders approved a new charter. The proxy statement describes it.'),
    ],
    [
      'a fiscal year with day, end and form',
      amending(
        'On October 29, 2024, the Board changed the fiscal year to end on December 31. A transition report on Form 10-K will follow.',
      ),
    ],
    [
      'the former item with all three',
      changing(
        'On April 20, 2004, the Board moved the year-end to June 30. Form 10-K will cover the transition period.',
      ),
    ],
  ],
  violations: [
    [
      'neither day nor change',
      amending('The Board amended the By-laws. A copy is attached.'),
      {
        message: 'amendment',
        at: HEADING.replace(/\.$/, '.'),
        severity: 'warning',
        facts: { missing: 'its date and what it changes' },
      },
    ],
    [
      'no form of the transition report',
      changing('On April 20, 2004, the Board moved the year-end to June 30.'),
      { message: 'year', at: FORMER, facts: { missing: 'the form of the transition report' } },
    ],
  ],
  undetermined: [
    [
      'the by-laws speak for themselves',
      amending(
        'On October 29, 2024, the Board approved Restated Bylaws, filed as Exhibit 3.1, the terms of which are incorporated by reference.',
      ),
      { message: 'elsewhere', at: HEADING, severity: 'info' },
    ],
  ],
  notApplicable: [
    ['the former item answered with None', changing('Not applicable.')],
    ['no Item 5.03', specimen()],
  ],
});
