import type { Entry } from './directory.ts';

/** The part that makes a container a Word file. */
const WORD = 'word/document.xml';
/** Parts that make it one paper of an editor that is not read here: a workbook, slides, a text of another maker. */
const OFFICE: ReadonlySet<string> = new Set(['[Content_Types].xml', 'content.xml', 'Index/Document.iwa']);

/** Whether a container is a Word file. */
export function isWord(entries: readonly Entry[]): boolean {
  return entries.some(({ name }) => name === WORD);
}

/** Whether a container is a paper of such an editor and no package of papers. */
export function isOffice(entries: readonly Entry[]): boolean {
  return entries.some(({ name }) => OFFICE.has(name));
}
