import { describe, expect, it } from 'vitest';
import { attachedPapers } from '../../../rules/_shared/attached-papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const said = (draft: string) =>
  attachedPapers(filingOf(draft)).map(({ number, headed, apart }) => ({ number, headed, apart }));

describe('The exhibits that are there', () => {
  it('are the documents of a submission, with the number of the wrapper and the one at their head', () => {
    const report = specimen({ exhibits: '' });
    const swapped = exhibitDocument('99.1', 'Exhibit 99.2\n\nSlides.');
    expect(
      said(submissionSpecimen(['Other Events'], report, swapped, exhibitDocument('101.SCH', 'data'))),
    ).toEqual([{ number: '99.1', headed: '99.2', apart: true }]);
  });

  it('or stand behind the report in its own file', () => {
    expect(said(specimen())).toEqual([{ number: '99.1', headed: '99.1', apart: false }]);
  });
});
