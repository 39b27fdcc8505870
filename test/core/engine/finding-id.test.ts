import { describe, expect, it } from 'vitest';
import { findingIdOf, isSameButForSurroundings, unnumbered } from '../../../core/engine/finding-id.ts';
import type { Span } from '../../../core/filing/place.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const RESULTS = 'Item 2.02 Results of Operations and Financial Condition.';
const withItem = (...paragraphs: readonly string[]): string =>
  specimen({ items: [RESULTS, ...paragraphs].join('\n\n') });

/** Of the nth time that the words stand in the draft, however their white space is. */
function idOf(
  draft: string,
  words: string,
  { time = 1, name = 'draft.txt', rule = 'dates/example' } = {},
): string {
  const filing = filingOf(draft, name);
  const pattern = new RegExp(
    words
      .split(' ')
      .map((word) => word.replace(/[[\].$()]/g, '\\$&'))
      .join('\\s+'),
    'g',
  );
  const found = [...(filing.documents[0]?.text ?? '').matchAll(pattern)][time - 1];
  if (!found) throw new Error(`Not in the draft: ${words}`);
  const place: Span = { document: 0, start: found.index, end: found.index + found[0].length };
  const excerpt = found[0].replace(/\s+/g, ' ');
  return findingIdOf(filing, { ruleId: rule, message: 'fault', excerpt, place });
}

const REVENUE = 'Revenue for the quarter was $[●] million, and net income was not known on that day.';
const LOSS = 'The loss of the year before was $[●] million, as the company has told in March.';

describe('The id of a finding stays', () => {
  const asHtml = (draft: string): string =>
    `<html><body>${draft
      .split(/\n\n+/)
      .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('●', '&#9679;')}</p>`)
      .join('\n')}</body></html>`;
  const before = withItem(REVENUE, LOSS);

  it.each<[string, string, number, string?]>([
    ['when lines are broken elsewhere', withItem(REVENUE.replaceAll(' ', '\n'), LOSS), 1],
    ['when a paragraph is put in before', withItem('Nothing else is known.', REVENUE, LOSS), 1],
    [
      'when a paragraph with the same words is put in before',
      withItem('Costs were [●] dollars.', REVENUE, LOSS),
      2,
    ],
    ['when the next paragraph goes', withItem(REVENUE), 1],
    [
      'when words far off in the paragraph change',
      withItem(REVENUE.replace('that day', 'this day'), LOSS),
      1,
    ],
    ['in HTML, with entities', asHtml(before), 1, 'draft.htm'],
  ])('%s', (_, after, time, name) => {
    expect(idOf(after, '[●]', { time, ...(name && { name }) })).toBe(idOf(before, '[●]'));
  });

  it('for many words, whatever stands around them', () => {
    const words = 'net income was not known';
    expect(idOf(withItem(REVENUE.replace('that day', 'Monday')), words)).toBe(idOf(before, words));
  });
});

describe('The id of a finding is another', () => {
  const before = withItem(REVENUE, LOSS);

  it.each<[string, () => string]>([
    ['for another rule', () => idOf(before, '[●]', { rule: 'dates/other' })],
    ['for other words', () => idOf(withItem(REVENUE.replace('[●]', '[12]')), '[12]')],
    ['for the same few words in another sentence', () => idOf(before, '[●]', { time: 2 })],
    ['in another item', () => idOf(before.replaceAll('Item 2.02', 'Item 8.01'), '[●]')],
  ])('%s', (_, other) => {
    expect(other()).not.toBe(idOf(before, '[●]'));
  });

  it('but tells that only the surroundings differ', () => {
    const reworded = withItem(
      REVENUE.replace('Revenue for the quarter was', 'Revenue of the quarter is'),
      LOSS,
    );
    const [one, other] = [idOf(before, '[●]'), idOf(reworded, '[●]')];
    expect(other).not.toBe(one);
    expect(isSameButForSurroundings(one, `${other}-2`)).toBe(true);
    expect(isSameButForSurroundings(one, idOf(before, '[●]', { rule: 'dates/other' }))).toBe(false);
  });
});

it('A repeat is the same id with a number', () => {
  expect(['f-0123456789ab-12', 'f-0123456789ab', 'f-012345678912'].map(unnumbered)).toEqual([
    'f-0123456789ab',
    'f-0123456789ab',
    'f-012345678912',
  ]);
});
