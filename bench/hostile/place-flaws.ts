import type { Finding } from '../../core/engine/finding.ts';
import type { Document } from '../../core/filing/filing.ts';
import type { Place } from '../../core/filing/place.ts';
import { decode, type Decoded } from '../../core/parse/steps/decode.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { directoryOf } from '../../core/parse/zip/directory.ts';
import { unpack } from '../../core/parse/zip/unpack.ts';
import type { Report } from '../../core/report/report.ts';
import { slicesToExcerpt } from '../../local/accuracy/slices.ts';

type Pointing = Pick<Finding, 'ruleId' | 'place' | 'excerpt'>;

/** Counting lines and columns once more is slow in a large file with many findings. */
const MOST_COUNTED = 40;

/** What is wrong with the places of a report, each looked up in the file by itself. */
export function placeFlaws(report: Report, upload: Upload, documents: readonly Document[]): string[] {
  const files = new Files(upload, report);
  let counted = 0;
  return report.findings.flatMap(({ ruleId, place, excerpt, related }) =>
    [{ place, excerpt }, ...related].flatMap((one) => {
      const flaw = flawOf({ ruleId, ...one }, report, files, documents, counted++ < MOST_COUNTED);
      return flaw === null ? [] : [`${ruleId} ${flaw}`];
    }),
  );
}

function flawOf(
  { place, excerpt }: Pointing,
  report: Report,
  files: Files,
  documents: readonly Document[],
  isCounted: boolean,
): string | null {
  if (!place) return null;
  const document = report.draft.documents[place.document];
  const { start, end, bytes: stretch } = place;
  const rises = 0 <= start.offset && start.offset <= end.offset && start.line <= end.line;
  if (!document || !rises || start.line < 1 || start.column < 1 || end.column < 1)
    return 'points out of its document';
  if (!stretch) return partFlaw(place, excerpt, documents[place.document]);
  if (place.paragraph !== undefined || place.page !== undefined) return 'points twice';
  const file = files.of(place.document);
  if (!file) return 'points into a file that the package does not hold';
  const { bytes, decoded } = file;
  const { bytes: whole } = document;
  if (stretch.start > stretch.end || stretch.start < whole.start || stretch.end > whole.end)
    return 'points out of its document’s bytes';
  if (whole.start < 0 || whole.end > bytes.length) return 'has a document out of the file';
  if (!slicesToExcerpt(bytes, { place, excerpt }) && !slicesAsItStands(bytes, decoded, stretch, excerpt))
    return 'does not slice to its words';
  if (!isCounted) return null;
  // A byte order mark is no unit of the text.
  const from = whole.start === 0 ? decoded.skipped : whole.start;
  const told = pointAt(bytes, decoded, from, stretch.start);
  const isThere = (['offset', 'line', 'column'] as const).every((of) => told[of] === start[of]);
  return isThere ? null : 'has a line and column of another place';
}

/** Of a place that is told by paragraph or page. */
function partFlaw(place: Place, excerpt: string, document: Document | undefined): string | null {
  const number = place.paragraph ?? place.page;
  if (number === undefined || (place.paragraph !== undefined && place.page !== undefined))
    return 'has neither bytes nor one part';
  if (!document) return null;
  const { parts, text } = document;
  if (!parts || place[parts.kind] !== number) return 'names a part of another kind';
  const { start, end } = place;
  const from = parts.starts[number - 1];
  if (from === undefined || start.offset < from) return 'names a part that is not there';
  if (start.offset >= (parts.starts[number] ?? Infinity)) return 'begins behind its part';
  if (end.offset > text.length) return 'points out of its document';
  const before = text.slice(from, start.offset).split('\n');
  if (start.line !== before.length) return 'has a line of another place';
  // What shows no words stands between two letters; its excerpt is words of its own.
  if (end.offset === start.offset) return null;
  return letters(text.slice(start.offset, end.offset)) === letters(excerpt)
    ? null
    : 'does not slice to its words';
}

/** Where a byte stands: units, lines and columns counted from the document's beginning. */
function pointAt(bytes: Uint8Array, { encoding }: Decoded, from: number, to: number): Place['start'] {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from, to));
  const lines = text.split(/\r(?!\n)|\n/);
  return { offset: text.length, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * The same of a spoiled file, in which a tag may be half a tag and an entity no entity: the words stand in the slice in their order,
 * among whatever else. What stands before the first and behind the last of them is markup.
 */
function slicesAsItStands(
  bytes: Uint8Array,
  { encoding }: Decoded,
  { start, end }: { start: number; end: number },
  excerpt: string,
): boolean {
  const slice = letters(new TextDecoder(encoding).decode(bytes.subarray(start, end)));
  let from = 0;
  for (const letter of letters(excerpt)) {
    from = slice.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function letters(words: string): string {
  return words.replace(/[^A-Za-z0-9]+/g, '');
}

/** The files that places point into: the upload, or what is packed in it, each unpacked once. */
class Files {
  readonly #upload: Upload;
  readonly #report: Report;
  readonly #opened = new Map<string, { bytes: Uint8Array; decoded: Decoded } | null>();

  constructor(upload: Upload, report: Report) {
    this.#upload = upload;
    this.#report = report;
  }

  of(document: number): { bytes: Uint8Array; decoded: Decoded } | null {
    const isPacked = this.#report.draft.format === 'zip';
    const name = isPacked ? (this.#report.draft.documents[document]?.name ?? '') : '';
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const bytes = isPacked ? this.#packed(name) : this.#upload.bytes;
    const opened = bytes && { bytes, decoded: decode(bytes) };
    this.#opened.set(name, opened);
    return opened;
  }

  /** A document of a submission within the package is told by the submission's name and its own. */
  #packed(name: string): Uint8Array | null {
    const entries = directoryOf(this.#upload.bytes);
    if (typeof entries === 'string') return null;
    const entry =
      entries.find((one) => one.name === name) ?? entries.find((one) => name.startsWith(`${one.name}/`));
    return entry ? unpack(this.#upload.bytes, entry) : null;
  }
}
