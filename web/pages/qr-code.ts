import { encode } from 'uqr';
import { html, type Markup, raw } from '../html.ts';

/** Light modules around a code, as readers ask for at the least (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** The text as a QR code that a camera reads: black on white in either theme, with room for a smudge on paper. */
export function qrCode(text: string, label: string): Markup {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}">
    <path fill="currentColor" shape-rendering="crispEdges" d="${raw(pathOf(data))}" />
  </svg>`;
}

/** One stroke a run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const width = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${width}v1h-${width}z`];
      }),
    )
    .join('');
}
