import type { Document } from '../../core/filing/filing.ts';

/** Whether a line ends where the page does, not the paragraph: in plain text, and in a PDF, which is read as it was printed. */
export function isWrapped({ format }: Pick<Document, 'format'>): boolean {
  return format === 'text' || format === 'pdf';
}
