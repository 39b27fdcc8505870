import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { placeOf } from '../../core/filing/span.ts';
import type { Bytes, Edit } from './fault.ts';

interface Cut extends Bytes {
  readonly put: string;
}

/** The upload with the edits made. Words go where the words stood; the tags around and between them stay. */
export function planted(upload: Uint8Array, filing: Filing, edits: readonly Edit[]): Uint8Array {
  const cuts = edits.flatMap((edit) => cutsOf(filing, edit)).sort((one, other) => one.start - other.start);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, put } of cuts) {
    if (start < at) throw new RangeError('Two edits overlap');
    pieces.push(upload.subarray(at, start), Buffer.from(put, 'latin1'));
    at = end;
  }
  return Buffer.concat([...pieces, upload.subarray(at)]);
}

function cutsOf(filing: Filing, edit: Edit): Cut[] {
  if ('bytes' in edit) return [{ ...edit.bytes, put: edit.markup }];
  const { at } = edit;
  const isHtml = filing.documents[at.document]?.format !== 'text';
  if ('markup' in edit) return [{ ...before(filing, at), put: edit.markup }];
  const put = isHtml ? escaped(edit.words) : edit.words;
  if (at.start === at.end) return [{ ...before(filing, at), put }];
  const [first, ...rest] = stretchesOf(filing, at).map((span) => bytesOf(filing, span));
  if (!first) throw new RangeError('The span has no words');
  return [{ ...first, put }, ...rest.map((bytes) => ({ ...bytes, put: '' }))];
}

function before(filing: Filing, at: Span): Bytes {
  const length = filing.documents[at.document]?.text.length ?? 0;
  if (at.start >= length) {
    const { end } = bytesOf(filing, { ...at, start: length - 1, end: length });
    return { start: end, end };
  }
  const { start } = bytesOf(filing, { ...at, end: at.start + 1 });
  return { start, end: start };
}

function bytesOf(filing: Filing, span: Span): Bytes {
  const { bytes } = placeOf(filing, span);
  if (!bytes) throw new RangeError('The span has no bytes');
  return bytes;
}

/** The span in pieces that run in step with the upload, white space between them left out. */
function stretchesOf(filing: Filing, { document, start, end }: Span): Span[] {
  const read = filing.documents[document]?.map.read ?? [];
  const text = filing.documents[document]?.text ?? '';
  const bounds = [start, ...read.filter((at) => start < at && at < end), end];
  return bounds.slice(0, -1).flatMap((from, index) => {
    let [head, tail] = [from, bounds[index + 1] as number];
    while (head < tail && text.charCodeAt(head) <= 0x20) head++;
    while (tail > head && text.charCodeAt(tail - 1) <= 0x20) tail--;
    return head < tail ? [{ document, start: head, end: tail }] : [];
  });
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
