import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.08-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 5.08 Shareholder Director Nominations.';
const nominating = (words: string): string => specimen({ items: `${HEADING}\n\n${words}` });

describeRule(rule, {
  passes: [
    ['a day', nominating('Notices on Schedule 14N are due by March 1, 2025.')],
    [
      'a deadline under Rule 14a-8',
      nominating('Proposals under Rule 14a-8 must be received by July 31, 2025.'),
    ],
    ['a deadline that the proxy statement gives', nominating('The deadline is in our proxy statement.')],
  ],
  violations: [
    [
      'no day',
      nominating('Nominations must be made in due time.'),
      { message: 'undated', at: HEADING, severity: 'info' },
    ],
  ],
  undetermined: 'A day stands in the item or does not.',
  notApplicable: [
    ['before the item', nominating('Nominations must be made in due time.'), { filed: '2011-09-19' }],
    ['no Item 5.08', specimen()],
  ],
});
