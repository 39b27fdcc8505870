import type { Report } from '../report/report.ts';
import { sha256 } from './digest.ts';
import type { SignOffRecord } from './record.ts';

/** The documents of a draft as a record names them, each by the digest of its own bytes where the upload holds them as they are. */
export function documentsOf(
  { format, documents }: Report['draft'],
  upload: Uint8Array,
): SignOffRecord['draft']['documents'] {
  return documents.map(({ name, type, bytes: { start, end } }) => {
    if (format === 'zip') return { name, type, bytes: null, sha256: sha256(upload) };
    return { name, type, bytes: { start, end }, sha256: sha256(upload.subarray(start, end)) };
  });
}

/** Whether these are the bytes that the record is about, as a whole and document by document. */
export function coversDraft({ draft }: SignOffRecord, upload: Uint8Array): boolean {
  return (
    upload.length === draft.bytes &&
    sha256(upload) === draft.sha256 &&
    draft.documents.every(
      ({ bytes, sha256: digest }) =>
        sha256(bytes ? upload.subarray(bytes.start, bytes.end) : upload) === digest,
    )
  );
}
