import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/filing/filing.ts';
import { type MarkedWords, stretchesOf } from '../../../web/draft/marked-words.ts';
import { paperHtml } from '../../../web/draft/paper-html.ts';
import { readWords } from '../../support/read-draft.ts';

const NONE: Picture = () => null;
type Picture = (name: string) => string | null;

function read(markup: string): Document {
  const [document] = readWords(Buffer.from(markup), 'd.htm').documents;
  if (!document) throw new Error('The draft of the test has no document');
  return document;
}

/** The markup as it is shown, with marks around the stretches given: words of the markup, from the first to the last. */
function shown(
  markup: string,
  marks: readonly (readonly [from: string, to: string] | string)[] = [],
  { related = false, picture = NONE } = {},
): string {
  const document = read(markup);
  const words = marks.map((mark, index): MarkedWords => {
    const [from, to] = typeof mark === 'string' ? [mark, mark] : mark;
    const start = markup.indexOf(from);
    const end = markup.indexOf(to, start) + to.length;
    return { number: index + 1, mark: 'error', related, document: 0, start, end };
  });
  return paperHtml(document, markup, stretchesOf(document, words), picture);
}

/** The marks, as the findings that each has and its words. */
function marksIn(paper: string): (readonly [string, string])[] {
  return [...paper.matchAll(/<mark class="[^"]*" data-f="([^"]*)">([^<]*)<\/mark>/g)].map(
    ([, findings = '', words = '']) => [findings, words] as const,
  );
}

const inBody = (inside: string): string => `<html><body>${inside}</body></html>`;

describe('Words of a finding in markup', () => {
  it('are marked around their words and never around tags', () => {
    const paper = shown(inBody('<p><b>Item&nbsp;12.</b> Re<i>sults</i> &amp; more</p><p>End.</p>'), [
      ['Item', 'more'],
    ]);
    expect(marksIn(paper)).toEqual([
      ['1', 'Item\u00a012.'],
      ['1', 'Re'],
      ['1', 'sults'],
      ['1', '&amp; more'],
    ]);
    expect(paper).toMatch(/<b><a class="spot" id="w1"><\/a><mark /);
    expect(paper).toMatch(/&amp; more<\/mark><a\s[^>]*href="#f1"[^>]*>1<\/a\s*><\/p><p>End\.<\/p>/);
  });

  it('are cut at each boundary where they overlap, and name the innermost last', () => {
    const paper = shown(inBody('<p>one two three <u>four</u></p>'), [['two', 'four'], 'three']);
    expect(marksIn(paper)).toEqual([
      ['1', 'two '],
      ['1 2', 'three'],
      ['1', 'four'],
    ]);
    expect([...paper.matchAll(/class="chip c-error" href="#f(\d)"/g)].map(([, number]) => number)).toEqual([
      '2',
      '1',
    ]);
  });

  it('have neither anchor nor chip where they are only compared with', () => {
    const paper = shown(inBody('<p>one two</p>'), ['two'], { related: true });
    expect(paper).toContain('<mark class="m-error m-rel" data-f="1">two</mark>');
    expect(paper).not.toMatch(/spot|chip/);
  });

  it('have a chip before the next words where they are none that is read', () => {
    const paper = shown(inBody('<p>one</p><!-- note to file --><p>two</p>'), ['note to file']);
    expect(paper).toMatch(/<p>one<\/p><p><a class="spot" id="w1"><\/a><a\s[^>]*>1<\/a\s*>two<\/p>/);
  });

  it.each(['a', 'a hidden paragraph of some length'])('have one in place of hidden words: %s', (hidden) => {
    const paper = shown(inBody(`<p>one</p><p style="display:none">${hidden}</p><p>two</p>`), [hidden]);
    expect(paper).toMatch(/<a class="spot" id="w1"><\/a><a\s[^>]*>1<\/a\s*>(?!<\/p><p>)/);
    expect(paper).toMatch(/href="#f1"[^>]*>1<\/a\s*>two<\/p>/);
  });

  it.each([
    ['entities', '<p>Caf&eacute; &#8220;Alder&#8221; A &amp; B</p>', ['Caf', 'B']],
    ['line ends', '<p>Alder\r\n   Point\n\tInc.</p>', ['Alder', 'Inc.']],
    ['signs of several bytes', '<p>\u201cGr\u00f6\u00dfe\u201d \u2014 Alder</p>', ['\u201cGr', 'Alder']],
    ['cells', '<table><tr><td>Alder</td><td>Point</td></tr></table>', ['Alder', 'Point']],
    ['a bare ampersand before a tag', '<p>R &<b>D</b> x</p>', ['R', 'D']],
    [
      'words in a fact',
      '<p><ix:nonNumeric name="dei:x" contextRef="c">Alder</ix:nonNumeric></p>',
      ['Alder', 'Alder'],
    ],
  ] as const)('are all marked among %s', (_, body, words) => {
    const markup = inBody(body);
    const marked = marksIn(shown(markup, [words]))
      .map(([, text]) => text)
      .join('');
    const squeezed = (text: string): string =>
      text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replace(/\s+/g, '');
    const { text } = read(markup);
    expect(squeezed(marked)).toBe(squeezed(text.replace(/ x$/, '')));
  });

  it('cannot be forged: neither a mark of its own nor the element that stands for one', () => {
    const forged =
      '<mark class="m-error" data-f="1" id="w1">x</mark><a class="chip" href="#f1" data-f="1">1</a>';
    expect(shown(inBody(`<p>${forged}</p>`))).toBe('<div><p>x<span class="a">1</span></p></div>');
    const markup = inBody('<p>one</p>');
    const element = `m${createHash('sha256').update(markup).digest('hex')}`;
    const knowing = inBody(`<p>one</p><${element} i="0">two</${element}>`);
    expect(marksIn(shown(knowing, ['one']))).toEqual([['1', 'one']]);
  });
});

describe('A draft as it looks', () => {
  it.each([
    [
      'layout',
      '<p align="center" style="margin:0pt; FONT-SIZE:10pt">x</p>',
      '<p style="margin:0pt;font-size:10pt" align="center">x</p>',
    ],
    [
      'tables',
      '<table cellpadding=0 border="0"><tr><td colspan="2" nowrap valign=top>x</td></tr></table>',
      '<table border="0" cellpadding="0"><tr><td valign="top" colspan="2" nowrap>x</td></tr></table>',
    ],
    [
      'colours',
      '<font color="#ff0000" style="background:rgb(1, 2, 3)">x</font>',
      '<font style="background:rgb(1, 2, 3)" color="#ff0000">x</font>',
    ],
    ['words that are hidden, hidden', '<p style="display:none">x</p>', '<p style="display:none">x</p>'],
  ])('keeps %s', (_, markup, kept) => {
    expect(shown(inBody(markup))).toBe(`<div>${kept}</div>`);
  });

  it.each([
    [
      'addresses in styles',
      '<p style="background:url(https://a.example/x.png);color:red">x</p>',
      '<p style="color:red">x</p>',
    ],
    ['escapes in styles', '<p style="background:\\75 rl(x);color:red">x</p>', '<p style="color:red">x</p>'],
    ['comments in styles', '<p style="color:red/*;*/;margin:0">x</p>', '<p style="margin:0">x</p>'],
    ['what stays over other words', '<p style="position:fixed;top:0">x</p>', '<p style="top:0">x</p>'],
    ['where links lead', '<a href="https://a.example/" title="t">x</a>', '<span class="a">x</span>'],
    ['names and classes', '<p class="chip" id="w1" name="n" data-f="1">x</p>', '<p>x</p>'],
    ['handlers', '<p onclick="alert(1)">x</p>', '<p>x</p>'],
    ['scripts and styles', '<script>a()</script><style>p{}</style><p>x</p>', '<p>x</p>'],
    ['fields', '<form action="/x"><input value="y"><button>x</button></form>', 'x'],
    ['hidden facts', '<ix:header><ix:hidden>y</ix:hidden></ix:header><p>x</p>', '<p>x</p>'],
  ])('loses %s', (_, markup, kept) => {
    expect(shown(inBody(markup))).toBe(`<div>${kept}</div>`);
  });

  it('has the pictures of the upload, and empty frames in place of others', () => {
    const picture = (name: string): string | null =>
      name === 'a.jpg' ? 'data:image/jpeg;base64,AA==' : null;
    const markup = inBody(
      '<img src="a.jpg" alt="Logo"><img src="https://a.example/b.jpg" alt="A &quot;seal&quot;"><img>',
    );
    expect(shown(markup, [], { picture })).toBe(
      '<div><img src="data:image/jpeg;base64,AA==" alt="Logo" /><span class="pic">Picture: A "seal"</span><span class="pic">Picture</span></div>',
    );
  });

  it('tells signs that turn the direction of words by their number', () => {
    expect(shown(inBody('<p>a\u202eb &#8238;c &#x200f;d</p>'))).toBe(
      '<div><p>a\u27e8U+202E\u27e9b \u27e8U+202E\u27e9c \u27e8U+200F\u27e9d</p></div>',
    );
  });

  it('is no deeper than a browser draws', () => {
    const paper = shown(inBody(`${'<div>'.repeat(5_000)}x`));
    expect(paper.split('<div>').length).toBeLessThan(250);
    expect(paper).toContain('x');
  });
});
