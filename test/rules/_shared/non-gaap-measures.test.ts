import { describe, expect, it } from 'vitest';
import { nonGaapMeasuresIn } from '../../../rules/_shared/non-gaap-measures.ts';

const measures = (text: string): string[] =>
  nonGaapMeasuresIn({ exhibit: null, span: { document: 0, start: 0, end: text.length }, text }).map(
    ({ name }) => name,
  );

describe('Non-GAAP measures of a paper', () => {
  it.each([
    ['EBITDA was $12 million.', 'EBITDA'],
    ['Adjusted EBITDA margin of 12%', 'Adjusted EBITDA'],
    ['Non-GAAP diluted earnings per share of $1.20', 'Non-GAAP diluted earnings per share'],
    ['adjusted net income rose 5%', 'adjusted net income'],
    ['free cash flow of $3 million', 'free cash flow'],
    ['organic revenue grew 5 percent', 'organic revenue'],
  ])('are read in: %s', (text, name) => {
    expect(measures(text)).toEqual([name]);
  });

  it.each([
    'Net income was $6 million.',
    'Adjusted EBITDA is a measure that we use. Revenue was $6 million.',
    'We expect adjusted EBITDA of $50 million.',
    'the ratio of debt to EBITDA is 3% lower',
    'a bonus of 25% if adjusted EBITDA reaches $5 million',
    'cash, cash equivalents and marketable securities of $300 million',
  ])('are not read in: %s', (text) => {
    expect(measures(text)).toEqual([]);
  });
});
