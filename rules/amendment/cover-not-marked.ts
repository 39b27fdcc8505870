import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { wordsOfAmendment } from '../_shared/amended-report.ts';
import { isMarkedAmendment, isSubmittedAsAmendment } from '../_shared/amendment-mark.ts';
import { specimen } from '../_shared/specimen.ts';
import { submissionSpecimen } from '../_shared/submission-specimen.ts';

/** Whether a report speaks of amending at all: asked first, since it costs little. */
const ANY_AMENDING = /\bamend|8-?\s?k\s?\/\s?a\b/i;
const THE_REPORT = String.raw`(?:current\s{1,9}report|form\s{1,9}8-?\s?k|8-?\s?k\b)`;
const SELF = [
  // This Current Report on Form 8-K/A · this Amendment No. 1 on Form 8-K/A
  /\bthis\s{1,9}(?:[\w.]{1,12}\s{1,9}){0,5}?(?:form\s{1,9})?8-?\s?k\s?\/\s?a\b/i,
  // This Amendment No. 1 to the Current Report · this Amendment is being filed to amend the Form 8-K
  new RegExp(
    String.raw`\bthis\s{1,9}amendment(?:\s{1,9}no\.?\s{1,9}\d{1,2})?(?:\s{1,9}\([^)]{0,60}\))?\s{1,9}(?:to\s{1,9}(?:(?:the|our|its|that)\s{1,9})?(?:\w{1,12}\s{1,9}){0,2}|on\s{1,9}|(?:hereby\s{1,9})?(?:amends|supplements|updates|corrects)\b[^.;]{0,120}?|is\s{1,9}(?:being\s{1,9})?filed\b[^.;]{0,160}?)${THE_REPORT}`,
    'i',
  ),
  // The registrant hereby amends its Current Report on Form 8-K filed …
  new RegExp(
    String.raw`\b(?:hereby\s{1,9}amend(?:s|ed)?|(?:report|filing|8-?\s?k|registrant|company)\s{1,9}(?:is\s{1,9})?amend(?:s|ing))\b[^.;]{0,140}?\b(?:its|the|our|that)\s{1,9}(?:\w{1,12}\s{1,9}){0,2}${THE_REPORT}`,
    'i',
  ),
  // … is being filed solely to amend the Current Report on Form 8-K filed …
  new RegExp(
    String.raw`\b(?:is|are)\s{1,9}(?:being\s{1,9})?filed\b[^.;]{0,60}\b(?:to\s{1,9}amend|amending)\b[^.;]{0,140}?\b(?:its|the|our|that)\s{1,9}(?:\w{1,12}\s{1,9}){0,2}${THE_REPORT}`,
    'i',
  ),
] as const;
/** A report that will be amended, or that an agreement calls for. */
const LATER = /\b(?:will|intends?|expects?|plans?|shall|undertakes?|may|agreed|required)\b[^.;]{0,60}$/i;

/** A report that amends another is marked with the letter A. */
export default defineRule({
  id: 'amendment/cover-not-marked',
  title: 'A report that amends another is marked 8-K/A',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority(
      'Exchange Act Rule 12b-15',
      'An amendment is filed under cover of the form amended, marked with the letter A, and numbered.',
    ),
  ],
  inForce: {},
  why: 'Without the letter EDGAR takes the paper for a new report, and nobody finds what it corrects.',
  remedy: 'Write Form 8-K/A and the number of the amendment on the cover, and submit it as 8-K/A.',
  messages: {
    unmarked: {
      verdict: 'violation',
      text: 'The report says that it amends another; the cover says Form 8-K',
      expected: 'FORM 8-K/A, and the number of the amendment',
    },
    'number-only': {
      verdict: 'violation',
      severity: 'warning',
      text: 'The cover numbers an amendment, and the form on it is not marked with the letter A',
      expected: 'FORM 8-K/A',
    },
    'header-only': {
      verdict: 'violation',
      severity: 'warning',
      text: 'Submitted as 8-K/A; the cover says Form 8-K',
      expected: 'FORM 8-K/A, and the number of the amendment',
    },
  },
  examples: {
    clean: {
      shows: 'FORM 8-K/A (Amendment No. 1)',
      draft: specimen({ form: 'FORM 8-K/A\n(Amendment No. 1)', ...amending() }),
    },
    flagged: {
      unmarked: {
        shows: 'FORM 8-K\nThis Amendment No. 1 amends our Current Report on Form 8-K filed on …',
        draft: specimen(amending()),
      },
      'number-only': {
        shows: 'FORM 8-K\n(Amendment No. 1)',
        draft: specimen({ form: 'FORM 8-K\n(Amendment No. 1)' }),
      },
      'header-only': {
        shows: 'CONFORMED SUBMISSION TYPE: 8-K/A\nFORM 8-K',
        draft: submissionSpecimen(['Results of Operations and Financial Condition'], specimen()).replace(
          'SUBMISSION TYPE:	8-K',
          'SUBMISSION TYPE:	8-K/A',
        ),
        name: 'submission.txt',
      },
    },
  },
  notes:
    'Amendments to agreements are not amendments of the report, nor is a promise to file one: the sentence must say of this paper that it amends a Form 8-K.',

  check(filing) {
    const { form } = filing;
    if (!form) return 'not-applicable';
    if (isMarkedAmendment(filing)) return [];
    if (/\/A$/.test(form.text)) return [{ message: 'number-only', place: form.span }];
    const said = selfDescription(filing);
    if (said) return [{ message: 'unmarked', place: form.span, related: [said] }];
    return isSubmittedAsAmendment(filing) ? [{ message: 'header-only', place: form.span }] : [];
  },
});

/** Where the report says of itself that it amends, or null. */
function selfDescription(filing: Filing): Span | null {
  const within = wordsOfAmendment(filing);
  const words = foldedOf(filing, within);
  if (!ANY_AMENDING.test(words)) return null;
  for (const pattern of SELF) {
    const match = pattern.exec(words);
    if (!match || LATER.test(words.slice(Math.max(0, match.index - 90), match.index))) continue;
    const start = within.start + match.index;
    return { ...within, start, end: start + match[0].length };
  }
  return null;
}

function amending(): { items: string } {
  return {
    items: `Item 2.02 Results of Operations and Financial Condition.

This Amendment No. 1 amends our Current Report on Form 8-K filed on October 29, 2024 to
correct the revenue for the quarter ended September 30, 2024.`,
  };
}
