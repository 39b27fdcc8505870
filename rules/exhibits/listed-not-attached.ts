import { defineRule } from '../../core/engine/rule.ts';
import { plainNumber } from '../../core/filing/exhibit-number.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import type { AttachedPaper } from '../_shared/attached-papers.ts';
import type { ListedExhibit } from '../_shared/listed-exhibits.ts';
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
    renumbered: {
      verdict: 'violation',
      severity: 'warning',
      text: 'Listed as Exhibit {missing}, sent as {sent}',
      expected: 'One number in the index and on the document',
      remedy: 'Send the document under the number that the index gives it, or correct the index.',
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
      renumbered: {
        shows: '10.1 Merger Agreement listed; the agreement came as EX-99, without a number at its head',
        draft: submissionSpecimen(
          ['Results of Operations and Financial Condition'],
          specimen({
            exhibits: '',
            exhibitItem:
              'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n10.1           Merger Agreement\n99.1           Press release dated October 29, 2024',
          }),
          exhibitDocument('99', 'AGREEMENT AND PLAN OF MERGER between Alder Point and Birch Point.'),
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
    const { attached, missing, spare } = packageGapsOf(filing);
    if (attached.length === 0 && !isWholeSubmission(filing)) return 'not-applicable';
    const [first, ...more] = missing;
    if (!first) return [];
    const apart = attached.every((paper) => paper.apart);
    const sent = more.length === 0 ? sentUnderAnother(filing, first, spare) : null;
    return [
      {
        message: sent ? 'renumbered' : apart ? 'absent' : 'unmarked',
        place: first.span,
        related: more.map(({ span }) => span),
        facts: {
          missing: missing.map(({ number }) => number).join(', '),
          first: first.number,
          attached: attached.map(({ number }) => number).join(', ') || 'none',
          ...(sent !== null && { sent }),
        },
      },
    ];
  },
});

/**
 * What the missing exhibit must have been sent as: the one document that no row accounts for, of another family and without a number
 * at its own head that would say otherwise.
 */
function sentUnderAnother(
  filing: Filing,
  { family }: ListedExhibit,
  spare: readonly AttachedPaper[],
): string | null {
  const [paper, ...others] = spare;
  if (!paper || others.length > 0 || !paper.apart || paper.headed !== null) return null;
  if (plainNumber(paper.number).split('.')[0] === family) return null;
  const document = filing.documents[paper.span.document];
  if (!document) return null;
  const { name, type } = document;
  return filing.draft.format === 'sgml' ? type : `${name}, taken for ${type}`;
}

/** With EDGAR's header it is all that was sent. */
function isWholeSubmission({ header, draft }: Filing): boolean {
  return draft.format === 'sgml' && header !== null;
}
