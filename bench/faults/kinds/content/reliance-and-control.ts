import type { Filing } from '../../../../core/filing/filing.ts';
import { foldedText } from '../../../../core/filing/fold.ts';
import type { Fault } from '../../fault.ts';
import { insertedItem, type PastedItem, WITH_AN_ITEM } from '../../inserted-item.ts';

const NON_RELIANCE: Omit<PastedItem, 'paragraphs'> = {
  number: '4.02',
  caption:
    'Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review',
};
const CONTROL = 'Changes in Control of Registrant';
const SHELL: Omit<PastedItem, 'paragraphs'> = { number: '5.06', caption: 'Change in Shell Company Status' };

function unreliable(id: string, story: string, intended: string, words: (day: string) => string): Fault {
  return {
    id,
    story,
    intended,
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => {
      const day = filing.cover.reportDate?.text;
      return day ? insertedItem(filing, { ...NON_RELIANCE, paragraphs: [words(day)] }) : null;
    },
  };
}

function controlled(id: string, story: string, words: (day: string) => string): Fault {
  return {
    id,
    story,
    intended: 'content/5.01-elements',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => {
      const day = filing.cover.reportDate?.text;
      const number = filing.items.some((item) => item.number.includes('.')) ? '5.01' : '1';
      return day ? insertedItem(filing, { number, caption: CONTROL, paragraphs: [words(day)] }) : null;
    },
  };
}

export const faults: readonly Fault[] = [
  unreliable(
    'content/restatement-without-the-accountant',
    'Whether the accountant was spoken to is not told.',
    'content/4.02a-elements',
    (day) =>
      `On ${day}, the audit committee concluded that the financial statements for the last fiscal year should no longer be relied upon because revenue of one contract was recognized too early.`,
  ),
  unreliable(
    'content/restatement-undated',
    'The committee met twice, and neither day is given.',
    'content/4.02a-elements',
    () =>
      'The audit committee concluded that the financial statements for the quarters ended March 31 and June 30 should no longer be relied upon because of an error in inventory. The committee discussed this with Reed & Vale LLP, its independent accountant.',
  ),
  unreliable(
    'content/restatement-without-non-reliance',
    'The words that the statements should no longer be relied on were softened away.',
    'content/4.02a-elements',
    (day) =>
      `On ${day}, the audit committee decided to restate the financial statements for the last fiscal year because of an error in inventory. It discussed this with Reed & Vale LLP, its independent accountant.`,
  ),
  unreliable(
    'content/withdrawn-opinion-without-letter',
    'The accountant withdrew its report, and nobody asked it for a letter.',
    'content/4.02b-letter',
    (day) =>
      `On ${day}, Reed & Vale LLP, our independent accountant, advised the board that its audit report on the last fiscal year should no longer be relied upon.`,
  ),
  controlled(
    'content/control-without-percentage',
    'What share of the votes changed hands is not told.',
    (day) =>
      `On ${day}, Harbor Street Partners purchased shares from the founder of the company for $12,000,000, which it borrowed, and thereby came to elect the directors.`,
  ),
  controlled(
    'content/control-without-source-of-funds',
    'With whose money control was bought is not told.',
    (day) =>
      `On ${day}, Harbor Street Partners purchased 62% of the voting stock from the founder for $12,000,000 in cash.`,
  ),
  controlled(
    'content/control-changed-and-no-more',
    'The item was opened and not filled in.',
    () => 'Control of the company has changed.',
  ),
  {
    id: 'content/shell-left-in-two-sentences',
    story:
      'The report of the merger says that the company is no shell any more, and gives nothing of Form 10.',
    intended: 'content/5.06-form-10',
    level: 'error',
    causes: WITH_AN_ITEM,
    plant: (filing) => {
      const { date, text } = filing.cover.reportDate ?? {};
      if (!date || date < '2005-11-15' || mayHoldForm10(filing)) return null;
      return insertedItem(filing, {
        ...SHELL,
        paragraphs: [`On ${text ?? ''}, the company ceased to be a shell company. Its business goes on.`],
      });
    },
  },
];

/** Reports with exhibits, or with words on risk factors, hold some of what Form 10 asks. */
function mayHoldForm10({ documents, exhibits }: Filing): boolean {
  if (exhibits.some(({ attached }) => attached)) return true;
  return documents.some(
    (document) => document.role === 'report' && /risk factors/i.test(foldedText(document)),
  );
}
