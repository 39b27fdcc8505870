/** A stream, as what draws a page or a form. */
export interface Drawing {
  /** Of its own operators, in bytes of them, without what the forms take that it draws. */
  readonly work: number;
  /** States that it saves and leaves to what is drawn behind it. */
  readonly left: number;
  /** How often it draws each name. */
  readonly draws: ReadonlyMap<string, number>;
}

/** What a string takes besides its letters, and each letter of it: pdf.js looks up its glyph and its width. */
const STRING = 10;
const LETTER = 3;
/** Names that one stream draws; a page shows some dozens of pictures. */
const MOST_NAMES = 10_000;
const LONGEST_NAME = 200;

/**
 * What a stream would draw, by one look at each sign of it. What stands in strings, names and comments is no operator; and no
 * operator but `q` and `Q` has these letters.
 */
export function drawingOf(content: string): Drawing {
  const draws = new Map<string, number>();
  let [strings, letters, saved, deepest] = [0, 0, 0, 0];
  let name = '';
  for (let at = 0; at < content.length; at++) {
    switch (content.charCodeAt(at)) {
      case OPENING: {
        const end = stringEnd(content, at);
        strings++;
        letters += end - at;
        at = end;
        break;
      }
      case SLASH: {
        const end = nameEnd(content, at + 1);
        name = content.slice(at + 1, end);
        at = end - 1;
        break;
      }
      case PERCENT:
        at = lineEnd(content, at);
        break;
      case SAVE:
        deepest = Math.max(deepest, ++saved);
        break;
      case RESTORE:
        saved = Math.max(0, saved - 1);
        break;
      case DRAW:
        if (content.charCodeAt(at + 1) === DRAW_END && draws.size < MOST_NAMES)
          draws.set(name, (draws.get(name) ?? 0) + 1);
    }
  }
  // Each state reaches back to all that were saved before it.
  const work = content.length + deepest ** 2 + strings * STRING + letters * LETTER;
  return { work, left: saved, draws };
}

const [OPENING, CLOSING, SLASH, PERCENT, BACKSLASH] = [0x28, 0x29, 0x2f, 0x25, 0x5c] as const;
const [SAVE, RESTORE, DRAW, DRAW_END] = [0x71, 0x51, 0x44, 0x6f] as const;

/** Of the closing parenthesis; those within may be nested, or stand behind a backslash. */
function stringEnd(content: string, start: number): number {
  let open = 0;
  for (let at = start; at < content.length; at++) {
    const sign = content.charCodeAt(at);
    if (sign === BACKSLASH) at++;
    else if (sign === OPENING) open++;
    else if (sign === CLOSING && --open === 0) return at;
  }
  return content.length;
}

const ENDS_NAME = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

function nameEnd(content: string, start: number): number {
  let at = start;
  while (at < Math.min(content.length, start + LONGEST_NAME) && !ENDS_NAME.has(content.charCodeAt(at))) at++;
  return at;
}

function lineEnd(content: string, start: number): number {
  for (let at = start; at < content.length; at++) {
    const sign = content.charCodeAt(at);
    if (sign === 0x0a || sign === 0x0d) return at;
  }
  return content.length;
}
