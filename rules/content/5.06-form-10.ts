import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf, foldedText } from '../../core/filing/fold.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { answerOf, type Element, itemsUnder, missingFrom } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { openingOf } from '../_shared/omissions.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** The chapters of Form 10, by the headings that they have in practice. */
const CHAPTERS: readonly Element[] = [
  {
    name: 'business',
    words:
      /^[^\n]{0,20}\b(?:description\s{1,3}of\s{1,3})?(?:our\s{1,3})?business(?:\s{1,3}overview)?\b[^\n]{0,30}$/im,
  },
  { name: 'risk factors', words: /\brisk\s{1,3}factors\b/i },
  {
    name: 'management’s discussion',
    words: /\bmanagement's\s{1,3}discussion\b|\bplan\s{1,3}of\s{1,3}operations?\b/i,
  },
  {
    name: 'security ownership',
    words: /\bsecurity\s{1,3}ownership\b|\bbeneficial(?:ly)?\s{1,3}own/i,
  },
  {
    name: 'directors and executive officers',
    words:
      /\b(?:directors|management)\s{1,3}and\s{1,3}executive\s{1,3}officers\b|\bexecutive\s{1,3}officers\s{1,3}and\s{1,3}directors\b/i,
  },
  { name: 'executive compensation', words: /\bexecutive\s{1,3}compensation\b|\bcompensation\s{1,3}table\b/i },
  {
    name: 'financial statements',
    words:
      /\b(?:audited|consolidated)\s{1,3}(?:\w+\s{1,3}){0,3}(?:financial\s{1,3}statements|balance\s{1,3}sheets?)\b|\bfinancial\s{1,3}statements\s{1,3}of\b/i,
  },
];
/** With so many of them the report sets out to give what Form 10 asks. */
const FEWEST = 3;
/** Another filing, or part of this one, that holds the chapters. */
const ELSEWHERE =
  /\b(?:proxy\s{1,9}statement|registration\s{1,9}statement|prospectus|information\s{1,9}statement|form\s{1,9}(?:s|f|n)-\d|form\s{1,9}10\b|annual\s{1,9}report|previously\s{1,9}(?:reported|disclosed|filed)|exhibit\s{1,9}\d|super\s{1,3}8-k)/i;

const HEADING = 'Item 5.06 Change in Shell Company Status.';

/** A company that ceases to be a shell gives in the same report what Form 10 asks. */
export default defineRule({
  id: 'content/5.06-form-10',
  title: 'A company that ceases to be a shell gives what Form 10 asks',
  tier: 'T2',
  severity: 'error',
  authority: [
    authority(
      'Form 8-K, Item 5.06',
      'The material terms of the transaction by which the registrant ceased to be a shell company.',
    ),
    authority('Form 8-K, Item 2.01', 'A former shell gives what it would give in a registration on Form 10.'),
    authority('Form 8-K, Item 5.01'),
    authority('Release 33-8587'),
  ],
  inForce: { from: '2005-11-07' },
  why: 'The information is due with this report, audited statements included; no later amendment cures its absence.',
  remedy: 'Add what Form 10 asks, or name the filing that already gives it, page by page.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The company ceases to be a shell, and nothing of what Form 10 asks is here',
      expected:
        'Business, risk factors, management, ownership, compensation and audited financial statements',
    },
    elsewhere: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Does the paper to which Item 5.06 refers give all that Form 10 asks?',
      expected: 'Found here: {found} of {all} chapters of Form 10',
      remedy: 'Check that each item of Form 10 is in a filing named by document and page.',
    },
    part: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Of what Form 10 asks, {missing} could not be found',
      remedy: 'Check that each item of Form 10 is answered.',
    },
  },
  examples: {
    clean: {
      shows: 'Item 5.06 … Business … Risk Factors … Executive Compensation … Financial Statements',
      draft: itemSpecimen(
        HEADING,
        `The company ceased to be a shell company. What Form 10 asks follows.

Business

We make sensors.

Risk Factors

Our plant is moving.

Management's Discussion and Analysis

Revenue rose.

Security Ownership of Certain Beneficial Owners

Directors and Executive Officers

Executive Compensation

The audited consolidated financial statements of Alder Point Instruments, Inc. follow.`,
      ),
    },
    flagged: {
      missing: {
        shows: 'As a result of the merger the company is no longer a shell company.',
        draft: itemSpecimen(HEADING, 'As a result of the merger the company is no longer a shell company.'),
      },
      elsewhere: {
        shows: 'The information is in the proxy statement and is incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'The company is no longer a shell company. What Form 10 asks stands in the proxy statement of May 3, 2024, and is incorporated by reference.',
        ),
      },
      part: {
        shows: 'Business … Risk Factors … Executive Compensation (no financial statements)',
        draft: itemSpecimen(
          HEADING,
          `The company is no longer a shell company.

Business

We make sensors.

Risk Factors

Our plant is moving.

Executive Compensation

The chief executive earns $300,000.`,
        ),
      },
    },
  },
  notes:
    'The chapters are looked for in the whole report and its exhibits. An amendment is not judged: what it leaves out stands in the first report.',

  check(filing) {
    const [item] = itemsUnder(filing, '5.06');
    if (!item || isAmendment(filing)) return 'not-applicable';
    const missing = missingFrom({ words: wordsOf(filing), refers: false }, CHAPTERS);
    if (missing.length === 0) return [];
    const found = CHAPTERS.length - missing.length;
    const facts = {
      found,
      all: CHAPTERS.length,
      missing: wordedList(missing.map(({ name }) => name)),
    };
    const place = openingOf(filing, item);
    if (ELSEWHERE.test(answerOf(filing, item).words)) return [{ message: 'elsewhere', place, facts }];
    return [{ message: found < FEWEST ? 'missing' : 'part', place, facts }];
  },
});

/** All words behind the cover, exhibits included: a former shell's report runs to a hundred pages. */
function wordsOf(filing: Filing): string {
  const { span } = filing.cover;
  return filing.documents
    .filter(({ role }) => role !== 'other')
    .map((document) => {
      const text = foldedText(document);
      return document.index === span.document
        ? foldedOf(filing, { ...span, start: span.end, end: text.length })
        : text;
    })
    .join('\n');
}
