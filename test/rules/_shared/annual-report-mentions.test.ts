import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../core/filing/span.ts';
import { latestAnnualReport } from '../../../rules/_shared/annual-report-mentions.ts';
import { papersOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

function latest(words: string) {
  const filing = filingOf(
    specimen({ outlook: '', cautions: `These are forward-looking statements. ${words}` }),
  );
  const [, release] = papersOf(filing);
  const report = release ? latestAnnualReport(filing, release) : null;
  return report && { end: report.end, dated: report.dated, at: excerptOf(filing, report.span) };
}

describe('The latest annual report of the cautions', () => {
  it.each([
    [
      'Risks are in our Annual Report on Form 10-K for the fiscal year ended June 30, 2024.',
      {
        end: '2024-06-30',
        dated: true,
        at: 'Annual Report on Form 10-K for the fiscal year ended June 30, 2024',
      },
    ],
    [
      'Risks are in our Form 10-K for fiscal 2023.',
      { end: '2023-12-31', dated: false, at: 'Form 10-K for fiscal 2023' },
    ],
    ['Risks are in our 2023 Annual Report.', { end: '2023-12-31', dated: false, at: '2023 Annual Report' }],
    [
      'Risks are in our Form 10-K for the year ended June 30, 2022 and our Form 10-K for the year ended June 30, 2023.',
      { end: '2023-06-30', dated: true, at: 'Form 10-K for the year ended June 30, 2023' },
    ],
    ['Risks are in our latest Form 10-K.', null],
    ['Risks are in our Form 10-Q for the quarter ended June 30, 2021.', null],
    ['Risks are in our Form 10-K filed on March 1, 2021.', null],
  ])('%s', (words, expected) => {
    expect(latest(words)).toEqual(expected);
  });
});
