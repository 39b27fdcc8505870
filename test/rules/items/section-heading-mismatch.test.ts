import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/items/section-heading-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const RESULTS = `Item 2.02 Results of Operations and Financial Condition.

The company announced its results in Exhibit 99.1, furnished and not "filed".`;
const under = (section: string): string => specimen({ items: `${section}\n\n${RESULTS}` });

describeRule(rule, {
  passes: [
    ['the section of the item', under('Section 2 - Financial Information')],
    ['in capitals, with a colon', under('SECTION 2: FINANCIAL INFORMATION')],
    [
      'a section above each of two items',
      under('Section 2 - Financial Information').replace(
        'Item 9.01',
        'Section 9 - Financial Statements and Exhibits\n\nItem 9.01',
      ),
    ],
  ],
  violations: [
    [
      'the section of another item',
      under('Section 5 - Corporate Governance and Management'),
      {
        message: 'other',
        at: 'Section 5 - Corporate Governance and Management',
        severity: 'info',
        facts: { section: '5', number: '2.02', right: '2 - Financial Information' },
      },
    ],
    [
      'a bare section number',
      under('Section 8'),
      { message: 'other', at: 'Section 8', facts: { section: '8' } },
    ],
  ],
  undetermined: 'The heading is that of the item or of another.',
  notApplicable: [
    ['no section headings', specimen()],
    ['sections of the acts', under('Section 16 of the Exchange Act is not concerned.')],
    ['a section that is spoken of', under('Section 5 of the Securities Act does not apply.')],
    [
      'the former form, which had no sections',
      formerSpecimen({
        items: 'Section 5\n\nItem 12. Results of Operations and Financial Condition.\n\nSee Exhibit 99.1.',
      }),
    ],
  ],
});
