import { describe, expect, it } from 'vitest';
import { bracketsOf } from '../../../rules/_shared/brackets.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const told = (words: string): [kind: string, words: string][] =>
  bracketsOf(filingOf(specimen({ items: `Item 8.01 Other Events.\n\n${words}` }))).map((bracket) => [
    bracket.kind,
    bracket.words,
  ]);

describe('what drafters leave in brackets', () => {
  it.each<[string, string, ReturnType<typeof told>]>([
    ['a blank, with its neighbours', 'It paid $[ ] million in cash.', [['blank', 'It paid $[ ] million']]],
    ['a bullet', 'It paid $[\u25cf] million.', [['bullet', 'It paid $[\u25cf] million.']]],
    ['a stand-in', 'On [insert date] it opened.', [['stand-in', '[insert date]']]],
    ['a choice', 'The plant [has/have] opened.', [['choice', '[has/have]']]],
    ['a figure that is not settled', 'It paid $[31] million.', [['unsettled', 'It paid $[31] million.']]],
    ['a note', 'It opened [KPMG to confirm].', [['note', '[KPMG to confirm]']]],
    ['the inner pair of two', 'It opened [on [date]].', [['stand-in', '[date]']]],
    ['none, where the pair does not close', 'It opened on [date and closed.', []],
    ['none, for an editor', 'It was "recieved [sic] with [t]hanks".', []],
  ])('%s', (_, words, expected) => {
    expect(told(words)).toEqual(expected);
  });
});
