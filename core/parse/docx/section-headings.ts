import { exhibitHeading } from '../steps/find-exhibits.ts';
import type { Parts, Target } from './parts.ts';
import type { Attributes, XmlEvents } from './read-xml.ts';

/** Headers that head the first page of an exhibit, by the paragraph that their section begins with. */
export interface SectionHeadings {
  /** By the number of the paragraph, counted from 0. */
  readonly before: ReadonlyMap<number, string>;
  /** Parts that are thereby read. */
  readonly parts: ReadonlySet<string>;
}

interface Section {
  readonly first: number;
  readonly references: string[];
  /** Its first words. */
  opening: string;
}

const MOST_SECTIONS = 500;
const LONGEST_OPENING = 100;
/** A heading is a few words; a header that says more is none. */
const LONGEST_HEADING = 80;

/**
 * In Word the words "Exhibit 99.1" often stand in the header of the section that holds the exhibit, and nowhere else. There they say
 * where the exhibit begins, so they are read at the section's start, unless its own first words say the same.
 * @param textOf the words of a header
 */
export function sectionHeadings(
  parts: Parts,
  main: string,
  targets: ReadonlyMap<string, Target>,
  textOf: (part: string) => string,
): SectionHeadings {
  const headings = new Map<string, string>();
  for (const [id, { kind, to }] of targets) {
    const text = kind === 'header' ? textOf(to).trim() : '';
    const line = text.split('\n', 1)[0] as string;
    if (text.length <= LONGEST_HEADING && exhibitHeading(line) !== null) headings.set(id, line);
  }
  const before = new Map<number, string>();
  if (headings.size === 0) return { before, parts: new Set() };
  const scan = new SectionScan();
  parts.read(main, scan);
  let last = '';
  for (const { first, references, opening } of scan.sections) {
    const heading = references.map((id) => headings.get(id)).find((one) => one !== undefined);
    // A section without headers of its own goes on with those of the one before.
    if (references.length === 0 || heading === last) continue;
    last = heading ?? '';
    const isSaid = heading !== undefined && opening.toLowerCase().startsWith(heading.toLowerCase());
    if (heading !== undefined && !isSaid) before.set(first, heading);
  }
  return { before, parts: new Set([...headings.keys()].map((id) => targets.get(id)?.to ?? '')) };
}

/** Finds where sections begin. What a section is like is said at its end. */
class SectionScan implements XmlEvents {
  readonly sections: Section[] = [];
  private section: Section = { first: 0, references: [], opening: '' };
  private paragraphs = 0;
  private skipped = 0;
  private isText = false;
  private isProperties = false;
  /** The section ends with the paragraph at hand. */
  private ends = false;

  open(name: string, attributes: Attributes): void {
    // Counted as the story counts: of text boxes that are written twice the first.
    if (this.skipped > 0 || name === 'mc:Fallback' || name === 'w:sectPrChange') this.skipped++;
    if (this.skipped > 0) return;
    this.isText = name === 'w:t';
    if (name === 'w:p') this.paragraphs++;
    else if (name === 'w:sectPr') this.isProperties = true;
    else if (this.isProperties && name === 'w:headerReference')
      this.section.references.push(attributes.get('r:id') ?? '');
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    this.isText = false;
    if (name === 'w:sectPr') {
      this.isProperties = false;
      this.ends = true;
    }
    if (this.ends && (name === 'w:p' || name === 'w:body')) this.endSection();
  }

  text(words: string): void {
    if (!this.isText || this.skipped > 0 || this.section.opening.length > LONGEST_OPENING) return;
    this.section.opening = `${this.section.opening}${words.slice(0, LONGEST_OPENING)}`.trimStart();
  }

  private endSection(): void {
    this.ends = false;
    if (this.sections.length < MOST_SECTIONS) this.sections.push(this.section);
    this.section = { first: this.paragraphs, references: [], opening: '' };
  }
}
