import type { Document } from '../../core/filing/filing.ts';
import { html, type Markup, raw, shown } from '../html.ts';
import { capitalised, figures } from '../words.ts';
import { type DraftLine, draftLines, type Gap, type Segment } from './draft-lines.ts';
import { chipsOf, markOver, spotsOf } from './draft-marks.ts';
import type { MarkedWords } from './marked-words.ts';

type Part = 'line' | 'paragraph' | 'page';

/** A document by its lines, its paragraphs or its pages, with their numbers, words of findings marked. */
export function linesMarkup(document: Document, marks: readonly MarkedWords[], room: number): Markup {
  const part = document.parts?.kind ?? 'line';
  const lines = draftLines(document, marks, room).map((line, index, all) => {
    const before = all[index - 1];
    return 'segments' in line ? lineMarkup(line, before, part) : gapMarkup(line, part);
  });
  return raw(lines.join(''));
}

/** What one line of markup, one paragraph or one page holds in several lines carries its number once. */
function lineMarkup(
  { number, segments }: DraftLine,
  before: DraftLine | Gap | undefined,
  part: Part,
): string {
  const again = before && 'segments' in before && before.number === number;
  const words = html`${segments.map(segmentMarkup)}`.toString();
  const label = again || part === 'page' ? '' : String(number);
  const page = part === 'page' && !again ? `<p class="page">Page ${figures(number)}</p>` : '';
  return `${page}<div class="ln" data-n="${label}"><p>${words}</p></div>\n`;
}

function gapMarkup({ from, to }: Gap, part: Part): string {
  const numbers = from === to ? figures(from) : `${figures(from)} to ${figures(to)}`;
  const parts = from === to ? part : `${part}s`;
  // A paragraph or a page may be left out in part.
  const which = part === 'line' ? `${capitalised(parts)} ${numbers}` : `Words of ${parts} ${numbers}`;
  const are = part === 'line' && from === to ? 'is' : 'are';
  return `<p class="gap">${which} ${are} left out here: no finding is about them.</p>\n`;
}

function segmentMarkup({ text, marks, begins, ends }: Segment): Markup {
  const words = html`${shown(text)}`;
  if (marks.length === 0) return words;
  const marked = text === '' ? '' : markOver(marks, words.toString());
  return html`${spotsOf(begins)}${marked}${chipsOf(ends)}`;
}
