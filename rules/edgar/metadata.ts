import { defineRule } from '../../core/engine/rule.ts';
import type { Mark } from '../../core/filing/filing.ts';
import { marksOf, spanOfMark } from '../../core/filing/marks.ts';
import { authority } from '../../core/standards/authorities.ts';
import { htmlSpecimen } from '../_shared/html-specimen.ts';
import { residueByDocument } from '../_shared/residue.ts';

/** Properties that name people, their firm or their disks. What made the file tells nothing of them. */
const TELLING =
  /^(?:dc\.)?(?:author|creator|contributor|company|manager|operator|owner|originator|publisher|template|last-?_?\s?author|last-?_?\s?modified-?_?\s?by|last-?_?\s?saved-?_?\s?by|revised-?_?\s?by)$/i;
/** The same in the notes that a word processor leaves in HTML. */
const OFFICE = /<o:(Author|LastAuthor|Company|Manager|Template)>/g;

/** The file names nobody who worked on it. */
export default defineRule({
  id: 'edgar/metadata',
  title: 'The properties of the file name nobody',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'Names of authors, firms and folders are filed with the words, and anybody can read them in the file.',
  remedy: 'Take the properties out of the head of the file, or save it anew without them.',
  messages: {
    telling: {
      verdict: 'violation',
      text: 'The file has properties that name people or places: {words}',
      expected: 'No such property',
    },
  },
  examples: {
    clean: { shows: 'A head with a title alone', draft: htmlSpecimen(), name: 'report.htm', stage: 'final' },
    flagged: {
      telling: {
        shows: '<meta name="author" content="Maria Ortiz">',
        draft: htmlSpecimen({ head: '<meta name="author" content="Maria Ortiz">' }),
        name: 'report.htm',
        stage: 'final',
      },
    },
  },
  notes:
    'Asked on the run that precedes sign-off. The finding tells which properties there are, not what they say.',

  check(filing, { stage }) {
    if (stage !== 'final') return 'not-applicable';
    const residues = marksOf(filing, 'property', 'comment').flatMap(({ document, mark }) =>
      propertiesOf(mark).map((words) => ({ span: spanOfMark(document, mark), words })),
    );
    return residueByDocument(residues).map((found) => ({ message: 'telling' as const, ...found }));
  },
});

function propertiesOf({ kind, detail, words }: Mark): string[] {
  if (kind === 'property') return TELLING.test(detail) ? [detail] : [];
  if (!words.includes('<o:')) return [];
  return [...new Set([...words.matchAll(OFFICE)].map((match) => (match[1] as string).toLowerCase()))];
}
