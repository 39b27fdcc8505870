import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen, type Specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.06-form-10.ts';
import { describeRule } from '../../support/test-rule.ts';

const CEASED = 'On October 29, 2024, the company ceased to be a shell company.';
const report = (words: string, change: Partial<Specimen> = {}): string =>
  itemSpecimen('Item 5.06 Change in Shell Company Status.', words, change);
const CHAPTERS = `Description of Business

We make sensors.

Risk Factors

Our plant is moving.

Plan of Operation

Beneficially owned shares

Directors and Executive Officers

Executive Compensation`;
const STATEMENTS = 'The audited financial statements of Harbor Optics LLC follow.';

describeRule(rule, {
  passes: [
    ['the chapters of Form 10 in the report', report(`${CEASED}\n\n${CHAPTERS}\n\n${STATEMENTS}`)],
    [
      'the statements in an exhibit',
      report(`${CEASED}\n\n${CHAPTERS}`, { exhibits: `Exhibit 99.1\n\n${STATEMENTS}` }),
    ],
  ],
  violations: [
    [
      'two sentences',
      report(`${CEASED} We thank our holders.`),
      { message: 'missing', at: CEASED, severity: 'error' },
    ],
  ],
  undetermined: [
    [
      'a proxy statement that holds them',
      report(`${CEASED} The terms are in our proxy statement.`),
      { message: 'elsewhere', at: CEASED, severity: 'warning', facts: { found: 0, all: 7 } },
    ],
    [
      'all but the statements',
      report(`${CEASED}\n\n${CHAPTERS}`),
      { message: 'part', at: CEASED, severity: 'warning', facts: { missing: 'financial statements' } },
    ],
  ],
  notApplicable: [
    ['no Item 5.06', specimen()],
    ['an amendment', report(CEASED, { form: 'FORM 8-K/A' })],
    ['before Item 5.06 was law', report(CEASED), { filed: '2005-11-06' }],
  ],
});
