/** The sixteen basic colours only, so that the reader's theme decides the shade. */
const CODES = {
  error: '1;31',
  warning: '1;33',
  note: '1;34',
  ready: '1;32',
  unknown: '1;35',
  bold: '1',
  faint: '2',
} as const;

/** What a stretch of terminal text is painted as. */
export type Ink = keyof typeof CODES;
export type Paint = (ink: Ink, text: string) => string;

/** Colour repeats what a word says and never replaces it: without colour the words are the same. */
export function paintWith(colour: boolean): Paint {
  return (ink, text) => (colour ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text);
}
