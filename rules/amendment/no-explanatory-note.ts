import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { amendedReportOf, wordsOfAmendment } from '../_shared/amended-report.ts';
import { specimen } from '../_shared/specimen.ts';

const CHANGES =
  '(?:amend|correct|supplement|updat|replac|restat|revis)(?:e?s|ing)|to\\s{1,9}(?:amend|correct|supplement|update|replace|restate|revise)';
const EXPLAINS = [
  /\bexplanatory\s{1,9}(?:note|statement|paragraph)\b/i,
  /\b(?:purpose|reason)\s{1,9}(?:of|for)\s{1,9}(?:this|the)\s{1,9}(?:amendment|amended|filing|current\s{1,9}report|form|8-?\s?k)\b/i,
  new RegExp(
    String.raw`\bthis\s{1,9}(?:current\s{1,9}report|amendment|form|filing|report|8-?\s?k)\b[^.;]{0,120}\b(?:${CHANGES})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:hereby\s{1,9}amends?|${CHANGES})\b[^.;]{0,160}\b(?:the|its|our|that|original)\s{1,9}(?:\w{1,12}\s{1,9}){0,2}(?:current\s{1,9}report|form\s{1,9}8-?\s?k|8-?\s?k\b|original\s{1,9}(?:report|filing))`,
    'i',
  ),
] as const;

/** An amendment says what it amends and why. */
export default defineRule({
  id: 'amendment/no-explanatory-note',
  title: 'An amendment says what it amends and why',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Exchange Act Rule 12b-15'),
    authority(
      'Exchange Act Rule 12b-20',
      'A report adds whatever else is needed so that its statements do not mislead: here, what has changed.',
    ),
  ],
  inForce: {},
  why: 'A reader of the amendment must find the first report and see what is different now.',
  remedy:
    'Add a note before the first item: which report this amends, when it was filed, what changes and why the change is made.',
  messages: {
    absent: {
      verdict: 'violation',
      text: 'The amendment does not say what it amends, or why',
      expected: 'An explanatory note: the report amended, its date, what changes',
    },
    undated: {
      verdict: 'violation',
      severity: 'info',
      text: 'The amendment does not say when the report it amends was filed',
      expected: '"originally filed on …", with the date',
    },
  },
  examples: {
    clean: {
      shows: 'This amends the Form 8-K filed on October 2, 2024 to add the financial statements.',
      draft: amendment(
        'This Amendment No. 1 amends the Current Report on Form 8-K filed on October 2, 2024 to add the financial statements.',
      ),
    },
    flagged: {
      absent: {
        shows: 'An 8-K/A that starts with its item as if it were the first report',
        draft: amendment('The company completed the purchase of Birch Point Sensors, Inc.'),
      },
      undated: {
        shows: 'This amends our Current Report on Form 8-K to add the financial statements.',
        draft: amendment(
          'This Amendment No. 1 amends our Current Report on Form 8-K to add the financial statements.',
        ),
      },
    },
  },
  notes:
    'The explanation may stand in a note or in the item itself, as it does in amendments that only add financial statements.',

  check(filing) {
    if (!filing.form || !isAmendment(filing)) return 'not-applicable';
    const words = foldedOf(filing, wordsOfAmendment(filing));
    const report = amendedReportOf(filing);
    if (!report && !EXPLAINS.some((pattern) => pattern.test(words)))
      return [{ message: 'absent', place: filing.items[0]?.heading ?? filing.form.span }];
    if (report?.filed ?? report?.dated) return [];
    return [{ message: 'undated', place: report?.sentence ?? filing.form.span }];
  },
});

function amendment(account: string): string {
  return specimen({
    form: 'FORM 8-K/A\n(Amendment No. 1)',
    items: `Item 2.01 Completion of Acquisition or Disposition of Assets.\n\n${account}`,
  });
}
