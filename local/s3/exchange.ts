import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MultipartUploads } from './multipart.ts';
import type { FolderStore } from './object-store.ts';
import type { S3Request } from './request.ts';
import type { Signed } from './signature.ts';
import { xmlDocument, type XmlFields } from './xml.ts';

/** One request that has been proved to come from who it says, with the store it is about. */
export interface Exchange {
  readonly request: S3Request;
  readonly signed: Signed;
  /** Headers by lower-case name, those a presigned address carries in its query included. */
  readonly said: Readonly<Record<string, string>>;
  readonly store: FolderStore;
  readonly uploads: MultipartUploads;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly body: Readable | string | undefined;
}

export function emptyAnswer(status: number, headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: undefined };
}

export function xmlAnswer(root: string, fields: XmlFields, headers: Answer['headers'] = {}): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/xml', ...headers },
    body: xmlDocument(root, fields),
  };
}

/** Sends an answer; a reader who goes away ends it quietly. */
export async function send(response: ServerResponse, answer: Answer): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined) response.setHeader(name, value);
  if (answer.body === undefined || typeof answer.body === 'string') {
    if (answer.body !== undefined) response.setHeader('content-length', Buffer.byteLength(answer.body));
    response.end(answer.body);
    return;
  }
  try {
    await pipeline(answer.body, response);
  } catch {
    // The status is out already: a broken connection is the only way left to say so.
    response.destroy();
  }
}
