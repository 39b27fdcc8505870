import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { furnishedLegendsOf } from '../_shared/furnished-legends.ts';
import { nameOf, papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';
import { unguardedStatements } from '../_shared/unguarded-statements.ts';

const SUMMARY = `Item 2.02 Results of Operations and Financial Condition.

The company expects revenue of $90 million in the fourth quarter of 2024. The press release
is furnished as Exhibit 99.1 to this report and shall not be deemed "filed".`;

/** How many statements the finding shows. */
const SHOWN = 3;

/** Statements about the future come with a legend that identifies them and cautions. */
export default defineRule({
  id: 'safe-harbor/forward-looking-without-legend',
  title: 'Statements about the future come with a cautionary legend',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Exchange Act section 21E, 15 U.S.C. 78u-5'),
    authority('Securities Act section 27A, 15 U.S.C. 77z-2'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'The statute protects a forward-looking statement that is identified as one and accompanied by meaningful cautions. It does not ask for a legend: without one the protection is lost.',
  remedy:
    'Add beside it: "This [release] contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934. Actual results could differ materially because of [two or more factors of this business]."',
  messages: {
    strong: {
      verdict: 'violation',
      text: 'A forecast in {paper}, no cautionary legend',
      expected: 'Identification and cautions beside it{note}',
    },
    medium: {
      verdict: 'violation',
      text: 'An expectation in {paper}, no cautionary legend',
      expected: 'Identification and cautions beside it{note}',
    },
    weak: {
      verdict: 'violation',
      severity: 'info',
      text: 'A statement of plans, no cautionary legend',
      expected: 'If the protection is wanted: identification and cautions{note}',
      remedy: 'Nothing, or a legend in {paper}: the form does not ask for one.',
    },
    unattached: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'A statement about the future; {exhibit}, which may bear the legend, is not in the upload',
      expected: 'Identification and cautions, here or there',
      remedy: 'Look for the legend in {exhibit}, or check the draft together with it.',
    },
  },
  examples: {
    clean: {
      shows: 'We expect 2025 revenue of $40 million. … These forward-looking statements …',
      draft: specimen(),
    },
    flagged: {
      strong: {
        shows: 'The company expects revenue of $86 million to $89 million. (nothing else)',
        draft: specimen({ cautions: '' }),
      },
      medium: {
        shows: 'We expect to open our plant in Ohio. (nothing else)',
        draft: specimen({ outlook: 'We expect to open our plant in Ohio soon.', cautions: '' }),
      },
      weak: {
        shows: 'The company will host a conference call. (nothing else)',
        draft: specimen({ outlook: 'The company will host a conference call.', cautions: '' }),
      },
      unattached: {
        shows:
          'Item 2.02 … The company expects revenue of $90 million. (Exhibit 99.1 is listed, not attached)',
        draft: specimen({ items: SUMMARY, exhibits: '' }),
      },
    },
  },
  notes:
    'Strong is an outlook with a measure and a number or period, medium what the registrant expects, plans or believes of its business, weak an administrative future. Contracts and other instruments are out of scope. The furnished legend is no cautionary legend.',

  check(filing) {
    if (papersOf(filing).length === 0) return 'not-applicable';
    const [first, ...others] = unguardedStatements(filing);
    if (!first) return [];
    const { strength, span, paper, exhibit } = first;
    const message = exhibit ? 'unattached' : strength;
    const related = others.slice(0, SHOWN - 1).map((other) => other.span);
    const facts = { paper: nameOf(paper), note: noteOn(filing), ...(exhibit && { exhibit }) };
    return [{ message, place: span, related, facts }];
  },
});

/** The furnished legend is taken for a cautionary one so often that the finding says otherwise. */
function noteOn(filing: Filing): string {
  const legend = furnishedLegendsOf(filing).find(({ kind, item }) => kind === 'full' && item);
  return legend?.item ? `. The furnished legend in Item ${legend.item.number} is not one.` : '';
}
