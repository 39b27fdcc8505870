import { defineRule } from '../../core/engine/rule.ts';
import type { Document, Filing, Mark } from '../../core/filing/filing.ts';
import { spanOfMark } from '../../core/filing/marks.ts';
import { authority } from '../../core/standards/authorities.ts';
import { htmlSpecimen, htmlSpecimenWithItem } from '../_shared/html-specimen.ts';
import { residueByDocument } from '../_shared/residue.ts';

/** Fewer letters are a page number or a spacer. */
const WORD = /[a-z]{2,}|\d[\d.,]{2,}/i;
const QUOTED = 80;

/** Formats that can hide words. */
const STYLED: ReadonlySet<Document['format']> = new Set(['html', 'ixbrl', 'docx']);

/** What is filed can be seen. */
export default defineRule({
  id: 'edgar/hidden-text',
  title: 'No words are hidden in the file',
  tier: 'T1',
  severity: 'warning',
  authority: [authority('Countersign house rule'), authority('EDGAR Filer Manual')],
  inForce: {},
  why: 'Words that nobody sees on the page are filed all the same, and anybody can read them in the file.',
  remedy: 'Take the words out, or show them.',
  messages: {
    hidden: {
      verdict: 'violation',
      text: 'Words in the file are not shown: {words}',
      expected: 'Words that a reader sees, or none',
    },
  },
  examples: {
    clean: { shows: 'All words shown', draft: htmlSpecimen(), name: 'report.htm' },
    flagged: {
      hidden: {
        shows: '<span style="color:#fff">at a price of $31</span>',
        draft: htmlSpecimenWithItem('The plant <span style="color:#fff">at a price of $31</span> opened.'),
        name: 'report.htm',
      },
    },
  },
  notes:
    'Not meant: the part of an Inline XBRL file that is out of sight by design, captions and tagged facts that filing agents keep in white on the cover, hidden page numbers and spacers, and the words of slides kept in white beneath their pictures.',

  check(filing) {
    const papers = filing.documents.filter(({ format }) => STYLED.has(format));
    if (papers.length === 0) return 'not-applicable';
    const residues = papers.flatMap((document) =>
      document.marks
        .filter(
          (mark) => (mark.kind === 'hidden' || mark.kind === 'pale') && !isFurniture(filing, document, mark),
        )
        .map((mark) => ({
          span: spanOfMark(document, mark),
          words: wordsOf(document, mark).slice(0, QUOTED),
        }))
        .filter(({ words }) => WORD.test(words)),
    );
    return residueByDocument(residues).map((found) => ({ message: 'hidden' as const, ...found }));
  },
});

/** Longer, in white, it is what the pictures of an exhibit say. */
const A_SLIDE = 300;

function isFurniture({ cover }: Filing, document: Document, { start, end }: Mark): boolean {
  if (document.role !== 'report') return document.pictures.length > 0 || end - start > A_SLIDE;
  return document.format === 'ixbrl' && start < cover.span.end;
}

function wordsOf({ text }: Document, { start, end, words }: Mark): string {
  return end > start ? text.slice(start, end).replace(/\s+/g, ' ') : words;
}
