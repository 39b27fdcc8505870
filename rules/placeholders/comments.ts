import { defineRule } from '../../core/engine/rule.ts';
import type { Document } from '../../core/filing/filing.ts';
import { marksOf, spanOfMark } from '../../core/filing/marks.ts';
import { authority } from '../../core/standards/authorities.ts';
import { htmlSpecimen, htmlSpecimenWithItem } from '../_shared/html-specimen.ts';
import { residueByDocument } from '../_shared/residue.ts';

/** What filing agents and word processors write for themselves. */
const FURNITURE =
  /^(?:\?xml|\[if\b|field\s?:|\/?(?:begin|start|end|page|section|cover|table|folio|toc|link\d|item|part|exhibit|signatures?|xbrl|header|footer|blank)\b|(?:seq|callerid|colindex|licensed\sto|generated|created|version|creation\sdate|package\sid|copyright|document\s(?:created|generated)|edgar))|copyright|\ball\srights\sreserved\b|\b(?:created|generated|converted|produced)\s(?:using|with|by|from)\b|https?:\/\/|\bxbrl\b|[{}]|\w=['"\w]/i;
/** Words by which people write to each other. */
const SENTENCE =
  /\b(?:the|this|that|is|are|was|we|you|they|should|must|need|please|with|from|if|not|can|do|has|have|why|what|where|who|i)\b/i;
const DRAFTERS =
  /\b(?:todo|to\sdo|ntd|fixme|tbd|confirm|check|delete|remove|update|verify|privileged|draft|ask|wait\sfor|open\spoint|client|counsel|auditors?)\b|\?/i;
const ENOUGH_WORDS = 4;
const QUOTED = 80;
/** Plain text has no comments, and those of a PDF are not read. */
const UNREAD: ReadonlySet<Document['format']> = new Set(['text', 'pdf']);

/** A comment in the file is a word to a colleague, and the colleague's reader is the public. */
export default defineRule({
  id: 'placeholders/comments',
  title: 'No comments are left in the file',
  tier: 'T1',
  severity: { draft: 'warning', final: 'error' },
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'A comment does not show on the page, and anybody can read it in the file once it is public.',
  remedy: 'Settle what the comment asks, then take it out.',
  messages: {
    prose: {
      verdict: 'violation',
      text: 'A comment is left in the file: {words}',
      expected: 'No comment',
    },
  },
  examples: {
    clean: {
      shows: '<!-- Field: Page; Sequence: 2 -->',
      draft: htmlSpecimen({ body: '<!-- Field: Page; Sequence: 2 -->' }),
      name: 'report.htm',
    },
    flagged: {
      prose: {
        shows: '<!-- is this the right date? -->',
        draft: htmlSpecimenWithItem('The plant opened on May 3, 2024.<!-- is this the right date? -->'),
        name: 'report.htm',
      },
    },
  },
  notes:
    'A warning in a draft, an error on the run that precedes sign-off. Every comment of a Word file counts. In HTML, labels of sections, pages and dates, and the marks of filing agents and their programs are not meant.',

  check(filing) {
    const comments = marksOf(filing, 'comment');
    if (comments.length === 0 && filing.documents.every(({ format }) => UNREAD.has(format)))
      return 'not-applicable';
    const residues = comments
      .map(({ document, mark }) => ({ document, mark, words: proseOf(mark.words) }))
      // In Word nobody but a person comments.
      .filter(({ document, words }) => document.format === 'docx' || isProse(words))
      .map(({ document, mark, words }) => ({
        span: spanOfMark(document, mark),
        words: words.slice(0, QUOTED),
      }));
    return residueByDocument(residues).map((found) => ({ message: 'prose' as const, ...found }));
  },
});

/** A comment may hold old words with their tags. */
function proseOf(words: string): string {
  return words.includes('<')
    ? words
        .replace(/<[^<>]{0,500}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : words;
}

function isProse(words: string): boolean {
  if (DRAFTERS.test(words) && !FURNITURE.test(words)) return /[a-z]{2}\W+[a-z]{2}/i.test(words);
  const count = words.match(/(?<![\w-])[A-Za-z][a-z']{1,20}(?![\w-])/g)?.length ?? 0;
  return count >= ENOUGH_WORDS && SENTENCE.test(words) && !FURNITURE.test(words);
}
