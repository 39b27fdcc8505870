import type { Document, Filing } from './filing.ts';
import type { Span } from './place.ts';

const UNFOLDED = /[^\n\t\x20-\x3d\x3f-\x5b\x5d-\x7e]/;
const PSEUDO_TAG = /<\/?(?:page|table|caption|s|c|fn|f\d)>/gi;

/**
 * The text with curly quotes, dashes and rare spaces made plain, unit for unit: offsets into it are offsets into the
 * text. Also blanks what intake leaves behind in plain text: quoting marks at the head of a line, escapes before signs,
 * EDGAR's pseudo-tags of the ASCII years.
 */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return unitsFolded(text)
    .replace(PSEUDO_TAG, (tag) => ' '.repeat(tag.length))
    .replace(/^[ \t]*>(?:[ \t]*>)*/gm, (marks) => ' '.repeat(marks.length))
    .replace(/\\(?=[$*_#[\]()&.\-+!~`|>])/g, ' ');
}

/** Units folded at a time: a search that replaces by a function holds on to each match until its end. */
const STRETCH = 65_536;

function unitsFolded(text: string): string {
  const stretches: string[] = [];
  for (let at = 0; at < text.length; at += STRETCH)
    stretches.push(text.slice(at, at + STRETCH).replace(FOLDABLE, foldUnit));
  return stretches.join('');
}

/** The units that `foldUnit` changes and no others, so that a text in another script costs no more than one in English. */
const FOLDABLE =
  // eslint-disable-next-line no-control-regex -- controls are among what intake leaves behind
  /[\x00\v\f\r\x91-\x94\x96\x97\u00a0\u00ab\u00ad\u00b4\u00bb\u02bc\u1680\u2000-\u200d\u2010-\u2015\u2018-\u201f\u2024\u2028\u2029\u202f\u2032\u2033\u205f\u2060\u2212\u3000\ufeff]/g;

function foldUnit(unit: string): string {
  return FOLDED[unit] ?? (/\s/.test(unit) ? ' ' : unit);
}

const FOLDED: Record<string, string> = {
  '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u201b': "'", '\u2032': "'", '\u00b4': "'", '\u02bc': "'",
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u201f': '"', '\u2033': '"', '\u00ab': '"', '\u00bb': '"',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2015': '-', '\u2212': '-', '\u00ad': ' ',
  '\u2024': '.', '\ufeff': ' ', '\u200b': ' ', '\u200c': ' ', '\u200d': ' ', '\u2060': ' ', '\x00': ' ', '\r': ' ',
  '\x91': "'", '\x92': "'", '\x93': '"', '\x94': '"', '\x96': '-', '\x97': '-',
}; // prettier-ignore

const folded = new WeakMap<Document, string>();

/** The whole folded text of a document, worked out once. */
export function foldedText(document: Document): string {
  let text = folded.get(document);
  if (text === undefined) {
    text = fold(document.text);
    folded.set(document, text);
  }
  return text;
}

/** The folded words of a span; offset 0 of the answer is `span.start`. */
export function foldedOf(filing: Pick<Filing, 'documents'>, span: Span): string {
  const document = filing.documents[span.document];
  return document ? foldedText(document).slice(span.start, span.end) : '';
}
