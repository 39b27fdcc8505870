import { describe, expect, it } from 'vitest';
import { spanOfMark } from '../../../core/filing/marks.ts';
import { excerptOf, placeOf } from '../../../core/filing/span.ts';
import { parseDraft } from '../../../core/parse/parse-draft.ts';
import { uuencodedBytes } from '../../../core/parse/steps/uuencoded.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';

/** As the command of that name writes it. */
function uuencoded(bytes: Uint8Array, name: string): string {
  const sign = (six: number): string => String.fromCharCode((six & 63) + 0x20);
  const lines = [`begin 644 ${name}`];
  for (let at = 0; at < bytes.length; at += 45) {
    const line = bytes.subarray(at, at + 45);
    let words = sign(line.length);
    for (let three = 0; three < line.length; three += 3) {
      const [a = 0, b = 0, c = 0] = line.subarray(three, three + 3);
      words += sign(a >> 2) + sign((a << 4) | (b >> 4)) + sign((b << 2) | (c >> 6)) + sign(c);
    }
    lines.push(words);
  }
  return [...lines, ' ', 'end', ''].join('\n');
}

const decoded = (source: string): Uint8Array | null => uuencodedBytes(source, 0, source.length);
/** Lines that end in one to four spaces. */
const ZEROS = Uint8Array.from({ length: 180 }, (_, at) =>
  at % 45 > 44 - Math.ceil((at + 1) / 60) ? 0 : 255,
);
const ALL = Uint8Array.from({ length: 1_000 }, (_, at) => at);

describe('A part sent by uuencoding', () => {
  it.each([
    ['of all bytes', uuencoded(ALL, 'a.bin'), ALL],
    [
      'behind the tag of a PDF',
      `\n<PDF>\n${uuencoded(ALL.subarray(0, 50), 'a.pdf')}</PDF>`,
      ALL.subarray(0, 50),
    ],
    ['with the line ends of Windows', uuencoded(ALL, 'a.bin').replaceAll('\n', '\r\n'), ALL],
    ['whose lines have lost their last spaces', uuencoded(ZEROS, 'a.bin').replace(/ +$/gm, ''), ZEROS],
    ['that is cut off', uuencoded(ALL, 'a.bin').slice(0, 141), ALL.subarray(0, 90)],
    ['of nothing', 'begin 644 a.bin\n \nend\n', new Uint8Array(0)],
    [
      'whose lines claim more than they hold',
      `begin 644 a.bin\n${'_\n'.repeat(1_000)}end\n`,
      new Uint8Array(0),
    ],
  ])('%s gives its bytes', (_title, source, bytes) => {
    expect(decoded(source)).toEqual(bytes);
  });

  it.each([
    ['words', 'begin the third quarter with a call'],
    ['words behind which one begins', `The report follows.\n${uuencoded(ALL, 'a.bin')}`],
  ])('%s are none', (_title, source) => {
    expect(decoded(source)).toBeNull();
  });
});

describe('In a submission', () => {
  const release = 'Exhibit 99.1\n\nAlder Point Instruments reports third quarter results.\nRevenue rose.';
  const read = (exhibit: string): ReturnType<typeof parseDraft> =>
    parseDraft({
      name: 'full.txt',
      bytes: Buffer.from(submissionSpecimen(['2.02', '9.01'], specimen({ exhibits: '' }), exhibit)),
    });

  it('words that were sent so are read, and their places told by lines', () => {
    const { filing } = read(exhibitDocument('99.1', uuencoded(Buffer.from(release), 'ex99-1.txt')));
    expect(filing?.documents.map(({ role, text }) => [role, text.length])).toEqual([
      ['report', expect.any(Number)],
      ['exhibit', release.length],
    ]);
    const start = release.indexOf('Revenue');
    const span = { document: 1, start, end: start + 'Revenue rose.'.length };
    expect(filing && excerptOf(filing, span)).toBe('Revenue rose.');
    expect(filing && placeOf(filing, span)).toMatchObject({
      start: { line: 1, column: 1 },
      paragraph: 4,
      bytes: null,
    });
    expect(filing?.exhibits.find(({ number }) => number === '99.1')?.heading?.text).toBe('Exhibit 99.1');
  });

  it('a page that was sent so has no place beyond its words', () => {
    const page = `<html><body><!-- a\ncomment --><p>Exhibit 99.1</p>\n\n<p>Alder <b>Point</b> reports.</p></body></html>`;
    const { filing } = read(exhibitDocument('99.1', uuencoded(Buffer.from(page), 'ex99-1.htm')));
    const exhibit = filing?.documents[1];
    const places = exhibit?.marks.map((mark) => filing && placeOf(filing, spanOfMark(exhibit, mark)));
    expect([exhibit?.format, exhibit?.text]).toEqual(['html', 'Exhibit 99.1\n\nAlder Point reports.']);
    expect(places).toEqual([expect.objectContaining({ paragraph: 1, bytes: null })]);
  });

  it('a picture under the tag of an exhibit is never read as words', () => {
    const { filing } = read(
      exhibitDocument('99.1', uuencoded(Buffer.from('%PDF-1.4\n\0\x01'), 'ex99-1.pdf')),
    );
    expect(filing?.documents.map(({ role }) => role)).toEqual(['report', 'other']);
  });
});
