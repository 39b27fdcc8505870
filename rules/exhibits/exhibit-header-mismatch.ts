import { defineRule } from '../../core/engine/rule.ts';
import { isSameExhibit } from '../../core/filing/exhibit-number.ts';
import { authority } from '../../core/standards/authorities.ts';
import { attachedPapers } from '../_shared/attached-papers.ts';
import { specimen } from '../_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../_shared/submission-specimen.ts';

const attached = (number: string, heading: string): string =>
  submissionSpecimen(
    ['Results of Operations and Financial Condition'],
    specimen({ exhibits: '' }),
    exhibitDocument(number, `${heading}\n\nAlder Point Instruments reports third quarter results.`),
  );

/** The number at the head of an exhibit is the one under which it is attached. */
export default defineRule({
  id: 'exhibits/exhibit-header-mismatch',
  title: 'An exhibit bears its own number',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Countersign house rule'), authority('Regulation S-K Item 601(a)(2)')],
  inForce: {},
  why: 'Two attachments may have been swapped, or one was renumbered on one side only.',
  remedy: 'See which number is right, and use it at the exhibit’s head, in the package and in the index.',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'Attached as Exhibit {exhibit}, headed Exhibit {headed}',
      expected: 'One number for the exhibit',
    },
  },
  examples: {
    clean: { shows: 'Attached as EX-99.1, headed "Exhibit 99.1"', draft: attached('99.1', 'Exhibit 99.1') },
    flagged: {
      differs: {
        shows: 'Attached as EX-99.1, headed "Exhibit 99.2"',
        draft: attached('99.1', 'Exhibit 99.2'),
      },
    },
  },
  notes:
    'EX-99 is the parent of 99.1, and 99.01 is 99.1. Many exhibits have no heading: then nothing is said.',

  check(filing) {
    const headed = attachedPapers(filing).filter((paper) => paper.apart && paper.headed !== null);
    if (headed.length === 0) return 'not-applicable';
    return headed
      .filter((paper) => paper.headed !== null && !isSameExhibit(paper.number, paper.headed))
      .map((paper) => ({
        message: 'differs' as const,
        place: paper.heading,
        facts: { exhibit: paper.number, headed: paper.headed ?? '' },
      }));
  },
});
