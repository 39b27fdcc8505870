import { html, type Markup, raw } from '../html.ts';
import { withFrameStyle } from './draft-frame.ts';

/** The draft beside the findings. */
export interface DraftPane {
  readonly markup: Markup;
  /** Numbers of the findings whose words can be gone to. */
  readonly reaches: ReadonlySet<number>;
  /** The words stand in a frame of their own, where only a script leads to them. */
  readonly framed: boolean;
}

/** One of several documents: the id of its section, and what it is called. */
export interface PaneDocument {
  readonly id: string;
  readonly name: string;
}

/** The pane around what is shown of the draft. @param legend what the lines under the words mean */
export function paneAround(
  content: Markup,
  { documents, legend }: { readonly documents: readonly PaneDocument[]; readonly legend: string },
): DraftPane {
  const framed = isFramed(content.toString());
  const markup = html`<section class="draft" id="draft" aria-labelledby="dh">
    <div class="d-top">
      <h2 id="dh">The draft</h2>
      ${
        documents.length > 0 &&
        html`<ul${framed && html` class="scripted"`} aria-label="Documents of the draft">
          ${documents.map(
            ({ id, name }) => html`<li><a href="#${framed ? 'draft' : id}" data-doc="${id}">${name}</a></li>`,
          )}
        </ul>`
      }
    </div>
    ${legend && html`<p class="d-key scr">${legend}</p>`}${content}
  </section>`;
  return { markup, reaches: reachedIn(markup.toString()), framed };
}

/** A pane without words, and the sentence why. */
export function paneSaying(sentence: string): DraftPane {
  return paneAround(paper(html`<p class="d-none">${sentence}</p>`), { documents: [], legend: '' });
}

/** Words that are shown in the page itself. */
export function paper(content: Markup | readonly Markup[]): Markup {
  return html`<div class="paper" tabindex="0" role="region" aria-label="Text of the draft with marks">
    ${content}
  </div>`;
}

const BEGIN = '<!--draft-->';
const END = '<!--/draft-->';

/** The pane as a page holds it, between bounds that no words of a draft can look like. */
export function bounded({ markup }: DraftPane): Markup {
  return raw(`${BEGIN}${markup.toString()}${END}`);
}

/**
 * The pane of a page that was stored. Whoever decides sees the draft as it was drawn when it was checked: the site itself, which
 * holds the key that seals decisions, reads no draft.
 */
export function storedPane(page: string | null): DraftPane {
  const begin = page?.indexOf(BEGIN) ?? -1;
  const end = page?.indexOf(END, begin) ?? -1;
  if (page === null || begin === -1 || end === -1)
    return paneSaying('The draft is not shown here: its stored page is missing, or is not the one recorded.');
  const markup = withFrameStyle(page.slice(begin + BEGIN.length, end));
  return { markup: raw(markup), reaches: reachedIn(markup), framed: isFramed(markup) };
}

function isFramed(markup: string): boolean {
  return /<iframe\s/.test(markup);
}

/** What can be gone to, by the page's own anchors. */
function reachedIn(markup: string): ReadonlySet<number> {
  return new Set([...markup.matchAll(/class="spot" id="w(\d{1,4})"/g)].map(([, number]) => Number(number)));
}
