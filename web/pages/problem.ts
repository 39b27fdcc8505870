import { html, type Markup } from '../html.ts';

/** What is not done or not there, and what to do about it. */
export interface Problem {
  readonly title: string;
  readonly sentence: string;
  readonly back?: { readonly href: string; readonly words: string };
}

export function problemPage({ title, sentence, back }: Problem): Markup {
  return html`<section class="single">
    <h1>${title}</h1>
    <p role="alert">${sentence}</p>
    ${back && html`<p class="acts"><a class="btn" href="${back.href}">${back.words}</a></p>`}
  </section>`;
}
