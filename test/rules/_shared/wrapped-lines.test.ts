import { expect, it } from 'vitest';
import { isWrapped } from '../../../rules/_shared/wrapped-lines.ts';

it('Lines end with the page in plain text and in a PDF, and with the paragraph elsewhere', () => {
  const formats = ['text', 'pdf', 'html', 'ixbrl', 'docx', 'binary'] as const;
  expect(formats.filter((format) => isWrapped({ format }))).toEqual(['text', 'pdf']);
});
