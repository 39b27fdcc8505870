import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { checkOne } from '../../bench/hostile/check-one.ts';
import { specimen } from '../../rules/_shared/specimen.ts';
import { renderReportPage } from '../../web/render.ts';
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
  return renderReportPage(await checkOne({ name, bytes }), bytes);
}

describe('The page of a report on a draft full of markup', () => {
  it.each([
    ['plain text', 'draft.txt', TEXT],
    ['HTML', 'draft.htm', HTML],
  ])('in %s runs nothing, and is made of the same elements as any', async (_, name, words) => {
    const page = liveParts(await pageOn(KEY + name, words));
    const sound = liveParts(await pageOn('draft.txt', UNFINISHED));
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
