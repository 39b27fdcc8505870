import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../core/engine/rule.ts';
import bespeaksGeneric from '../../../rules/safe-harbor/bespeaks-generic.ts';
import excludedTransaction from '../../../rules/safe-harbor/excluded-transaction.ts';
import forwardLooking from '../../../rules/safe-harbor/forward-looking-without-legend.ts';
import furnishedLegendMissing from '../../../rules/safe-harbor/furnished-legend-missing.ts';
import legendOnFiledItem from '../../../rules/safe-harbor/legend-on-filed-item.ts';
import legendWrongItem from '../../../rules/safe-harbor/legend-wrong-item.ts';
import notIdentified from '../../../rules/safe-harbor/not-identified.ts';
import statuteMiscited from '../../../rules/safe-harbor/statute-miscited.ts';
import { filingOf, resultOf } from '../../support/test-rule.ts';

const family: readonly Rule[] = [
  furnishedLegendMissing,
  legendOnFiledItem,
  legendWrongItem,
  forwardLooking,
  notIdentified,
  bespeaksGeneric,
  statuteMiscited,
  excludedTransaction,
];
const path = new URL('../../../samples/sonus-2004-01-21-8k.txt', import.meta.url);
const sample = readFileSync(path, 'utf8');

const PLANS =
  'Upon completion of the audit, the Company will reschedule the conference call and provide further details.';
const FORECAST = 'We expect first quarter revenue of $30 million.';
const PLANS_NOTED = ['info safe-harbor/forward-looking-without-legend', PLANS];

/** What the family finds, as level and rule with the words it points to. */
function found(draft: string): string[][] {
  const filing = filingOf(draft);
  return family.flatMap((rule) =>
    resultOf(rule, filing, {}).findings.map(({ severity, ruleId, excerpt }) => [
      `${severity} ${ruleId}`,
      excerpt,
    ]),
  );
}

/** The sample with some words exchanged, and proof that they stood there. */
function changed(from: string | RegExp, to: string): string {
  const draft = sample.replace(from, to);
  expect(draft).not.toBe(sample);
  return draft;
}

describe('On the founding sample the family', () => {
  it('notes one statement of plans, and that the furnished legend is no cautionary one', () => {
    const [finding, ...others] = resultOf(forwardLooking, filingOf(sample), {}).findings;
    expect(found(sample)).toEqual([PLANS_NOTED]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'violation',
      message: 'A statement of plans, no cautionary legend',
      facts: {
        expected:
          'If the protection is wanted: identification and cautions. The furnished legend in Item 12 is not one.',
      },
    });
    expect(finding?.place?.start).toMatchObject({ line: 39, column: 148 });
  });

  it('misses the furnished paragraph when it is deleted', () => {
    const draft = changed(/The information in this Current Report on Form 8-K and[^\n]*\n/, '');
    expect(found(draft)).toEqual([
      [
        'warning safe-harbor/furnished-legend-missing',
        'Item 12. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.',
      ],
      PLANS_NOTED,
    ]);
  });

  it('warns of the legend on Item 5, which is filed', () => {
    const draft = changed('Item 12. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.', 'Item 5. OTHER EVENTS.');
    expect(found(draft)).toEqual([
      [
        'warning safe-harbor/legend-on-filed-item',
        expect.stringMatching(/^The information in this Current Report/),
      ],
      PLANS_NOTED,
    ]);
  });

  it('warns of a forecast in the release', () => {
    const draft = changed(PLANS, `${PLANS} ${FORECAST}`);
    expect(found(draft)).toEqual([['warning safe-harbor/forward-looking-without-legend', FORECAST]]);
  });

  it('finds a bare caution unidentified and generic, and no longer misses a legend', () => {
    const caution = 'Our actual results may differ owing to risks and uncertainties.';
    const draft = changed(PLANS, `${PLANS} ${FORECAST} ${caution}`);
    expect(found(draft)).toEqual([
      ['warning safe-harbor/not-identified', caution],
      ['warning safe-harbor/bespeaks-generic', caution],
    ]);
  });

  it('finds Section 21E cited as of the Securities Act', () => {
    const legend =
      'These forward-looking statements are made under Section 21E of the Securities Act of 1933. Results could differ because our one plant may flood and because Acme, our largest customer, may leave.';
    const draft = changed(PLANS, `${PLANS} ${legend}`);
    expect(found(draft)).toEqual([
      ['error safe-harbor/statute-miscited', 'Section 21E of the Securities Act of 1933'],
    ]);
  });
});
