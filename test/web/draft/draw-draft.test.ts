import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkWhole } from '../../../bench/hostile/check-one.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { drawDraft } from '../../../web/draft/draw-draft.ts';
import { printed } from '../../support/pdf-file.ts';
import { packed, paragraphsOf } from '../../support/word-file.ts';
import { frameOf } from '../support/frame.ts';

const UNFINISHED = specimen({ items: 'Item 8.01 Other Events.\n\n[NTD: ask] We met.\n\nItem 99.99 None.' });
const asHtml = (text: string): string =>
  `<html><body>${text
    .split('\n\n')
    .map((words) => `<p>${words}</p>`)
    .join('\n')}</body></html>`;
/** A dot of one pixel. */
const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

async function drawn(name: string, bytes: Uint8Array) {
  const { report, documents } = await checkWhole({ name, bytes });
  const pane = drawDraft(report, { bytes, documents });
  return { report, pane, markup: pane.markup.toString(), frame: frameOf(pane.markup.toString()) };
}

const sectionsOf = (markup: string): string[] =>
  [...markup.matchAll(/<section\s+class="doc[^"]*"\s+id="([^"]*)"/g)].map(([, id]) => id ?? '');

/** Findings that have words of their own in the draft. */
function placed(report: Awaited<ReturnType<typeof drawn>>['report']): number[] {
  return report.findings.flatMap(({ place }, index) => (place ? [index + 1] : []));
}

describe('The draft beside its findings', () => {
  it('is lines with their numbers where it is text', async () => {
    const { report, pane, markup } = await drawn('a.txt', Buffer.from(UNFINISHED));
    expect(pane.framed).toBe(false);
    expect([...pane.reaches].sort((a, b) => a - b)).toEqual(placed(report));
    expect(markup).toContain('<div class="ln" data-n="1"><p>UNITED STATES</p></div>');
  });

  it('is a frame of its own where it is markup', async () => {
    const { report, pane, frame } = await drawn('a.htm', Buffer.from(asHtml(UNFINISHED)));
    expect(pane.framed).toBe(true);
    expect([...pane.reaches].sort((a, b) => a - b)).toEqual(placed(report));
    expect(frame).toMatch(/<mark class="m-error" data-f="\d">\[NTD: ask\]<\/mark>/);
  });

  it('is paragraphs with their numbers where it is a Word file', async () => {
    const bytes = await packed(paragraphsOf(UNFINISHED));
    const { report, pane, markup } = await drawn('a.docx', bytes);
    expect([...pane.reaches].sort((a, b) => a - b)).toEqual(placed(report));
    const finding = report.findings.find(({ excerpt }) => excerpt === '[NTD: ask]');
    const line = new RegExp(
      `<div class="ln" data-n="${finding?.place?.paragraph}"><p><a class="spot"[^]*?</p>`,
    );
    expect(line.exec(markup)?.[0]).toContain('>[NTD: ask]</mark>');
  });

  it('is pages where it is a PDF', async () => {
    const text = `${UNFINISHED}\n\n${'Nothing more is said here.\n'.repeat(120)}`;
    const { report, pane, markup } = await drawn('a.pdf', await printed(text));
    expect([...pane.reaches].sort((a, b) => a - b)).toEqual(placed(report));
    const pages = [...markup.matchAll(/<p class="page">Page (\d+)<\/p>/g)].map(([, page]) => Number(page));
    expect(pages).toEqual(Array.from({ length: pages.length }, (_, index) => index + 1));
    expect(pages.length).toBeGreaterThan(1);
  });

  it('is each paper of a package as it looks, with the pictures that are packed with it', async () => {
    const report = asHtml(UNFINISHED).replace(
      '<body>',
      '<body><img src="logo.gif"><img src="none.gif" alt="Seal">',
    );
    const bytes = zipSync({
      'p/d8k.htm': strToU8(report),
      'p/ex99-1.txt': strToU8('Exhibit 99.1\n\nAlder Point reports results.\n'),
      'p/logo.gif': GIF,
    });
    const { pane, markup, frame } = await drawn('p.zip', bytes);
    expect(pane.framed).toBe(true);
    expect(sectionsOf(frame ?? '')).toEqual(['doc-0', 'doc-1']);
    expect(frame).toContain(`<img src="data:image/gif;base64,${GIF.toString('base64')}"`);
    expect(frame).toContain('<span class="pic">Picture: Seal</span>');
    expect(frame).toContain('<div class="ln" data-n="1"><p>Exhibit 99.1</p></div>');
    expect([...markup.matchAll(/data-doc="([^"]*)"/g)].map(([, id]) => id)).toEqual(['doc-0', 'doc-1']);
  });

  it('is each document of a submission as it looks, without the wrapper’s lines', async () => {
    const submission = submissionSpecimen(
      ['8.01', '9.01'],
      asHtml(UNFINISHED),
      exhibitDocument('99.1', asHtml('Exhibit 99.1\n\nAlder Point reports results.')),
    );
    const { frame } = await drawn('full.txt', Buffer.from(submission));
    expect(sectionsOf(frame ?? '')).toEqual(['doc-0', 'doc-1']);
    expect(frame).not.toMatch(/FILENAME|SEQUENCE|CONFORMED/);
    expect(frame).toContain('<p>Alder Point reports results.</p>');
  });

  it('is without its wrapper’s lines where it came alone in one', async () => {
    const wrapped = `<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>d8k.htm\n<TEXT>\n${asHtml(UNFINISHED)}\n</TEXT>\n</DOCUMENT>\n`;
    const { frame } = await drawn('d8k.txt', Buffer.from(wrapped));
    expect(frame).toContain('<p>UNITED STATES');
    expect(frame).not.toContain('d8k.htm');
    expect(frame).toMatch(/<mark class="m-error" data-f="\d">\[NTD: ask\]<\/mark>/);
  });

  it('is drawn in UTF-16 and behind a byte order mark as anywhere', async () => {
    const text = `\ufeff${asHtml(UNFINISHED).replace('We met', '\u201cWe\u201d \u2014 met')}`;
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le')]) {
      const { frame } = await drawn('a.htm', bytes);
      expect(frame).toMatch(/<mark class="m-error" data-f="\d">\[NTD: ask\]<\/mark>/);
    }
  });

  it('keeps documents within the room of the page: what does not fit is shown around its findings', async () => {
    const long = asHtml(`Exhibit 99.1\n\n${'Words of a long agreement. '.repeat(12_000)}`);
    const submission = submissionSpecimen(
      ['8.01', '9.01'],
      asHtml(UNFINISHED),
      exhibitDocument('99.1', long) + exhibitDocument('99.2', asHtml('Exhibit 99.2\n\nShort.')),
    );
    const { markup, frame } = await drawn('full.txt', Buffer.from(submission));
    expect(markup.length).toBeLessThan(250_000);
    expect(frame).toContain('[NTD: ask]</mark>');
    expect(frame).toMatch(/<p class="gap">Lines? [\d, to]+ (?:is|are) left out here/);
    expect(frame).toContain('<p>Short.</p>');
  });

  it('is none of several files that were checked as one draft, but by its lines', async () => {
    const bytes = Buffer.from(asHtml(UNFINISHED));
    const { report, documents } = await checkWhole({ name: 'a.htm', bytes });
    const pane = drawDraft(report, { bytes: null, documents });
    expect(pane.framed).toBe(false);
    expect(pane.markup.toString()).toContain('[NTD: ask]</mark>');
  });
});
