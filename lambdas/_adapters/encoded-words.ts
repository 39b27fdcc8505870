const WORD = /=\?utf-8\?([bq])\?([^?\s]*)\?=/gi;

/**
 * Metadata with letters beyond ASCII as its uploader wrote it: S3 hands it back in encoded words (RFC 2047). Read as it
 * comes, José would not be known as the uploader of his own draft.
 */
export function decodedWords(value: string): string {
  // White space between two encoded words is not part of what they say.
  return value.replace(/\?=\s+=\?/g, '?==?').replace(WORD, (_, encoding: string, text: string) => {
    const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : fromQ(text);
    return bytes.toString('utf8');
  });
}

function fromQ(text: string): Buffer {
  const bytes = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

/** Metadata travels as ASCII: what has other letters goes in encoded words, which `decodedWords` reads. */
export function encodedWords(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value) && !value.includes('=?')) return value;
  // A word has at most 75 characters: 45 bytes of text, cut between characters.
  const pieces: string[] = [''];
  for (const character of value) {
    const last = pieces.at(-1) as string;
    if (Buffer.byteLength(last + character) <= 45) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join(' ');
}
