import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { packageGapsOf } from '../_shared/package-gaps.ts';
import { specimen } from '../_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../_shared/submission-specimen.ts';

const TWO_LISTED = specimen({
  exhibits: '',
  exhibitItem:
    'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n99.1           Press release dated October 29, 2024\n99.2           Slides of October 29, 2024',
});

/** What the index lists is in the package, unless its row says where else it is. */
export default defineRule({
  id: 'exhibits/listed-not-attached',
  title: 'Each exhibit listed is in the package',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Regulation S-K Item 601(a)(2)'),
    authority('Regulation S-T Rule 102', 'Exhibits are part of the electronic submission.'),
  ],
  inForce: {},
  why: 'The report would be filed without an exhibit that it lists.',
  remedy:
    'Add the exhibit to the package; or say in the index that it is incorporated by reference or to follow.',
  messages: {
    absent: {
      verdict: 'violation',
      text: 'Listed and not attached: Exhibit {missing}',
      expected: 'A document for each exhibit listed; attached are {attached}',
    },
    unmarked: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'No heading tells where Exhibit {missing} begins',
      expected: 'The heading "Exhibit {first}" on its first page; found are {attached}',
      remedy: 'See whether the exhibit is there, and put its number at its head.',
    },
  },
  examples: {
    clean: {
      shows: '99.1 and 99.2 listed, both attached',
      draft: submissionSpecimen(
        ['Results of Operations and Financial Condition'],
        TWO_LISTED,
        exhibitDocument('99.1', 'Alder Point Instruments reports third quarter results.'),
        exhibitDocument('99.2', 'Slides on the third quarter of Alder Point Instruments.'),
      ),
    },
    flagged: {
      absent: {
        shows: '99.1 and 99.2 listed, only 99.1 attached',
        draft: submissionSpecimen(
          ['Results of Operations and Financial Condition'],
          TWO_LISTED,
          exhibitDocument('99.1', 'Alder Point Instruments reports third quarter results.'),
        ),
      },
      unmarked: {
        shows: 'One file with the report and its exhibits: 99.1 and 99.2 listed, only one headed',
        draft: specimen({
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n99.1           Press release dated October 29, 2024\n99.2           Slides of October 29, 2024',
        }),
      },
    },
  },
  notes:
    'A report uploaded without any exhibit is not judged: its exhibits may lie elsewhere. Data files (27, 101 to 106) are made by the filing agent.',

  check(filing) {
    if (filing.indexes.length === 0) return 'not-applicable';
    const { attached, missing } = packageGapsOf(filing);
    if (attached.length === 0 && !isWholeSubmission(filing)) return 'not-applicable';
    const [first, ...more] = missing;
    if (!first) return [];
    const apart = attached.every((paper) => paper.apart);
    return [
      {
        message: apart ? 'absent' : 'unmarked',
        place: first.span,
        related: more.map(({ span }) => span),
        facts: {
          missing: missing.map(({ number }) => number).join(', '),
          first: first.number,
          attached: attached.map(({ number }) => number).join(', ') || 'none',
        },
      },
    ];
  },
});

/** With EDGAR's header it is all that was sent. */
function isWholeSubmission({ header, draft }: Filing): boolean {
  return draft.format === 'sgml' && header !== null;
}
