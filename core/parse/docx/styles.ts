import type { NumberedLevel } from './numbering.ts';
import type { Parts } from './parts.ts';
import type { Attributes } from './read-xml.ts';

/** What is said of the letters of a run; what is not said is taken from the style. */
export interface Letters {
  hidden?: boolean;
  capitals?: boolean;
  struck?: boolean;
  white?: boolean;
  shaded?: boolean;
}

/** What a style says that bears on words. */
export interface Style {
  readonly letters: Letters;
  readonly numbered: NumberedLevel | null;
}

interface Written {
  basedOn: string | null;
  letters: Letters;
  numId: string | null;
  level: number | null;
}

const PLAIN: Style = { letters: {}, numbered: null };
/** A style that stands on more others than this stands on itself. */
const LONGEST_CHAIN = 30;

/** The styles of a Word file by their ids, each with what it takes over from the one it is based on. */
export class Styles {
  private readonly written = new Map<string, Written>();
  private readonly known = new Map<string, Style>();
  private standard: string | null = null;

  constructor(parts: Parts, name: string) {
    let style: Written | null = null;
    parts.read(name, {
      open: (element, attributes) => {
        if (element === 'w:style') {
          style = { basedOn: null, letters: {}, numId: null, level: null };
          const id = attributes.get('w:styleId') ?? '';
          this.written.set(id, style);
          if (attributes.get('w:type') === 'paragraph' && isOn(attributes, 'w:default', false))
            this.standard = id;
        } else if (style) readInto(style, element, attributes);
      },
      close: (element) => {
        if (element === 'w:style') style = null;
      },
      text: () => undefined,
    });
  }

  /** The style of a paragraph that names none is the standard one. */
  ofParagraph(id: string | null): Style {
    return this.of(id ?? this.standard ?? '');
  }

  of(id: string): Style {
    let style = this.known.get(id);
    if (!style) {
      style = this.worked(id);
      this.known.set(id, style);
    }
    return style;
  }

  private worked(id: string): Style {
    let letters: Letters = {};
    let numId: string | null = null;
    let level: number | null = null;
    let at = this.written.get(id);
    if (!at) return PLAIN;
    for (let step = 0; at && step < LONGEST_CHAIN; step++) {
      letters = { ...at.letters, ...letters };
      numId ??= at.numId;
      level ??= at.level;
      at = at.basedOn === null ? undefined : this.written.get(at.basedOn);
    }
    return { letters, numbered: numId === null ? null : { numId, level, style: id } };
  }
}

function readInto(style: Written, element: string, attributes: Attributes): void {
  const value = attributes.get('w:val') ?? null;
  if (element === 'w:basedOn') style.basedOn = value;
  else if (element === 'w:numId') style.numId = value;
  else if (element === 'w:ilvl') style.level = Number(value);
  else readLetters(style.letters, element, attributes);
}

/** Takes up one property of a run. */
export function readLetters(letters: Letters, element: string, attributes: Attributes): void {
  if (element === 'w:vanish') letters.hidden = isOn(attributes);
  else if (element === 'w:caps') letters.capitals = isOn(attributes);
  else if (element === 'w:strike' || element === 'w:dstrike') letters.struck = isOn(attributes);
  else if (element === 'w:color') letters.white = /^f{6}$/i.test(attributes.get('w:val') ?? '');
  else if (element === 'w:highlight') letters.shaded = attributes.get('w:val') !== 'none';
  else if (element === 'w:shd') letters.shaded = isShade(attributes);
}

export function isShade(attributes: Attributes): boolean {
  return !/^(?:auto|f{6})?$/i.test(attributes.get('w:fill') ?? '');
}

/** Whether a switch is on: named without a value it is. */
export function isOn(attributes: Attributes, name = 'w:val', bare = true): boolean {
  const value = attributes.get(name);
  return value === undefined ? bare : !/^(?:0|false|off)$/.test(value);
}
