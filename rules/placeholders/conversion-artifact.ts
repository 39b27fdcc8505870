import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

interface Debris {
  readonly name: string;
  /** Without this sign there is none of it. */
  readonly sign: string;
  readonly words: RegExp;
  readonly format?: 'text';
}

/** What converters leave behind. The text searched is the draft's own, not folded. */
const DEBRIS: readonly Debris[] = [
  {
    name: 'a mark of quoting at the head of a line',
    sign: '>',
    // ">90 days" in a table is a figure.
    words:
      /(?<=(?:^|\n)[ \t]{0,9})>(?![ \t]{0,3}=?[ \t]{0,3}\$?[\d.,]{1,12}[ \t]{0,3}(?:%|days|years|months|million|[\t\n]))/,
    format: 'text',
  },
  { name: 'a backslash before a sign', sign: '\\', words: /\\[$*_#[\]()&~`|>]/ },
  {
    name: 'the code of a character',
    sign: '&',
    words: /&(?:amp;)?(?:nbsp|amp|quot|rsquo|lsquo|rdquo|ldquo|mdash|ndash|#\d{2,5});/,
  },
  {
    name: 'letters of another encoding',
    sign: '\u00e2',
    words: /\u00e2\u20ac[\u2122\u0153\u009d\u201c\u201d\u02dc\u00a2\u00a6]|\u00e2\u0080[\u0090-\u00bf]/,
  },
  { name: 'letters of another encoding', sign: '\u00c3', words: /\u00c3[\u00a0-\u00bf]/ },
  { name: 'letters of another encoding', sign: '\u00c2', words: /\u00c2[\u00a0-\u00bf]/ },
  { name: 'marks of Markdown', sign: '**', words: /\*\*[A-Za-z][^*\n]{2,60}\*\*/ },
  { name: 'marks of Markdown', sign: '\n#', words: /(?<=\n)#{1,4} [A-Z]/ },
];

/** The words of the draft came through their conversion whole. */
export default defineRule({
  id: 'placeholders/conversion-artifact',
  title: 'No debris of a conversion is left in',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'It may stand in this copy alone, but if the copy is what is filed, readers will see it.',
  remedy: 'Compare with the paper it was made from, and take it out.',
  messages: {
    debris: {
      verdict: 'violation',
      text: 'The draft has {what}: a conversion left it there',
      expected: 'The words alone',
    },
  },
  examples: {
    clean: { shows: '$300 million', draft: specimen() },
    flagged: {
      debris: {
        shows: '\\$300 million',
        draft: specimen({ outlook: 'Cash exceeded \\$300 million at the end of the quarter.' }),
      },
    },
  },
  notes: 'Told once for each kind. All other rules read over it.',

  check(filing) {
    const places = new Map<string, Span>();
    for (const debris of DEBRIS) {
      const place = places.has(debris.name) ? null : placeIn(filing, debris);
      if (place) places.set(debris.name, place);
    }
    return [...places].map(([what, place]) => ({ message: 'debris', place, facts: { what } }));
  },
});

function placeIn(filing: Filing, { sign, words, format }: Debris): Span | null {
  for (const { span } of papersOf(filing)) {
    const document = filing.documents[span.document];
    if (!document || (format && document.format !== format)) continue;
    const text = document.text.slice(span.start, span.end);
    const match = text.includes(sign) ? words.exec(text) : null;
    if (!match) continue;
    const start = span.start + match.index;
    return { document: span.document, start, end: start + match[0].length };
  }
  return null;
}
