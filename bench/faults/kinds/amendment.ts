import { longDate, plusDays } from '../../../core/calendar/iso-date.ts';
import type { Filing } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import { isAmendment, reportDateOf, signatureDateOf } from '../../../core/filing/query.ts';
import { inserted, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';

/** What any accepted report lacks as an amendment, beside the mistake: tags and header go on saying 8-K. */
const AS_AMENDMENT = [
  'amendment/no-explanatory-note',
  'amendment/number-missing',
  'amendment/report-date-changed',
  'ixbrl/amendment-flag',
  'ixbrl/document-type',
  'ixbrl/value-vs-text',
  'items/header-mismatch',
  'dates/amendment-chronology',
  'content/4.01-departure',
  'content/5.01-elements',
  'content/5.02e-arrangement',
] as const;
const MARKED = 'FORM 8-K/A (Amendment No. 1)';

/** The first report turned into an amendment: the form's name exchanged, and a sentence at the head of the first item. */
function amended(filing: Filing, form: string | null, sentence: string | null): readonly Edit[] | null {
  const { form: named, items } = filing;
  const [item] = items;
  const isPlain = named !== null && /^form\s{0,3}8-?\s?k$/i.test(foldedOf(filing, named.span).trim());
  if (!isPlain || !item || isAmendment(filing)) return null;
  const at = foldedOf(filing, item.body).search(/[A-Za-z(]/);
  if (at < 0 || !reportDateOf(filing)) return null;
  const start = item.body.start + at;
  return [
    ...(form === null ? [] : [replaced(named.span, form)]),
    ...(sentence === null ? [] : [inserted({ ...item.body, start }, `${sentence} `)]),
  ];
}

/** "amends the Current Report on Form 8-K filed on …", on the day of the event. */
function note(filing: Filing, how = 'This amends'): string {
  const reported = reportDateOf(filing);
  const on = reported ? longDate(reported) : '';
  return `${how} the Current Report on Form 8-K of the registrant filed on ${on} to correct a figure.`;
}

export const faults: readonly Fault[] = [
  {
    id: 'amendment/letter-forgotten',
    story: 'The report says what it amends, and the cover was left as it was.',
    intended: 'amendment/cover-not-marked',
    level: 'error',
    plant: (filing) => amended(filing, null, note(filing, 'This Amendment No. 1 amends')),
  },
  {
    id: 'amendment/letter-forgotten-in-the-old-words',
    story: 'The registrant "hereby amends" its report, under the plain form.',
    intended: 'amendment/cover-not-marked',
    level: 'error',
    plant: (filing) => amended(filing, null, note(filing, 'The registrant hereby amends')),
  },
  {
    id: 'amendment/numbered-and-not-marked',
    story: 'The cover was given the number of the amendment and not the letter A.',
    intended: 'amendment/cover-not-marked',
    level: 'warning',
    causes: AS_AMENDMENT,
    plant: (filing) => amended(filing, 'FORM 8-K (Amendment No. 1)', note(filing)),
  },
  {
    id: 'amendment/without-number',
    story: 'The second amendment goes out as the first did, without a number.',
    intended: 'amendment/number-missing',
    level: 'warning',
    causes: AS_AMENDMENT,
    plant: (filing) => amended(filing, 'FORM 8-K/A', note(filing)),
  },
  {
    id: 'amendment/without-a-word',
    story: 'The first report was filed again under 8-K/A, and nothing says what is new.',
    intended: 'amendment/no-explanatory-note',
    level: 'warning',
    causes: AS_AMENDMENT,
    plant: (filing) => {
      const namesReport = /8-?K[^.;]{0,200}\bfiled\b|\bfiled\b[^.;]{0,200}8-?K|explanatory\s+note/i;
      const said = filing.items.some(({ body }) => namesReport.test(foldedOf(filing, body)));
      return said ? null : amended(filing, MARKED, null);
    },
  },
  {
    id: 'amendment/one-sentence-exchanged',
    story: 'Only the sentence that was wrong is printed anew.',
    intended: 'amendment/incomplete-item',
    level: 'warning',
    causes: AS_AMENDMENT,
    plant: (filing) =>
      amended(
        filing,
        MARKED,
        `${note(filing)} The third sentence of the second paragraph of the Original Form 8-K is hereby replaced with the following.`,
      ),
  },
  {
    id: 'amendment/under-its-own-date',
    story: 'The amendment was given the day on which it was drafted as its date of report.',
    intended: 'amendment/report-date-changed',
    level: 'info',
    causes: AS_AMENDMENT,
    plant: (filing) => {
      const reported = reportDateOf(filing);
      if (!reported) return null;
      const dated = longDate(plusDays(reported, -20));
      return amended(filing, MARKED, `This amends the Current Report on Form 8-K dated ${dated}.`);
    },
  },
  {
    id: 'amendment/signed-before-the-first-report',
    story: 'The note gives the first report a day of filing that lies after the signature.',
    intended: 'dates/amendment-chronology',
    level: 'warning',
    causes: AS_AMENDMENT,
    plant: (filing) => {
      const signed = signatureDateOf(filing);
      if (!signed) return null;
      const filed = longDate(plusDays(signed, 9));
      return amended(
        filing,
        MARKED,
        `This amends the Current Report on Form 8-K filed with the Commission on ${filed}.`,
      );
    },
  },
  {
    id: 'amendment/successor-under-the-plain-form',
    story: 'The new holding company reports its succession under plain 8-K.',
    intended: 'amendment/wrong-successor-type',
    level: 'info',
    plant: (filing) =>
      amended(
        filing,
        null,
        'By operation of Rule 12g-3(a) under the Securities Exchange Act of 1934, the shares of the registrant, as successor issuer, are deemed registered under Section 12(b).',
      ),
  },
];
