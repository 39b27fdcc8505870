import { longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import { isAmendment, signatureOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { amendedReportOf } from '../_shared/amended-report.ts';
import { specimen } from '../_shared/specimen.ts';

/** An amendment is signed after the report that it amends was filed. */
export default defineRule({
  id: 'dates/amendment-chronology',
  title: 'An amendment is signed after the first report was filed',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Exchange Act Rule 12b-15', 'An amendment changes a report that has been filed.')],
  inForce: {},
  why: 'What has not been filed cannot be amended: one of the two dates is wrong.',
  remedy: 'Correct the date of the signature, or the date that the note gives for the first report.',
  messages: {
    before: {
      verdict: 'violation',
      text: 'Signed on {signed}; the report that it amends was filed on {filed}',
      expected: 'A signature date of {filed} or later',
    },
  },
  examples: {
    clean: {
      shows: 'originally filed on October 2, 2024\nDate: October 30, 2024',
      draft: amendment('October 2, 2024'),
    },
    flagged: {
      before: {
        shows: 'originally filed on November 12, 2024\nDate: October 30, 2024',
        draft: amendment('November 12, 2024'),
      },
    },
  },
  notes: 'Of several reports that a note names, the first counts.',

  check(filing) {
    const signed = signatureOf(filing)?.date;
    if (!signed?.date || !isAmendment(filing)) return 'not-applicable';
    const filed = amendedReportOf(filing)?.filed;
    if (!filed) return 'not-applicable';
    if (signed.date >= filed.date) return [];
    const facts = { signed: longDate(signed.date), filed: longDate(filed.date) };
    return [{ message: 'before', place: signed.span, related: [filed.span], facts }];
  },
});

function amendment(filed: string): string {
  return specimen({
    form: 'FORM 8-K/A\n(Amendment No. 1)',
    reportDate: 'September 27, 2024',
    items: `Item 8.01 Other Events.

This amends the Current Report on Form 8-K originally filed on ${filed} to add a name.`,
  });
}
