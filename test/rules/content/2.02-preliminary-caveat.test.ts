import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/2.02-preliminary-caveat.ts';
import { describeRule } from '../../support/test-rule.ts';

const release = (words: string): string =>
  formerSpecimen({
    release: `Alder Point Instruments Delays Its Results\n\nPORTLAND, Maine, April 20, 2004 -- ${words}`,
    outlook: '',
  });
const POSTPONED =
  'Alder Point Instruments, Inc. today postponed its results pending the completion of its audit.';
const HEADING = 'Item 2.02 Results of Operations and Financial Condition.';

describeRule(rule, {
  passes: [
    ['final results', specimen()],
    ['"unaudited" somewhere in the release', release(`${POSTPONED} Revenue was $21 million. Unaudited.`)],
    ['"approximately" beside the figure', release(`${POSTPONED} Revenue was approximately $21 million.`)],
    [
      'a release that calls its figures subject to audit',
      release('Sales were $9 million, subject to audit.'),
    ],
    ['an amount that is no result', release(`${POSTPONED} A gift of $2 million goes to the city.`)],
    ['no figure at all', release(POSTPONED)],
  ],
  violations: [
    [
      'a cash figure while the audit is open',
      release(`${POSTPONED} Cash exceeded $30 million on March 31, 2004.`),
      {
        message: 'bare',
        at: 'Cash exceeded $30 million on March 31, 2004.',
        severity: 'info',
        facts: { paper: 'Exhibit 99.1' },
      },
    ],
    [
      'preliminary results in the item itself, which has no exhibit',
      itemSpecimen(
        HEADING,
        'On October 29, 2024, we announced preliminary results for the quarter. Revenue was $84 million.',
      ),
      { message: 'bare', at: 'Revenue was $84 million.', facts: { paper: 'the item' } },
    ],
  ],
  undetermined: 'Whether a caveat is needed is for a lawyer; it is never more than a note.',
  notApplicable: [
    ['no results', specimen({ items: 'Item 8.01 Other Events.\n\nThe plant opened.' })],
    ['a release that is not in the draft', specimen({ exhibits: '' })],
  ],
});
