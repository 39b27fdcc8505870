import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { currentReportTitle } from '../_shared/current-report.ts';
import { specimen } from '../_shared/specimen.ts';

/** What was uploaded is a report on Form 8-K; all other rules would misread any other paper. */
export default defineRule({
  id: 'edgar/not-an-8k',
  title: 'The draft is a report on Form 8-K',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'The rules of this book are those of Form 8-K: on another form every finding would be noise.',
  remedy: 'Upload the report itself, with its cover page, or check that form by its own rules.',
  silences: ['*'],
  messages: {
    'other-form': {
      verdict: 'violation',
      text: 'This is a Form {form}, not a Form 8-K',
      expected: 'A cover page that reads "Form 8-K, Current Report"',
    },
    'no-form': {
      verdict: 'violation',
      text: 'No cover of a Form 8-K stands in this file',
      expected: 'A cover page that reads "Form 8-K, Current Report"',
    },
  },
  examples: {
    clean: { shows: 'FORM 8-K', draft: specimen() },
    flagged: {
      'other-form': {
        shows: 'FORM 10-Q',
        draft: specimen({
          cover: 'FORM 10-Q\n\nQUARTERLY REPORT\n\nFor the quarterly period ended March 31, 2024',
        }),
      },
      'no-form': {
        shows: 'Alder Point Instruments Reports Third Quarter Results',
        draft: specimen({ cover: 'NEWS RELEASE', items: '', exhibitItem: '', signature: '' }),
      },
    },
  },
  notes:
    'A cover that lost the words "Form 8-K" in conversion still counts while it calls itself a current report under section 13 or 15(d).',

  check(filing) {
    if (filing.form || currentReportTitle(filing)) return [];
    const other = filing.otherForm;
    if (other) return [{ message: 'other-form', place: other.span, facts: { form: other.text } }];
    const told = filing.header?.form;
    if (told && !told.startsWith('8-K'))
      return [{ message: 'other-form', place: null, facts: { form: told } }];
    return [{ message: 'no-form', place: null }];
  },
});
