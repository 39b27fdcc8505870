import { S3Error } from './errors.ts';
import type { S3Request } from './request.ts';

/** A form as a browser posts it to a bucket: its fields, and the file, which comes last. */
export interface FormPost {
  /** By lower-case name; `${filename}` in the key is replaced. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
}

/** In bytes. The form is held in memory while its policy is read; what may be larger than this is put by other means. */
const LARGEST_FORM = 64 * 1024 ** 2;

export function isFormPost({ method, bucket, key, header }: S3Request): boolean {
  const isForm = /^multipart\/form-data\s*;/i.test(header('content-type') ?? '');
  return method === 'POST' && bucket !== '' && key === '' && isForm;
}

/** @throws S3Error EntityTooLarge, MalformedPOSTRequest, InvalidArgument. */
export async function readFormPost(request: S3Request): Promise<FormPost> {
  const form = await parsed(await bodyOf(request), request.header('content-type') ?? '');
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    const lower = name.toLowerCase();
    if (lower === 'file') {
      const bytes =
        typeof value === 'string' ? Buffer.from(value) : new Uint8Array(await value.arrayBuffer());
      const filename = typeof value === 'string' ? '' : value.name;
      const key = fields.get('key');
      if (!key) throw new S3Error('InvalidArgument', 'Bucket POST must contain a field named key.');
      // What comes after the file is passed over, as S3 does.
      return { fields: fields.set('key', key.replaceAll('${filename}', filename)), file: bytes };
    }
    if (typeof value === 'string') fields.set(lower, value);
  }
  throw new S3Error('InvalidArgument', 'POST requires exactly one file upload per request.');
}

async function bodyOf({ message }: S3Request): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LARGEST_FORM) throw new S3Error('EntityTooLarge');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function parsed(body: Uint8Array, contentType: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new S3Error('MalformedPOSTRequest');
  }
}
