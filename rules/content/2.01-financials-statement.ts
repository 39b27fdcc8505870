import { defineRule } from '../../core/engine/rule.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { PRESENT_FORM_FROM } from '../../core/standards/form-eras.ts';
import { completionOf, statementSentences, timeForStatements } from '../_shared/acquired-statements.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { formerItemSpecimen, itemSpecimen } from '../_shared/item-specimen.ts';
import { openingOf } from '../_shared/omissions.ts';
import type { Sentence } from '../_shared/sentence-list.ts';

const PUT_OFF =
  /\b(?:amend(?:ment|ed|ing)?|will\s{1,3}(?:be\s{1,3})?(?:file|provide|furnish|include)d?|(?:later|more)\s{1,3}than|within)\b/i;
/** The time of the other form: 60 days until August 22, 2004, 71 since. */
const SIXTY = /\b(?:60|sixty)\s{1,3}(?:\(60\)\s{1,3})?(?:calendar\s{1,3})?days\b/i;
const SEVENTY_ONE = /\b(?:71|seventy[\s-]one)\s{1,3}(?:\(71\)\s{1,3})?(?:calendar\s{1,3})?days\b/i;

const HEADING = 'Item 2.01 Completion of Acquisition or Disposition of Assets.';
const BOUGHT =
  'On October 29, 2024, the company completed the acquisition of all shares of Beacon Optics LLC from its founders for $30 million in cash.';
const SOLD =
  'On October 29, 2024, the company completed the sale of its lens division to Beacon Optics LLC for $30 million in cash.';
const under = (paragraphs: string): string =>
  `Item 9.01 Financial Statements and Exhibits.\n\n${paragraphs}\n\n(d) Exhibits.\n\n104  Cover Page Interactive Data File`;

/** A report of an acquired business files its statements, or says when they follow. */
export default defineRule({
  id: 'content/2.01-financials-statement',
  title: 'An acquisition comes with financial statements, or with the day by which they follow',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 9.01(a)(3)'),
    authority('Form 8-K, Item 9.01(b)(2)'),
    authority('Form 8-K, Item 7(a)(4), form before August 23, 2004'),
  ],
  inForce: {},
  why: 'A reader must know when the statements of an acquired business come; of a disposition nothing may be put off.',
  remedy: 'Correct the period under the exhibit item.',
  messages: {
    period: {
      verdict: 'violation',
      text: '{said} days is not the time for the statements of an acquired business',
      expected: 'Not later than {days} calendar days after the report is due',
    },
    disposition: {
      verdict: 'violation',
      text: 'Pro forma information on a disposition is put off to an amendment',
      expected: 'Pro forma information with this report',
      remedy: 'File it with this report: only that of an acquisition may follow by amendment.',
    },
    'silent-until': {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Are financial statements of the acquired business due?',
      expected: 'The statements, or that they follow by {until}; nothing where the business is too small',
      remedy: 'Test the significance of the business; where statements are due, file or promise them.',
    },
    silent: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Are financial statements of the acquired business due?',
      expected: 'The statements, the day by which they follow, or nothing where the business is too small',
      remedy: 'Test the significance of the business; where statements are due, file or promise them.',
    },
  },
  examples: {
    clean: {
      shows: '(a) … will be filed by amendment not later than 71 calendar days after …',
      draft: itemSpecimen(HEADING, BOUGHT, {
        exhibitItem: under(
          '(a) The financial statements will be filed by amendment not later than 71 calendar days after this report is due.',
        ),
      }),
    },
    flagged: {
      period: {
        shows: '(a) … will be filed by amendment within 60 days …',
        draft: itemSpecimen(HEADING, BOUGHT, {
          exhibitItem: under(
            '(a) The financial statements will be filed by amendment within 60 days after this report is due.',
          ),
        }),
      },
      disposition: {
        shows:
          'the sale of its lens division …\n(b) Pro forma financial information will be filed by amendment.',
        draft: itemSpecimen(HEADING, SOLD, {
          exhibitItem: under('(b) Pro forma financial information will be filed by amendment.'),
        }),
      },
      'silent-until': {
        shows: '… completed the acquisition of all shares … (nothing under Item 9.01)',
        draft: itemSpecimen(HEADING, BOUGHT),
      },
      silent: {
        shows: 'On April 20, 1998, … (nothing under Item 7, and no due date can be counted)',
        draft: formerItemSpecimen(
          'Item 2. Acquisition or Disposition of Assets.',
          BOUGHT.replace('October 29, 2024', 'April 20, 1998'),
          { reportDate: 'April 20, 1998', signatureDate: 'Date: April 21, 1998' },
        ),
      },
    },
  },
  notes:
    'Acquisitions of assets that are no business, and businesses below the thresholds of significance, need no statements: silence is a question, not a fault. The last day is counted from the due date of this report, as far back as the table of closings goes.',

  check(filing, { governingDate }) {
    const [item] = itemsUnder(filing, '2.01');
    if (!item || isAmendment(filing)) return 'not-applicable';
    const sentences = statementSentences(filing, item);
    const other = governingDate >= PRESENT_FORM_FROM ? SIXTY : SEVENTY_ONE;
    const wrong = sentences.find(({ text }) => PUT_OFF.test(text) && other.test(text));
    if (wrong) {
      const { days, until } = timeForStatements(filing, governingDate);
      const expected = `Not later than ${days} calendar days after the report is due${until === null ? '' : `: ${until}`}`;
      const facts = { said: days === 71 ? '60' : '71', days, expected, ...(until !== null && { until }) };
      return [{ message: 'period', place: wrong.span, facts }];
    }
    const completion = completionOf(filing, item);
    if (completion === 'disposition') {
      return sentences
        .filter(isPutOffToAmendment)
        .slice(0, 1)
        .map(({ span }) => ({ message: 'disposition' as const, place: span }));
    }
    if (completion === 'other' || sentences.length > 0) return [];
    const { until } = timeForStatements(filing, governingDate);
    const message = until === null ? ('silent' as const) : ('silent-until' as const);
    return [{ message, place: openingOf(filing, item), facts: until === null ? {} : { until } }];
  },
});

function isPutOffToAmendment({ text }: Sentence): boolean {
  return /\bpro\s{1,2}forma\b/i.test(text) && PUT_OFF.test(text) && /\bamend/i.test(text);
}
