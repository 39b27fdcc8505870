import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { ELECTRONIC_FILING_FROM } from '../../core/standards/form-eras.ts';
import { numbersListed } from '../_shared/listed-exhibits.ts';
import { packageGapsOf } from '../_shared/package-gaps.ts';
import { specimen } from '../_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../_shared/submission-specimen.ts';

const REPORT = specimen({ exhibits: '' });
const RELEASE = exhibitDocument('99.1', 'Alder Point Instruments reports third quarter results.');

/** The index lists every exhibit that is attached. */
export default defineRule({
  id: 'exhibits/attached-not-listed',
  title: 'Each exhibit attached is in the index',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Regulation S-T Rule 102', 'An index lists each exhibit of the submission.'),
    authority('Regulation S-K Item 601(a)(2)'),
  ],
  inForce: { from: ELECTRONIC_FILING_FROM },
  why: 'Readers find exhibits by the index; what it leaves out may have been attached by mistake.',
  remedy: 'Add a row for Exhibit {exhibit}, or take the document out of the package.',
  messages: {
    unlisted: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is attached and not in the index',
      expected: 'A row with {exhibit}; the index has {listed}',
    },
  },
  examples: {
    clean: {
      shows: '99.1 attached and listed',
      draft: submissionSpecimen(['Results of Operations and Financial Condition'], REPORT, RELEASE),
    },
    flagged: {
      unlisted: {
        shows: '10.2 attached; the index stops at 99.1',
        draft: submissionSpecimen(
          ['Results of Operations and Financial Condition'],
          REPORT,
          RELEASE,
          exhibitDocument('10.2', 'Lease of the plant in Portland.'),
        ),
      },
    },
  },
  notes:
    'Read are the documents typed as exhibits, but for data (27, 101 to 106). Where as many listed exhibits are missing as documents are left over, a number has slipped, and exhibits/listed-not-attached tells both.',

  check(filing) {
    if (filing.indexes.length === 0) return 'not-applicable';
    const { attached, missing, spare } = packageGapsOf(filing);
    if (attached.length === 0) return 'not-applicable';
    const listed = numbersListed(filing);
    return spare.slice(missing.length).map(({ number, span, heading }) => ({
      message: 'unlisted' as const,
      place: heading ?? { ...span, end: Math.min(span.end, span.start + OPENING) },
      facts: { exhibit: number, listed },
    }));
  },
});

/** How much of an exhibit without a heading is shown. */
const OPENING = 120;
