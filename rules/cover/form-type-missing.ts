import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Quote } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { currentReportTitle } from '../_shared/current-report.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover says that the report is on Form 8-K. */
export default defineRule({
  id: 'cover/form-type-missing',
  title: 'The cover names Form 8-K',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover', 'The cover is headed "Form 8-K", and "Form 8-K/A" where it amends one.'),
  ],
  inForce: {},
  why: 'Neither the filing agent nor a reader can tell which form this is.',
  remedy: 'Write FORM 8-K, or FORM 8-K/A, above "CURRENT REPORT".',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The cover does not say which form this is',
      expected: 'FORM 8-K, above "CURRENT REPORT"',
    },
  },
  examples: {
    clean: { shows: 'FORM 8-K\nCURRENT REPORT', draft: specimen() },
    flagged: {
      missing: { shows: 'Washington, D.C. 20549\nCURRENT REPORT', draft: specimen({ form: '' }) },
    },
  },
  notes:
    'Judged on a cover that calls itself a current report under section 13 or 15(d); any other paper is the business of edgar/not-an-8k. A form that a sentence speaks of ("if the Form 8-K filing is intended") is not named.',

  check(filing) {
    const title = currentReportTitle(filing);
    if (!title) return 'not-applicable';
    return filing.form && !isSpokenOf(filing, filing.form) ? [] : [{ message: 'missing', place: title }];
  },
});

/** "… if the Form 8-K filing is intended to …", "Prepared by the printer -- Form 8-K": no line of its own, nothing of a cover beside it. */
function isSpokenOf(filing: Filing, form: Quote): boolean {
  const document = filing.documents[form.span.document];
  if (!document) return false;
  const text = foldedText(document);
  const before = text.slice(Math.max(0, form.span.start - 40), form.span.start);
  const behind = text.slice(form.span.end, form.span.end + 40);
  const isTitle =
    /(?:^|[\n\t])[^A-Za-z0-9]*$/.test(before) || /\b(?:20549|commission)[^A-Za-z]*$/i.test(before);
  return !isTitle && !/^[^A-Za-z]{0,12}(?:current\s{1,6}report|pursuant|amendment)\b/i.test(behind);
}
