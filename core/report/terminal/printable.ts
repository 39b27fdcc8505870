/** Controls, direction overrides, invisible and unassigned characters: what can steer a terminal or hide words. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * Words of a draft made safe to print: on one line, and every character that a terminal would obey instead of showing
 * is written out, `\u{1b}` for Escape. A draft is hostile input, and a reviewer's terminal is no sandbox.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(UNPRINTABLE, spelledOut);
}

function spelledOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
