import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { checkOne, checkWhole } from '../../bench/hostile/check-one.ts';
import { specimen } from '../../rules/_shared/specimen.ts';
import { renderReportPage } from '../../web/render.ts';
import { frameOf } from './support/frame.ts';
import { Bench } from './support/site.ts';

const IMAGE = '<img src=x onerror=alert(1)>';
const SCRIPT = '"></textarea></title><script>alert(1)</script>';
/** Markup as plain text would have it: in the company's name, captions, exhibits, a signer, and loose. */
const TEXT = specimen({
  registrant: `Alder ${IMAGE} Point, Inc.`,
  items: `Item 8.01 Other ${IMAGE} Events.\n\n${SCRIPT} [NTD: ${IMAGE}] On October 29, 2024, we met.\n\nItem 99.99 ${SCRIPT}`,
}).replace('Press release', `Press ${SCRIPT} release`);
/** The same and more as HTML, where entities make markup of words, and tags run. */
const HTML = `<html><body onload="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)">here</a>
<form action="http://example.com/"><input></form>${TEXT.split('\n\n')
  .map((words) => `<p>${words.replaceAll('<', '&lt;')}</p>`)
  .join('\n')}<p onclick="alert(1)">${IMAGE}</p></body></html>`;
/** As many findings without any markup. */
const UNFINISHED = specimen({ items: 'Item 8.01 Other Events.\n\n[NTD: ask] We met.\n\nItem 99.99 None.' });
/** Keys are what the uploader likes. */
const KEY = `acme/${IMAGE}'${SCRIPT}\u202etxt.8k`;

/** What a browser would make of the page: each element's name, and each attribute that runs or fetches something. */
function liveParts(page: string): { elements: Set<string>; running: string[]; scripts: number } {
  const elements = new Set<string>();
  const running: string[] = [];
  let scripts = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.add(name);
      if (name === 'script') scripts++;
      for (const [attribute, value] of Object.entries(attributes)) {
        const leads = /^(?:href|src|action|formaction)$/.test(attribute);
        if (/^on/.test(attribute) || (leads && !/^(?:[#/]|https:\/\/|mailto:)/.test(value)))
          running.push(`${name} ${attribute}=${value}`);
      }
    },
  });
  parser.end(page);
  return { elements, running, scripts };
}

async function pageOn(name: string, words: string): Promise<string> {
  const bytes = Buffer.from(words);
  const { report, documents } = await checkWhole({ name, bytes });
  return renderReportPage(report, { bytes, documents });
}

describe('The page of a report on a draft full of markup', () => {
  it.each([
    ['plain text', 'draft.txt', TEXT],
    ['HTML', 'draft.htm', HTML],
  ])('in %s runs nothing, and is made of the same elements as any', async (_, name, words) => {
    const page = liveParts(await pageOn(KEY + name, words));
    const sound = liveParts(
      await pageOn(name, words === HTML ? `<html><body><p>${UNFINISHED}</p></body></html>` : UNFINISHED),
    );
    expect(page.running).toEqual([]);
    expect(page.scripts).toBe(sound.scripts);
    expect([...page.elements].filter((element) => !sound.elements.has(element))).toEqual([]);
  });

  it('says that the draft runs scripts', async () => {
    const { findings } = await checkOne({ name: 'draft.htm', bytes: Buffer.from(HTML) });
    expect(findings.filter(({ ruleId }) => ruleId === 'edgar/active-content')).toMatchObject([
      { severity: 'error', outcome: 'violation' },
    ]);
  });

  it('shows the markup as the words that it is', async () => {
    expect(await pageOn('draft.txt', TEXT)).toContain('Item 99.99 &quot;&gt;&lt;/textarea&gt;');
  });
});

/** What a draft might try to break out of its frame, to lead or fetch somewhere, to lay itself over the page, to forge a mark. */
const TRICKS = [
  '<base href="https://example.com/"><meta http-equiv="refresh" content="0; url=https://example.com/">',
  '<link rel="stylesheet" href="https://example.com/a.css"><style>mark{display:none}*{background:url(//example.com)}</style>',
  '<p style="background:url(https://example.com/a.png);position:fixed;top:0;width:expression(alert(1));color:red">over</p>',
  '<p style="background-image:url(//example.com);color:#f00;position:absolute;behavior:url(#x);font-family:\\75 rl(x)">it</p>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe></iframe><object data="https://example.com"></object><embed src=x>',
  '<form action="https://example.com/"><input name=a><button formaction="javascript:alert(1)">Sign</button></form>',
  '<a href="#f1" class="chip c-error" data-f="1" id="w1" name="f1" aria-label="Finding 1">1</a>',
  '<mark id="w1" class="m-error on" data-f="1">a mark of its own</mark><section class="doc" id="doc-7">a document</section>',
  '<m0123456789abcdef i="0">a run of its own</m0123456789abcdef><!--draft--><!--/draft-->',
  '<img src="https://example.com/a.png" alt="A \'>\"logo\"" srcset="https://example.com/b.png 2x" style="width:1px">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>"><video src=x poster=x></video><td background="https://example.com/">',
  "' srcdoc='<script>alert(1)</script>' x='</iframe>&#39;&quot;&lt;script&gt;alert(1)&lt;/script&gt;",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><textarea></p><script>alert(1)</script></textarea>',
  '<constructor __proto__="x" constructor="y">z</constructor><__proto__>z</__proto__><p hasownproperty=1 style="constructor:1;__proto__:2">z</p>',
  '<bdo dir="rtl">turned</bdo> &#8238;gnp.exe &#0;&#x1b;[31m <xmp><script>alert(1)</script></xmp><plaintext>',
];

describe('The frame with a draft as it looks', () => {
  const ELEMENTS = 'html head meta title style body main section h3 p mark a span b div table tbody tr td br';

  it.each(TRICKS)('keeps of %s layout and words alone', async (trick) => {
    const body = UNFINISHED.split('\n\n').map((words) => `<p>${words}</p>`);
    const words = `<html><body>${body.slice(0, 4).join('\n')}${trick}${body.slice(4).join('\n')}</body></html>`;
    const page = await pageOn('draft.htm', words);
    expect(liveParts(page).running).toEqual([]);
    const frame = frameOf(page) ?? '';
    expect(frame).toContain('</main></body></html>');
    const [elements, odd] = [new Set<string>(), [] as string[]];
    const parser = new Parser({
      onopentag(name, attributes) {
        elements.add(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          const allowed = FRAME_ATTRIBUTES[attribute];
          if (!allowed?.test(value)) odd.push(`${name} ${attribute}=${value}`);
        }
      },
    });
    parser.end(frame);
    expect(odd).toEqual([]);
    expect([...elements].filter((element) => !ELEMENTS.split(' ').includes(element))).toEqual([]);
    expect(frame.match(/ id="/g)?.length).toBe(new Set(frame.match(/ id="[^"]*"/g)).size);
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(frame).not.toMatch(/[\u202e\u0000\u001b]/);
  });
});

/** What each attribute within the frame may be. */
const FRAME_ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  id: /^(?:w\d+|doc-\d+)$/,
  href: /^#f\d+$/,
  class: /^(?:doc|doc flow|doc-name|spot|chip c-\w+|m-\w+(?: m-rel)?|a|pic)$/,
  'data-f': /^\d+(?: \d+)*$/,
  'aria-label': /^(?:Finding \d+, [a-z ]+|[\w.-]+)$/,
  style: /^(?:[a-z-]+:[\w #%.,-]+;?)*$/,
  name: /^viewport$/,
  content: /^width=device-width$/,
  charset: /^utf-8$/,
  lang: /^en-US$/,
};

describe('The site on a draft full of markup, under a key of markup, from an uploader of markup', () => {
  it('runs nothing on the board, in the report and on the sheet', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, Buffer.from(TEXT), SCRIPT);
    const cookie = await bench.enter({
      subject: 'r',
      name: `Reviewer ${IMAGE}`,
      email: null,
      roles: ['reviewer'],
    });
    for (const path of ['/', `/reviews/${id}`, `/reviews/${id}/sign`]) {
      const response = await bench.get(path, cookie);
      const page = liveParts(await response.text());
      expect([path, response.status, page.running, page.elements.has('img')]).toEqual([path, 200, [], false]);
      expect(page.scripts).toBeLessThanOrEqual(1);
    }
  });
});
