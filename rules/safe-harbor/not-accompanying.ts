import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';
import { guardedByExhibitAlone } from '../_shared/unguarded-statements.ts';

const forecast = (more: string): string => `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, the company announced its results in the press release that is furnished as
Exhibit 99.1${more} and shall not be deemed "filed". The company expects revenue of $86 million to
$89 million in the fourth quarter of 2024.`;

/** A statement and its caution stand together, or the one takes up the other. */
export default defineRule({
  id: 'safe-harbor/not-accompanying',
  title: 'A forward-looking statement of the report has its caution in the report',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority(
      'Exchange Act section 21E, 15 U.S.C. 78u-5',
      'A written statement is accompanied by its cautions; only an oral one may point to another paper.',
    ),
    authority('Securities Act section 27A, 15 U.S.C. 77z-2'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'The statute wants a written statement accompanied by its cautions; whether those of an attached exhibit accompany the report’s own words is open to argument.',
  remedy:
    'Add to Item {number}: "The cautionary statements in Exhibit {exhibit} are incorporated by reference", or repeat them.',
  messages: {
    apart: {
      verdict: 'violation',
      text: 'The report looks forward, and only Exhibit {exhibit} cautions',
      expected: 'The cautions in Item {number} too, or words that take them up',
    },
  },
  examples: {
    clean: {
      shows: 'Item 2.02 … Exhibit 99.1, incorporated herein by reference. … expects revenue of …',
      draft: specimen({ items: forecast(', incorporated herein by reference,') }),
    },
    flagged: {
      apart: {
        shows: 'Item 2.02 … expects revenue of $86 million … (the legend stands in Exhibit 99.1)',
        draft: specimen({ items: forecast('') }),
      },
    },
  },
  notes:
    'Forecasts and expectations count, administrative futures do not. A statement that nothing guards is told by safe-harbor/forward-looking-without-legend.',

  check(filing) {
    const apart = guardedByExhibitAlone(filing);
    const open = apart.filter(({ item }) => !TAKES_UP.test(foldedOf(filing, item.body)));
    const [first, ...others] = open;
    if (!first) return apart.length > 0 ? [] : 'not-applicable';
    const facts = { exhibit: first.exhibit.number, number: first.item.number };
    return [
      { message: 'apart', place: first.span, related: others.slice(0, 2).map(({ span }) => span), facts },
    ];
  },
});

/** The item takes its exhibit up, legend and all, or speaks of the exhibit's words of caution; a legend denies the former. */
const TAKES_UP =
  /\bincorporated\s{1,3}(?:herein\s{1,3}by\s{1,3}reference|by\s{1,3}reference\s{1,3}(?:herein|hereto|here|in(?:to)?\s{1,3}this))|\bincorporat(?:es|ing)\b[^.;]{0,60}\bby\s{1,3}reference|\bcaution(?:ary|s)\b/i;
