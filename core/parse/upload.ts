/** One uploaded file. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes; a draft 8-K with its exhibits is 30 kB at the median and 2.4 MB at the largest of a thousand. */
export const LARGEST_DRAFT = 25 * 1024 * 1024;
