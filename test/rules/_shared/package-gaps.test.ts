import { describe, expect, it } from 'vitest';
import { packageGapsOf } from '../../../rules/_shared/package-gaps.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

function gapsOf(rows: string[], ...documents: string[]): { missing: string[]; spare: string[] } {
  const exhibitItem = `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`;
  const draft = submissionSpecimen(['Other Events'], specimen({ exhibitItem, exhibits: '' }), ...documents);
  const { missing, spare } = packageGapsOf(filingOf(draft));
  return { missing: missing.map(({ number }) => number), spare: spare.map(({ number }) => number) };
}

const paper = (number: string): string => exhibitDocument(number, 'The words of this exhibit stand here.');

describe('List and package', () => {
  it('have no gap where each row has its document', () => {
    expect(gapsOf(['10.1  Lease', '99.1  Press release'], paper('10.1'), paper('99.1'))).toEqual({
      missing: [],
      spare: [],
    });
  });

  it('part on both sides where a number slipped', () => {
    expect(gapsOf(['10.2  Lease'], paper('10.1'))).toEqual({ missing: ['10.2'], spare: ['10.1'] });
  });

  it('meet in the number at the head of a document', () => {
    expect(
      gapsOf(['10.2  Lease'], exhibitDocument('10.1', 'Exhibit 10.2\n\nThe lease of the plant.')),
    ).toEqual({
      missing: [],
      spare: [],
    });
  });
});
