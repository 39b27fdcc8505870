import { html, type Markup, raw } from './html.ts';

/** Level is shape, word and colour together; these are the shapes, 16 units square. */
const SHAPES = {
  error:
    '<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor"/><path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" stroke="var(--surface)" stroke-width="2"/>',
  warning:
    '<path d="M8 1.4 15.3 14.4H.7z" fill="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.4v1.6" stroke="var(--surface)" stroke-width="1.9"/>',
  info: '<circle cx="8" cy="8" r="6.8"/><path d="M8 7.2v4.6M8 4.2v1.7"/>',
  unsure:
    '<path d="M8 1 15 8l-7 7-7-7z"/><path d="M6.1 6.6c0-2.6 3.8-2.5 3.8-.1 0 1.6-1.9 1.5-1.9 3m0 1v1.4" stroke-width="1.5"/>',
  none: '<circle cx="8" cy="8" r="6.8" stroke-dasharray="3 2.4"/>',
  pass: '<circle cx="8" cy="8" r="7.2" fill="currentColor"/><path d="m4.6 8.3 2.4 2.4 4.4-5" stroke="var(--surface)" stroke-width="2"/>',
};

export type Shape = keyof typeof SHAPES;

/** The shapes, once a page; `icon` refers to them. */
export const iconSprite: Markup = html`<svg class="sprite" width="0" height="0" aria-hidden="true">
  <defs>
    ${Object.entries(SHAPES).map(
      ([name, paths]) => html`<symbol id="i-${name}" viewBox="0 0 16 16">${raw(paths)}</symbol>`,
    )}
  </defs>
</svg>`;

export function icon(shape: Shape): Markup {
  return html`<svg class="ic" aria-hidden="true"><use href="#i-${shape}"></use></svg>`;
}

/** A shape with its word: no icon stands without one. */
export function labelled(shape: Shape, words: string): Markup {
  return html`<span class="sev s-${shape}">${icon(shape)}${words}</span>`;
}
