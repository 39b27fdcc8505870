import type { Asset } from './assets.ts';
import { html, type Markup, raw } from './html.ts';
import { iconSprite } from './icons.ts';

/** Who is in, as the page's head shows it; `csrf` goes with each form of theirs. */
export interface Visitor {
  readonly name: string;
  readonly csrf: string;
}

export interface PageParts {
  /** Never words of a draft: titles show in histories and task bars. */
  readonly title: string;
  readonly main: Markup;
  readonly foot: string;
  /** Of a served page: fetched from the site, and kept by the browser. */
  readonly assets?: readonly Asset[];
  /** Of a stored page: it carries all that it needs, under a policy of its own that names their digests. */
  readonly inline?: { readonly css: string; readonly script: string; readonly policy: string };
  readonly visitor?: Visitor | undefined;
  /** A path of this site that the browser goes on to by itself. */
  readonly goTo?: string;
}

/** The frame of every page. */
export function page({ title, main, foot, assets = [], inline, visitor, goTo }: PageParts): string {
  const document = html`<!doctype html>
    <html lang="en-US">
      <head>
        <meta charset="utf-8" />
        ${inline && html`<meta http-equiv="Content-Security-Policy" content="${inline.policy}" />`}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        ${goTo !== undefined && html`<meta http-equiv="refresh" content="0; url=${goTo}" />`}
        <title>${title} | Countersign</title>
        ${inline && element('style', inline.css)}${assets.map(linked)}
      </head>
      <body data-view="findings">
        ${iconSprite}
        <a class="skip" href="#main">Skip to content</a>
        ${head(visitor)}
        <main id="main" class="wrap">${main}</main>
        <footer class="foot">
          <div class="wrap">
            <p>${foot}</p>
            <p>It checks drafts. It files nothing with the SEC and is not legal advice.</p>
          </div>
        </footer>
        ${inline && element('script', inline.script)}
      </body>
    </html> `;
  return document.toString().trimEnd();
}

/** Byte for byte: the page's policy names the digest of what stands in it. */
function element(name: 'style' | 'script', text: string): Markup {
  return raw(`<${name}>${text}</${name}>`);
}

function linked({ path }: Asset): Markup {
  return path.endsWith('.css')
    ? html`<link rel="stylesheet" href="${path}" />`
    : html`<script src="${path}" defer></script>`;
}

function head(visitor: Visitor | undefined): Markup {
  if (!visitor)
    return html`<header class="top">
      <div class="wrap"><span class="brand">Countersign</span></div>
    </header>`;
  return html`<header class="top">
    <div class="wrap">
      <a class="brand" href="/">Countersign</a>
      <nav aria-label="Main">
        <ul>
          <li><a href="/">Board</a></li>
          <li><a href="/rules">Rule book</a></li>
        </ul>
      </nav>
      <form class="who" method="post" action="/sign-out">
        ${hidden('csrf', visitor.csrf)}<span>${visitor.name}</span> <button class="btn sm">Sign out</button>
      </form>
    </div>
  </header>`;
}

export function hidden(name: string, value: string): Markup {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}
