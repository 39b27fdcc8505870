import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer that S3 is documented to give, as the SDK gets it. */
export interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

export const s3Error = (status: number, code: string): Answer => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  headers: { 'content-type': 'application/xml' },
});

/** As much of S3 as the adapters ask for, on the loopback interface: objects in memory, and answers that are laid out before. */
export async function startLoopbackS3() {
  const objects = new Map<string, string>();
  const laidOut: Answer[] = [];
  const asked: string[] = [];
  const answerTo = (request: IncomingMessage, body: string): Answer => {
    asked.push(`${request.method} ${request.url}`);
    const next = laidOut.shift();
    if (next) return next;
    const key = new URL(request.url ?? '/', 'http://s3').pathname;
    if (request.method === 'PUT') {
      if (request.headers['if-none-match'] === '*' && objects.has(key))
        return s3Error(412, 'PreconditionFailed');
      objects.set(key, body);
      return { status: 200 };
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return { status: 204 };
    }
    const stored = objects.get(key);
    return stored === undefined ? s3Error(404, 'NoSuchKey') : { status: 200, body: stored };
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, body, headers } = answerTo(request, Buffer.concat(chunks).toString());
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    asked,
    /** The next requests are answered so, one by one. */
    answerNext: (...answers: Answer[]) => void laidOut.push(...answers),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
