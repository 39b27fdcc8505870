import { specimen, type Specimen } from './specimen.ts';

/**
 * The report of October 2024 as an HTML file: each paragraph a block, its lines as they break. What is put into `body` and
 * `head` stands as it is, so that an example can show a tag.
 */
export function htmlSpecimen(
  markup: { readonly body?: string; readonly head?: string } = {},
  change: Partial<Specimen> = {},
): string {
  const paragraphs = specimen(change)
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`);
  return `<html>
<head><title>Form 8-K</title>${markup.head ?? ''}</head>
<body>
${[...paragraphs, ...(markup.body === undefined ? [] : [markup.body])].join('\n')}
</body>
</html>
`;
}

/** The same with words of an item in markup of one's own. */
export function htmlSpecimenWithItem(markup: string, change: Partial<Specimen> = {}): string {
  const marker = 'The plant in Bath opened.';
  const html = htmlSpecimen({}, { ...change, items: `Item 8.01 Other Events.\n\n${marker}` });
  return html.replace(marker, markup);
}

/** A full submission: the report, and one exhibit whose body stands as given. */
export function htmlSubmission(type: string, exhibit: string): string {
  return `<SEC-DOCUMENT>
<DOCUMENT>
<TYPE>8-K
<TEXT>
${htmlSpecimen({}, { exhibits: '' })}</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>${type}
<TEXT>
<html><body>${exhibit}</body></html>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
