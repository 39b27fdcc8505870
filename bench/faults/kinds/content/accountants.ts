import type { Filing } from '../../../../core/filing/filing.ts';
import type { Edit, Fault } from '../../fault.ts';
import { insertedItem, WITH_AN_ITEM } from '../../inserted-item.ts';

const CAPTION = "Changes in Registrant's Certifying Accountant";

/** What a whole report of a change of accountant says. */
const WHOLE = {
  departure: (day: string) =>
    `On ${day}, the audit committee of the board of directors dismissed Reed & Vale LLP as the independent registered public accounting firm.`,
  opinions: () =>
    'Its reports on the financial statements of the two most recent fiscal years contained no adverse opinion or disclaimer of opinion and were not qualified or modified as to uncertainty, audit scope or accounting principles.',
  disagreements: (day: string) =>
    `In those fiscal years and the subsequent interim period through ${day}, there were no disagreements with Reed & Vale LLP on any matter of accounting principles or practices, financial statement disclosure, or auditing scope or procedure.`,
  events: () =>
    'In the same periods there were no reportable events as Item 304(a)(1)(v) of Regulation S-K describes them.',
  engagement: (day: string) =>
    `On ${day}, the audit committee engaged Orin Pike LLP as the new independent registered public accounting firm.`,
  consultation: () =>
    'In the two most recent fiscal years and the subsequent interim period the company did not consult Orin Pike LLP on any matter that Item 304(a)(2) of Regulation S-K describes.',
  letter: () =>
    'Reed & Vale LLP was given these statements and asked for a letter to the Securities and Exchange Commission stating whether it agrees with them, which will be filed by amendment.',
} satisfies Record<string, (day: string) => string>;

type Statement = keyof typeof WHOLE;

/** The item pasted whole but for the statements exchanged; null leaves one out. */
function pasted(
  filing: Filing,
  exchanged: Partial<Record<Statement, ((day: string, quarter: string) => string) | null>>,
): readonly Edit[] | null {
  const report = filing.cover.reportDate;
  if (!report?.date || !/^[A-Z][a-z]+ \d/.test(report.text)) return null;
  const paragraphs = Object.entries(WHOLE).flatMap(([key, words]) => {
    const other = exchanged[key as Statement];
    if (other === null) return [];
    return [other ? other(report.text, quarterBefore(report.date ?? '')) : words(report.text)];
  });
  const number = filing.items.some((item) => item.number.includes('.')) ? '4.01' : '4';
  return insertedItem(filing, { number, caption: CAPTION, paragraphs });
}

/** The end of the last quarter that was over a month before: "September 30, 2023". */
function quarterBefore(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  if (month >= 11) return `September 30, ${year}`;
  if (month >= 8) return `June 30, ${year}`;
  if (month >= 5) return `March 31, ${year}`;
  return `December 31, ${year - (month > 1 ? 1 : 2)}`;
}

export const faults: readonly Fault[] = [
  {
    id: 'content/auditor-changed-in-no-manner',
    story: 'The client would not have "dismissed" in print, and the report says that the firm was changed.',
    intended: 'content/4.01-departure',
    level: 'error',
    causes: WITH_AN_ITEM,
    plant: (filing) =>
      pasted(filing, {
        departure: (day) =>
          `On ${day}, the company changed its independent accountants, formerly Reed & Vale LLP.`,
      }),
  },
  {
    id: 'content/auditor-opinions-left-out',
    story: 'The paragraph on the opinions of the former firm was lost in a merge of two drafts.',
    intended: 'content/4.01-departure',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => pasted(filing, { opinions: null }),
  },
  {
    id: 'content/auditor-events-left-out',
    story: 'Reportable events are not spoken to.',
    intended: 'content/4.01-departure',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => pasted(filing, { events: null }),
  },
  {
    id: 'content/auditor-disagreements-left-out',
    story: 'The paragraph on disagreements waits for the audit partner, and is forgotten.',
    intended: 'content/4.01-departure',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => pasted(filing, { disagreements: null }),
  },
  {
    id: 'content/auditor-dismissed-by-nobody',
    story: 'Who decided on the dismissal is not told.',
    intended: 'content/4.01-departure',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) =>
      pasted(filing, {
        departure: (day) => `On ${day}, Reed & Vale LLP was dismissed as our independent accountant.`,
        engagement: (day) => `On ${day}, we engaged Orin Pike LLP as our new independent accountant.`,
      }),
  },
  {
    id: 'content/auditor-period-to-the-quarter',
    story: 'The period of disagreements ends with the quarter of the precedent.',
    intended: 'content/4.01-interim-period',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) =>
      pasted(filing, {
        disagreements: (_day, quarter) =>
          `In those fiscal years and the subsequent interim period through ${quarter}, there were no disagreements with Reed & Vale LLP on any matter of accounting principles.`,
      }),
  },
  {
    id: 'content/auditor-period-of-years-alone',
    story: 'Disagreements are denied for the fiscal years, and not since.',
    intended: 'content/4.01-interim-period',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) =>
      pasted(filing, {
        disagreements: () =>
          'In the two most recent fiscal years there were no disagreements with Reed & Vale LLP on any matter of accounting principles.',
      }),
  },
  {
    id: 'content/auditor-letter-forgotten',
    story: 'Nobody asked the former firm for its letter.',
    intended: 'content/4.01-letter',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => pasted(filing, { letter: null }),
  },
  {
    id: 'content/auditor-letter-without-exhibit',
    story: 'The letter is asked for, and nothing says when it comes.',
    intended: 'content/4.01-letter',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) =>
      pasted(filing, {
        letter: () => 'Reed & Vale LLP was asked for a letter to the Securities and Exchange Commission.',
      }),
  },
  {
    id: 'content/new-auditor-undated',
    story: 'The engagement letter was not signed when the report was drafted, and the day stayed out.',
    intended: 'content/4.01-engagement',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) =>
      pasted(filing, {
        engagement: () => 'The audit committee has engaged Orin Pike LLP as the new independent accountant.',
      }),
  },
  {
    id: 'content/new-auditor-consultation-left-out',
    story: 'Whether the new firm was consulted before is not told.',
    intended: 'content/4.01-engagement',
    level: 'warning',
    causes: WITH_AN_ITEM,
    plant: (filing) => pasted(filing, { consultation: null }),
  },
];
