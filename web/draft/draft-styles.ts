/**
 * What a draft may say of how its words look: type, colour, space, lines. Nothing that fetches (`url()`), runs, or lays words over
 * those of other documents.
 */
const PROPERTIES = new Set(
  (
    'background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse ' +
    'border-color border-left border-left-color border-left-style border-left-width border-right border-right-color ' +
    'border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style ' +
    'border-top-width border-width bottom caption-side clear color display empty-cells float font font-family font-size font-style ' +
    'font-variant font-weight height left letter-spacing line-height list-style list-style-type margin margin-bottom ' +
    'margin-left margin-right margin-top max-width min-height min-width overflow padding padding-bottom padding-left ' +
    'padding-right padding-top position right table-layout text-align text-decoration text-indent text-transform top ' +
    'vertical-align visibility white-space width word-break word-spacing'
  ).split(' '),
);
/** Words, numbers and colours; the only function is that of a colour. No sign that could end the attribute, or escape one. */
const VALUE = /^(?:[\w\s#%.,'"!+-]|\brgba?\([\d\s.,%]{1,40}\))+$/i;
const LONGEST_VALUE = 200;
/** Of a draft's own styles so many are known at a time: they recur from cell to cell. */
const MOST_KNOWN = 2_000;

/** Keeps of a draft's style attributes what may stand on the page. */
export class DraftStyles {
  readonly #known = new Map<string, string>();

  /** The declarations that may stay, in order, without white space between them. */
  kept(style: string): string {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const kept = style
      .split(';')
      .flatMap((declaration) => keptDeclaration(declaration) ?? [])
      .join(';');
    if (this.#known.size < MOST_KNOWN) this.#known.set(style, kept);
    return kept;
  }
}

function keptDeclaration(declaration: string): string | null {
  const colon = declaration.indexOf(':');
  const property = declaration.slice(0, colon).trim().toLowerCase();
  if (!PROPERTIES.has(property)) return null;
  const value = declaration.slice(colon + 1).trim();
  if (value.length > LONGEST_VALUE || !VALUE.test(value)) return null;
  // Fixed words would stay over those that scroll by.
  if (property === 'position' && value.toLowerCase() !== 'relative') return null;
  return `${property}:${value.replaceAll('"', "'")}`;
}
