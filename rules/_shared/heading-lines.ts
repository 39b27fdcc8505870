import type { Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { lineAt, standsAlone } from './line-at.ts';
import { MOST_RESIDUES, type Residue } from './residue.ts';
import { isWrapped } from './wrapped-lines.ts';
import { type Zone, zoneOf } from './zones.ts';

/** A stamp or a page's header is no longer. */
const LONGEST = 120;
/** Characters: the first pages of an exhibit bear what each of its pages bears. */
const FIRST_PAGES = 10_000;

/** A short line of its own, as stamps and page headers are. */
export interface HeadingLine extends Residue {
  /** Null in an exhibit that is a contract or a form. */
  readonly zone: Zone | null;
}

/**
 * The short lines of the report's document, and of the first pages of each exhibit, in which the words are mentioned. Where
 * prose is wrapped, the lines above and below must be blank, or the line in capitals.
 */
export function headingLines(filing: Filing, mention: RegExp): HeadingLine[] {
  return filing.documents.flatMap((document) => {
    if (document.role === 'other') return [];
    const isReport = document.role === 'report';
    const text = isReport ? foldedText(document) : foldedText(document).slice(0, FIRST_PAGES);
    const lines: HeadingLine[] = [];
    const pattern = new RegExp(mention.source, 'gi');
    for (let match = pattern.exec(text); match && lines.length < MOST_RESIDUES; match = pattern.exec(text)) {
      const line = lineAt(text, match.index, match.index + match[0].length);
      pattern.lastIndex = Math.max(pattern.lastIndex, line.end);
      if (line.end - line.start > LONGEST) continue;
      const words = text.slice(line.start, line.end).replace(/\s+/g, ' ');
      const isOwnLine = !isWrapped(document) || words === words.toUpperCase() || standsAlone(text, line);
      const span = { document: document.index, ...line };
      if (isOwnLine) lines.push({ span, words, zone: zoneOf(filing, span) });
    }
    return lines;
  });
}
