import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Document } from '../../filing/filing.ts';
import { HtmlMarks } from './html-marks.ts';
import { ReadText } from './read-text.ts';

type Read = Pick<Document, 'text' | 'pictures' | 'marks'> & {
  map: { read: number[]; source: number[] };
  inline: boolean;
};

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr html li main nav ol p section ul page title'
  ).split(' '),
);
/** Their words are not for a reader: code, styles, and the facts that inline XBRL keeps out of sight. */
const UNSEEN = new Set(['head', 'script', 'style', 'title', 'ix:header', 'noscript', 'template']);
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'wbr',
  'page',
]);
/** Attributes that tell something; of the rest only the names are looked at, for event handlers. */
const WANTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ['href'],
    area: ['href'],
    base: ['href'],
    font: ['color'],
    img: ['src'],
    meta: ['name', 'content', 'http-equiv'],
    script: ['src'],
  }),
);
const WANTED_ANYWHERE = new Set(['style', 'bgcolor']);
const HANDLER = /^on[a-z]{3,30}$/;
/** A longer value is cut: no style or target that matters is so long. */
const LONGEST_VALUE = 4_000;
const LONGEST_PICTURE = 200;
/** Kept of one document, as of a Word file; a report shows a handful. */
const MOST_PICTURES = 2_000;
/** Of hidden words so many are kept to show. */
const LONGEST_HIDDEN = 300;

/** The element whose words are not shown, how many of its name are open within it, and the words so far. */
interface Hidden {
  readonly name: string;
  depth: number;
  /** By what style; empty where the element is one that shows no words. */
  readonly how: string;
  words: string;
  start: number;
  end: number;
}

/**
 * HTML as a reader sees it: tags dropped, entities decoded, white space folded, hidden parts left out. Works on the
 * tokenizer's events in one pass and keeps no tree, so that time grows with length alone, however tags are nested.
 * @param source the decoded upload; only `[start, end)` is read, and offsets are told from `origin`.
 */
export function readHtml(source: string, start: number, end: number, origin = start): Read {
  const reader = new HtmlReader(source.slice(start, end), start - origin);
  return reader.read();
}

class HtmlReader implements TokenizerCallbacks {
  private readonly out = new ReadText();
  private readonly marks = new HtmlMarks();
  private readonly pictures: { at: number; name: string }[] = [];
  private inline = false;
  /** Where the last event ended; an entity begins there. */
  private cursor = 0;
  private tag = '';
  private tagStart = 0;
  private attribute = '';
  /** Whether the attribute at hand is one to keep. */
  private wanted = false;
  private value = '';
  private handler = '';
  private readonly attributes = new Map<string, string>();
  private hidden: Hidden | null = null;
  private preformatted = 0;

  private readonly source: string;
  private readonly offset: number;

  constructor(source: string, offset: number) {
    this.source = source;
    this.offset = offset;
  }

  read(): Read {
    const tokenizer = new Tokenizer({ decodeEntities: true }, this);
    tokenizer.write(this.source);
    tokenizer.end();
    const { text, read, source } = this.out.finish();
    const marks = this.marks.finish(text);
    return { text, map: { read, source }, pictures: this.pictures, marks, inline: this.inline };
  }

  ontext(start: number, end: number): void {
    // A closing tag that the file's end cuts off is told as words that begin before the file.
    if (start < 0) return;
    this.cursor = end;
    if (this.hidden) {
      this.hide(this.source.slice(start, end), start, end);
      return;
    }
    this.out.addWords(this.source, start, end, this.offset, this.preformatted > 0);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.cursor;
    this.cursor = end;
    if (this.hidden) {
      this.hide(String.fromCodePoint(codepoint), start, end);
      return;
    }
    this.out.addEntity(String.fromCodePoint(codepoint), start + this.offset, end + this.offset);
  }

  onopentagname(start: number, end: number): void {
    this.cursor = end;
    this.tag = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.handler = '';
    if (this.attributes.size > 0) this.attributes.clear();
    if (this.tag.startsWith('ix:')) this.inline = true;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.value = '';
    this.wanted = WANTED_ANYWHERE.has(this.attribute) || !!WANTED.get(this.tag)?.includes(this.attribute);
    if (this.handler === '' && HANDLER.test(this.attribute)) this.handler = this.attribute;
  }

  onattribdata(start: number, end: number): void {
    if (this.wanted && this.value.length < LONGEST_VALUE)
      this.value += this.source.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.wanted && this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.wanted) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(end: number): void {
    this.cursor = end + 1;
    this.open(false);
  }

  onselfclosingtag(end: number): void {
    this.cursor = end + 1;
    this.open(true);
  }

  onclosetag(start: number, end: number): void {
    this.cursor = end + 1;
    const name = this.source.slice(start, end).trim().toLowerCase();
    this.marks.closed(name, this.out.length, this.cursor + this.offset);
    if (this.hidden) {
      if (name === this.hidden.name && --this.hidden.depth === 0) this.reveal();
      return;
    }
    this.layOut(name, true);
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
  }

  oncomment(start: number, end: number, closing: number): void {
    this.cursor = end + 1;
    const last = Math.min(end - closing, start + LONGEST_HIDDEN);
    const words = this.source.slice(start, last);
    this.marks.comment(words, start + this.offset, last + this.offset, this.out.length);
  }
  oncdata(_start: number, end: number): void {
    this.cursor = end + 1;
  }
  ondeclaration(_start: number, end: number): void {
    this.cursor = end + 1;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.cursor = end + 1;
  }
  onend(): void {
    this.reveal();
  }

  private open(selfClosing: boolean): void {
    const name = this.tag;
    const isEmpty = selfClosing || VOID.has(name);
    this.marks.opened(
      {
        name,
        attributes: this.attributes,
        handler: this.handler,
        start: this.tagStart + this.offset,
        end: this.cursor + this.offset,
      },
      this.out.length,
      isEmpty,
    );
    if (this.hidden) {
      if (name === 'ix:header') this.dropHidden();
      if (BLOCKS.has(name) || name === 'br' || name === 'td') this.hidden.words += ' ';
      if (!selfClosing && name === this.hidden.name) this.hidden.depth++;
      // A hidden paragraph need not be closed: the next block ends it.
      else if (this.hidden.name === 'p' && BLOCKS.has(name)) this.reveal();
      if (this.hidden) return;
    }
    this.layOut(name, false);
    const how = UNSEEN.has(name) ? '' : (this.marks.styles.read(this.attributes)?.hides ?? null);
    if (how !== null && !isEmpty) {
      this.hidden = { name, depth: 1, how, words: '', start: -1, end: -1 };
      return;
    }
    if (name === 'pre' && !selfClosing) this.preformatted++;
    const picture = name === 'img' && this.attributes.get('src')?.slice(0, LONGEST_PICTURE);
    if (picture && this.pictures.length < MOST_PICTURES)
      this.pictures.push({ at: this.out.length, name: picture });
  }

  /** Keeps the first words that are not shown, where a style hides them and not the element's nature. */
  private hide(words: string, start: number, end: number): void {
    const { hidden } = this;
    const room = LONGEST_HIDDEN - (hidden?.words.length ?? 0);
    if (!hidden || hidden.how === '' || room <= 0 || words.trim() === '') return;
    const kept = words.slice(0, room);
    if (hidden.start < 0) hidden.start = start + this.offset;
    hidden.end = (kept.length < words.length ? start + kept.length : end) + this.offset;
    hidden.words += kept;
  }

  /** What hides the facts of inline XBRL is furniture: nothing in it is for a reader. */
  private dropHidden(): void {
    if (this.hidden) this.hidden = { ...this.hidden, how: '', words: '', start: -1 };
  }

  private reveal(): void {
    if (this.hidden && this.hidden.start >= 0) {
      const { how, words, start, end } = this.hidden;
      this.marks.hidden(how, words, start, end, this.out.length);
    }
    this.hidden = null;
  }

  private layOut(name: string, closing: boolean): void {
    if (name === 'br') this.out.line();
    else if (name === 'td' || name === 'th') this.out.cell();
    else if (name === 'tr') this.out.row();
    else if (name === 'table' || name === 'pre') this.out.table();
    else if (BLOCKS.has(name)) this.out.block();
    else if (closing && name === 'head') this.out.block();
  }
}
