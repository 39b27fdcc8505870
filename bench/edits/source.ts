import { decode } from '../../core/parse/steps/decode.ts';
import type { Upload } from '../../core/parse/upload.ts';

/** A piece of a draft's source. A word keeps its `id` wherever it goes; one put in has a new one. */
export interface Piece {
  readonly kind: 'word' | 'space' | 'markup';
  readonly text: string;
  readonly id: number;
}

export interface Source {
  readonly name: string;
  readonly layout: 'text' | 'html';
  readonly pieces: readonly Piece[];
  readonly encoding: 'utf-8' | 'windows-1252' | 'entities';
}

let last = 0;

export function piece(kind: Piece['kind'], text: string): Piece {
  return { kind, text, id: ++last };
}

const HTML = /<!--[\s\S]*?-->|<(script|style|title|ix:header)\b[\s\S]*?<\/\1>|<[^<>]*>|\s+|[^\s<]+|</gi;
const TEXT = /\s+|\S+/g;

/** Takes the source of a draft apart: what stands between tags into words and white space. */
export function sourceOf({ name, bytes }: Upload): Source {
  const { text } = decode(bytes);
  const layout = /<(?:html|p|div|td)\b/i.test(text) ? 'html' : 'text';
  const pieces = [...text.matchAll(layout === 'html' ? HTML : TEXT)].map(([found]) =>
    piece(
      /^\s/.test(found) ? 'space' : layout === 'html' && found.startsWith('<') ? 'markup' : 'word',
      found,
    ),
  );
  return { name, layout, pieces, encoding: 'utf-8' };
}

/** An upload, and which words its bytes are. */
export interface Written {
  readonly upload: Upload;
  /** Ids of the words that the stretch of the upload touches. */
  wordsAt(bytes: { readonly start: number; readonly end: number }): number[];
}

/** Writes the source in its encoding. */
export function write({ name, pieces, encoding }: Source): Written {
  const starts: number[] = [];
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const { text, kind } of pieces) {
    const part = encoded(text, kind === 'markup' && encoding === 'entities' ? 'utf-8' : encoding);
    starts.push(size);
    parts.push(part);
    size += part.length;
  }
  const wordsAt: Written['wordsAt'] = ({ start, end }) => {
    const words: number[] = [];
    for (
      let at = Math.max(0, lastAtMost(starts, start));
      at < pieces.length && (starts[at] as number) < end;
      at++
    ) {
      const one = pieces[at] as Piece;
      const ends = (starts[at] as number) + (parts[at]?.length ?? 0);
      if (one.kind === 'word' && ends > start) words.push(one.id);
    }
    return words;
  };
  return { upload: { name, bytes: Buffer.concat(parts) }, wordsAt };
}

function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Signs of windows-1252 beyond Latin-1, by their code in Unicode. */
const WINDOWS = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => 128 + at))].map(
    (sign, at) => [sign, 128 + at] as const,
  ),
);

/** Whether each sign has a byte in windows-1252. */
export function fitsWindows(text: string): boolean {
  return [...text].every((sign) => sign.charCodeAt(0) < 128 || WINDOWS.has(sign));
}

function encoded(text: string, encoding: Source['encoding']): Uint8Array {
  if (encoding === 'windows-1252')
    return Uint8Array.from([...text].map((sign) => WINDOWS.get(sign) ?? sign.charCodeAt(0)));
  const written =
    encoding === 'entities' ? text.replace(/\P{ASCII}/gu, (sign) => `&#${sign.codePointAt(0)};`) : text;
  return Buffer.from(written, 'utf8');
}
