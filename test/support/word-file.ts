import { strToU8, zipSync, type Zippable } from 'fflate';
import { Document, type FileChild, Packer, Paragraph, TextRun } from 'docx';
import type { Filing } from '../../core/filing/filing.ts';
import { parseUploads } from '../../core/parse/parse-uploads.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { specimen, type Specimen } from '../../rules/_shared/specimen.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a Word file by their names: the inside of their root element, or the whole of them where they begin with `<?xml`. */
export type WordParts = Readonly<Record<string, string | Uint8Array>>;

/** A Word file made by hand: the body's XML, and other parts of the folder `word/` beside it, each with its relationship. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  return zipSync(wordParts(body, parts));
}

/** The parts of such a file, before they are packed. */
export function wordParts(body: string, parts: WordParts = {}): Zippable {
  const names = Object.keys(parts).filter((name) => !name.includes('/'));
  const related = names.map((name, index) => {
    const kind = name.replace(/\d*\.\w+$/, '');
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${name}"/>`;
  });
  const links = (parts['links'] as string | undefined) ?? '';
  return {
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>
      <Relationship Id="rId2" Type="${PACKAGE}/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(related.join('') + links),
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name !== 'links')
        .map(([name, part]) => {
          const path = name.includes('/') ? name : `word/${name}`;
          return [path, typeof part === 'string' ? xml(name.replace(/\d*\.\w+$/, ''), part) : part];
        }),
    ),
  };
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

function xml(root: string, inside: string): Uint8Array {
  if (inside.startsWith('<?xml')) return strToU8(inside);
  const name = ROOTS[root] ?? root;
  return strToU8(`${HEAD}<w:${name} ${W} ${R}>${inside}</w:${name}>`);
}

function relationships(inside: string): Uint8Array {
  return strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}">${inside}</Relationships>`);
}

/** A paragraph with words as they stand; markup in them is escaped. */
export function p(words: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(words)}</w:p>`;
}

/** A run. */
export function r(words: string, properties = ''): string {
  const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** The report of October 2024 as the body of a Word file, its pieces exchanged as given: a paragraph a block, lines as they break. */
export function wordSpecimen(change: Partial<Specimen> = {}): string {
  return bodyOf(specimen(change));
}

/** Plain words as the body of a Word file. */
export function bodyOf(text: string): string {
  return text
    .split('\n\n')
    .map(
      (block) =>
        `<w:p>${block
          .split('\n')
          .map((line) => r(line.trimStart()))
          .join('<w:r><w:br/></w:r>')}</w:p>`,
    )
    .join('');
}

/** The same with runs of one's own in place of an item's words. */
export function wordSpecimenWithItem(runs: string, change: Partial<Specimen> = {}): string {
  const marker = 'The plant in Bath opened.';
  const body = wordSpecimen({ ...change, items: `Item 8.01 Other Events.\n\n${marker}` });
  return body.replace(r(marker), runs);
}

/** Plain words as a library writes them into a Word file: a paragraph a block, its lines as they break. */
export function packed(children: readonly FileChild[]): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ sections: [{ children }] })).then((buffer) => new Uint8Array(buffer));
}

/** The paragraphs of a draft in plain text, for `packed`. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split('\n\n').map((block) => {
    const lines = block.split('\n');
    return new Paragraph({
      children: lines.map((line, index) => new TextRun({ text: line.trimStart(), break: index > 0 ? 1 : 0 })),
    });
  });
}

/** The draft as the real parser reads it, by whatever its bytes are. */
export async function openedFiling(upload: Upload): Promise<Filing> {
  const { filing, issues } = await parseUploads([upload]);
  if (!filing) throw new Error(issues.map(({ detail }) => detail).join(' '));
  return filing;
}
