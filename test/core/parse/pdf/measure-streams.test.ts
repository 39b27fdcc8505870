import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HOSTILE_PDFS, pdfOfPage, streamOf } from '../../../../bench/hostile/pdfs.ts';
import {
  LARGEST_UNPACKED,
  measureStreams,
  type Measured,
} from '../../../../core/parse/pdf/measure-streams.ts';

const MB = 1024 * 1024;

function file(...pieces: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    ['%PDF-1.7\n', ...pieces].map((piece) =>
      typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece,
    ),
  );
}

function stream(data: Uint8Array, dictionary = '/Filter/FlateDecode'): Buffer {
  return Buffer.concat([
    Buffer.from(`4 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

const packed = (size: number): Buffer => deflateSync(Buffer.alloc(size, ' '));
/** A stream of so much, whose last third is spoiled. */
function broken(size: number): Buffer {
  const data = packed(size);
  return data.fill(0xff, Math.floor((data.length * 2) / 3));
}
const inObjects = (words: string): Buffer => stream(deflateSync(`7 0 ${words}`), '/Type/ObjStm/N 1/First 4');
const map = (ranges: string): Buffer => stream(deflateSync(`1 beginbfrange ${ranges} endbfrange`));

describe('Before it is opened, a PDF is taken for', () => {
  it.each<[string, Measured, Uint8Array]>([
    ['an ordinary one', 'moderate', file(stream(packed(MB)), 'trailer <</Size 5/Root 1 0 R>>')],
    ['huge, where one stream is', 'huge', file(stream(packed(LARGEST_UNPACKED + 1)))],
    ['huge, where all streams together are', 'huge', file(...Array<Buffer>(5).fill(stream(packed(14 * MB))))],
    ['huge, where what is packed is packed again', 'huge', file(stream(deflateSync(packed(70 * MB))))],
    [
      'huge, where the stream is broken behind that',
      'huge',
      file(...Array<Buffer>(9).fill(stream(broken(14 * MB)))),
    ],
    ['ordinary, where a stream is broken', 'moderate', file(stream(broken(MB)))],
    ['ordinary, where a stream is cut short', 'moderate', file(stream(packed(MB).subarray(0, 500)))],
    ['huge, where there are streams without end', 'huge', file('stream\nx\x9cabcdefgh'.repeat(50_000))],
    ['untold, where another packer is named', 'untold', file('4 0 obj<</Filter [ /LZWDecode ]>>')],
    ['untold, where its name is spelled oddly', 'untold', file('4 0 obj<</Filter/#4cZW#44ecode>>')],
    ['untold, where the name is inside a stream of objects', 'untold', file(inObjects('[/RunLengthDecode]'))],
    ['ordinary, where only words name it', 'moderate', file(stream(deflateSync('(We use /LZWDecode .) Tj')))],
    ['huge, where a font has widths for a billion letters', 'huge', file('6 0 obj<</W[0 1000000000 500]>>')],
    ['huge, where that stands in a stream of objects', 'huge', file(inObjects('<</W[0 1000000000 500]>>'))],
    ['huge, where a font’s map names a billion letters', 'huge', file(map('<000000> <3FFFFFFF> <0041>'))],
    ['huge, where it names many as often as it can', 'huge', file(map('<0000> <FFFF> <0041>\n'.repeat(400)))],
    [
      'huge, where many fonts name one map of that kind',
      'huge',
      file(map('<0000> <FFFF> <0041>\n'.repeat(10)), '8 0 obj<</ToUnicode 4 0 R>>\n'.repeat(50)),
    ],
    [
      'ordinary, where fifty fonts name all letters there are',
      'moderate',
      file(map('<0000> <FFFF> <0041>\n'.repeat(50))),
    ],
    ['huge, where a table has a billion objects', 'huge', file('9 0 obj<</Type/XRef/Size 1000000000>>')],
    [
      'huge, where the table’s entries take no room',
      'huge',
      file('9 0 obj<</Type/XRef/Index[0 9999999]/W[ 0 0 0 ]>>'),
    ],
    ['endless, where no object ends', 'endless', file('1 0 obj <<'.repeat(10_000))],
  ])('%s', (_, measured, bytes) => {
    expect(measureStreams(bytes)).toBe(measured);
  });
});

describe('What would be drawn again and again is told by what is drawn', () => {
  const hostile = (name: string): Uint8Array =>
    HOSTILE_PDFS.find((draft) => draft.name === `${name}.pdf`)?.bytes(MB) ?? new Uint8Array();

  it.each(['laughs', 'circle', 'forms', 'drawn-forms', 'saves', 'shared-content'])('%s', (name) => {
    expect(measureStreams(hostile(name))).toBe('laborious');
  });

  const words = (content: string, more: readonly string[]): Uint8Array =>
    pdfOfPage(
      streamOf(content),
      more.map((each) => streamOf(each, '/Type/XObject/Subtype/Form')),
      '/XObject 9 0 R',
    );

  it('of a form by whatever its name may mean', () => {
    const letters = 'x'.repeat(1e6);
    expect(measureStreams(words('/A Do '.repeat(40), [letters]))).toBe('moderate');
    const lists = '9 0 obj<</XObject<</#41 6 0 R>>>>endobj';
    expect(measureStreams(Buffer.concat([words('/A Do '.repeat(40), [letters]), Buffer.from(lists)]))).toBe(
      'laborious',
    );
  });

  it('of a picture once, however often it is shown', () => {
    const picture = streamOf('x'.repeat(1e6), '/Subtype/Image');
    const file = pdfOfPage(streamOf('/A Do '.repeat(400)), [picture], '/XObject<</A 6 0 R>>');
    expect(measureStreams(file)).toBe('moderate');
  });

  it('of words that have the letter of an operator as of words', () => {
    expect(measureStreams(pdfOfPage(streamOf('(qqqqqqqqqq) Tj /qqqq gs '.repeat(10_000))))).toBe('moderate');
  });
});
