import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../core/filing/span.ts';
import { cautionsOf, isCautioned, warningPassages } from '../../../rules/_shared/cautions.ts';
import { papersOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

function release(words: string) {
  const filing = filingOf(specimen({ outlook: '', cautions: words }));
  const paper = papersOf(filing).find(({ exhibit }) => exhibit !== null);
  if (!paper) throw new Error('The specimen has a release');
  return { filing, paper };
}

describe('A release identifies what looks forward', () => {
  it.each([
    'It has forward-looking statements.',
    'It has forward looking statements.',
    'It has forward-\nlooking statements.',
    'It has forward\u2011looking statements.',
    'It has foward-looking statements.',
    'SAFE HARBOR',
    'It is made under the Private Securities\nLitigation Reform Act.',
  ])('%j', (words) => {
    const { filing, paper } = release(words);
    expect(cautionsOf(filing, paper).identifying).toHaveLength(1);
  });
});

describe('A release identifies nothing', () => {
  it.each([
    'We give no reconciliation of forward-looking non-GAAP measures.',
    'The measure allows comparison with forward-looking guidance.',
    'The tax rate is given on a forward-looking basis.',
    'The information in this report shall not be deemed "filed" for purposes of Section 18.',
  ])('%s', (words) => {
    const { filing, paper } = release(words);
    expect(cautionsOf(filing, paper)).toEqual({ identifying: [], warning: [] });
  });
});

describe('A release warns', () => {
  it.each([
    ['Actual results could differ materially.', 1],
    ['Results may differ owing to risks.', 1],
    ['Outcomes might vary.', 1],
    ['It is subject to risks and other uncertainties.', 1],
    ['Results could differ from those estimates.', 0],
    ['Our measure may differ materially from those of other companies.', 0],
    ['Target bonuses vary with position and performance.', 0],
    ['The price may differ from state to state.', 0],
  ])('%s', (words, count) => {
    const { filing, paper } = release(words);
    expect(cautionsOf(filing, paper).warning).toHaveLength(count);
    expect(isCautioned(filing, paper)).toBe(count > 0);
  });

  it('in a sentence that can be pointed to', () => {
    const { filing, paper } = release('We grew. Results could\ndiffer. We hired.');
    const { warning } = cautionsOf(filing, paper);
    expect(warning.map((span) => excerptOf(filing, span))).toEqual(['Results could differ.']);
  });

  it('and goes on about risks until it speaks of something else', () => {
    const { filing, paper } = release(
      'Results could differ. Factors include:\n\n- wafers;\n\n- labor.\n\nAbout us. We sell sensors.',
    );
    expect(warningPassages(filing, paper)).toEqual([
      'Results could differ.',
      'Factors include:',
      '- wafers;',
      '- labor.',
    ]);
  });
});
