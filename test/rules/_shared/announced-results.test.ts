import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../core/filing/span.ts';
import { announcedResults } from '../../../rules/_shared/announced-results.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const announced = (words: string, heading = 'Item 8.01 Other Events.'): string | null => {
  const filing = filingOf(specimen({ items: `${heading}\n\n${words}`, exhibits: '' }));
  const span = announcedResults(filing);
  return span && excerptOf(filing, span);
};

describe('Results are announced', () => {
  it.each([
    'The company announced results for the quarter ended June 30, 2024.',
    'It reported third quarter earnings.',
    'Fiscal 2024 revenue increased 12%.',
    'It released its preliminary revenue for the full year.',
    'Q4 results were reported.',
    'It held a call to discuss announced earnings for the quarter ended June 30, 2024 and to give guidance.',
  ])('%s', (words) => {
    expect(announced(words)).toBe(words);
  });
});

describe('No results are announced', () => {
  it.each([
    'It will announce results for the third quarter on November 5.',
    'It issued its outlook for fourth quarter revenue.',
    'It reported the results of the vote at its annual meeting.',
    'It announced a dividend for the third quarter out of earnings.',
    'It disclosed fiscal 2023 results as restated.',
    'It reported results of its clinical study in the third quarter.',
    'It announced a plant.',
  ])('%s', (words) => {
    expect(announced(words)).toBeNull();
  });

  it('under Item 9 that says that it brings what Item 12 asks', () => {
    const words = 'Under Item 12: it announced results for the third quarter.';
    expect(announced(words, 'Item 9. Regulation FD Disclosure.')).toBeNull();
  });

  it('under an item that no release of results goes with', () => {
    const heading = 'Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.';
    const words = 'It reported results for the quarter ended June 30, 2024.';
    const filing = filingOf(specimen({ items: `${heading}\n\n${words}`, exhibitItem: '', exhibits: '' }));
    expect(announcedResults(filing)).toBeNull();
  });
});
