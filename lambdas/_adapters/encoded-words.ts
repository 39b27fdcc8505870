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
