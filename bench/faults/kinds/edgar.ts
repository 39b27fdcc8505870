import type { Document, Filing } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import type { Span } from '../../../core/filing/place.ts';
import { inserted, lost, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';
import { enclosed, inItem, lastHeading, placeForMarkup, tagged, wordInItem } from '../prose-places.ts';

/** Every match of the pattern in the span. */
function everywhere(filing: Filing, within: Span, pattern: RegExp): Span[] {
  return [...foldedOf(filing, within).matchAll(pattern)].map(({ index, 0: words }) => ({
    ...within,
    start: within.start + index,
    end: within.start + index + words.length,
  }));
}

/** The report's own document, or null where it holds more than so many characters. */
function reportWords(filing: Filing): Span | null {
  const report = filing.documents.find(({ role }) => role === 'report');
  return report ? { document: report.index, start: 0, end: report.text.length } : null;
}

/** Characters: less than a release is no upload that can be read. */
const A_RELEASE = 800;
/** Lines that show how a text file was made, as the rule asks. */
const ENOUGH_LINES = 40;

/** Plain text whose lines were all broken by hand. */
function isWrapped(document: Document | undefined): boolean {
  if (document?.format !== 'text') return false;
  const lines = document.text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= ENOUGH_LINES && lines.every((line) => line.trimEnd().length <= 80);
}

/** A scan keeps the words of its first page: the rest is pictures. */
function firstPage(filing: Filing): readonly Edit[] | null {
  const words = reportWords(filing);
  const { form } = filing;
  if (!words || !form || form.span.document !== words.document) return null;
  return [lost({ ...words, start: form.span.end })];
}

function pictured(filing: Filing): readonly Edit[] | null {
  const exhibit = filing.exhibits.find(
    ({ number, span }) =>
      span !== null &&
      /^99/.test(number) &&
      filing.documents[span.document]?.role === 'exhibit' &&
      filing.documents[span.document]?.format === 'html',
  );
  if (!exhibit?.span || exhibit.span.end - exhibit.span.start < 100) return null;
  const { span } = exhibit;
  return [{ at: { ...span, end: span.start }, markup: '<img src="release.jpg">' }, lost(span)];
}

/** Mistakes in the file rather than in its words. */
export const faults: readonly Fault[] = [
  {
    id: 'edgar/script-in-the-file',
    story: "The company's web page was saved with its scripts.",
    intended: 'edgar/active-content',
    level: 'error',
    plant: (filing) => tagged(filing, '<script>track()</script>'),
  },
  {
    id: 'edgar/field-in-the-file',
    story: 'A form field of the word processor stayed in the file.',
    intended: 'edgar/active-content',
    level: 'error',
    plant: (filing) => tagged(filing, '<input type="checkbox">'),
  },
  {
    id: 'edgar/handler-in-the-file',
    story: 'Words run a script when they are pointed at.',
    intended: 'edgar/active-content',
    level: 'error',
    plant: (filing) => enclosed(filing, '<span onmouseover="show()">', '</span>'),
  },
  {
    id: 'edgar/link-to-the-company',
    story: "The word processor made a link of the company's address.",
    intended: 'edgar/external-links',
    level: 'warning',
    plant: (filing) => enclosed(filing, '<a href="https://www.alderpoint.example/investors">', '</a>'),
  },
  {
    id: 'edgar/link-to-a-disk',
    story: "A link leads to the lawyer's own disk.",
    intended: 'edgar/external-links',
    level: 'warning',
    plant: (filing) => enclosed(filing, '<a href="file:///C:/deals/ex99-1.htm">', '</a>'),
  },
  {
    id: 'edgar/words-not-displayed',
    story: 'Old words were hidden and not deleted.',
    intended: 'edgar/hidden-text',
    level: 'warning',
    plant: (filing) => tagged(filing, '<span style="display:none">on terms that are not final</span>'),
  },
  {
    id: 'edgar/words-in-white',
    story: 'Old words were made white and not deleted.',
    intended: 'edgar/hidden-text',
    level: 'warning',
    plant: (filing) => enclosed(filing, '<font color="#FFFFFF">', '</font>'),
  },
  {
    id: 'edgar/social-security-number',
    story: "A person's social security number was copied from the questionnaire.",
    intended: 'edgar/ssn',
    level: 'error',
    plant: (filing) => {
      const place = wordInItem(filing);
      return place && [inserted(place, '(Social Security No. 219-45-6789) ')];
    },
  },
  {
    id: 'edgar/number-of-a-person',
    story: "A person's number was copied without its label.",
    intended: 'edgar/ssn',
    level: 'warning',
    plant: (filing) => {
      const place = wordInItem(filing);
      return place && [inserted(place, '(219-45-6789) ')];
    },
  },
  {
    id: 'edgar/curly-quote-as-a-byte',
    story: 'A quotation mark of the word processor went to sign-off as a byte of its own.',
    intended: 'edgar/charset',
    level: 'warning',
    stage: 'final',
    plant: (filing) => {
      const quote = inItem(filing, /['"]/);
      return quote && [replaced(quote, '\x93')];
    },
  },
  {
    id: 'edgar/release-as-a-picture',
    story: 'The release was put in as a picture.',
    intended: 'edgar/image-only-text',
    level: 'warning',
    causes: [
      'consistency/exhibit-date-unverifiable',
      'safe-harbor/forward-looking-without-legend',
      'exhibits/listed-not-attached',
    ],
    plant: pictured,
  },
  {
    id: 'edgar/line-not-broken',
    story: 'A paragraph was pasted into the text file without line ends.',
    intended: 'edgar/line-length',
    level: 'info',
    stage: 'final',
    plant: (filing) => {
      const line = lastHeading(filing);
      if (!line || !isWrapped(filing.documents[line.document])) return null;
      return [inserted(line, `${'The information below is current as of its date. '.repeat(4).trim()}\n\n`)];
    },
  },
  {
    id: 'edgar/author-in-the-head',
    story: "The author's name stayed in the properties of the file.",
    intended: 'edgar/metadata',
    level: 'info',
    stage: 'final',
    plant: (filing) => {
      const at = placeForMarkup(filing);
      return at && [{ at, markup: '<meta name="author" content="Maria Ortiz">' }];
    },
  },
  {
    id: 'edgar/first-page-only',
    story: 'All pages but the head of the first are scans.',
    intended: 'edgar/extraction-quality',
    level: 'error',
    plant: firstPage,
  },
  {
    id: 'edgar/commas-lost',
    story: 'A conversion lost every comma of the items.',
    intended: 'edgar/extraction-quality',
    level: 'error',
    causes: ['edgar/charset'],
    plant: (filing) => {
      const words = reportWords(filing);
      if (!words) return null;
      const losses = filing.items
        .filter(({ body }, at) => filing.items.findIndex((item) => item.body.start === body.start) === at)
        .flatMap(({ body }) => everywhere(filing, body, /(?<=[a-z]),(?= )/g));
      const total = foldedOf(filing, words).split(/\s+/).length;
      // Written as three bytes: the sign for what was lost.
      return losses.length * 100 > total ? losses.map((at) => replaced(at, '\xef\xbf\xbd')) : null;
    },
  },
  {
    id: 'edgar/another-form',
    story: 'The quarterly report was uploaded in place of the current one.',
    intended: 'edgar/not-an-8k',
    level: 'error',
    plant: (filing) => {
      const words = reportWords(filing);
      if (!words || !filing.form) return null;
      const mentions = everywhere(filing, words, /\b8-K(?:\/A)?(?![\w])/g);
      const titles = everywhere(filing, words, /\bcurrent report\b/gi);
      return [
        ...mentions.map((at) => replaced(at, '10-Q')),
        ...titles.map((at) => replaced(at, 'QUARTERLY REPORT')),
      ];
    },
  },
  {
    id: 'edgar/release-alone',
    story: 'The release was uploaded without its report.',
    intended: 'edgar/not-an-8k',
    level: 'error',
    causes: ['edgar/extraction-quality'],
    plant: (filing) => {
      const words = reportWords(filing);
      const signature = filing.signatures.at(-1);
      const pasted = filing.exhibits.find(
        ({ span }) =>
          span && signature && span.document === words?.document && span.start >= signature.span.end,
      );
      if (!words || !pasted?.span || pasted.span.end - pasted.span.start < A_RELEASE) return null;
      return [lost({ ...words, end: pasted.span.start })];
    },
  },
];
