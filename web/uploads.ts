import { z } from 'zod';
import { LARGEST_DRAFT } from '../core/parse/upload.ts';

/** Lets a browser put one file under one key of the drafts bucket, as one person, within minutes. */
export interface UploadDesk {
  /** Where browsers send it: a web origin, such as `https://drafts.s3.us-east-1.amazonaws.com`. */
  readonly origin: string;
  allow(upload: Upload): Promise<FormToPost>;
}

export interface Upload {
  readonly key: string;
  /** Who uploads, by the identity provider's subject: what four eyes are told apart by. */
  readonly uploadedBy: string;
  /** How to call them. */
  readonly uploaderName: string;
  /** In bytes. */
  readonly largest: number;
  /** Where the bucket sends the browser afterwards; null: it answers with its status alone. */
  readonly returnTo: string | null;
}

/** A form that the bucket takes as it stands, with the file as its last field. */
export interface FormToPost {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the board's form says of a file that is to be uploaded. */
export const UploadForm = z.object({ folder: z.string().catch(''), name: z.string().catch('') });
export type UploadForm = z.infer<typeof UploadForm>;

/** In bytes: one that is larger could not be read. */
export const LARGEST_UPLOAD = LARGEST_DRAFT;

export const ACCEPTED = ['.txt', '.htm', '.html', '.docx', '.pdf', '.zip'] as const;

export type DraftKey =
  { readonly kind: 'key'; readonly key: string } | { readonly kind: 'refused'; readonly sentence: string };

/** In characters, of the folder and of the name each: room in a key of 1024 bytes, whatever the script. */
const LONGEST_PART = 120;

/** The key that the draft gets. What stands there already becomes its older version. */
export function draftKeyOf({ folder, name }: UploadForm): DraftKey {
  const folders = folder.split(/[\\/]/).map(cleaned).filter(Boolean).join('/');
  const file = cleaned(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  const ending = file.slice(file.lastIndexOf('.')).toLowerCase();
  if (folders === '') return refused('Give the folder: the company’s short name, such as northgate.');
  if (folders.length > LONGEST_PART || file.length > LONGEST_PART)
    return refused(`Keep the folder and the file’s name under ${LONGEST_PART} characters each.`);
  if (!(ACCEPTED as readonly string[]).includes(ending) || file === ending)
    return refused('This kind of file cannot be read. Upload .txt, .htm, .html, .docx, .pdf or .zip.');
  return { kind: 'key', key: `${folders}/${file}` };
}

function refused(sentence: string): DraftKey {
  return { kind: 'refused', sentence };
}

/** Letters and figures of any script, and what cannot be mistaken in a path or an address. */
function cleaned(part: string): string {
  return part
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/(?<!-)-+(?=\.)/g, '')
    .replace(/^[.-]+|[.-]+$/g, '');
}
