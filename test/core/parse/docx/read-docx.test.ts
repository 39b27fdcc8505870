import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../core/parse/docx/read-docx.ts';
import { p, r, wordFile, type WordParts } from '../../../support/word-file.ts';

const textOf = (body: string, parts: WordParts = {}): string => readDocx(wordFile(body, parts)).text;
const marksOf = (body: string, parts: WordParts = {}): unknown[] => {
  const { text, marks } = readDocx(wordFile(body, parts));
  return marks.map(({ kind, detail, start, end, words }) => [kind, detail, text.slice(start, end), words]);
};
const cell = (...paragraphs: string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
  <w:style w:type="paragraph" w:styleId="Loud"><w:basedOn w:val="Normal"/><w:rPr><w:caps/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Louder"><w:basedOn w:val="Loud"/></w:style>
  <w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>`;

describe('A Word file is read as it reads on the page', () => {
  it.each([
    ['a paragraph is a block', p('One') + p('') + p('Two'), 'One\n\nTwo'],
    ['words cut into runs are whole', `<w:p>${r('Ite')}${r('m 5.')}${r('02')}</w:p>`, 'Item 5.02'],
    ['white space is folded', p('a  b\u00a0 c'), 'a b c'],
    ['wide white space is a gap', p('Date:     May 3'), 'Date:\tMay 3'],
    [
      'a tab is a gap',
      `<w:p>${r('By:')}<w:r><w:tab/></w:r>${r('/s/ Maria Ortiz')}</w:p>`,
      'By:\t/s/ Maria Ortiz',
    ],
    [
      'a tab at the end of a paragraph joins nothing',
      `<w:p>${r('By:')}<w:r><w:tab/></w:r></w:p>${p('Name')}`,
      'By:\n\nName',
    ],
    ['a stop of a tab is no tab', p('One', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), 'One'],
    ['a line break is one', `<w:p>${r('One')}<w:r><w:br/></w:r>${r('Two')}</w:p>`, 'One\nTwo'],
    [
      'a page break parts blocks',
      `<w:p>${r('One')}<w:r><w:br w:type="page"/></w:r>${r('Two')}</w:p>`,
      'One\n\nTwo',
    ],
    [
      'a table has rows on lines and cells apart by a tab',
      p('Above') +
        `<w:tbl>${row(cell(p('Title')), cell(p('Symbol')))}${row(cell(p('Stock')), cell(p('')), cell(p('ALDR')))}</w:tbl>` +
        p('Below'),
      'Above\n\nTitle\tSymbol\nStock\tALDR\n\nBelow',
    ],
    [
      'the second paragraph of a cell is a block of its own',
      `<w:tbl>${row(cell(p('Delaware'), p('(State)')), cell(p('001-38417')))}</w:tbl>`,
      'Delaware\n\n(State)\t001-38417',
    ],
    [
      'what comes of a field is read and its code is not',
      `<w:p>${field('REF x', r('Item 2.02'))}</w:p>`,
      'Item 2.02',
    ],
    [
      'a box of Wingdings is a box',
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r(' Written')}</w:p>`,
      '\u2611 Written',
    ],
    [
      'a box of the old kind is as it was set',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' Written')}</w:p>`,
      '\u2612 Written',
    ],
    [
      'a hyphen that does not break is a hyphen',
      `<w:p>${r('8')}<w:r><w:noBreakHyphen/></w:r>${r('K')}</w:p>`,
      '8-K',
    ],
    [
      'a paragraph whose end is hidden goes on',
      p('Item 5.02. ', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('Departure'),
      'Item 5.02. Departure',
    ],
    [
      'a text box stands behind the paragraph that it hangs on, once',
      `<w:p>${r('One ')}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing><w:txbxContent>${p('Boxed')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Boxed')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('two')}</w:p>${p('Three')}`,
      'One two\n\nBoxed\n\nThree',
    ],
    [
      'entities of XML are decoded',
      '<w:p><w:r><w:t>Smith &amp; Sons&#8217; &lt;plan&gt;</w:t></w:r></w:p>',
      'Smith & Sons\u2019 <plan>',
    ],
  ])('%s', (_title, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it('capitals that a style makes are read as capitals', () => {
    const body = p('Signature', '<w:pStyle w:val="Louder"/>') + p('Date');
    expect(textOf(body, { 'styles.xml': STYLES })).toBe('SIGNATURE\n\nDate');
  });

  it('whatever prefix the file has chosen, in the strict spelling too', () => {
    const body = `<?xml version="1.0"?><ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>One</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    expect(textOf('', { 'document.xml': body })).toBe('One');
  });

  it('footnotes stand behind the body with their numbers, and only those that are referred to', () => {
    const body = `<w:p>${r('Revenue')}<w:r><w:footnoteReference w:id="3"/></w:r>${r(' rose.')}</w:p>${p('Costs fell.')}`;
    const notes = `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:id="2">${p('Nobody points here.')}</w:footnote>
      <w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>${r(' Unaudited.')}</w:p></w:footnote>`;
    expect(textOf(body, { 'footnotes.xml': notes })).toBe('Revenue rose.\n\nCosts fell.\n\n1 Unaudited.');
  });

  it('endnotes are numbered in Roman figures', () => {
    const body = `<w:p>${r('Revenue')}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`;
    const notes = `<w:endnote w:id="1">${p('Unaudited.')}</w:endnote>`;
    expect(textOf(body, { 'endnotes.xml': notes })).toBe('Revenue\n\ni Unaudited.');
  });

  it('headers and footers stand behind all else, each once, without page numbers', () => {
    const section = (id: number): string =>
      `<w:sectPr><w:headerReference w:type="default" r:id="rId${id}"/><w:footerReference w:type="default" r:id="rId3"/></w:sectPr>`;
    const body = `<w:p><w:pPr>${section(1)}</w:pPr>${r('One')}</w:p>${p('Two')}${section(2)}`;
    const parts = {
      'header1.xml': p('W&S Draft 5/3/24'),
      'header2.xml': p('W&S Draft 5/3/24'),
      'footer1.xml': `<w:p>${field('PAGE', r('2'))}</w:p>`,
      'header9.xml': p('In no section'),
    };
    expect(textOf(body, parts)).toBe('One\n\nTwo\n\nW&S Draft 5/3/24');
  });

  it('each paragraph of the body is told by its number, empty ones counted', () => {
    const table = `<w:tbl>${row(cell(p('A')), cell(p('B')))}</w:tbl>`;
    const { text, parts } = readDocx(wordFile(p('One') + p('') + p('Two') + table + p('Last')));
    expect(text).toBe('One\n\nTwo\n\nA\tB\n\nLast');
    expect(parts).toEqual({ kind: 'paragraph', starts: [0, 5, 5, 10, 12, 15] });
  });
});

describe('Tracked changes are read as accepted, and noted', () => {
  const ins = (words: string): string => `<w:ins w:id="1" w:author="A">${r(words)}</w:ins>`;
  const del = (words: string): string =>
    `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

  it('words put in are there, words taken out are not', () => {
    const body = `<w:p>${r('It opened on ')}${del('May 2')}${ins('May 3')}${r(', 2024.')}</w:p>`;
    expect(textOf(body)).toBe('It opened on May 3, 2024.');
    expect(marksOf(body)).toEqual([
      ['deleted', '', '', 'May 2'],
      ['inserted', '', 'May 3', ''],
    ]);
  });

  it('one change that Word has cut into runs is one', () => {
    const body = `<w:p>${ins('May ')}${ins('3')}${r(' ')}${del('a')}${del('b')}</w:p>`;
    expect(marksOf(body)).toEqual([
      ['inserted', '', 'May 3', ''],
      ['deleted', '', '', 'ab'],
    ]);
  });

  it('words that were moved are where they were moved to', () => {
    const body =
      `<w:p><w:moveFrom w:id="1">${r('Gone')}</w:moveFrom>${r('One ')}</w:p>` +
      `<w:p><w:moveTo w:id="2">${r('Come')}</w:moveTo></w:p>`;
    expect(textOf(body)).toBe('One\n\nCome');
    expect(marksOf(body)).toEqual([
      ['deleted', '', '', 'Gone'],
      ['inserted', '', 'Come', ''],
    ]);
  });

  it('a paragraph whose end is taken out goes on with the next', () => {
    expect(textOf(p('One ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('two') + p('Three'))).toBe(
      'One two\n\nThree',
    );
  });

  it('a paragraph that is taken out whole leaves nothing', () => {
    const gone = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${del('Gone')}</w:p>`;
    expect(textOf(p('One') + gone + p('Two'))).toBe('One\n\nTwo');
  });

  it('a change of nothing but an end is noted where it is the only one', () => {
    expect(marksOf(p('One', '<w:rPr><w:ins w:id="1"/></w:rPr>'))).toEqual([['inserted', '', '', '']]);
  });

  it('what a paragraph looked like before is no change of its words', () => {
    const before = '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ins w:id="2"/></w:numPr></w:pPr></w:pPrChange>';
    expect(marksOf(p('One', before))).toEqual([]);
  });
});

describe('What else a Word file holds is noted', () => {
  it('comments, at the words that they are about', () => {
    const body = `<w:p>${r('It opened on ')}<w:commentRangeStart w:id="4"/>${r('May 3')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`;
    const comments = `<w:comment w:id="4" w:author="A"><w:p>${r('is this right')}${r('?')}</w:p></w:comment>
      <w:comment w:id="5" w:author="A">${p('Nowhere')}</w:comment><w:comment w:id="6" w:author="A">${p(' ')}</w:comment>`;
    expect(marksOf(body, { 'comments.xml': comments })).toEqual([
      ['comment', '', '', 'Nowhere'],
      ['comment', '', 'May 3', 'is this right?'],
    ]);
  });

  it('hidden words, by themselves and by a style', () => {
    const body = `<w:p>${r('It ')}${r('never ', '<w:vanish/>')}${r('really ', '<w:rStyle w:val="Secret"/>')}${r('opened')}${r('.', '<w:vanish w:val="0"/>')}</w:p>`;
    expect(textOf(body, { 'styles.xml': STYLES })).toBe('It opened.');
    expect(marksOf(body, { 'styles.xml': STYLES })).toEqual([['hidden', 'w:vanish', '', 'never really']]);
  });

  it('white words on no ground, and words struck through', () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const body = `<w:p>${r('One ', '<w:strike/>')}${r('two ', white)}${r('three', `${white}<w:shd w:val="clear" w:fill="000000"/>`)}</w:p>`;
    expect(marksOf(body)).toEqual([
      ['struck', '', 'One', ''],
      ['pale', '', 'two', ''],
    ]);
  });

  it('links, by relationship, by field and within the file', () => {
    const body = `<w:p><w:hyperlink r:id="rIdL">${r('99.1')}</w:hyperlink> ${field('HYPERLINK "ex99-2.htm"', r('99.2'))}<w:hyperlink w:anchor="top">${r('Top')}</w:hyperlink></w:p>`;
    const links = '<Relationship Id="rIdL" Type="x/hyperlink" Target="ex99-1.htm" TargetMode="External"/>';
    expect(marksOf(body, { links })).toEqual([
      ['link', 'ex99-1.htm', '99.1', ''],
      ['link', 'ex99-2.htm', '99.2', ''],
      ['link', '#top', 'Top', ''],
    ]);
  });

  it('pictures, by their names', () => {
    const blip = '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rIdP"/>';
    const links = '<Relationship Id="rIdP" Type="x/image" Target="media/logo.png"/>';
    const { pictures } = readDocx(
      wordFile(`<w:p>${r('One')}<w:r><w:drawing>${blip}</w:drawing></w:r></w:p>`, { links }),
    );
    expect(pictures).toEqual([{ at: 3, name: 'logo.png' }]);
  });

  it('properties that name people, without what they say', () => {
    const core = `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title><dc:creator>Maria Ortiz</dc:creator><cp:lastModifiedBy/></cp:coreProperties>`;
    expect(marksOf(p('One'), { 'docProps/core.xml': core })).toEqual([['property', 'creator', '', '']]);
  });

  it('macros, controls, and fields that fetch from another program', () => {
    const body = `<w:p><w:r><w:object><w:control r:id="x"/></w:object></w:r>${field('DDEAUTO excel x', r('1'))}</w:p>`;
    expect(marksOf(body, { 'vbaProject.bin': new Uint8Array([1, 2]) })).toEqual([
      ['active', 'control', '', ''],
      ['active', 'macro', '', ''],
      ['active', 'field', '', ''],
    ]);
  });
});
