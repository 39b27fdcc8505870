import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { meantNumber } from '../../core/filing/exhibit-number.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { REDACTION_FROM } from '../../core/standards/form-eras.ts';
import { type AttachedPaper, attachedPapers } from '../_shared/attached-papers.ts';
import { exhibitLists } from '../_shared/exhibit-lists.ts';
import { listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../_shared/submission-specimen.ts';

const LEGEND =
  'Certain identified information has been excluded from this exhibit because it is not material.';
const report = (description: string): string =>
  specimen({
    items:
      'Item 1.01 Entry into a Material Definitive Agreement.\n\nOn October 29, 2024, Alder Point Instruments, Inc. entered into a supply agreement with Kyoto Sapphire Ltd. It is attached as Exhibit 10.1 to this report.',
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n10.1           ${description}\n104            Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
    exhibits: '',
  });
const CONTRACT =
  'SUPPLY AGREEMENT\n\nThe price of a wafer is [***]. Alder Point orders no fewer than [***] wafers in a year.';
const NOTED = 'Supply Agreement (portions of this exhibit have been omitted)';

/** An exhibit from which words are left out says so at its head and in the index. */
export default defineRule({
  id: 'exhibits/redaction-legend-missing',
  title: 'A redacted exhibit says so, at its head and in the index',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Regulation S-K Item 601(b)(10)(iv)'),
    authority('Regulation S-K Item 601(b)(2)'),
    authority('Release 33-10618'),
  ],
  inForce: { from: REDACTION_FROM },
  why: 'Words may be left out without a request only where both statements are made.',
  remedy:
    'Note in the index that portions of Exhibit {exhibit} are omitted, and put the statement at the top of its first page.',
  messages: {
    both: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is redacted; neither it nor the index says so',
      expected: 'A statement on its first page, and a note in the index',
    },
    index: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is redacted; the index does not say so',
      expected: 'A note in the index that portions are omitted',
    },
    exhibit: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is redacted; its first page does not say so',
      expected: 'A statement on its first page that information has been excluded',
    },
  },
  examples: {
    clean: {
      shows: 'Index: portions have been omitted. First page: certain information has been excluded',
      draft: submissionSpecimen([], report(NOTED), exhibitDocument('10.1', `${LEGEND}\n\n${CONTRACT}`)),
    },
    flagged: {
      both: {
        shows: 'An agreement with [***] and no statement',
        draft: submissionSpecimen([], report('Supply Agreement'), exhibitDocument('10.1', CONTRACT)),
      },
      index: {
        shows: 'The statement stands on the agreement alone',
        draft: submissionSpecimen(
          [],
          report('Supply Agreement'),
          exhibitDocument('10.1', `${LEGEND}\n\n${CONTRACT}`),
        ),
      },
      exhibit: {
        shows: 'The note stands in the index alone',
        draft: submissionSpecimen([], report(NOTED), exhibitDocument('10.1', CONTRACT)),
      },
    },
  },
  notes:
    'Brackets with stars are the right way to show where words are left out. Read are Exhibits 2, 4 and 10. One pair of brackets may be a form’s blank, so that two are asked for.',

  check(filing) {
    const redacted = attachedPapers(filing).filter(
      (paper) => mayBeRedacted(paper) && isRedacted(filing, paper),
    );
    if (redacted.length === 0) return 'not-applicable';
    const rows = Map.groupBy(listedExhibits(filing), ({ number }) => meantNumber(number));
    const isNotedForAll = OMITTED.test(exhibitLists(filing));
    return redacted.flatMap((paper) => {
      const own = rows.get(meantNumber(paper.number)) ?? [];
      const inIndex = isNotedForAll || own.some(({ words }) => OMITTED.test(words));
      const onPage = isStated(filing, paper);
      if (inIndex && onPage) return [];
      const message = inIndex ? 'exhibit' : onPage ? 'index' : 'both';
      const [row] = own;
      const place = message === 'exhibit' || !row ? firstMark(filing, paper) : row.span;
      return [{ message, place, facts: { exhibit: paper.number } } as const];
    });
  },
});

const MARK = /\[(?:\s?\*\s?){1,6}\]|\[redacted\]|\[(?:omitted|confidential)\]|\[_{2,9}\*{1,3}\]/i;
/** Schedules that are left out are another matter. */
const OMITTED =
  /\b(?:portions?|information|terms|provisions|text|asterisks)\b[^.;]{0,160}?\b(?:omitted|excluded|redacted|filed\sseparately)\b|\b(?:omits?|omitted|excludes?|excluded|redacts?)\b[^.;]{0,60}?\b(?:portions?|information|terms|provisions)\b|\bredact(?:ed|ions?)\b|\bconfidential\streatment\b|601\(b\)\((?:2\)\(ii|10\)\(iv)\)/i;
/** The first page, with a covering sheet. */
const FIRST_PAGE = 2_500;
/** How much of an exhibit is looked through for brackets. */
const LOOKED_THROUGH = 400_000;

function mayBeRedacted({ number }: AttachedPaper): boolean {
  return /^(?:2|4|10)(?:\D|$)/.test(number);
}

function isRedacted(filing: Filing, { span }: AttachedPaper): boolean {
  const words = wordsOf(filing, span, LOOKED_THROUGH);
  const first = MARK.exec(words);
  return first !== null && MARK.test(words.slice(first.index + first[0].length));
}

function firstMark(filing: Filing, { span }: AttachedPaper): AttachedPaper['span'] {
  const match = MARK.exec(wordsOf(filing, span, LOOKED_THROUGH));
  const start = span.start + (match?.index ?? 0);
  return { ...span, start, end: start + (match?.[0].length ?? 0) };
}

function isStated(filing: Filing, { span }: AttachedPaper): boolean {
  return OMITTED.test(wordsOf(filing, span, FIRST_PAGE).replace(/\s+/g, ' '));
}

function wordsOf(filing: Filing, span: AttachedPaper['span'], most: number): string {
  return foldedOf(filing, { ...span, end: Math.min(span.end, span.start + most) });
}
