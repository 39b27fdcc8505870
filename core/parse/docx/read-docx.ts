import type { Document } from '../../filing/filing.ts';
import { type Allowance, fullAllowance } from '../allowance.ts';
import { Fault } from './fault.ts';
import { commentsIn, propertiesIn } from './notes.ts';
import { numberIn } from './number-formats.ts';
import { Numbering } from './numbering.ts';
import { Parts } from './parts.ts';
import type { Attributes, XmlEvents } from './read-xml.ts';
import { sectionHeadings } from './section-headings.ts';
import { Story } from './story.ts';
import { Styles } from './styles.ts';

export type ReadDocx = Pick<Document, 'text' | 'parts' | 'marks' | 'pictures'>;

/**
 * The words of a Word file: its body, then its footnotes and endnotes in the order of their references, then what its headers and
 * footers say, each once. A page's edge is no part of what an item says, so none of it stands among the items.
 * @throws Fault
 */
export function readDocx(bytes: Uint8Array, allowance: Allowance = fullAllowance()): ReadDocx {
  const parts = new Parts(bytes, allowance);
  const main = mainPart(parts);
  const targets = parts.targetsOf(main);
  const partOf = (kind: string): string =>
    [...targets.values()].find((target) => target.kind === kind && !target.isOutside)?.to ?? '';
  const styles = new Styles(parts, partOf('styles'));
  const numbering = new Numbering(parts, partOf('numbering'));
  const story = new Story(styles, numbering);
  const marginOf = marginsOf(parts, styles);
  const headings = sectionHeadings(parts, main, targets, marginOf);
  story.begin(targets, { headings: headings.before });
  parts.read(main, story);
  const { footnotes, endnotes } = story.references;
  readNotes(parts, story, partOf('footnotes'), 'w:footnote', footnotes, 'decimal');
  readNotes(parts, story, partOf('endnotes'), 'w:endnote', endnotes, 'lowerRoman');
  const margins = story.references.margins.map((id) => targets.get(id)?.to ?? '');
  readMargins(
    parts,
    story,
    margins.filter((name) => !headings.parts.has(name)),
    marginOf,
  );
  tellComments(story, commentsIn(parts, partOf('comments')));
  tellFile(parts, story);
  const { text, starts } = story.finish();
  const marks = story.marks.finish(text, starts);
  return { text, parts: { kind: 'paragraph', starts }, marks, pictures: [...story.pictures] };
}

/** The part that holds the body: named in the file's relationships, and nearly always the same. */
export function mainPart(parts: Parts): string {
  const named = [...parts.targetsOf('').values()].find(({ kind }) => kind === 'officeDocument')?.to;
  const main = [named, 'word/document.xml'].find((name) => name !== undefined && parts.has(name));
  if (main === undefined) throw new Fault('docx-without-words');
  return main;
}

/** Notes of one kind, each behind its number. What parts notes from the words on a page is furniture and never referred to. */
function readNotes(
  parts: Parts,
  story: Story,
  name: string,
  element: string,
  ids: readonly string[],
  format: string,
): void {
  if (ids.length === 0 || !parts.has(name)) return;
  const notes = new Map(ids.map((id, index) => [id, numberIn(format, index + 1)]));
  story.begin(parts.targetsOf(name));
  parts.read(name, new NoteFilter(story, element, notes));
}

/** Hands on the notes that are referred to, each with its number before its first words. */
class NoteFilter implements XmlEvents {
  private readonly story: Story;
  private readonly element: string;
  private readonly notes: ReadonlyMap<string, string>;
  private isOpen = false;
  private number = '';

  constructor(story: Story, element: string, notes: ReadonlyMap<string, string>) {
    this.story = story;
    this.element = element;
    this.notes = notes;
  }

  open(name: string, attributes: Attributes): void {
    if (name === this.element) {
      const number = this.notes.get(attributes.get('w:id') ?? '');
      this.isOpen = number !== undefined;
      this.number = number ?? '';
    } else if (this.isOpen) this.story.open(name, attributes);
    if (name === 'w:p' && this.number !== '') {
      this.story.write(`${this.number} `);
      this.number = '';
    }
  }

  close(name: string): void {
    if (name === this.element) this.isOpen = false;
    else if (this.isOpen) this.story.close(name);
  }

  text(words: string): void {
    if (this.isOpen) this.story.text(words);
  }
}

/** The words of a header or footer by its name, each read once. Lists are counted where they are read in their place. */
function marginsOf(parts: Parts, styles: Styles): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let text = known.get(name);
    if (text === undefined) {
      const alone = new Story(styles, new Numbering(parts, ''));
      alone.begin(parts.targetsOf(name), { isMargin: true });
      parts.read(name, alone);
      text = alone.finish().text;
      known.set(name, text);
    }
    return text;
  };
}

/** Headers and footers that the body refers to; those of several sections mostly say the same. */
function readMargins(
  parts: Parts,
  story: Story,
  names: readonly string[],
  marginOf: (name: string) => string,
): void {
  const said = new Set<string>();
  for (const name of new Set(names)) {
    if (!parts.has(name)) continue;
    const text = marginOf(name);
    if (!/\p{L}/u.test(text) || said.has(text)) continue;
    said.add(text);
    story.begin(parts.targetsOf(name), { isMargin: true });
    parts.read(name, story);
  }
}

function tellComments(story: Story, comments: ReadonlyMap<string, string>): void {
  for (const [id, words] of comments) {
    const place = story.references.comments.get(id) ?? { start: 0, end: 0, paragraph: 0 };
    if (words.trim() !== '') story.marks.add('comment', '', place.paragraph, place.start, place.end, words);
  }
}

/** What holds for the file as a whole: macros, controls, properties. */
function tellFile(parts: Parts, story: Story): void {
  if (parts.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)))
    story.marks.add('active', 'macro', 0, 0, 0);
  const named = [...parts.targetsOf('').values()]
    .filter(({ kind }) => kind === 'core-properties' || kind === 'extended-properties')
    .map(({ to }) => to);
  for (const property of propertiesIn(parts, named)) story.marks.add('property', property, 0, 0, 0);
}
