import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../core/filing/filing.ts';
import { excerptOf, placeOf } from '../../../core/filing/span.ts';
import { marksOf, spanOfMark } from '../../../core/filing/marks.ts';
import { parseDraft } from '../../../core/parse/parse-draft.ts';
import { readHtml } from '../../../core/parse/steps/read-html.ts';

/** Kind, detail and words (shown or kept from the reader) of each mark, in order. */
function marksIn(html: string): [kind: Mark['kind'], detail: string, words: string][] {
  const { text, marks } = readHtml(html, 0, html.length);
  return marks.map(({ kind, detail, start, end, words }) => [
    kind,
    detail,
    end > start ? text.slice(start, end) : words,
  ]);
}

describe('what HTML holds besides the words it shows', () => {
  it.each<[string, string, ReturnType<typeof marksIn>]>([
    [
      'a link, with the words that lead away',
      '<p>99.1 <a href="ex99-1.htm"> Press <b>release</b></a></p>',
      [['link', 'ex99-1.htm', 'Press release']],
    ],
    ['a link around nothing but a picture', '<a href="x.htm"><img src="a.gif"></a>', [['link', 'x.htm', '']]],
    ['an anchor is no link', '<a name="item5">Item 5</a>', []],
    ['a script, wherever it stands', '<head><script>go()</script></head>', [['active', 'script', '']]],
    [
      'a script with the address it is fetched from',
      '<script src="https://host.example/a.js"></script>',
      [['active', 'script', 'https://host.example/a.js']],
    ],
    ['an event handler', '<p onclick="go()">A</p>', [['active', 'onclick', '']]],
    [
      'a link that runs a script',
      '<a href=" JavaScript:go()">A</a>',
      [
        ['active', 'javascript:', ''],
        ['link', 'JavaScript:go()', 'A'],
      ],
    ],
    [
      'words not displayed',
      '<p>A <i style="DISPLAY: none">old <b>price</b></i> B</p>',
      [['hidden', 'display:none', 'old price']],
    ],
    ['words of no size', '<span style="font-size:0pt">x</span>', [['hidden', 'font-size:0', 'x']]],
    ['half a point is a size', '<span style="font-size:0.5pt">x</span>', []],
    ['a hidden cell without words', '<td style="display:none"> &nbsp; </td>', []],
    [
      'facts out of sight are furniture',
      '<div style="display:none"><ix:header>0000123</ix:header></div>',
      [],
    ],
    ['white words', '<p>A <font color="#FFFFFF">low</font></p>', [['pale', '', 'low']]],
    [
      'white words on a dark ground can be read',
      '<td style="background:#036"><p style="color:white">A</p></td>',
      [],
    ],
    ['a white ground is no colour of words', '<p style="background-color:#fff">A</p>', []],
    ['a comment', '<p>A<!-- is this right? --></p>', [['comment', '', 'is this right?']]],
    [
      'revisions',
      '<p><ins>new</ins> <del>old</del> <span style="text-decoration:line-through">gone</span></p>',
      [
        ['inserted', '', 'new'],
        ['deleted', '', 'old'],
        ['struck', '', 'gone'],
      ],
    ],
    ['a property of the file', '<meta name="Author" content="J. Doe">', [['property', 'author', '']]],
  ])('%s', (_title, html, expected) => {
    expect(marksIn(html)).toEqual(expected);
  });

  it('is kept within bounds, however much there is', () => {
    const links = '<a href="x.htm">A</a>'.repeat(5_000);
    expect(marksIn(links)).toHaveLength(2_000);
  });

  it('costs no more for elements that are never closed', () => {
    expect(marksIn('<del>A'.repeat(5_000))).toEqual([]);
  });

  it('is found again in the upload', () => {
    const words = 'Acme Robotics, Inc. files this current report with the Commission. '.repeat(8);
    const html = `<html><body><p>Form 8-K</p><p>${words}</p><!-- Ask M\u00fcller --><p style="display:none">old &amp; low</p></body></html>`;
    const bytes = new TextEncoder().encode(html);
    const { filing } = parseDraft({ name: 'draft.htm', bytes });
    if (!filing) throw new Error('The draft can be read');
    const found = marksOf(filing, 'comment', 'hidden', 'raw-sign').map(({ document, mark }) => {
      const span = spanOfMark(document, mark);
      const place = placeOf(filing, span);
      return [
        excerptOf(filing, span),
        new TextDecoder().decode(bytes.subarray(place.bytes?.start, place.bytes?.end)),
      ];
    });
    expect(found).toEqual([
      ['Ask M\u00fcller', ' Ask M\u00fcller '],
      ['old & low', 'old &amp; low'],
      ['\u00fc', '\u00fc'],
    ]);
  });
});
