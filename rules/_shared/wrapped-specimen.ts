import { specimen } from './specimen.ts';

/** The report of October 2024 in lines of at most 80 characters, but for the words of its Item 8.01, which stand as given. */
export function wrappedSpecimen(words: string): string {
  const marker = 'The plant in Bath opened.';
  return specimen({ items: `Item 8.01 Other Events.\n\n${marker}` })
    .replace(/(?=.{81})(.{50,80}) /g, '$1\n')
    .replace(marker, words);
}
