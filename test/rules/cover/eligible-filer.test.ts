import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/eligible-filer.ts';
import { describeRule } from '../../support/test-rule.ts';

const abroad = (words: string): string =>
  specimen({ jurisdiction: 'Bermuda', items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['a Delaware company', specimen()],
    ['a business development company', specimen({ fileNumber: '814-00812' })],
    [
      'a company abroad that reports as domestic ones do',
      abroad('Our annual report on Form 10-K tells more.'),
    ],
    [
      'a domestic company that speaks of another’s Form 20-F',
      specimen({ items: 'Item 8.01 Other Events.\n\nSee the annual report on Form 20-F of Harbor plc.' }),
    ],
  ],
  violations: [
    ['a fund', specimen({ fileNumber: '811-01234' }), { message: 'fund', at: '811-01234', severity: 'info' }],
    [
      'a foreign private issuer',
      abroad('Our annual report on Form 20-F tells more.'),
      { message: 'foreign', at: 'Bermuda' },
    ],
  ],
  undetermined: 'The kind of registrant is asked, never found.',
  notApplicable: 'Every cover is read for a registrant.',
});
