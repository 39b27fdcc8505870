import { strToU8, zipSync } from 'fflate';
import { specimen } from '../../rules/_shared/specimen.ts';

/** A draft made to hurt whoever reads it. */
export interface HostileDraft {
  readonly name: string;
  /** What is wrong with it, as the end of a sentence: "a draft with …". */
  readonly with: string;
  /** @param size bytes, about; a draft that does harm at a size of its own takes no notice */
  readonly bytes: (size: number) => Uint8Array;
}

const SOUND = specimen();
/** A mark of the body that each hostile stretch can be put before. */
const ITEMS = /(?=^Item \d)/m;

/** The sound draft as HTML, with the markup at its end. */
export function asHtml(markup: string): string {
  const paragraphs = SOUND.split('\n\n').map((words) => `<p>${words}</p>`);
  return `<html><body>\n${paragraphs.join('\n')}\n${markup}</body></html>`;
}

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(piece))));
/** Pieces that differ in their number. */
const count = (piece: (number: number) => string, size: number): string =>
  Array.from({ length: Math.max(1, Math.floor(size / piece(1e5).length)) }, (_, number) =>
    piece(number),
  ).join('');

const text = (name: string, told: string, words: (size: number) => string): HostileDraft => ({
  name: `${name}.txt`,
  with: told,
  bytes: (size) => Buffer.from(words(size)),
});
const html = (name: string, told: string, markup: (size: number) => string): HostileDraft => ({
  name: `${name}.htm`,
  with: told,
  bytes: (size) => Buffer.from(asHtml(markup(size))),
});
/** The stretch again and again behind the sound draft, or before its cover, its items or its signature. */
const behind = (name: string, told: string, piece: string): HostileDraft =>
  text(name, told, (size) => `${SOUND}\n${fill(piece, size)}`);
const within = (name: string, told: string, piece: string, at: RegExp): HostileDraft =>
  text(name, told, (size) => SOUND.replace(at, () => `${fill(piece, size)}\n\n`));

const COVER = /(?=^Date of Report)/m;
const SIGNATURE = /(?=^SIGNATURES?)/m;
const FACT = '<ix:nonNumeric name="dei:DocumentType" contextRef="c">';
const DOCUMENT = '<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nWords.\n</TEXT>\n</DOCUMENT>\n';

/** Entities of which each is ten of the one before: a billion words, were they ever told. */
const LAUGHS =
  '<!DOCTYPE lol [<!ENTITY lol0 "lol">' +
  Array.from({ length: 12 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`).join('') +
  ']>';

/** A Word file whose main part is this XML. */
export function wordFile(xml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': xml,
        ...more,
      }).map(([name, part]) => [name, strToU8(part)]),
    ),
  );
}

/** The sound draft as the XML of a Word file, with more behind its last paragraph. */
export function wordXml(more: string, head = ''): string {
  const paragraphs = SOUND.split('\n').map(
    (words) =>
      `<w:p><w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`,
  );
  return `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}${more}</w:body></w:document>`;
}

const word = (name: string, told: string, more: (size: number) => string, head = ''): HostileDraft => ({
  name: `${name}.docx`,
  with: told,
  bytes: (size) => wordFile(wordXml(more(size), head)),
});

/** Every hostile draft that tests, bench and fuzzing know of. */
export const HOSTILE_DRAFTS: readonly HostileDraft[] = [
  html(
    'nested-tags',
    '100,000 tags within one another',
    () => '<div>'.repeat(100_000) + 'x' + '</div>'.repeat(100_000),
  ),
  html('unclosed-tags', 'tags that never close', (size) => fill('<div><b><i>', size)),
  html('nested-tables', 'tables within tables', (size) => fill('<table><tr><td>', size)),
  html('nested-hidden', 'hidden parts within hidden parts', (size) =>
    fill('<div style="display:none">', size),
  ),
  html('nested-facts', 'facts of inline XBRL within one another', (size) => fill(FACT, size)),
  html('facts', 'facts without end', (size) => fill(`${FACT}8-K</ix:nonNumeric>`, size)),
  html('contexts', 'contexts of inline XBRL without end', (size) =>
    fill('<xbrli:context id="c"><xbrli:identifier>1</xbrli:identifier></xbrli:context>', size),
  ),
  html('attribute', 'an attribute of 5 MB', () => `<p title="${'a'.repeat(5e6)}">x</p>`),
  html('style', 'a style of 5 MB', () => `<p style="${'a:b;'.repeat(1.25e6)}">x</p>`),
  html('open-attribute', 'an attribute that never ends', (size) => `<p title="${fill('a', size)}`),
  html('attributes', 'attributes without end', (size) => `<p ${count((at) => `a${at}=1 `, size)}>x</p>`),
  html('angles', 'a megabyte of “<”', () => '<'.repeat(1e6)),
  text('angles', 'a megabyte of “<” in plain text', () => SOUND + '<'.repeat(1e6)),
  html('comments', 'comments without end', (size) => fill('<!--x-->', size)),
  html('open-comments', 'comments that never end', (size) => fill('<!--', size)),
  html('entities', 'entities without end', (size) => fill('&amp;', size)),
  html('half-entities', 'halves of entities', (size) => fill('&#', size)),
  html('one-line', 'ten megabytes on one line', () => fill('lorem ipsum dolor ', 1e7)),
  text(
    'one-line',
    'ten megabytes on one line of plain text',
    () => `${SOUND}\n${fill('lorem ipsum dolor ', 1e7)}`,
  ),
  text('one-word', 'ten megabytes that are one word', () => `${SOUND}\n${'x'.repeat(1e7)}`),
  behind('blank-lines', 'blank lines without end', '\n'),
  {
    name: 'laughs.htm',
    with: 'entities that grow a billionfold',
    bytes: () => Buffer.from(`<?xml version="1.0"?>${LAUGHS}${asHtml('<p>&lol12;</p>')}`),
  },
  word(
    'laughs',
    'entities that grow a billionfold',
    () => '<w:p><w:r><w:t>&lol12;</w:t></w:r></w:p>',
    LAUGHS,
  ),
  word(
    'nested-tags',
    '100,000 tags within one another',
    () => '<w:sdt>'.repeat(1e5) + '</w:sdt>'.repeat(1e5),
  ),
  word('paragraphs', 'empty paragraphs without end', (size) => fill('<w:p/>', size)),
  ...[
    ['cover', COVER],
    ['items', ITEMS],
    ['signature', SIGNATURE],
  ].flatMap(([place, at]) => [
    within(`spaces-${String(place)}`, `spaces before its ${String(place)}`, ' ', at as RegExp),
    within(`brackets-${String(place)}`, `brackets before its ${String(place)}`, '[', at as RegExp),
    within(`parentheses-${String(place)}`, `parentheses before its ${String(place)}`, '( ', at as RegExp),
    within(`dates-${String(place)}`, `dates before its ${String(place)}`, 'May 1, 2026 ', at as RegExp),
    within(`rulings-${String(place)}`, `rulings before its ${String(place)}`, '_ ', at as RegExp),
  ]),
  behind('dates', 'lines of dates', 'Dated: May 1, 2026\n'),
  behind('items', 'items without end', '\nItem 8.01 Other Events.\n'),
  behind('items-on-a-line', 'items without end on one line', 'Item 8.01 '),
  behind(
    'signatures',
    'signatures without end',
    '\nSIGNATURES\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed\nBy: /s/ John Roe\n',
  ),
  behind('signers', 'signers without end', '\nBy: /s/ John Roe'),
  text(
    'exhibits',
    'exhibits without end',
    (size) => `${SOUND}\nExhibit Index\n${count((at) => `99.${at}  Press release\n`, size)}`,
  ),
  behind(
    'exhibit-mentions',
    'one exhibit named without end',
    '\nExhibit 99.1 Press release dated May 1, 2026\n',
  ),
  text(
    'documents',
    'documents without end',
    (size) =>
      `<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${SOUND}\n</TEXT>\n</DOCUMENT>\n${fill(DOCUMENT, size)}`,
  ),
  text(
    'open-documents',
    'documents that never end',
    (size) => fill('<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n', size) + SOUND,
  ),
  html('scripts', 'scripts without end', (size) => fill('<script>alert(1)</script>', size)),
  html('handlers', 'event handlers without end', (size) => fill('<p onclick="x()">x</p>', size)),
  html('links', 'links without end', (size) => fill('<a href="http://example.com/">x</a>', size)),
  html('pictures', 'pictures without end', (size) => fill('<img src="a.jpg">', size)),
  behind(
    'outlooks',
    'outlooks without end',
    '\nWe expect that revenue will grow and may differ materially. ',
  ),
  behind('amounts', 'amounts without end', '\nrevenue of $1,000 million and net income of $5 million '),
  behind('blanks', 'blanks without end', '$[*] [\u25cf] ____ '),
  behind('quotes', 'definitions without end', '("the "Company") '),
  text(
    'terms',
    'terms without end',
    (size) => SOUND + count((at) => `(the "Term${at} Agreement") the Term${at} Agreement. `, size),
  ),
  text(
    'companies',
    'companies without end',
    (size) => SOUND + count((at) => `Acme${at} Holdings, Inc., a Nevada corporation, `, size),
  ),
  behind('votes', 'votes without end', 'For  Against  Abstain\n1,000  2,000  3,000\n'),
  behind('boxes', 'boxes without end', '[ ] Written communications pursuant to Rule 425\n'),
  behind('captions', 'captions without end', '(Exact name of registrant as specified in its charter)\n'),
  behind(
    'securities',
    'heads of tables without end',
    'Title of each class\tTrading Symbol\tName of each exchange\n',
  ),
  behind('telephones', 'telephones without end', '(617) 555-0100 '),
  behind('tabs', 'tabs without end', '\t'),
  behind('dots', 'dots without end', '.'),
  behind('zeros', 'NUL bytes without end', '\0'),
  behind('soft-hyphens', 'soft hyphens without end', '\u00ad'),
  behind('parted-words', 'a soft hyphen behind each letter', 'a\u00ad'),
  behind('bidi', 'marks that turn the direction', 'a\u202e'),
  behind('capitals', 'capitals without end', 'THE COMPANY '),
];
