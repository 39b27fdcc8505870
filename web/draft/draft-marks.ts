import { html, type Markup, raw } from '../html.ts';
import { MARK_NAMES, type Mark } from '../words.ts';
import type { MarkedWords } from './marked-words.ts';

/** Words under their marks; a click takes the innermost. @param words escaped */
export function markOver(marks: readonly MarkedWords[], words: string): Markup {
  const inner = innermost(marks);
  const numbers = [...new Set([...marks].sort(byLength).map(({ number }) => number))].join(' ');
  const kind = marks.every(({ related }) => related) ? `m-${inner.mark} m-rel` : `m-${inner.mark}`;
  return raw(`<mark class="${kind}" data-f="${numbers}">${words}</mark>`);
}

/** Where "Show line 27" leads. */
export function spotsOf(begins: readonly MarkedWords[]): Markup[] {
  return begins.map(({ number }) => html`<a class="spot" id="w${number}"></a>`);
}

/** The links back to the findings, numbered as they are. */
export function chipsOf(ends: readonly MarkedWords[]): Markup[] {
  return ends.map(({ number, mark }) => {
    const name = `Finding ${number}, ${MARK_NAMES[mark].one.toLowerCase()}`;
    return html`<a class="chip c-${mark}" href="#f${number}" data-f="${number}" aria-label="${name}"
      >${number}</a
    >`;
  });
}

/** What the lines under the words mean, for those of the marks that are there. */
export function legendOf(marks: readonly MarkedWords[]): string {
  const levels = (Object.keys(MARK_NAMES) as Mark[]).filter((level) =>
    marks.some(({ mark }) => mark === level),
  );
  const lines = levels.map((level) => `${MARK_NAMES[level].line}: ${MARK_NAMES[level].one.toLowerCase()}.`);
  return [
    ...lines,
    ...(marks.some(({ related }) => related) ? ['Without tint: words compared with.'] : []),
  ].join(' ');
}

function innermost(marks: readonly MarkedWords[]): MarkedWords {
  return marks.reduce((a, b) => (byLength(b, a) > 0 ? b : a));
}

/** The longest first; of the same words a finding's own come after those that another only compares with. */
function byLength(a: MarkedWords, b: MarkedWords): number {
  return b.end - b.start - (a.end - a.start) || Number(b.related) - Number(a.related);
}
