import { createHash } from 'node:crypto';
import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html';
import type { Document } from '../../core/filing/filing.ts';
import { html } from '../html.ts';
import { chipsOf, markOver, spotsOf } from './draft-marks.ts';
import { DraftStyles } from './draft-styles.ts';
import { type MarkedRun, markedSource } from './marked-source.ts';
import type { Stretch } from './marked-words.ts';

/** Elements that lay out the words of a report and its exhibits. Of others the words alone are kept. */
const ELEMENTS = (
  'address b big blockquote br caption center cite code col colgroup dd dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img kbd li ol ' +
  'p pre s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var'
).split(' ');
/** Their words are none that a reader sees. */
const UNSEEN = ['head', 'title', 'script', 'style', 'ix:header', 'noscript', 'template', 'textarea', 'xmp'];
const LAYS_OUT = ['style', 'align', 'valign', 'width', 'height', 'bgcolor'];
const MORE = new Map(
  Object.entries({
    table: ['border', 'cellpadding', 'cellspacing'],
    td: ['colspan', 'rowspan', 'nowrap'],
    th: ['colspan', 'rowspan', 'nowrap'],
    col: ['span'],
    colgroup: ['span'],
    font: ['size', 'color', 'face'],
    hr: ['size', 'color', 'noshade'],
    ol: ['start', 'type'],
    li: ['value', 'type'],
    ul: ['type'],
    br: ['clear'],
  }),
);
/** Words, numbers, colours. */
const PLAIN_VALUE = /^[\w\s#%.,+-]{0,80}$/;
/** A browser draws no deeper, and no paper of 821 goes beyond 30. */
const DEEPEST = 200;

/**
 * A document of the draft as it looks, for a frame in which nothing runs: layout alone is kept, nothing leads anywhere or is
 * fetched, and the words of findings are marked. A draft can forge no mark: what stands for one until the markup is clean is an
 * element named by the digest of that very markup.
 * @param picture a picture of the upload by name, as a `data:` address
 */
export function paperHtml(
  document: Document,
  markup: string,
  stretches: readonly Stretch[],
  picture: (name: string) => string | null,
): string {
  const element = `m${createHash('sha256').update(markup).digest('hex')}`;
  const { markup: marked, runs } = markedSource(document, markup, stretches, element);
  const clean = sanitizeHtml(marked, keeping(element, picture)).replace(TURNING, byNumber);
  return withMarks(clean, element, runs);
}

function keeping(element: string, picture: (name: string) => string | null): IOptions {
  const styles = new DraftStyles();
  /** Attributes that are the page's own already. */
  const own = new Set<Attributes>();
  return {
    allowedTags: [...ELEMENTS, element],
    allowedAttributes: {
      ...Object.fromEntries(MORE),
      '*': [...LAYS_OUT, 'class'],
      img: ['src', 'alt'],
      [element]: ['i'],
    },
    allowedSchemes: ['data'],
    nonTextTags: UNSEEN,
    nestingLimit: DEEPEST,
    // The library would tell the log of each style that it cannot read, in the draft's words.
    parseStyleAttributes: false,
    // Attributes are put together anew, so that no class is the draft's own.
    transformTags: {
      img: (_, attributes) => {
        const tag = pictured(attributes, picture);
        own.add(tag.attribs);
        return tag;
      },
      '*': (name, attributes) => {
        if (own.has(attributes)) return { tagName: name, attribs: attributes };
        if (name === element) return { tagName: element, attribs: { i: attributes.i ?? '' } };
        return laidOut(name, attributes, styles);
      },
    },
  };
}

function laidOut(name: string, attributes: Attributes, styles: DraftStyles): Tag {
  const kept: Attributes = {};
  for (const attribute of [...LAYS_OUT, ...(MORE.get(name) ?? [])]) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    const fit = attribute === 'style' ? styles.kept(value) : PLAIN_VALUE.test(value) ? value : '';
    if (fit !== '' || attribute === 'nowrap' || attribute === 'noshade') kept[attribute] = fit;
  }
  // Where a link leads is told by findings; here it only looks like one.
  if (name === 'a')
    return { tagName: 'span', attribs: attributes.href === undefined ? kept : { ...kept, class: 'a' } };
  return { tagName: name === 'body' ? 'div' : name, attribs: kept };
}

const LONGEST_NAME = 80;

function pictured({ src = '', alt = '' }: Attributes, picture: (name: string) => string | null): Tag {
  const data = picture(src);
  if (data !== null) return { tagName: 'img', attribs: { src: data, alt } };
  const name = (alt.trim() || src).slice(0, LONGEST_NAME);
  return { tagName: 'span', attribs: { class: 'pic' }, text: name === '' ? 'Picture' : `Picture: ${name}` };
}

/** Signs that turn the direction of the words behind them, and controls: a reader is told of them by their number. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const TURNING = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function byNumber(sign: string): string {
  return `\u27e8U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}

/** Puts the page's own marks where the elements stand that were kept for them. */
function withMarks(clean: string, element: string, runs: readonly MarkedRun[]): string {
  return clean
    .split(`<${element} i="`)
    .map((piece, index) => {
      if (index === 0) return piece;
      const run = runs[Number.parseInt(piece, 10)];
      const begin = piece.indexOf('>') + 1;
      const end = piece.indexOf(`</${element}>`);
      if (!run || end < begin) return piece.slice(begin);
      const words = piece.slice(begin, end);
      const rest = piece.slice(end + element.length + 3);
      const marked = words === '' ? '' : markOver(run.marks, words);
      return `${html`${spotsOf(run.begins)}`.toString()}${marked}${html`${chipsOf(run.ends)}`.toString()}${rest}`;
    })
    .join('');
}
