import { defineRule } from '../../core/engine/rule.ts';
import type { Document, Filing, Mark } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { spanOfMark } from '../../core/filing/marks.ts';
import { authority } from '../../core/standards/authorities.ts';
import { htmlSpecimen, htmlSpecimenWithItem } from '../_shared/html-specimen.ts';
import { papersOf } from '../_shared/papers.ts';
import { residueByDocument } from '../_shared/residue.ts';

/** A paper that shows on purpose what an amendment strikes out says so. */
const SHOWN_ON_PURPOSE =
  /\bstr(?:ike|uck)[\s-]?(?:through|out|n)|\bmarked\s(?:to\sshow|copy|version)|\b(?:deletions?|deleted\s(?:text|language|words))\b|\bblack-?line|\bred-?line/i;

/** Formats that can tell of changes. */
const MARKED_UP: ReadonlySet<Document['format']> = new Set(['html', 'ixbrl', 'docx']);
/** In HTML old and new words both stand in the text; a Word file is read without what was struck out. */
const AS_ACCEPTED = ' (judged as if all of them were accepted)';

/** The draft is one text: nothing in it is marked as put in or struck out. */
export default defineRule({
  id: 'placeholders/tracked-changes',
  title: 'No tracked changes are left in the file',
  tier: 'T1',
  severity: { draft: 'warning', final: 'error' },
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'What was struck out would be public beside what replaced it.',
  remedy: 'Accept or reject each change, and save the file anew.',
  messages: {
    tracked: {
      verdict: 'violation',
      text: 'Changes are tracked in the file: {kinds}',
      expected: 'The final words alone',
    },
  },
  examples: {
    clean: { shows: 'One text', draft: htmlSpecimen(), name: 'report.htm' },
    flagged: {
      tracked: {
        shows: 'The plant opened on <del>May 2</del> <ins>May 3</ins>.',
        draft: htmlSpecimenWithItem('The plant opened on <del>May 2</del> <ins>May 3</ins>, 2024.'),
        name: 'report.htm',
      },
    },
  },
  notes:
    'A warning in a draft, an error on the run that precedes sign-off. Who changed what is not told. Of a Word file the text judged is the one with insertions accepted and deletions dropped; the finding says so. Not meant: exhibits that are contracts or by-laws, and a paper that says that it shows what an amendment strikes out.',

  check(filing) {
    const papers = filing.documents.filter(({ format }) => MARKED_UP.has(format));
    if (papers.length === 0) return 'not-applicable';
    return papers.flatMap((document) => {
      const marks = trackedIn(filing, document);
      const [found] = residueByDocument(
        marks.map((mark) => ({ span: spanOfMark(document, mark), words: '' })),
      );
      if (!found) return [];
      const { place, related } = found;
      const isAccepted = document.format === 'docx' && marks.some(isTracked);
      const kinds = `${kindsOf(marks)}${isAccepted ? AS_ACCEPTED : ''}`;
      return [{ message: 'tracked' as const, place, related, facts: { kinds } }];
    });
  },
});

/** What Word itself tracks waits for a decision wherever it stands; words that only look struck out may be meant to. */
function trackedIn(filing: Filing, document: Document): Mark[] {
  const { format, index, marks } = document;
  const tracked = marks.filter((mark) => isTracked(mark) || mark.kind === 'struck');
  if (tracked.length === 0) return [];
  const isShown = SHOWN_ON_PURPOSE.test(foldedText(document));
  const spans = papersOf(filing).flatMap(({ span }) => (span.document === index ? [span] : []));
  return tracked.filter((mark) => {
    if (format === 'docx' && isTracked(mark)) return true;
    return !isShown && spans.some(({ start, end }) => start <= mark.start && mark.start < end);
  });
}

function isTracked({ kind }: Mark): boolean {
  return kind === 'inserted' || kind === 'deleted';
}

/** "2 insertions, 1 deletion". */
function kindsOf(marks: readonly Mark[]): string {
  const inserted = marks.filter(({ kind }) => kind === 'inserted').length;
  const counts = [
    [inserted, 'insertion'],
    [marks.length - inserted, 'deletion'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`)
    .join(', ');
}
