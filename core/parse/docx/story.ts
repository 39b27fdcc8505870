import type { Document } from '../../filing/filing.ts';
import { LARGEST_DRAFT } from '../upload.ts';
import { ReadText } from '../steps/read-text.ts';
import { Fault } from './fault.ts';
import { addCode, type Field, isExchange, isPageNumber, linkIn, newField } from './field.ts';
import type { NumberedLevel, Numbering } from './numbering.ts';
import type { Target } from './parts.ts';
import type { Attributes, XmlEvents } from './read-xml.ts';
import { isOn, isShade, type Letters, readLetters, type Style, type Styles } from './styles.ts';
import { symbolOf, withoutPrivateSigns } from './symbols.ts';
import { WordMarks } from './word-marks.ts';

/** Earlier properties of what was changed, and copies for programs that know less: neither is shown. */
const SKIPPED = new Set([
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:rt',
]);
const INSERTED = new Set(['w:ins', 'w:moveTo']);
const DELETED = new Set(['w:del', 'w:moveFrom']);
/** White space wide enough to be taken for a gap between cells. */
const GAP = '   ';
const LONGEST_PICTURE = 200;
const MOST_PICTURES = 2_000;
/** Events of text boxes that are kept until the paragraph they hang on is over; more are read where they stand. */
const MOST_KEPT = 20_000;
const MOST_FIELDS = 100;
/** References to notes, comments and margins; a document has a few hundred. */
const MOST_REFERENCES = 5_000;

interface Paragraph {
  readonly index: number;
  style: Style;
  named: string | null;
  numbered: NumberedLevel | null;
  /** Numbering was taken off it. */
  isUnnumbered: boolean;
  /** Its end is deleted or hidden, so that the next one goes on in its line. */
  isJoined: boolean;
  isShaded: boolean;
  label: 'unknown' | 'written';
  /** The change that its end is part of. */
  endChange: 'inserted' | 'deleted' | null;
}

/** Words that were taken out or are not shown, as far as they have been read. */
interface Unshown {
  words: string;
  readonly at: number;
  readonly paragraph: number;
}

/** Where a part stands. */
interface Surroundings {
  /** It is a header or a footer. */
  readonly isMargin?: boolean;
  /** Words to be read before its paragraphs, by their number from 0. */
  readonly headings?: ReadonlyMap<number, string>;
}

const NO_HEADINGS: ReadonlyMap<number, string> = new Map();

/** What the body refers to, by id, in order. */
export interface References {
  readonly footnotes: string[];
  readonly endnotes: string[];
  readonly margins: string[];
  readonly comments: Map<string, { start: number; end: number; paragraph: number }>;
}

/**
 * The words of a Word file as a reader sees them once insertions are accepted and deletions dropped: each paragraph is a block,
 * tables have their rows on lines and their cells apart by a tab. Works on the events of one pass and keeps no tree.
 */
export class Story implements XmlEvents {
  readonly marks = new WordMarks();
  readonly pictures: Document['pictures'] = [];
  readonly references: References = { footnotes: [], endnotes: [], margins: [], comments: new Map() };
  private readonly out = new ReadText();
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private targets: ReadonlyMap<string, Target> = new Map();
  private isMargin = false;
  private headings = NO_HEADINGS;
  /** Length of the text when each paragraph began. */
  private readonly openings: number[] = [];
  private paragraphs: Paragraph[] = [];
  private joins = false;
  private skipped = 0;
  private readonly path: string[] = [];
  private letters: Letters = {};
  private runStyle: Letters = {};
  private font = '';
  private inserted: { from: number; paragraph: number }[] = [];
  private deletions = 0;
  private deleted: Unshown | null = null;
  private hidden: Unshown | null = null;
  private links: { to: string; from: number }[] = [];
  private fields: Field[] = [];
  private tables = 0;
  private picture = '';
  private kept: (() => void)[] = [];
  private boxes = 0;
  private isReplaying = false;
  private bareChange: { kind: 'inserted' | 'deleted'; paragraph: number; at: number } | null = null;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** A part of the file follows. */
  begin(targets: ReadonlyMap<string, Target>, surroundings: Surroundings = {}): void {
    const { isMargin = false, headings = NO_HEADINGS } = surroundings;
    this.targets = targets;
    this.isMargin = isMargin;
    this.headings = headings;
    this.joins = false;
    this.out.table();
  }

  /** Words that stand in no part: the number of a note. */
  write(words: string): void {
    this.shown(words);
  }

  get length(): number {
    return this.out.length;
  }

  finish(): { text: string; starts: number[] } {
    const { text } = this.out.finish();
    if (this.bareChange && !this.marks.has('inserted', 'deleted')) {
      const { kind, paragraph, at } = this.bareChange;
      this.marks.add(kind, '', paragraph, at, at);
    }
    const starts = this.openings.map((opening) => behindGap(text, opening));
    if (starts.length > 0) starts[0] = 0;
    return { text, starts };
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || SKIPPED.has(name)) {
      this.skipped++;
      return;
    }
    if (name === 'w:txbxContent') this.boxes++;
    if (this.isKept(() => this.opened(name, attributes))) return;
    this.opened(name, attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (!this.isKept(() => this.closed(name))) this.closed(name);
    if (name === 'w:txbxContent') this.boxes--;
    else if (name === 'w:p' && this.boxes === 0) this.replay();
  }

  text(words: string): void {
    if (this.skipped > 0) return;
    if (!this.isKept(() => this.said(words))) this.said(words);
  }

  /** A text box hangs on a paragraph in whose midst it is written; it is read when that is over. */
  private isKept(event: () => void): boolean {
    if (this.boxes === 0 || this.isReplaying) return false;
    if (this.kept.length >= MOST_KEPT) {
      this.replay();
      this.isReplaying = true;
      return false;
    }
    this.kept.push(event);
    return true;
  }

  private replay(): void {
    const events = this.kept;
    this.kept = [];
    this.isReplaying = true;
    for (const event of events) event();
    this.isReplaying = false;
  }

  private opened(name: string, attributes: Attributes): void {
    this.path.push(name);
    const value = attributes.get('w:val') ?? '';
    switch (name) {
      case 'w:p':
        this.openParagraph();
        break;
      case 'w:tbl':
        this.tables++;
        this.out.table();
        break;
      case 'w:tr':
        this.out.row();
        break;
      case 'w:tc':
        this.out.cell();
        break;
      case 'w:r':
        this.letters = {};
        this.runStyle = {};
        this.font = '';
        break;
      case 'w:hyperlink':
        this.openLink(attributes);
        break;
      case 'w:fldSimple':
        this.fields.push(newField(this.out.length, attributes.get('w:instr'), false));
        break;
      case 'w:fldChar':
        this.fieldSign(attributes.get('w:fldCharType') ?? '');
        break;
      case 'w:default':
      case 'w:checked':
        this.tick(isOn(attributes));
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        this.openChange(name);
        break;
      case 'w:tab':
      case 'w:ptab':
        // Within `w:tabs` it is a stop and no sign.
        if (this.isIn('w:r')) this.shown(GAP);
        break;
      case 'w:br':
        if (this.isShown()) this.breakLine(attributes.get('w:type'));
        break;
      case 'w:cr':
        if (this.isShown()) this.breakLine(undefined);
        break;
      case 'w:noBreakHyphen':
        this.shown('-');
        break;
      case 'w:sym':
        this.shown(
          symbolOf(attributes.get('w:font') ?? '', Number.parseInt(attributes.get('w:char') ?? '', 16)),
        );
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.picture = '';
        break;
      case 'wp:docPr':
        this.picture ||= attributes.get('name') ?? '';
        break;
      case 'a:blip':
        this.picture = this.pictureOf(attributes.get('r:embed') ?? attributes.get('r:link'));
        break;
      case 'v:imagedata':
        this.picture = this.pictureOf(attributes.get('r:id'));
        break;
      case 'w:control':
        this.active('control');
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        throw new Fault('docx-nested');
      case 'w:footnoteReference':
        this.refer(this.references.footnotes, attributes.get('w:id'));
        break;
      case 'w:endnoteReference':
        this.refer(this.references.endnotes, attributes.get('w:id'));
        break;
      case 'w:headerReference':
      case 'w:footerReference':
        this.refer(this.references.margins, attributes.get('r:id'));
        break;
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
      case 'w:commentReference':
        this.comment(attributes.get('w:id') ?? '');
        break;
      default:
        this.property(name, attributes, value);
    }
  }

  private closed(name: string): void {
    this.path.pop();
    switch (name) {
      case 'w:p':
        this.closeParagraph();
        break;
      case 'w:tr':
        this.out.row();
        break;
      case 'w:tc':
        this.out.cell();
        break;
      case 'w:tbl':
        this.tables--;
        this.out.table();
        break;
      case 'w:hyperlink': {
        const link = this.links.pop();
        if (link?.to) this.marks.add('link', link.to, this.paragraph, link.from, this.out.length);
        break;
      }
      case 'w:fldSimple':
        this.endField();
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        this.closeChange(name);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.addPicture();
        break;
    }
  }

  private said(words: string): void {
    const element = this.path.at(-1);
    if (element === 'w:t' || element === 'w:delText' || element === 'm:t') {
      const [first, ...behind] = withoutPrivateSigns(words.replace(/[\n\r]/g, ' '), this.font).split('\t');
      this.shown(first as string);
      for (const cell of behind) {
        this.shown(GAP);
        this.shown(cell);
      }
    } else if (element === 'w:instrText' || element === 'w:delInstrText') {
      const field = this.fields.at(-1);
      if (field?.isCode) addCode(field, words);
    }
  }

  /** Words of a run: shown, or kept from the reader. */
  private shown(words: string): void {
    if (words === '' || !this.isShown()) return;
    const letters = this.lettersOfRun();
    if (this.deletions > 0) {
      this.deleted = this.gathered(this.deleted, words);
      return;
    }
    if (letters.hidden) {
      this.hidden = this.gathered(this.hidden, words);
      return;
    }
    if (words.trim() === '') {
      this.out.addWords(words, 0, words.length, 0, true);
      return;
    }
    this.tellUnshown();
    this.writeLabel();
    const from = this.out.length;
    const written = letters.capitals ? words.toUpperCase() : words;
    this.out.addWords(written, 0, written.length, 0, true);
    if (this.out.length > LARGEST_DRAFT) throw new Fault('docx-too-large');
    if (letters.struck) this.marks.add('struck', '', this.paragraph, from, this.out.length);
    if (letters.white && !this.isOnShade(letters))
      this.marks.add('pale', '', this.paragraph, from, this.out.length);
  }

  private isShown(): boolean {
    return this.fields.every((field) => !field.isCode && !(this.isMargin && isPageNumber(field)));
  }

  private lettersOfRun(): Letters {
    const paragraph = this.paragraphs.at(-1);
    return { ...paragraph?.style.letters, ...this.runStyle, ...this.letters };
  }

  /** Tables and boxes take their ground from styles that are not read. */
  private isOnShade({ shaded }: Letters): boolean {
    return !!shaded || this.tables > 0 || this.isReplaying || !!this.paragraphs.at(-1)?.isShaded;
  }

  private get paragraph(): number {
    return Math.max(0, this.openings.length - 1);
  }

  private gathered(before: Unshown | null, words: string): Unshown {
    const unshown = before ?? { words: '', at: this.out.length, paragraph: this.paragraph };
    if (unshown.words.length < LONGEST_PICTURE * 2) unshown.words += words.slice(0, LONGEST_PICTURE * 2);
    return unshown;
  }

  private tellUnshown(): void {
    if (this.hidden && this.hidden.words.trim() !== '') {
      const { words, at, paragraph } = this.hidden;
      this.marks.add('hidden', 'w:vanish', paragraph, at, at, words);
    }
    this.hidden = null;
  }

  private openParagraph(): void {
    if (!this.joins) this.out.block();
    this.joins = false;
    this.openings.push(this.out.length);
    const heading = this.headings.get(this.paragraph);
    if (heading !== undefined) {
      this.out.addWords(heading, 0, heading.length, 0, false);
      this.out.block();
    }
    this.paragraphs.push({
      index: this.paragraph,
      style: this.styles.ofParagraph(null),
      named: null,
      numbered: null,
      isUnnumbered: false,
      isJoined: false,
      isShaded: false,
      label: 'unknown',
      endChange: null,
    });
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    this.tellUnshown();
    if (paragraph.label === 'unknown' && !paragraph.isJoined) this.count(paragraph);
    if (paragraph.endChange) {
      const { endChange: kind, index } = paragraph;
      this.bareChange ??= { kind, paragraph: index, at: this.out.length };
    }
    if (paragraph.isJoined) this.joins = true;
    else this.out.block();
  }

  /** The number that Word puts before the paragraph, once, before its first words. */
  private writeLabel(): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || paragraph.label === 'written') return;
    paragraph.label = 'written';
    const label = this.count(paragraph);
    if (!label) return;
    const words = withoutPrivateSigns(label.words);
    const gap = label.behind === 'nothing' ? '' : label.behind === 'space' ? ' ' : GAP;
    this.out.addWords(words + gap, 0, words.length + gap.length, 0, true);
  }

  private count({ numbered, style, isUnnumbered }: Paragraph): { words: string; behind: string } | null {
    const level = isUnnumbered ? null : (numbered ?? style.numbered);
    return level ? this.numbering.next(level) : null;
  }

  private property(name: string, attributes: Attributes, value: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const holder = this.path.at(-2);
    if (holder === 'w:rPr') {
      if (this.path.at(-3) === 'w:pPr') {
        if (name === 'w:vanish' && isOn(attributes)) paragraph.isJoined = true;
        return;
      }
      if (name === 'w:rStyle') this.runStyle = this.styles.of(value).letters;
      else if (name === 'w:rFonts') this.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? '';
      else readLetters(this.letters, name, attributes);
      return;
    }
    if (holder === 'w:pPr') {
      if (name === 'w:shd') paragraph.isShaded = isShade(attributes);
      if (name !== 'w:pStyle') return;
      paragraph.named = value;
      paragraph.style = this.styles.ofParagraph(value);
    } else if (holder === 'w:numPr') {
      this.number(paragraph, name, value);
    }
  }

  private number(paragraph: Paragraph, name: string, value: string): void {
    const before = paragraph.numbered ?? paragraph.style.numbered;
    if (name === 'w:numId') {
      paragraph.isUnnumbered = value === '0';
      paragraph.numbered = {
        numId: value,
        level: paragraph.numbered?.level ?? before?.level ?? 0,
        style: null,
      };
    } else if (name === 'w:ilvl') {
      paragraph.numbered = {
        numId: before?.numId ?? '',
        level: /^[0-8]$/.test(value) ? Number(value) : 0,
        style: null,
      };
    }
  }

  private openChange(name: string): void {
    const holder = this.path.at(-2);
    const paragraph = this.paragraphs.at(-1);
    if (holder === 'w:rPr' && paragraph) {
      paragraph.endChange = DELETED.has(name) ? 'deleted' : 'inserted';
      if (DELETED.has(name)) paragraph.isJoined = true;
    } else if (holder === 'w:trPr') {
      const kind = DELETED.has(name) ? 'deleted' : 'inserted';
      this.bareChange ??= { kind, paragraph: this.paragraph, at: this.out.length };
    } else if (INSERTED.has(name)) this.inserted.push({ from: this.out.length, paragraph: this.paragraph });
    else this.deletions++;
  }

  private closeChange(name: string): void {
    const holder = this.path.at(-1);
    if (holder === 'w:rPr' || holder === 'w:trPr') return;
    if (INSERTED.has(name)) {
      const change = this.inserted.pop();
      if (change && this.out.length > change.from)
        this.marks.add('inserted', '', change.paragraph, change.from, this.out.length);
      return;
    }
    this.deletions--;
    if (this.deletions > 0 || !this.deleted) return;
    const { words, at, paragraph } = this.deleted;
    this.marks.add('deleted', '', paragraph, at, at, words);
    this.deleted = null;
  }

  private openLink(attributes: Attributes): void {
    const id = attributes.get('r:id');
    const anchor = attributes.get('w:anchor');
    const target = id === undefined ? '' : (this.targets.get(id)?.to ?? '');
    this.links.push({ to: anchor === undefined ? target : `${target}#${anchor}`, from: this.out.length });
  }

  private fieldSign(type: string): void {
    const field = this.fields.at(-1);
    if (type === 'begin') {
      if (this.fields.length < MOST_FIELDS) this.fields.push(newField(this.out.length));
    } else if (type === 'separate' && field) {
      field.isCode = false;
      field.from = this.out.length;
    } else if (type === 'end') this.endField();
  }

  private endField(): void {
    const field = this.fields.pop();
    if (!field) return;
    if (isExchange(field)) this.active('field');
    if (field.ticked !== null) this.shown(field.ticked ? '\u2612' : '\u2610');
    const to = linkIn(field);
    if (to !== null && !field.isCode) this.marks.add('link', to, this.paragraph, field.from, this.out.length);
  }

  /** Of a check box of the old kind: what it is by default, then what it was set to. */
  private tick(isTicked: boolean): void {
    const field = this.fields.at(-1);
    if (field && this.path.includes('w:checkBox')) field.ticked = isTicked;
  }

  private breakLine(type: string | undefined): void {
    if (this.deletions > 0) return;
    if (type === 'page' || type === 'column') this.out.block();
    else this.out.line();
  }

  private comment(id: string): void {
    const { comments } = this.references;
    const known = comments.get(id);
    if (known) known.end = this.out.length;
    else if (comments.size < MOST_REFERENCES)
      comments.set(id, { start: this.out.length, end: this.out.length, paragraph: this.paragraph });
  }

  private refer(ids: string[], id: string | undefined): void {
    if (id !== undefined && this.deletions === 0 && ids.length < MOST_REFERENCES) ids.push(id);
  }

  private active(what: string): void {
    this.marks.add('active', what, this.paragraph, this.out.length, this.out.length);
  }

  private pictureOf(id: string | undefined): string {
    const to = id === undefined ? undefined : this.targets.get(id)?.to;
    return to === undefined ? this.picture : to.slice(to.lastIndexOf('/') + 1);
  }

  private addPicture(): void {
    const name = this.picture.slice(0, LONGEST_PICTURE);
    this.picture = '';
    if (name !== '' && this.deletions === 0 && this.pictures.length < MOST_PICTURES)
      this.pictures.push({ at: this.out.length, name });
  }

  private isIn(element: string): boolean {
    return this.path.at(-2) === element;
  }
}

function behindGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
