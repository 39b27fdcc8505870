import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { Fault } from './fault.ts';

/** What a reader of XML is told, in order. Names are `w:p` and the like, whatever prefixes the file has chosen. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(words: string): void;
}

/** Attributes that tell something, by their names: "w:val". */
export type Attributes = ReadonlyMap<string, string>;

/** Namespaces of Word files, in their usual and their strict spelling, and the prefix that stands for them here. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
    'http://purl.oclc.org/ooxml/drawingml/main': 'a',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
    'urn:schemas-microsoft-com:vml': 'v',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'app',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'app',
  }),
);

/** Elements open at once. Tables within tables within content controls come to 60. */
const DEEPEST = 1_000;
/** A longer value is cut: no name, target or field is so long. */
const LONGEST_VALUE = 4_000;
/** Attributes kept of one element, and names known by sight: files have a few hundred. */
const MOST_ATTRIBUTES = 60;
const MOST_NAMES = 5_000;

/**
 * Reads one XML file in one pass, piece by piece, and keeps no tree. No document type is processed: an entity that one declares
 * stays the bare `&name;`. Tags that do not match are a fault, as they are to Word.
 */
export class XmlReader implements TokenizerCallbacks {
  private readonly tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, this);
  private readonly events: XmlEvents;
  private readonly part: string;
  private decoder: InstanceType<typeof TextDecoder> | null = null;
  /** Decoded text behind the last `>`, not yet tokenised. */
  private rest: string[] = [];
  /** The piece at hand and, where a token began before it, those it began in; with the offset of the first. */
  private pieces: string[] = [];
  private base = 0;
  private length = 0;
  /** Where the last token ended. */
  private cursor = 0;
  private readonly stack: string[] = [];
  private readonly known = new Map<string, string>();
  private readonly prefixes = new Map<string, string>();
  private tag = '';
  private attribute = '';
  private value = '';
  private readonly raw = new Map<string, string>();

  constructor(events: XmlEvents, part: string) {
    this.events = events;
    this.part = part;
  }

  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.decoder ??= new TextDecoder(encodingOf(bytes));
    const text = this.decoder.decode(bytes, { stream: true });
    const cut = text.lastIndexOf('>') + 1;
    if (cut > 0) {
      this.tokenise(this.rest.join('') + text.slice(0, cut));
      this.rest = [];
    }
    if (cut < text.length) this.rest.push(text.slice(cut));
  }

  end(): void {
    this.tokenise(this.rest.join(''));
    this.tokenizer.end();
    if (this.stack.length > 0) throw new Fault('docx-damaged', this.part);
  }

  onopentagname(start: number, end: number): void {
    this.cursor = end;
    this.tag = this.slice(start, end);
    if (this.raw.size > 0) this.raw.clear();
  }

  onattribname(start: number, end: number): void {
    this.cursor = end;
    this.attribute = this.slice(start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.cursor = end;
    if (this.value.length < LONGEST_VALUE)
      this.value += this.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: unknown, end: number): void {
    this.cursor = end;
    if (this.raw.size < MOST_ATTRIBUTES) this.raw.set(this.attribute, this.value);
  }

  onopentagend(end: number): void {
    this.cursor = end;
    this.stack.push(this.tag);
    if (this.stack.length > DEEPEST) throw new Fault('docx-damaged', this.part);
    this.opened();
  }

  onselfclosingtag(end: number): void {
    this.cursor = end;
    this.opened();
    this.events.close(this.nameOf(this.tag));
  }

  onclosetag(start: number, end: number): void {
    this.cursor = end;
    const name = this.slice(start, end).trimEnd();
    if (this.stack.pop() !== name) throw new Fault('docx-damaged', this.part);
    this.events.close(this.nameOf(name));
  }

  ontext(start: number, end: number): void {
    this.cursor = end;
    this.events.text(this.slice(start, end));
  }

  ontextentity(codepoint: number, end: number): void {
    this.cursor = end;
    this.events.text(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, closing: number): void {
    this.events.text(this.slice(start, end - closing));
    this.cursor = end;
  }

  oncomment(_start: number, end: number): void {
    this.cursor = end;
  }
  ondeclaration(_start: number, end: number): void {
    this.cursor = end;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.cursor = end;
  }
  onend(): void {
    this.cursor = this.base + this.length;
  }

  private tokenise(text: string): void {
    if (text === '') return;
    // Nearly every piece ends where a token does; where not, as in a long comment, the pieces before are needed still.
    if (this.cursor + 1 >= this.base + this.length) {
      this.base += this.length;
      this.length = 0;
      this.pieces = [];
    }
    this.pieces.push(text);
    this.length += text.length;
    this.tokenizer.write(text);
  }

  private slice(start: number, end: number): string {
    if (this.pieces.length > 1) this.pieces = [this.pieces.join('')];
    return (this.pieces[0] ?? '').slice(start - this.base, end - this.base);
  }

  private opened(): void {
    for (const [name, value] of this.raw) {
      if (name === 'xmlns' || name.startsWith('xmlns:')) this.standFor(name.slice(6), value);
    }
    const attributes = new Map<string, string>();
    for (const [name, value] of this.raw) {
      // An attribute without a prefix is the element's own, whatever the default namespace.
      attributes.set(name.includes(':') ? this.nameOf(name) : name, value);
    }
    this.events.open(this.nameOf(this.tag), attributes);
  }

  /** Declarations hold from there on: no program gives one prefix two meanings in one file. */
  private standFor(prefix: string, namespace: string): void {
    const stands = PREFIXES.get(namespace) ?? (prefix || '?');
    if (this.prefixes.get(prefix) === stands || this.prefixes.size >= MOST_NAMES) return;
    this.prefixes.set(prefix, stands);
    this.known.clear();
  }

  private nameOf(raw: string): string {
    let name = this.known.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(':');
      const prefix = colon < 0 ? '' : raw.slice(0, colon);
      const stands = this.prefixes.get(prefix) ?? prefix;
      name = stands === '' ? raw : `${stands}:${raw.slice(colon + 1)}`;
      if (this.known.size < MOST_NAMES) this.known.set(raw, name);
    }
    return name;
  }
}

/** XML is UTF-8 unless its first bytes say otherwise. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
