import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { wordsOfAmendment } from '../_shared/amended-report.ts';
import { specimen } from '../_shared/specimen.ts';

const NUMBERED =
  /\bamendment\s{1,9}(?:(?:no|number|num)\b\.?|#)?\s{0,9}(?:#\s?)?(?:\d{1,2}|one|two|three|four|five|[ivx]{1,4})\b/i;
/** In the note the number must be this amendment's, not a contract's. */
const NUMBERED_HERE =
  /\b(?:this|our|its)\s{1,9}(?:first|second|third|fourth|fifth)\s{1,9}amendment\b|\bthis\s{1,9}(?:filing\s{1,9}(?:is|constitutes)\s{1,9})?amendment\s{1,9}(?:no|number)\b|\bamendment\s{1,9}(?:no|number)\.?\s{1,9}\d{1,2}[^.;]{0,60}\b(?:current\s{1,9}report|8-?\s?k)\b/i;

/** Amendments of one report are numbered in their order. */
export default defineRule({
  id: 'amendment/number-missing',
  title: 'An amendment bears its number',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Exchange Act Rule 12b-15',
      'Amendments are numbered in sequence, and filed apart for each report amended.',
    ),
  ],
  inForce: {},
  why: 'The number tells readers whether there was an amendment before this one.',
  remedy: 'Write "Amendment No. 1", or the number that is next, beneath Form 8-K/A on the cover.',
  messages: {
    unnumbered: {
      verdict: 'violation',
      text: 'Form 8-K/A without the number of the amendment',
      expected: 'Amendment No. 1, or the next number',
    },
    'in-the-note': {
      verdict: 'violation',
      severity: 'info',
      text: 'The amendment’s number stands in the text and not on the cover',
      expected: 'The number beneath Form 8-K/A',
    },
  },
  examples: {
    clean: {
      shows: 'FORM 8-K/A\n(Amendment No. 1)',
      draft: specimen({ form: 'FORM 8-K/A\n(Amendment No. 1)' }),
    },
    flagged: {
      unnumbered: { shows: 'FORM 8-K/A, and no number', draft: specimen({ form: 'FORM 8-K/A' }) },
      'in-the-note': {
        shows: 'FORM 8-K/A\nThis Amendment No. 2 amends our Current Report on Form 8-K …',
        draft: specimen({
          form: 'FORM 8-K/A',
          items: `Item 8.01 Other Events.

This Amendment No. 2 amends our Current Report on Form 8-K filed on October 15, 2024.`,
        }),
      },
    },
  },
  notes: 'First amendments often go out without a number; Rule 12b-15 asks for one all the same.',

  check(filing) {
    if (!filing.form || !isAmendment(filing)) return 'not-applicable';
    const note = wordsOfAmendment(filing);
    const cover = foldedOf(filing, { ...note, start: filing.cover.span.start, end: note.start });
    if (NUMBERED.test(cover)) return [];
    const message = NUMBERED_HERE.test(foldedOf(filing, note)) ? 'in-the-note' : 'unnumbered';
    return [{ message, place: filing.form.span }];
  },
});
