import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { Span } from './place.ts';

/** Words taken from the draft: `text` with white space folded, and where they stand. */
export const Quote = z.object({ text: z.string(), span: Span });
export type Quote = z.infer<typeof Quote>;

/** A date as the draft writes it. `date` is null where the words are a date's but no calendar has that day. */
export const DateQuote = Quote.extend({
  date: IsoDate.nullable(),
  /** True where both parts of a numeric date are 12 or less, so that day and month could be swapped. */
  ambiguous: z.boolean(),
});
export type DateQuote = z.infer<typeof DateQuote>;

/**
 * How offsets in the read text lead back to the upload. `read[i]` and `source[i]` are the starts of stretches that run
 * in step; `lines` are the starts of lines of the decoded document; `wide` holds, for a decoded offset, how many more
 * bytes than UTF-16 units stand before it (pairs offset, excess, rising; empty where each unit is a byte). `unit` is there where
 * the file is UTF-16: each unit is then two bytes, and `wide` counts what goes beyond that.
 */
export const SourceMap = z.object({
  read: z.array(z.int()),
  source: z.array(z.int()),
  lines: z.array(z.int()),
  wide: z.array(z.int()),
  unit: z.literal(2).optional(),
});
export type SourceMap = z.infer<typeof SourceMap>;

/**
 * The paragraphs of a Word file or the pages of a PDF: offsets into the text, rising, the first 0. Their words stand in no bytes
 * that could be sliced, so places are told by them.
 */
export const DocumentParts = z.object({ kind: z.enum(['paragraph', 'page']), starts: z.array(z.int()) });
export type DocumentParts = z.infer<typeof DocumentParts>;

/** Of what kind a mark is. */
export const MarkKind = z.enum([
  /** Words that lead elsewhere; `detail` is the target. */
  'link',
  /**
   * What runs or takes input: a script, a form, an event handler; `detail` is its element's or attribute's name, `words` the
   * address that a script is fetched from.
   */
  'active',
  /** Words that are not shown; `detail` says by what: "display:none". */
  'hidden',
  /** Words in white on no other ground. */
  'pale',
  'comment',
  'inserted',
  'deleted',
  /** Words struck through. */
  'struck',
  /** A property of the file; `detail` is its name: "author". */
  'property',
  /** The first sign beyond ASCII that stands as it is and not as an entity; `detail` is how many there are. */
  'raw-sign',
]);
export type MarkKind = z.infer<typeof MarkKind>;

/** Something that a file holds besides the words it shows. */
export const Mark = z.object({
  kind: MarkKind,
  /** See the kind; cut short where long. */
  detail: z.string(),
  /** The words it covers, as offsets into the text; `start` equals `end` where it shows none. */
  start: z.int(),
  end: z.int(),
  /** The stretch of the decoded document in which it stands. */
  source: z.object({ start: z.int(), end: z.int() }),
  /** Words that it keeps from the reader, white space folded; cut short where long. */
  words: z.string(),
});
export type Mark = z.infer<typeof Mark>;

/** One fact of inline XBRL, as its tag tells it. */
export const Fact = z.object({
  /** As written: "dei:EntityRegistrantName". */
  name: z.string(),
  /** What EDGAR makes of the words by the fact's transformation; null where they do not fit it, or it is not known. */
  value: z.string().nullable(),
  /** The words between the tags, white space folded. */
  text: z.string(),
  /** Local name of the transformation: "date-monthname-day-year-en". */
  format: z.string().nullable(),
  context: z.string(),
  id: z.string().nullable(),
  /** In `ix:hidden`, where no reader sees it. */
  hidden: z.boolean(),
  /** A fact that is said to have no value. */
  nil: z.boolean(),
  span: Span,
});
export type Fact = z.infer<typeof Fact>;

/** Of whom and of when facts are: the dimensions are axis and member, as written. */
export const FactContext = z.object({
  id: z.string(),
  /** The identifier in it: a CIK of ten digits. */
  entity: z.string(),
  /** First and last day of the period as written; the same day for an instant. */
  from: z.string(),
  until: z.string(),
  members: z.array(z.object({ axis: z.string(), member: z.string() })),
});
export type FactContext = z.infer<typeof FactContext>;

/** The inline XBRL of the report. */
export const TaggedFacts = z.object({
  facts: z.array(Fact),
  contexts: z.array(FactContext),
  /** Ids of hidden facts that shown words point to (`-sec-ix-hidden`). */
  shownFor: z.array(z.string()),
});
export type TaggedFacts = z.infer<typeof TaggedFacts>;

/** One document of the draft: the whole upload, or one `<DOCUMENT>` of a submission. */
export const Document = z.object({
  index: z.int(),
  name: z.string(),
  /** As the wrapper says (`8-K`, `EX-99.1`, `GRAPHIC`), or as the words say where there is no wrapper; else empty. */
  type: z.string(),
  role: z.enum(['report', 'exhibit', 'other']),
  format: z.enum(['text', 'html', 'ixbrl', 'docx', 'pdf', 'binary']),
  /** Where the document lies in the uploaded file. */
  bytes: z.object({ start: z.int(), end: z.int() }),
  /**
   * The words as read: text files as they are; HTML with tags dropped, entities decoded, white space folded, each block
   * on its own line and table cells apart by a tab. Empty for role `other`.
   */
  text: z.string(),
  map: SourceMap,
  /** Where each paragraph (Word) or page (PDF) begins in the text; null for files whose bytes are the words themselves. */
  parts: DocumentParts.nullable(),
  /** What the reader would see besides words: pictures, by place, with their source name. */
  pictures: z.array(z.object({ at: z.int(), name: z.string() })),
  /** What else the file holds: links, scripts, hidden words, comments. In order of place; `spanOfMark` tells where. */
  marks: z.array(Mark),
  /** The inline XBRL of the report; null for other papers, and where it has none. */
  tagged: TaggedFacts.nullable(),
});
export type Document = z.infer<typeof Document>;

/** What the filer told EDGAR in the submission's header, where the upload has one. */
export const SubmissionHeader = z.object({
  form: z.string().nullable(),
  period: IsoDate.nullable(),
  filed: IsoDate.nullable(),
  /**
   * As written: captions in headers since 1996, bare numbers in raw and in older ones; empty where EDGAR left the line
   * blank, as it did from 1999 to 2001 and for Item 12.
   */
  items: z.array(z.string()),
  filers: z.array(
    z.object({
      name: z.string(),
      cik: z.string().nullable(),
      fileNumber: z.string().nullable(),
      ein: z.string().nullable(),
      state: z.string().nullable(),
      /** Names that the company bore before, the latest first. */
      formerNames: z.array(z.string()),
    }),
  ),
});
export type SubmissionHeader = z.infer<typeof SubmissionHeader>;

export const Registrant = z.object({
  name: Quote.nullable(),
  jurisdiction: Quote.nullable(),
  fileNumber: Quote.nullable(),
  ein: Quote.nullable(),
});
export type Registrant = z.infer<typeof Registrant>;

/** Which of the cover's check boxes. */
export const BoxKind = z.enum([
  'rule-425',
  'rule-14a-12',
  'rule-14d-2b',
  'rule-13e-4c',
  'emerging-growth',
  'egc-transition',
]);
export type BoxKind = z.infer<typeof BoxKind>;

export const Cover = z.object({
  span: Span,
  registrants: z.array(Registrant),
  /** The date of earliest event reported; of two dates on the line, the one that is captioned or in parentheses. */
  reportDate: DateQuote.nullable(),
  /** All dates tied to the caption, in order of appearance. */
  reportDates: z.array(DateQuote),
  /** The words "Date of Report …", with or without a date. */
  dateCaption: Span.nullable(),
  address: Quote.nullable(),
  zip: Quote.nullable(),
  telephone: Quote.nullable(),
  /** `checked` is null where the box is a picture or a glyph that does not say. */
  boxes: z.array(z.object({ kind: BoxKind, checked: z.boolean().nullable(), span: Span })),
  /** The section 12(b) table's rows; `table` is its heading's place. */
  securities: z
    .object({
      table: Span,
      rows: z.array(z.object({ title: z.string(), symbol: z.string(), exchange: z.string(), span: Span })),
    })
    .nullable(),
});
export type Cover = z.infer<typeof Cover>;

export const Item = z.object({
  /** As the heading says, spaces out: "12", "2.02", "9.1". Whether such an item exists is for a rule to say. */
  number: z.string(),
  /** Paragraph letters that the heading itself carries, as in "Item 5.02(b)". */
  letters: z.array(z.string()),
  /** The caption as written, white space folded; empty where there is none. */
  caption: z.string(),
  /** Number and caption. Items under one joint heading ("Items 2.02 and 7.01") share it, and the body. */
  heading: Span,
  body: Span,
});
export type Item = z.infer<typeof Item>;

export const Signer = z.object({
  /** The line of the signature: the "By:" line, or the line of the conformed mark. */
  line: Span,
  /** The name behind `/s/` (or its odd spellings), or a name alone on the signature line. Null: nobody has signed here. */
  conformed: Quote.nullable(),
  /** The mark `/s/` stood there, even with no name behind it. */
  marked: z.boolean(),
  printed: Quote.nullable(),
  title: Quote.nullable(),
});
export type Signer = z.infer<typeof Signer>;

export const SignatureBlock = z.object({
  span: Span,
  heading: Span.nullable(),
  /** The sentence "Pursuant to the requirements of … duly caused this report to be signed …". */
  undertaking: Span.nullable(),
  /** Company names that stand in the block. */
  names: z.array(Quote),
  date: DateQuote.nullable(),
  /** The words "Date:" or "Dated:", with or without a date behind them. */
  dateLabel: Span.nullable(),
  signers: z.array(Signer),
});
export type SignatureBlock = z.infer<typeof SignatureBlock>;

export const IndexRow = z.object({ number: z.string(), description: z.string(), span: Span });
export type IndexRow = z.infer<typeof IndexRow>;

/** A list of exhibits: under Item 9.01(d) or 7(c), under "Exhibit Index", or bare rows after the signature. */
export const ExhibitIndex = z.object({
  span: Span,
  heading: Span.nullable(),
  afterSignature: z.boolean(),
  rows: z.array(IndexRow),
});
export type ExhibitIndex = z.infer<typeof ExhibitIndex>;

export const Exhibit = z.object({
  number: z.string(),
  description: z.string(),
  listed: z.boolean(),
  attached: z.boolean(),
  /** Its words: a document of its own, or the stretch of the report's document after the signature. Null when not attached. */
  span: Span.nullable(),
  /** A heading "Exhibit 99.1" on the exhibit itself. */
  heading: Quote.nullable(),
});
export type Exhibit = z.infer<typeof Exhibit>;

/** What the parser could not do, told with a place. The codes are closed: see `core/parse/issues.ts`. */
export const Issue = z.object({ code: z.string(), span: Span.nullable(), detail: z.string() });
export type Issue = z.infer<typeof Issue>;

/** What a draft says, with the place of each piece. Survives JSON; rules read nothing else. */
export const Filing = z.object({
  draft: z.object({
    name: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    format: z.enum(['text', 'html', 'ixbrl', 'sgml', 'docx', 'pdf', 'zip']),
  }),
  documents: z.array(Document),
  header: SubmissionHeader.nullable(),
  /** "8-K", "8-K/A", "8-K12B" … as the cover says; null where no cover names a form of the 8-K family. */
  form: Quote.nullable(),
  /** Another form that the words name where an 8-K should be: "10-Q", "6-K", "press release". */
  otherForm: Quote.nullable(),
  cover: Cover,
  items: z.array(Item),
  signatures: z.array(SignatureBlock),
  indexes: z.array(ExhibitIndex),
  exhibits: z.array(Exhibit),
  issues: z.array(Issue),
});
export type Filing = z.infer<typeof Filing>;
