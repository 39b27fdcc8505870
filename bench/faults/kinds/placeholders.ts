import type { Filing } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import type { Span } from '../../../core/filing/place.ts';
import { inserted, lost, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';
import { paragraphsAbove } from '../paragraphs.ts';
import {
  dateInItem,
  dayInItem,
  enclosed,
  inItem,
  lastHeading,
  sumIn,
  tagged,
  wordInItem,
} from '../prose-places.ts';

/** A date or a sum that an item no longer gives, the rules on its content ask for. */
const WITHOUT_A_FACT: readonly string[] = [
  '1.01',
  '1.02',
  '1.03',
  '1.05',
  '2.01',
  '2.02',
  '2.03',
  '2.04',
  '2.05',
  '2.06',
  '3.01',
  '3.02',
  '3.03',
  '5.01',
  '5.03',
  '5.07',
]
  .map((number) => `content/${number}-elements`)
  .concat(
    ['4.01-departure', '4.01-engagement', '4.02a-elements', '5.02b-departure', '5.02c-appointment'].map(
      (name) => `content/${name}`,
    ),
    ['content/5.02d-director', 'content/5.02e-arrangement', 'dates/earliest-event-mismatch'],
  );

function put(at: Span | null, words: string): readonly Edit[] | null {
  return at && [replaced(at, words)];
}

function before(at: Span | null, words: string): readonly Edit[] | null {
  return at && [inserted(at, words)];
}

/** A black bullet has no sign in ASCII: in HTML alone it can be planted. */
function bulleted(filing: Filing, at: Span | null, markup: string): readonly Edit[] | null {
  if (!at || filing.documents[at.document]?.format === 'text') return null;
  return [{ at: { ...at, end: at.start }, markup }, lost(at)];
}

function stamped(filing: Filing, words: string): readonly Edit[] | null {
  const line = lastHeading(filing);
  return line && [paragraphsAbove(filing, line, [words])];
}

function template(filing: Filing, of: 'ein' | 'fileNumber', number: string): readonly Edit[] | null {
  const quote = filing.cover.registrants[0]?.[of];
  return quote && filing.cover.registrants.length === 1 ? [replaced(quote.span, number)] : null;
}

/** What drafters leave behind. */
export const faults: readonly Fault[] = [
  {
    id: 'placeholders/day-in-brackets',
    story: 'The day of the event was to be filled in at signing.',
    intended: 'placeholders/bracketed',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => put(dayInItem(filing), '[ ]'),
  },
  {
    id: 'placeholders/date-to-insert',
    story: 'A date was never inserted.',
    intended: 'placeholders/bracketed',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => put(dateInItem(filing), '[insert date]'),
  },
  {
    id: 'placeholders/sum-in-brackets',
    story: 'The sum was still to come.',
    intended: 'placeholders/bracketed',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => put(sumIn(filing), '[__]'),
  },
  {
    id: 'placeholders/choice-not-made',
    story: 'One of two words was to be chosen.',
    intended: 'placeholders/bracketed',
    level: 'error',
    plant: (filing) => put(inItem(filing, /\b(?:was|were|has|have|is|are)\b/), '[was/were]'),
  },
  {
    id: 'placeholders/bullet-for-sum',
    story: 'A black bullet kept the place of a sum.',
    intended: 'placeholders/bullet-blank',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => bulleted(filing, sumIn(filing), '&#9679;'),
  },
  {
    id: 'placeholders/bullet-for-day',
    story: 'A bullet in brackets kept the place of a day.',
    intended: 'placeholders/bullet-blank',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => bulleted(filing, dayInItem(filing), '[&#8226;]'),
  },
  {
    id: 'placeholders/date-tbd',
    story: 'A date was to be determined.',
    intended: 'placeholders/tbd',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => put(dateInItem(filing), 'TBD'),
  },
  {
    id: 'placeholders/sum-in-crosses',
    story: 'Crosses kept the place of a sum.',
    intended: 'placeholders/tbd',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => put(sumIn(filing), 'XX.X'),
  },
  {
    id: 'placeholders/day-on-a-line',
    story: 'The day was left as a line to be filled in by hand.',
    intended: 'placeholders/blank-line',
    level: 'error',
    causes: WITHOUT_A_FACT,
    plant: (filing) => put(dayInItem(filing), '___'),
  },
  {
    id: 'placeholders/name-on-a-line',
    story: 'A name was left as a line to be filled in by hand.',
    intended: 'placeholders/blank-line',
    level: 'error',
    plant: (filing) => before(wordInItem(filing), '____________ and '),
  },
  {
    id: 'placeholders/firm-stamp',
    story: "The law firm's stamp stayed on the page.",
    intended: 'placeholders/draft-legend',
    level: 'error',
    stage: 'final',
    plant: (filing) => stamped(filing, 'W+S Draft 5/3/24'),
  },
  {
    id: 'placeholders/draft-in-the-header',
    story: 'The page header says that it is a draft, before anybody signs off.',
    intended: 'placeholders/draft-legend',
    level: 'info',
    plant: (filing) => stamped(filing, 'CONFIDENTIAL DRAFT - NOT FOR DISTRIBUTION'),
  },
  {
    id: 'placeholders/privilege-claimed',
    story: "The page header of counsel's version stayed.",
    intended: 'placeholders/privileged-header',
    level: 'error',
    plant: (filing) => stamped(filing, 'PRIVILEGED AND CONFIDENTIAL - ATTORNEY WORK PRODUCT'),
  },
  {
    id: 'placeholders/note-in-brackets',
    story: 'A question to the company stayed in the sentence.',
    intended: 'placeholders/drafting-note',
    level: 'error',
    plant: (filing) => before(wordInItem(filing), '[Company to confirm] '),
  },
  {
    id: 'placeholders/note-to-draft',
    story: 'A note to draft stayed above the item.',
    intended: 'placeholders/drafting-note',
    level: 'error',
    plant: (filing) => stamped(filing, 'Note to Draft: check the numbers with the auditors before filing.'),
  },
  {
    id: 'placeholders/insertion-tracked',
    story: 'An insertion was not accepted.',
    intended: 'placeholders/tracked-changes',
    level: 'warning',
    plant: (filing) => enclosed(filing, '<ins>', '</ins>'),
  },
  {
    id: 'placeholders/deletion-tracked',
    story: 'Words that were deleted went to sign-off with the rest.',
    intended: 'placeholders/tracked-changes',
    level: 'error',
    stage: 'final',
    plant: (filing) => enclosed(filing, '<span style="text-decoration: line-through">', '</span>'),
  },
  {
    id: 'placeholders/question-in-a-comment',
    story: 'A question to a colleague stayed in the file.',
    intended: 'placeholders/comments',
    level: 'warning',
    plant: (filing) => tagged(filing, '<!-- Is this the number that Maria sent? -->'),
  },
  {
    id: 'placeholders/request-in-a-comment',
    story: 'A request to the auditors went to sign-off inside the file.',
    intended: 'placeholders/comments',
    level: 'error',
    stage: 'final',
    plant: (filing) => tagged(filing, '<!-- confirm with the auditors before we file -->'),
  },
  {
    id: 'placeholders/template-employer-number',
    story: "The template's employer number stayed on the cover.",
    intended: 'placeholders/sample-text',
    level: 'error',
    causes: ['cover/header-identity-mismatch', 'ixbrl/value-vs-text', 'cover/ein'],
    plant: (filing) => template(filing, 'ein', '12-3456789'),
  },
  {
    id: 'placeholders/template-telephone',
    story: "The template's telephone stayed on the cover.",
    intended: 'placeholders/sample-text',
    level: 'error',
    causes: ['ixbrl/value-vs-text', 'cover/phone'],
    plant: (filing) => put(filing.cover.telephone?.span ?? null, '(555) 555-5555'),
  },
  {
    id: 'placeholders/template-signer',
    story: "The template's signer stayed in the block.",
    intended: 'placeholders/sample-text',
    level: 'error',
    causes: ['signature/name-conformed-mismatch'],
    plant: (filing) => {
      const [signer] = filing.signatures[0]?.signers ?? [];
      if (!signer?.conformed || !signer.printed) return null;
      return [replaced(signer.conformed.span, 'John Doe'), replaced(signer.printed.span, 'John Doe')];
    },
  },
  {
    id: 'placeholders/filler',
    story: "The designer's filler stayed in the text.",
    intended: 'placeholders/sample-text',
    level: 'error',
    plant: (filing) => before(wordInItem(filing), 'lorem ipsum dolor '),
  },
  {
    id: 'placeholders/article-twice',
    story: 'An article was typed twice.',
    intended: 'placeholders/doubled-word',
    level: 'info',
    plant: (filing) => before(wordInItem(filing), 'the '),
  },
  {
    id: 'placeholders/dollars-escaped',
    story: 'A converter put a backslash before the dollar sign.',
    intended: 'placeholders/conversion-artifact',
    level: 'info',
    plant: (filing) => {
      const sum = sumIn(filing);
      const sign = sum && { ...sum, start: sum.start - 1, end: sum.start };
      return sign && foldedOf(filing, sign) === '$' ? [inserted(sign, '\\')] : null;
    },
  },
  {
    id: 'placeholders/code-escaped-twice',
    story: 'The code of a space was escaped twice.',
    intended: 'placeholders/conversion-artifact',
    level: 'info',
    plant: (filing) => tagged(filing, '&amp;nbsp;'),
  },
];
