import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';
import { miscitationsIn } from '../_shared/statute-citations.ts';

const legendCiting = (statute: string): string => `Forward-Looking Statements

The statement about revenue is a forward-looking statement within the meaning of ${statute}.
Actual results could differ materially from it because our sapphire wafers come from a single
supplier in Kyoto and because our plant in Portland is moving to a new building.`;

/** The sections and the act of the statutory safe harbor are cited as they are. */
export default defineRule({
  id: 'safe-harbor/statute-miscited',
  title: 'Section 27A is of the Securities Act, Section 21E of the Exchange Act, the Reform Act of 1995',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Securities Act section 27A, 15 U.S.C. 77z-2', 'Section 27A is of the Securities Act of 1933.'),
    authority(
      'Exchange Act section 21E, 15 U.S.C. 78u-5',
      'Section 21E is of the Securities Exchange Act of 1934.',
    ),
    authority('PSLRA of 1995, Pub. L. 104-67', 'The Reform Act is of 1995.'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'There is no such statute: the legend calls on nothing, and the reader sees that nobody read it.',
  remedy: 'Cite the section with its own act, and the Reform Act of 1995.',
  messages: {
    section: {
      verdict: 'violation',
      text: '{cited} is cited as of {as}',
      expected: '{right}',
      remedy: 'Write "{right}".',
    },
    year: {
      verdict: 'violation',
      text: 'The Reform Act is cited as of {as}',
      expected: '{right}',
      remedy: 'Write "{right}".',
    },
  },
  examples: {
    clean: {
      shows:
        'Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934',
      draft: specimen(),
    },
    flagged: {
      section: {
        shows: 'Section 21E of the Securities Act of 1933',
        draft: specimen({ cautions: legendCiting('Section 21E of the Securities Act of 1933') }),
      },
      year: {
        shows: 'Private Securities Litigation Reform Act of 1996',
        draft: specimen({ cautions: legendCiting('the Private Securities Litigation Reform Act of 1996') }),
      },
    },
  },
  notes:
    'Both sections before one act ("Sections 27A and 21E of …") are left to the lawyer, and so is an act without name or year.',

  check(filing) {
    return papersOf(filing).flatMap((paper) =>
      miscitationsIn(paper).map(({ kind, start, end, cited, as, right }) => ({
        message: kind,
        place: { ...paper.span, start: paper.span.start + start, end: paper.span.start + end },
        facts: { cited, as, right },
      })),
    );
  },
});
