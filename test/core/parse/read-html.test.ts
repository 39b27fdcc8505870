import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../core/parse/steps/read-html.ts';

const read = (html: string): string => readHtml(html, 0, html.length).text;

describe('HTML is read as its reader sees it', () => {
  it.each([
    ['a word split over tags stays one word', '<span>I</span><span>tem 5.03</span>', 'Item 5.03'],
    ['white space folds to one space', '<p>Item \n\t  5.02</p>', 'Item 5.02'],
    ['a no-break space is a space', '<p>Item&nbsp;&#160; 5.02</p>', 'Item 5.02'],
    [
      'windows-1252 numbers are the signs meant',
      '<p>&#147;filed&#148; &#150; it&#146;s</p>',
      '“filed” – it’s',
    ],
    ['an entity without its semicolon is read', '<p>A&ampB</p>', 'A&B'],
    ['a soft hyphen and a zero-width space are not there', '<p>Re\u00adgis&#8203;trant</p>', 'Registrant'],
    ['paragraphs stand apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a break begins a line', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['two breaks make a paragraph', 'One<br><br>Two', 'One\n\nTwo'],
    ['cells are apart by a tab', '<table><tr><td>Item</td><td>5.02</td></tr></table>', 'Item\t5.02'],
    [
      'rows are lines, whatever blocks stand in the cells',
      '<table><tr><td><p>99.1</p></td><td><div>Release</div></td></tr><tr><td>99.2</td></tr></table>',
      '99.1\tRelease\n99.2',
    ],
    [
      'an empty cell says nothing',
      '<table><tr><td>By:</td><td></td><td>/s/ A</td></tr></table>',
      'By:\t/s/ A',
    ],
    ['a hidden part is not read', '<div style="DISPLAY : none">dei</div><p>Form</p>', 'Form'],
    [
      'a hidden part ends where it is closed, not where a part within it is',
      '<div style="display:none"><div>x</div>y</div>z',
      'z',
    ],
    [
      'the hidden header of inline XBRL is not read',
      '<ix:header><ix:hidden>2024</ix:hidden></ix:header>A',
      'A',
    ],
    [
      'words in inline XBRL tags are',
      '<ix:nonNumeric name="dei:X">May 8, <b>2024</b></ix:nonNumeric>',
      'May 8, 2024',
    ],
    [
      'scripts, styles, titles and comments are not',
      '<title>t</title><style>p{}</style><script>1<2</script><!-- c -->A',
      'A',
    ],
    [
      'preformatted lines stay lines',
      '<pre>Item 5.   Other\nEvents.\n\nText</pre>',
      'Item 5.\tOther\nEvents.\n\nText',
    ],
    ['an angle bracket that opens no tag is a word', '<p>5 < 6 > 4</p>', '5 < 6 > 4'],
    ['a tag that never closes ends the words', '<p>A</p><p title="', 'A'],
    ['a file may end within a closing tag', '<p>A</p><p>B</p', 'A\n\nB'],
    ['a file may end behind the name of a closing tag', '<p>A</p><p>B</p ', 'A\n\nB'],
  ])('%s', (_title, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('passes over a start tag of ten thousand characters', () => {
    const namespaces = Array.from({ length: 400 }, (_, index) => `xmlns:n${index}="http://x/${index}"`);
    expect(read(`<html ${namespaces.join(' ')}><body>Form 8-K</body></html>`)).toBe('Form 8-K');
  });

  it('tells where pictures stand and what they are called', () => {
    const { pictures } = readHtml('<p>A <img src="logo.jpg" alt="x">B</p>', 0, 36);
    expect(pictures).toEqual([{ at: 1, name: 'logo.jpg' }]);
  });

  it('tells inline XBRL from HTML by its tags', () => {
    const inline = (html: string): boolean => readHtml(html, 0, html.length).inline;
    expect([inline('<p>A</p>'), inline('<ix:nonNumeric>A</ix:nonNumeric>')]).toEqual([false, true]);
  });

  it('does not care how deep tags are nested', () => {
    const deep = 50_000;
    expect(read(`${'<div>'.repeat(deep)}A${'</div>'.repeat(deep)}B`)).toBe('A\n\nB');
  });
});
