import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Document } from '../../filing/filing.ts';
import { ReadText } from './read-text.ts';

type Read = Pick<Document, 'text' | 'pictures'> & {
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
const HIDING = /display\s*:\s*none/i;

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
  private readonly pictures: { at: number; name: string }[] = [];
  private inline = false;
  /** Where the last event ended; an entity begins there. */
  private cursor = 0;
  private tag = '';
  private attribute = '';
  private value = '';
  private style = '';
  private picture = '';
  /** The element whose words are not shown, and how many of its name are open within it. */
  private hidden: { name: string; depth: number } | null = null;
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
    return { text, map: { read, source }, pictures: this.pictures, inline: this.inline };
  }

  ontext(start: number, end: number): void {
    this.cursor = end;
    if (this.hidden) return;
    this.out.addWords(this.source, start, end, this.offset, this.preformatted > 0);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.cursor;
    this.cursor = end;
    if (this.hidden) return;
    this.out.addEntity(String.fromCodePoint(codepoint), start + this.offset, end + this.offset);
  }

  onopentagname(start: number, end: number): void {
    this.cursor = end;
    this.tag = this.source.slice(start, end).toLowerCase();
    this.style = '';
    this.picture = '';
    if (this.tag.startsWith('ix:')) this.inline = true;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.wantsAttribute()) this.value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.wantsAttribute()) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attribute === 'style') this.style = this.value;
    else if (this.attribute === 'src' && this.tag === 'img') this.picture = this.value.slice(0, 200);
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
    if (this.hidden) {
      if (name === this.hidden.name && --this.hidden.depth === 0) this.hidden = null;
      return;
    }
    this.layOut(name, true);
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
  }

  oncomment(_start: number, end: number): void {
    this.cursor = end + 1;
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
    /* nothing is pending: words are added as they come */
  }

  private wantsAttribute(): boolean {
    return this.attribute === 'style' || (this.attribute === 'src' && this.tag === 'img');
  }

  private open(selfClosing: boolean): void {
    const name = this.tag;
    if (this.hidden) {
      if (!selfClosing && name === this.hidden.name) this.hidden.depth++;
      // A hidden paragraph need not be closed: the next block ends it.
      else if (this.hidden.name === 'p' && BLOCKS.has(name)) this.hidden = null;
      if (this.hidden) return;
    }
    const unseen = UNSEEN.has(name) || (this.style !== '' && HIDING.test(this.style));
    if (unseen && !selfClosing && !VOID.has(name)) {
      this.hidden = { name, depth: 1 };
      this.layOut(name, false);
      return;
    }
    this.layOut(name, false);
    if (name === 'pre' && !selfClosing) this.preformatted++;
    if (name === 'img' && this.picture !== '')
      this.pictures.push({ at: this.out.length, name: this.picture });
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
