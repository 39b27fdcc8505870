import { defineRule, type Observation } from '../../core/engine/rule.ts';
import { foldedOf, foldedText } from '../../core/filing/fold.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** Of a thousand words, this many that could not be decoded make the rest doubtful too. */
const LOST_PER_THOUSAND = 5;

/** The draft was read well enough to be judged. A file that could not be read at all gets this finding without a filing. */
export default defineRule({
  id: 'edgar/extraction-quality',
  title: 'The draft can be read',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'Silence on a draft that was not read would be false comfort.',
  remedy: 'Upload a copy with text: a Word file, .htm, .txt, a PDF or an EDGAR submission.',
  silences: ['*'],
  messages: {
    'no-zones': {
      verdict: 'violation',
      text: 'Neither a date of report, nor an item, nor a signature could be found',
      expected: 'A cover with its date, items under their headings, a signature block',
    },
    'lost-letters': {
      verdict: 'undetermined',
      text: 'Some letters were lost before the draft came here: {count} could not be decoded',
    },
    undecodable: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Is this what was written? Some bytes are not text in the encoding of the file: {count} could not be read',
      remedy: 'Save the file again in one encoding, UTF-8 at best, and read the words at this place.',
    },
    // Never a violation: that would silence what the other rules say of words that were read well.
    'wrong-name': {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Is this the file that was meant? Its name ends in {ending}, and its bytes are text',
      remedy:
        'Make sure that the right file was uploaded, and give it a name that ends as its words are written.',
    },
    roles: {
      verdict: 'undetermined',
      severity: 'info',
      text: '{roles}',
      remedy:
        'See that each is what it is taken for; a heading, a name such as ex99-1.htm or a type tag tells it.',
    },
  },
  examples: {
    clean: { shows: 'Cover, items and signature were found.', draft: specimen() },
    flagged: {
      'no-zones': {
        shows: 'FORM 8-K, then words of which none is a date, an item or a signature.',
        draft: specimen({
          cover: 'FORM 8-K\n\nCURRENT REPORT',
          items: 'The company will tell more about its plans for the new plant when the board has met.',
          exhibitItem: '',
          signature: '',
          exhibits: '',
          afterSignature: 'Nothing further is known at this time about the plant, its cost or its site.',
        }),
      },
      'lost-letters': {
        shows: 'The board\uFFFDs committee met.',
        draft: specimen({
          items: `Item 8.01 Other Events.\n\nThe board${'\uFFFDs committee met and the directors'.repeat(12)} agreed.`,
        }),
      },
      undecodable: {
        shows: 'The board<81>s committee met: 81 is no sign in windows-1252.',
        draft: specimen({ items: 'Item 8.01 Other Events.\n\nThe board\u0081s committee met.' }),
      },
      'wrong-name': {
        shows: 'A whole report as plain text, named report.pdf.',
        draft: specimen(),
        name: 'report.pdf',
      },
      roles: {
        shows: 'Two documents without type tags: d8k.txt is headed FORM 8-K; ex99-1.txt has its name alone.',
        draft: [
          ['d8k.txt', specimen({ exhibits: '' })],
          ['ex99-1.txt', 'Alder Point Instruments reports third quarter results.'],
        ]
          .map(([name, words]) => `<DOCUMENT>\n<FILENAME>${name}\n<TEXT>\n${words}\n</TEXT>\n</DOCUMENT>\n`)
          .join(''),
      },
    },
  },

  check(filing) {
    if (hasNoZones(filing)) return [{ message: 'no-zones', place: null }];
    const lost = lostLetters(filing);
    return [...(lost.length > 0 ? lost : undecodable(filing)), ...wrongName(filing), ...roles(filing)];
  },
});

type Seen = Observation<'lost-letters' | 'undecodable' | 'wrong-name' | 'roles'>;

function lostLetters(filing: Filing): Seen[] {
  const report = filing.documents.find(({ role }) => role === 'report');
  if (!report) return [];
  const span = { document: report.index, start: 0, end: report.text.length };
  const text = foldedOf(filing, span);
  if (!text.includes('\uFFFD')) return [];
  const lost = text.split('\uFFFD').length - 1;
  const words = text.split(/\s+/).length;
  if (lost * 1_000 <= words * LOST_PER_THOUSAND) return [];
  const first = text.indexOf('\uFFFD');
  return [{ message: 'lost-letters', place: lineAround(text, first, report.index), facts: { count: lost } }];
}

/** Bytes that were no text on the way in, where they are too few to doubt the rest. */
function undecodable(filing: Filing): Seen[] {
  if (!filing.issues.some(({ code }) => code === 'undecodable-bytes')) return [];
  const texts = filing.documents.map((document) => ({ ...document, text: foldedText(document) }));
  const count = texts.reduce((sum, { text }) => sum + text.split('\uFFFD').length - 1, 0);
  const first = texts.find(({ text }) => text.includes('\uFFFD'));
  const place = first ? lineAround(first.text, first.text.indexOf('\uFFFD'), first.index) : null;
  const facts = { count: count > 1 ? `${count} signs` : 'one sign' };
  return [{ message: 'undecodable', place, facts }];
}

function wrongName({ draft, issues }: Filing): Seen[] {
  return issues
    .filter(({ code }) => code === 'wrong-name')
    .map(({ detail }) => {
      // Of a package's files the one that is meant stands before the sentence.
      const name = draft.format === 'zip' ? detail.slice(0, detail.lastIndexOf(': ')) : draft.name;
      return { message: 'wrong-name', place: null, facts: { ending: name.slice(name.lastIndexOf('.')) } };
    });
}

/** Which paper was taken for what, where no type tags say it. */
function roles({ issues }: Filing): Seen[] {
  return issues
    .filter(({ code }) => code === 'roles')
    .map(({ detail }) => ({ message: 'roles', place: null, facts: { roles: detail } }));
}

function hasNoZones({ cover, items, signatures }: Filing): boolean {
  return cover.reportDates.length === 0 && items.length === 0 && signatures.length === 0;
}

function lineAround(
  text: string,
  at: number,
  document: number,
): { document: number; start: number; end: number } {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 60);
  const feed = text.indexOf('\n', at);
  return { document, start, end: Math.min(feed < 0 ? text.length : feed, at + 60) };
}
