import type { Document } from '../../filing/filing.ts';
import { foldedText } from '../../filing/fold.ts';
import { linesOf } from './lines.ts';
import { exhibitHeading } from './find-exhibits.ts';

/** `EX-99.1` for a file without a wrapper: by its own heading, else by its name ("ex99-1.htm", "d12345dex991.htm"). */
export function documentType(document: Document): string {
  const text = foldedText(document);
  for (const line of linesOf(text, 0, Math.min(text.length, 800)).slice(0, 8)) {
    const number = exhibitHeading(line.text);
    if (number) return `EX-${number}`;
  }
  const named = /ex(?:hibit)?[-_. ]?(\d{1,3})(?:[-_.](\d{1,2}))?/i.exec(document.name);
  if (!named) return 'EX-99';
  const [, family = '', part] = named;
  if (part) return `EX-${family}.${Number(part)}`;
  // "ex107" is the fee table; the data exhibits, 101 to 106, never come as a file of words.
  return family.length === 3 && family !== '107' ? `EX-${family.slice(0, 2)}.${family[2]}` : `EX-${family}`;
}
