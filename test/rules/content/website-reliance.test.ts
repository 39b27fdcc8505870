import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/website-reliance.ts';
import { describeRule } from '../../support/test-rule.ts';

const report = (words: string): string => itemSpecimen('Item 8.01 Other Events.', words);

describeRule(rule, {
  passes: [
    ['a bare address', report('Our policy is at www.alderpoint.example.')],
    [
      'a disclaimer',
      report('Information on our website is not incorporated by reference and is no part of this report.'),
    ],
    [
      'an exhibit that is taken in, with an address beside it',
      report('Exhibit 99.1, also on our website, is incorporated herein by reference.'),
    ],
    [
      'taken in and a site in sentences of their own',
      report('The plan is incorporated by reference. Our website is www.alderpoint.example.'),
    ],
  ],
  violations: [
    [
      'the site’s words taken in',
      report('See the charter at https://alderpoint.example, which is incorporated by reference.'),
      {
        message: 'incorporated',
        at: 'See the charter at https://alderpoint.example, which is incorporated by reference.',
        severity: 'info',
      },
    ],
    [
      'the site made part of the report',
      report('The presentation on our web site is part of this report.'),
      { message: 'incorporated', at: 'The presentation on our web site is part of this report.' },
    ],
  ],
  undetermined: 'The site is taken in or is not.',
  notApplicable: [['no site in the items; those of the release do not count', specimen()]],
});
