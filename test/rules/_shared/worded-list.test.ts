import { expect, it } from 'vitest';
import { wordedList } from '../../../rules/_shared/worded-list.ts';

it.each([
  [[], ''],
  [['the date'], 'the date'],
  [['the date', 'the age'], 'the date and the age'],
  [['the date', 'the age', 'the office'], 'the date, the age and the office'],
])('words %j as "%s"', (words, text) => {
  expect(wordedList(words)).toBe(text);
});
