import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { meantNumber } from '../../core/filing/exhibit-number.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { REDACTION_FROM } from '../../core/standards/form-eras.ts';
import { type AttachedPaper, attachedPapers } from '../_shared/attached-papers.ts';
import { exhibitLists } from '../_shared/exhibit-lists.ts';
import { listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../_shared/submission-specimen.ts';

const report = (note: string): string =>
  specimen({
    items:
      'Item 1.01 Entry into a Material Definitive Agreement.\n\nOn October 29, 2024, Alder Point Instruments, Inc. agreed to merge with Kelp Optics, Inc. The agreement is attached as Exhibit 2.1 to this report.',
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n2.1            Agreement and Plan of Merger dated October 29, 2024${note}\n104            Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
    exhibits: '',
  });
const MERGER =
  'AGREEMENT AND PLAN OF MERGER\n\nExcept as set forth in the Company Disclosure Schedule, Kelp Optics, Inc. represents and warrants as follows.';

/** A merger agreement whose schedules are left out says so. */
export default defineRule({
  id: 'exhibits/omitted-schedules',
  title: 'Schedules left out of an agreement are told',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Regulation S-K Item 601(a)(5)'), authority('Regulation S-K Item 601(b)(2)')],
  inForce: { from: REDACTION_FROM },
  why: 'Schedules may be left out where a list of them, and a promise to furnish them, stands with the agreement.',
  remedy:
    'Note that schedules are omitted under Item 601(a)(5) and will be furnished to the SEC upon request.',
  messages: {
    unsaid: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} refers to schedules that it lacks, and nothing says so',
      expected: 'A note that schedules have been omitted under Item 601(a)(5)',
    },
    unseen: {
      verdict: 'undetermined',
      text: 'Exhibit {exhibit} is not in the upload; no note says whether schedules are omitted',
      expected: 'A note, where schedules are omitted',
    },
  },
  examples: {
    clean: {
      shows: '2.1 Agreement and Plan of Merger (schedules omitted under Item 601(a)(5))',
      draft: submissionSpecimen([], report(' (schedules omitted)'), exhibitDocument('2.1', MERGER)),
    },
    flagged: {
      unsaid: {
        shows: 'A merger agreement that speaks of the Disclosure Schedule, with no note',
        draft: submissionSpecimen([], report(''), exhibitDocument('2.1', MERGER)),
      },
      unseen: { shows: '2.1 Merger Agreement with no note, the agreement elsewhere', draft: report('') },
    },
  },
  notes:
    'Asked of Exhibit 2 alone. What the agreement’s own first or last page says counts as much as the index.',

  check(filing) {
    const rows = listedExhibits(filing).filter(({ family, standing }) => family === '2' && standing === null);
    const [first] = rows;
    if (!first) return 'not-applicable';
    if (OMITTED.test(exhibitLists(filing)) || rows.some(({ words }) => OMITTED.test(words))) return [];
    const papers = Map.groupBy(attachedPapers(filing), ({ number }) => meantNumber(number));
    const seen = new Set<string>();
    return rows.flatMap((row) => {
      if (seen.has(row.number)) return [];
      seen.add(row.number);
      const [paper] = papers.get(meantNumber(row.number)) ?? [];
      const message = paper ? faultOf(filing, paper) : 'unseen';
      return message === null ? [] : [{ message, place: row.span, facts: { exhibit: row.number } }];
    });
  },
});

const OMITTED =
  /\b(?:schedules?|exhibits|annex(?:es)?|attachments?|appendices)\b[^.;]{0,160}?\bomitted\b|\bomit(?:s|ted)?\b[^.;]{0,80}?\b(?:schedules?|exhibits?|annexes|attachments)\b|601 \(?[ab]\)? \(?[25]\b/i;
const SCHEDULES = /\bdisclosure\s{1,3}(?:schedules?|letter)\b|\bschedule\s{1,3}\d{1,2}(?:\.\d{1,2})?\b/i;
/** A schedule's own page. */
const ATTACHED_SCHEDULE =
  /^[ \t]{0,60}(?:(?:company|seller|parent|buyer)\s{1,3})?(?:disclosure\s{1,3})?schedules?(?:\s{1,3}[\d.a-z]{1,6})?[ \t]{0,20}$/im;

function faultOf(filing: Filing, { span }: AttachedPaper): 'unsaid' | null {
  const words = foldedOf(filing, span);
  if (!SCHEDULES.test(words) || ATTACHED_SCHEDULE.test(words)) return null;
  return isSaid(filing, span) ? null : 'unsaid';
}

/** Words at the head and at the foot of an agreement: its cover, its table of contents, the list behind it. */
const ENDS = 15_000;

function isSaid(filing: Filing, span: Span): boolean {
  const head = foldedOf(filing, { ...span, end: Math.min(span.end, span.start + ENDS) });
  const foot = foldedOf(filing, { ...span, start: Math.max(span.start, span.end - ENDS) });
  return OMITTED.test(head) || OMITTED.test(foot);
}
