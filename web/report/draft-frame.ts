import { createHash } from 'node:crypto';
import { html, type Markup, raw } from '../html.ts';
import { draftFrameCss } from '../style/draft-frame.css.ts';

/** What a page's policy has to allow for the frame: its own style, styles on the draft's elements, and pictures that they hold. */
export const framePolicy = {
  style: `'sha256-${createHash('sha256').update(draftFrameCss).digest('base64')}'`,
  styleAttributes: "'unsafe-inline'",
  pictures: 'data:',
} as const;

const HEAD =
  '<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  `<title>The draft</title><style>${draftFrameCss}</style></head><body>`;
const END_OF_HEAD = '&lt;/style>&lt;/head>&lt;body>';

/**
 * A frame with the documents of the draft. It is sandboxed and may not run scripts; it is of the same origin only so that the page's
 * own script can mark words in it and hear clicks and keys.
 */
export function frameAround(documents: readonly Markup[]): Markup {
  const words = `${HEAD}<main>${documents.map(String).join('')}</main></body></html>`;
  return html`<iframe
    sandbox="allow-same-origin"
    title="The draft, with marks"
    srcdoc=${raw(`'${quoted(words)}'`)}
  ></iframe>`;
}

/** As the value of an attribute between single quotes: markup is full of double ones. No tag stands in it as a tag. */
function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}

/** A frame that was stored, with the style that frames have by now; what it shows stays. */
export function withFrameStyle(stored: string): string {
  const end = stored.indexOf(END_OF_HEAD);
  const begin = stored.indexOf("srcdoc='");
  if (begin === -1 || end < begin) return stored;
  return `${stored.slice(0, begin)}srcdoc='${quoted(HEAD)}${stored.slice(end + END_OF_HEAD.length)}`;
}
