import fc from 'fast-check';
import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../core/filing/filing.ts';
import { excerptOf, placeOf } from '../../../core/filing/span.ts';
import { parseDraft } from '../../../core/parse/parse-draft.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';

/** Words as drafts have them: plain, accented, from other scripts, beyond the basic plane, with signs HTML must escape. */
const WORD = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9.,;:()$%-]{1,9}$/),
  fc.constantFrom(
    'Zürich',
    '“filed”',
    'it’s',
    '– 8 –',
    'München',
    '东京',
    '😀',
    'Δ',
    'A&B',
    '§ 18',
    '“',
    'naïve',
    '<5>',
  ),
);
const PARAGRAPHS = fc.array(fc.array(WORD, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

/** The specimen with words of chance in its item, so that it reads as a report. */
function draftOf(paragraphs: readonly (readonly string[])[]): string {
  return specimen({
    items: `Item 8.01 Other Events.\n\n${paragraphs.map((words) => words.join(' ')).join('\n\n')}`,
  });
}

/** For each stretch of words in the report: what it reads, and what the upload has at its place. */
function stretches(filing: Filing, upload: Uint8Array, encoding: string): { read: string; upload: string }[] {
  return filing.documents.flatMap((document) =>
    [...document.text.matchAll(/\S+(?:\s+\S+)?/g)].map((match) => {
      const span = { document: document.index, start: match.index, end: match.index + match[0].length };
      const { bytes } = placeOf(filing, span);
      const slice = upload.subarray(bytes?.start, bytes?.end);
      return {
        read: excerptOf(filing, span),
        upload: new TextDecoder(encoding, { ignoreBOM: true }).decode(slice),
      };
    }),
  );
}

function expectPlaces(
  bytes: Uint8Array,
  name: string,
  plain: (words: string) => string,
  encoding = 'utf-8',
): void {
  const { filing } = parseDraft({ name, bytes });
  if (!filing) throw new Error('The draft can be read');
  const all = stretches(filing, bytes, encoding);
  expect(all.length).toBeGreaterThan(100);
  expect(all.map(({ upload }) => plain(upload))).toEqual(all.map(({ read }) => read));
}

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();
/** Drops tags and comments, decodes entities, folds white space: what the words of HTML say. Bold stands within words. */
const ofHtml = (words: string): string =>
  folded(decodeHTML(words.replace(/<\/?b>/g, '').replace(/<!--.*?-->|<[^>]*>/gs, ' ')));

/** What decides on entities and tags, over and over. */
const DICE = fc.array(fc.nat(6), { minLength: 20, maxLength: 60 });
const RUNS = { numRuns: 40 };

describe('The place of any words, cut out of the upload, has those words', () => {
  it('in plain text, in UTF-8', () => {
    fc.assert(
      fc.property(PARAGRAPHS, (words) => expectPlaces(Buffer.from(draftOf(words)), 'a.txt', folded)),
      RUNS,
    );
  });

  it('in plain text behind a byte order mark', () => {
    fc.assert(
      fc.property(PARAGRAPHS, (words) =>
        expectPlaces(Buffer.from(`\ufeff${draftOf(words)}`), 'a.txt', folded),
      ),
      RUNS,
    );
  });

  it.each([
    ['UTF-8', (words: string) => Buffer.from(words), 'utf-8'],
    ['UTF-16', (words: string) => Buffer.from(words, 'utf16le'), 'utf-16le'],
  ])('in a submission that wraps no document, behind a mark of %s', (_title, write, encoding) => {
    const words = `\ufeffCONFORMED SUBMISSION TYPE:\t8-K\n\n${specimen()}`;
    expectPlaces(write(words), 'full-submission.txt', folded, encoding);
  });

  it('in plain text, in windows-1252', () => {
    const latin = fc.array(
      fc.array(fc.constantFrom('caf\xe9', '\x93filed\x94', 'it\x92s', 'A', '5%'), { minLength: 1 }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(latin, (words) =>
        expectPlaces(Buffer.from(`${draftOf(words)} \xe9`, 'latin1'), 'a.txt', folded, 'windows-1252'),
      ),
      RUNS,
    );
  });

  const SIXTEEN = [
    ['behind its mark', '\ufeff', 'utf-16le'],
    ['without its mark', '', 'utf-16le'],
    ['turned, behind its mark', '\ufeff', 'utf-16be'],
    ['turned, without its mark', '', 'utf-16be'],
  ] as const;
  const inSixteen = (words: string, encoding: 'utf-16le' | 'utf-16be'): Buffer => {
    const bytes = Buffer.from(words, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  };

  it.each(SIXTEEN)('in plain text, in UTF-16 %s', (_title, mark, encoding) => {
    fc.assert(
      fc.property(PARAGRAPHS, (words) =>
        expectPlaces(inSixteen(mark + draftOf(words), encoding), 'a.txt', folded, encoding),
      ),
      { numRuns: 10 },
    );
  });

  it.each(SIXTEEN)('in HTML with entities, in UTF-16 %s', (_title, mark, encoding) => {
    fc.assert(
      fc.property(fc.tuple(PARAGRAPHS, DICE), ([words, dice]) => {
        const page = `${mark}<html><body>${htmlOf(draftOf(words), dice)}</body></html>`;
        expectPlaces(inSixteen(page, encoding), 'a.htm', ofHtml, encoding);
      }),
      { numRuns: 10 },
    );
  });

  it('in each document of a submission in UTF-16', () => {
    fc.assert(
      fc.property(PARAGRAPHS, (words) => {
        const wrapped = (type: string): string =>
          `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${draftOf(words).replaceAll('<', '')}\n</TEXT>\n</DOCUMENT>\n`;
        const submission = `\ufeff<SEC-DOCUMENT>–\n${wrapped('8-K')}${wrapped('EX-99.1')}`;
        expectPlaces(inSixteen(submission, 'utf-16le'), 'a.txt', folded, 'utf-16le');
      }),
      { numRuns: 10 },
    );
  });

  it.each(['a.txt', 'a.htm'])('in what a Mac wrote, and nobody said so: %s', (name) => {
    const words = fc.array(
      fc.array(fc.constantFrom('company\xd5s', '\xd2filed,\xd3', 'plan \xd0 now', '\xc9t\xe9', 'A'), {
        minLength: 2,
      }),
      { minLength: 1 },
    );
    const meant: Record<string, string> = { '\xd5': '’', '\xd2': '“', '\xd3': '”', '\xd0': '–' };
    const asMeant = (slice: string): string =>
      ofHtml(slice).replace(/[\xd5\xd2\xd3\xd0]/g, (sign) => meant[sign] ?? '');
    fc.assert(
      fc.property(words, (paragraphs) => {
        const text = draftOf([['the company\xd5s'], ...paragraphs]);
        const page = name === 'a.htm' ? `<html><body><pre>${text}</pre></body></html>` : text;
        expectPlaces(Buffer.from(page, 'latin1'), name, asMeant, 'windows-1252');
      }),
      { numRuns: 20 },
    );
  });

  it('in plain text with signs that cannot be seen, and lines as on Windows or a Mac', () => {
    const ends = fc.tuple(
      PARAGRAPHS,
      fc.constantFrom('\r\n', '\r'),
      fc.constantFrom('\xad', '\u200b', '\0', '\ufeff'),
    );
    fc.assert(
      fc.property(ends, ([words, lineEnd, unseen]) => {
        const text = draftOf(words)
          .replace(/\B(?=[xz])|(?<=2)/g, unseen)
          .replaceAll('\n', lineEnd);
        expectPlaces(Buffer.from(`A${text}`), 'a.txt', (slice) => folded(slice.replaceAll(unseen, '')));
      }),
      { numRuns: 20 },
    );
  });

  it('in HTML with entities, tags within words, and cells', () => {
    const html = fc.tuple(PARAGRAPHS, DICE);
    fc.assert(
      fc.property(html, ([words, dice]) => {
        const bytes = Buffer.from(`<html><body>${htmlOf(draftOf(words), dice)}</body></html>`);
        expectPlaces(bytes, 'a.htm', ofHtml);
      }),
      RUNS,
    );
  });

  it('in each document of a submission', () => {
    const two = fc.tuple(PARAGRAPHS, PARAGRAPHS, DICE);
    fc.assert(
      fc.property(two, ([report, exhibit, dice]) => {
        const wrapped = (type: string, text: string): string =>
          `<DOCUMENT>\n<TYPE>${type}\n<FILENAME>ü.htm\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
        const submission =
          `<SEC-DOCUMENT>–\n${wrapped('8-K', `<html><body>${htmlOf(draftOf(report), dice)}</body></html>`)}` +
          wrapped(
            'EX-99.1',
            exhibit
              .map((words) => words.join(' '))
              .join('\n')
              .replaceAll('<', ''),
          );
        expectPlaces(Buffer.from(submission), 'a.txt', ofHtml);
      }),
      RUNS,
    );
  });
});

/** The text as HTML, each line a paragraph or a row, with chance deciding on entities and on tags within words. */
function htmlOf(text: string, dice: readonly number[]): string {
  let thrown = 0;
  const throwDice = (): number => dice[thrown++ % dice.length] ?? 0;
  const letter = (sign: string): string => {
    if (sign === '&') return throwDice() > 3 ? '&amp;' : '&#38;';
    if (sign === '<') return '&lt;';
    if (sign === '“') return throwDice() > 3 ? '&ldquo;' : '&#147;';
    if (sign === ' ') return throwDice() > 4 ? '&nbsp;\n ' : ' ';
    return throwDice() === 0 ? `<b>${sign}</b>` : sign;
  };
  return text
    .split('\n')
    .map((line) => [...line].map(letter).join(''))
    .map((line) => (throwDice() > 4 ? `<table><tr><td>${line}</td><td></td></tr></table>` : `<p>${line}</p>`))
    .join('<!-- page -->\n');
}
