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
  readonly css: string;
  readonly script?: string;
  readonly main: Markup;
  readonly foot: string;
  /** Of the content security policy, where the page is served; a stored page names digests instead. */
  readonly nonce?: string;
  readonly policy?: string;
  readonly visitor?: Visitor | undefined;
}

/** The frame of every page: one self-contained document that fetches nothing. */
export function page({ title, css, script, main, foot, nonce, policy, visitor }: PageParts): string {
  const document = html`<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
${policy && html`<meta http-equiv="Content-Security-Policy" content="${policy}" />`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} | Countersign</title>
<style${nonceOf(nonce)}>${raw(css)}</style>
</head>
<body data-view="findings">
${iconSprite}
<a class="skip" href="#main">Skip to content</a>
${head(visitor)}
<main id="main" class="wrap">
${main}
</main>
<footer class="foot"><div class="wrap"><p>${foot}</p><p>It checks drafts. It files nothing with the SEC and is not legal advice.</p></div></footer>
${script && html`<script${nonceOf(nonce)}>${raw(script)}</script>`}
</body>
</html>
`;
  return document.toString();
}

function nonceOf(nonce: string | undefined): Markup | null {
  return nonce === undefined ? null : html` nonce="${nonce}"`;
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
        </ul>
      </nav>
      <form class="who" method="post" action="/leave">
        ${hidden('csrf', visitor.csrf)}<span>${visitor.name}</span> <button class="btn sm">Leave</button>
      </form>
    </div>
  </header>`;
}

export function hidden(name: string, value: string): Markup {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}
