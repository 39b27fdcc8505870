/** The document in the frame of a page, as the browser gets it; null where the page has no frame. */
export function frameOf(page: string): string | null {
  const source = /\ssrcdoc='([^']*)'/.exec(page)?.[1];
  return source === undefined
    ? null
    : source.replaceAll('&lt;', '<').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
