import type { Document } from '../../core/filing/filing.ts';
import { bytesBefore, decode, type Decoded } from '../../core/parse/steps/decode.ts';
import { splitSubmission } from '../../core/parse/steps/split-submission.ts';
import { uuencodedBytes } from '../../core/parse/steps/uuencoded.ts';
import { directoryOf, type Entry, isContainer } from '../../core/parse/zip/directory.ts';
import { unpack } from '../../core/parse/zip/unpack.ts';
import type { ReadDraft } from '../../core/report/read-draft.ts';
import type { Report } from '../../core/report/report.ts';
import { dataUri } from './picture.ts';

/** Where the markup and the pictures of a draft are. */
export interface Sources {
  /** The document's markup, offsets as its places count them; null where it is no HTML, or cannot be had. */
  markupOf(document: Document): string | null;
  /** The picture that a document shows under this name, as a `data:` address; null where it is not in the upload. */
  picture(name: string): string | null;
}

const NONE: Sources = { markupOf: () => null, picture: () => null };

/** The sources of a draft that is one file. Markup stands in its bytes, or in those of a file packed in it. */
export function sourcesOf({ draft }: Report, { bytes, documents }: ReadDraft): Sources {
  if (!bytes || bytes.length !== draft.bytes) return NONE;
  if (isContainer(bytes)) return packedSources(bytes);
  const decoded = decode(bytes);
  const sliceOf = (document: Document): string => {
    const { start, end } = document.bytes;
    return decoded.text.slice(offsetAt(decoded, start), offsetAt(decoded, end));
  };
  return {
    markupOf: (document) => (isMarkup(document) ? unwrapped(sliceOf(document)) : null),
    picture(name) {
      const document = documents.find((one) => one.role === 'other' && one.name === name);
      const source = document && sliceOf(document);
      const picture = source && uuencodedBytes(source, 0, source.length);
      return picture ? dataUri(picture) : null;
    },
  };
}

function packedSources(bytes: Uint8Array): Sources {
  const directory = directoryOf(bytes);
  if (typeof directory === 'string') return NONE;
  const files = new Map<string, Entry>(directory.map((entry) => [entry.name, entry]));
  const unpacked = (name: string): Uint8Array | null => {
    const entry = files.get(name);
    return entry ? unpack(bytes, entry) : null;
  };
  return {
    markupOf(document) {
      const file = isMarkup(document) ? unpacked(document.name) : null;
      return file && file.length === document.bytes.end ? unwrapped(decode(file).text) : null;
    },
    picture(name) {
      const path = [...files.keys()].find((one) => one === name || one.endsWith(`/${name}`));
      const file = path === undefined ? null : unpacked(path);
      return file ? dataUri(file) : null;
    },
  };
}

function isMarkup({ format, parts, role }: Document): boolean {
  return role !== 'other' && !parts && (format === 'html' || format === 'ixbrl');
}

/** Of a document that came alone in EDGAR's wrapper, the wrapper's own lines are no words of it; offsets stay. */
function unwrapped(source: string): string {
  const [wrapper, ...more] = splitSubmission(source);
  return wrapper && more.length === 0
    ? ' '.repeat(wrapper.start) + source.slice(wrapper.start, wrapper.end)
    : source;
}

/** Text offset at a byte offset: the least that has so many bytes before it. */
function offsetAt(decoded: Decoded, byte: number): number {
  let low = 0;
  let high = decoded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bytesBefore(decoded, middle) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
