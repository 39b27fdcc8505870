import { html, type Markup } from '../html.ts';
import { hidden } from '../layout.ts';

/** Opening the link uses nothing: mail scanners open links too. The button does. */
export function enterPage(name: string, token: string): Markup {
  return html`<section class="single">
    <h1>Enter the review site</h1>
    <p>This link lets <b>${name}</b> in, once. Whoever enters with it decides in that name.</p>
    <form method="post" action="/enter">
      ${hidden('token', token)}
      <p class="acts"><button class="btn primary">Enter as ${name}</button></p>
    </form>
  </section>`;
}
