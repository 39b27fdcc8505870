import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.02a-disagreement.ts';
import { describeRule } from '../../support/test-rule.ts';

const leaving = (words: string): string =>
  specimen({ items: `Item 5.02 Departure of Directors or Certain Officers.\n\n${words}` });
const QUARREL =
  'On October 29, 2024, Jane Roe resigned as a director because of a disagreement with the Company on its dividend policy.';

describeRule(rule, {
  passes: [
    [
      'committees named and a letter filed',
      leaving(`${QUARREL} She sat on the Audit Committee. Her letter is filed as Exhibit 17.1.`),
    ],
    [
      'no letter given, and the director had the opportunity to write one',
      leaving(`${QUARREL} She sat on no committee, and was given the opportunity to respond.`),
    ],
  ],
  violations: [
    [
      'nothing but the disagreement',
      leaving(QUARREL),
      {
        message: 'missing',
        at: QUARREL,
        severity: 'warning',
        facts: { missing: 'the committee seats and the letter, or the chance to write one' },
      },
    ],
    [
      'a resignation over a dispute, in the words of the director',
      leaving(
        'Mr. Diaz resigned on October 29, 2024. Mr. Diaz disagreed with the Board on the sale of the plant.',
      ),
      { message: 'missing', at: 'Mr. Diaz disagreed with the Board on the sale of the plant.' },
    ],
    [
      'the former item, with no word of a letter',
      formerSpecimen({ items: `Item 6. Resignations of Registrant's Directors.\n\n${QUARREL}` }),
      { message: 'former', at: QUARREL },
    ],
  ],
  undetermined: 'A disagreement is told of or is not.',
  notApplicable: [
    [
      'not the result of any disagreement',
      leaving(
        'On October 29, 2024, Jane Roe resigned. Her resignation is not the result of any disagreement with the Company.',
      ),
    ],
    [
      'no disagreement, in other words',
      leaving('Jane Roe resigned on October 29, 2024. There was no disagreement with management.'),
    ],
    [
      'a disagreement with the accountants is of Item 4.01',
      leaving(
        'The controller resigned on May 3, 2024. There was a disagreement with our accountants over revenue.',
      ),
    ],
    ['no Item 5.02', specimen()],
  ],
});
