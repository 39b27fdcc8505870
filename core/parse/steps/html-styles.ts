/** What a style does to the words in its element. */
export interface Style {
  /** By what the words are kept from the reader, or null: "display:none". */
  readonly hides: string | null;
  readonly struck: boolean;
  /** White letters. */
  readonly pale: boolean;
  /** A ground of another colour than white. */
  readonly shaded: boolean;
}

const DISPLAY = /display\s{0,9}:\s{0,9}none/i;
const VISIBILITY = /visibility\s{0,9}:\s{0,9}hidden/i;
const NO_SIZE = /font-size\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|pt|em|rem|%)?\s{0,9}(?:;|!|$)/i;
const STRUCK = /line-through/i;
const COLOUR = /(?:^|[;\s"])color\s{0,9}:\s{0,9}([^;]{1,40})/i;
const GROUND = /background(?:-color)?\s{0,9}:\s{0,9}([^;]{1,80})/i;
const WHITE = /^\s{0,9}(?:#f{3}\b|#f{6}\b|white\b|rgba?\(\s{0,9}255\s{0,9},\s{0,9}255\s{0,9},\s{0,9}255\b)/i;
const NO_GROUND = /^\s{0,9}(?:none|transparent|inherit|initial|unset)\b/i;

const PLAIN: Style = { hides: null, struck: false, pale: false, shaded: false };
/** Styles repeat by the thousand; of a draft in which none repeats, so many are remembered. */
const MOST_REMEMBERED = 2_000;

/** Reads styles, each distinct one once. */
export class StyleReader {
  private readonly known = new Map<string, Style>();

  /** What the element's style and colours do; null where it has none. */
  read(attributes: ReadonlyMap<string, string>): Style | null {
    const style = attributes.get('style');
    const colour = attributes.get('color');
    const ground = attributes.get('bgcolor');
    if (style === undefined && colour === undefined && ground === undefined) return null;
    const styled = style === undefined ? PLAIN : this.styled(style);
    if (colour === undefined && ground === undefined) return styled;
    return {
      ...styled,
      pale: styled.pale || (colour !== undefined && WHITE.test(colour)),
      shaded: styled.shaded || (ground !== undefined && isShade(ground)),
    };
  }

  private styled(style: string): Style {
    let known = this.known.get(style);
    if (!known) {
      known = styleOf(style);
      if (this.known.size < MOST_REMEMBERED) this.known.set(style, known);
    }
    return known;
  }
}

function styleOf(style: string): Style {
  const colour = COLOUR.exec(style)?.[1] ?? '';
  const ground = GROUND.exec(style)?.[1] ?? '';
  return {
    hides: DISPLAY.test(style)
      ? 'display:none'
      : VISIBILITY.test(style)
        ? 'visibility:hidden'
        : NO_SIZE.test(style)
          ? 'font-size:0'
          : null,
    struck: STRUCK.test(style),
    pale: WHITE.test(colour),
    shaded: ground !== '' && isShade(ground),
  };
}

function isShade(ground: string): boolean {
  return !WHITE.test(ground) && !NO_GROUND.test(ground);
}
