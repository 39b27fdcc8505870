/** Words laid into lines of at most `width` characters; a word that is longer stands alone on its line, whole. */
export function wrap(text: string, width: number): string[] {
  return fold(text.split(' '), ' ', width);
}

/** Pieces that must not break, joined by the separator into lines of at most `width` characters. */
export function fold(pieces: readonly string[], separator: string, width: number): string[] {
  const lines: string[][] = [];
  let used = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const length = lengthOf(piece);
    if (line && used + separator.length + length <= width) {
      line.push(piece);
      used += separator.length + length;
    } else {
      lines.push([piece]);
      used = length;
    }
  }
  return lines.map((line) => line.join(separator));
}

/** Characters as a reader counts them, near enough: a surrogate pair is one. */
function lengthOf(text: string): number {
  return [...text].length;
}
