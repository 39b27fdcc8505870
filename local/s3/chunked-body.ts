import { createHash } from 'node:crypto';
import { S3Error } from './errors.ts';
import { isSameText, sha256Hex, type Signed } from './signature.ts';

const LONGEST_LINE_BYTES = 4096;
const MOST_TRAILERS = 16;
const EMPTY_HASH = sha256Hex('');
const LINE_FEED = 0x0a;

/** Where the trailers of a body go once it has been read to its end. */
export type Trailers = Record<string, string>;

/**
 * Takes the `aws-chunked` framing off a body: hex length, optional chunk signature, CRLF, bytes, CRLF, until a chunk of length 0,
 * then trailers. Signatures are checked when the mode has them; nothing may be kept before the body has been read to its end.
 *
 * @throws S3Error IncompleteBody when it is cut short or ill-framed, SignatureDoesNotMatch.
 */
export async function* dechunked(
  source: AsyncIterable<Buffer>,
  signed: Signed,
  trailers: Trailers,
): AsyncGenerator<Buffer> {
  const isSigned = signed.payloadHash.startsWith('STREAMING-AWS4-HMAC-SHA256-PAYLOAD');
  const bytes = new ByteReader(source);
  let previous = signed.signature;
  for (;;) {
    const { length, signature } = chunkHead(await bytes.line());
    const hash = createHash('sha256');
    for await (const piece of bytes.take(length)) {
      if (isSigned) hash.update(piece);
      yield piece;
    }
    if (isSigned) {
      const expected = signed.sign('AWS4-HMAC-SHA256-PAYLOAD', previous, EMPTY_HASH, hash.digest('hex'));
      if (!isSameText(expected, signature)) throw new S3Error('SignatureDoesNotMatch');
      previous = signature;
    }
    if (length === 0) break;
    if ((await bytes.line()) !== '') throw new S3Error('IncompleteBody');
  }
  await readTrailers(bytes, trailers);
  if (isSigned && signed.payloadHash.endsWith('-TRAILER')) verifyTrailers(trailers, signed, previous);
}

function chunkHead(line: string): { length: number; signature: string } {
  const match = /^([0-9a-fA-F]{1,10})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
  if (!match?.[1]) throw new S3Error('IncompleteBody');
  return { length: Number.parseInt(match[1], 16), signature: match[2] ?? '' };
}

async function readTrailers(bytes: ByteReader, trailers: Trailers): Promise<void> {
  for (let count = 0; count <= MOST_TRAILERS; count += 1) {
    const line = await bytes.lineOrEnd();
    if (line === '') return;
    const colon = line.indexOf(':');
    trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  throw new S3Error('InvalidRequest', 'The body has too many trailers.');
}

function verifyTrailers(trailers: Trailers, signed: Signed, previous: string): void {
  const { 'x-amz-trailer-signature': signature = '', ...said } = trailers;
  const text = Object.keys(said)
    .sort()
    .map((name) => `${name}:${said[name]}\n`)
    .join('');
  const expected = signed.sign('AWS4-HMAC-SHA256-TRAILER', previous, sha256Hex(text));
  if (!isSameText(expected, signature)) throw new S3Error('SignatureDoesNotMatch');
}

/** Lines and byte runs from a stream of buffers, holding one buffer at a time. */
class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const line = await this.#lineIfAny();
    if (line === undefined) throw new S3Error('IncompleteBody');
    return line;
  }

  /** As `line`, but the end of the stream counts as an empty line: some clients leave the last CRLF out. */
  async lineOrEnd(): Promise<string> {
    return (await this.#lineIfAny()) ?? '';
  }

  async *take(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.#held.length === 0 && !(await this.#fill())) throw new S3Error('IncompleteBody');
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async #lineIfAny(): Promise<string | undefined> {
    for (let searched = 0; ;) {
      const end = this.#held.indexOf(LINE_FEED, searched);
      if (end > LONGEST_LINE_BYTES || (end < 0 && this.#held.length > LONGEST_LINE_BYTES && searched > 0))
        throw new S3Error('InvalidRequest', 'A line of the chunked body is too long.');
      if (end >= 0) {
        const line = this.#held.toString('latin1', 0, end).replace(/\r$/, '');
        this.#held = this.#held.subarray(end + 1);
        return line;
      }
      searched = this.#held.length;
      if (!(await this.#fill())) return undefined;
    }
  }

  async #fill(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }
}
