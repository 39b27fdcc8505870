import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.04-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = "Item 5.04 Temporary Suspension of Trading Under Registrant's Employee Benefit Plans.";
const suspended = (words: string): string => specimen({ items: `${HEADING}\n\n${words}` });
const NOTICE =
  'Because the plan changes its recordkeeper, there is a blackout period without exchanges or loans in common stock from November 14, 2024 to December 5, 2024.';

describeRule(rule, {
  passes: [
    [
      'all that the notice says',
      suspended(`${NOTICE} Questions: Jane Roe, 210 Harbor Street, (207) 555-0100.`),
    ],
    [
      'the end given as a week, and a free number',
      suspended(
        'In order to move records, a blackout period without withdrawals in equity securities will begin on January 2, 2025 and end the week of January 12, 2025. Call 1-800-555-0199.',
      ),
    ],
  ],
  violations: [
    [
      'nobody to ask',
      suspended(NOTICE),
      { message: 'missing', at: HEADING, severity: 'warning', facts: { missing: 'whom to ask' } },
    ],
    [
      'no end',
      suspended(`${NOTICE.replace(' to December 5, 2024', '')} Questions: Jane Roe, (207) 555-0100.`),
      { message: 'missing', at: HEADING, facts: { missing: 'its beginning and end' } },
    ],
  ],
  undetermined: 'What the notice says stands in the item or does not.',
  notApplicable: [
    ['no blackout', suspended('Not applicable.')],
    ['before the item', suspended(NOTICE), { filed: '2003-01-25' }],
    ['no Item 5.04', specimen()],
  ],
});
