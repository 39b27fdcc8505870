import type { Finding } from '../../core/engine/finding.ts';

const TAG = /<[^<>]{0,20000}>/g;
const ENTITY = /&#?\w{1,31};/g;
const OUTSIDE_ASCII_WORDS = /[^A-Za-z0-9]+/g;

/**
 * Whether the finding's place, sliced from the upload, holds its words: tags and entities dropped, letters and digits of ASCII
 * compared, so that neither white space nor the upload's encoding comes into it.
 */
export function slicesToExcerpt(
  upload: Uint8Array,
  { place, excerpt }: Pick<Finding, 'place' | 'excerpt'>,
): boolean {
  if (!place?.bytes) return false;
  const slice = Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength)
    .subarray(place.bytes.start, place.bytes.end)
    .toString('latin1');
  const words = slice.replace(TAG, '').replace(ENTITY, '').replace(OUTSIDE_ASCII_WORDS, '');
  return words === excerpt.replace(OUTSIDE_ASCII_WORDS, '');
}
