import { defineRule } from '../../core/engine/rule.ts';
import type { Document, Mark } from '../../core/filing/filing.ts';
import { spanOfMark } from '../../core/filing/marks.ts';
import { authority } from '../../core/standards/authorities.ts';
import { htmlSpecimen, htmlSpecimenWithItem } from '../_shared/html-specimen.ts';
import { residueByDocument } from '../_shared/residue.ts';

/** EDGAR's own web server puts scripts into what it sends out. */
const SEC_SCRIPT = /^(?:https?:)?\/\/www\.sec\.gov\//i;

/** Formats in which something can run. */
const RUNNING: ReadonlySet<Document['format']> = new Set(['html', 'ixbrl', 'docx']);

/** A document for EDGAR holds words and pictures; nothing in it runs or takes input. */
export default defineRule({
  id: 'edgar/active-content',
  title: 'Nothing in the file runs or takes input',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Regulation S-T Rule 106'), authority('EDGAR Filer Manual')],
  inForce: { from: '1999-06-01' },
  why: 'EDGAR suspends a submission that has executable code in it.',
  remedy: 'Take it out, or save the paper anew as plain HTML.',
  messages: {
    active: {
      verdict: 'violation',
      text: 'The file has active content: {words}',
      expected: 'Words, tables and pictures alone',
    },
  },
  examples: {
    clean: { shows: 'HTML without scripts', draft: htmlSpecimen(), name: 'report.htm' },
    flagged: {
      active: {
        shows: '<a onclick="open()">the plant</a>',
        draft: htmlSpecimenWithItem('On May 3, 2024, <a onclick="open()">the plant</a> in Bath opened.'),
        name: 'report.htm',
      },
    },
  },
  notes:
    "Scripts, forms and their fields, frames, objects, event handlers, links that run a script; in a Word file macros, controls and fields that fetch from other programs. A copy that was saved from the Commission's site holds scripts of that site: they are not the filer's.",

  check(filing) {
    const papers = filing.documents.filter(({ format }) => RUNNING.has(format));
    if (papers.length === 0) return 'not-applicable';
    const residues = papers.flatMap((document) =>
      activeMarks(document).map((mark) => ({ span: spanOfMark(document, mark), words: nameOf(mark) })),
    );
    return residueByDocument(residues).map((found) => ({ message: 'active' as const, ...found }));
  },
});

function activeMarks({ marks }: Document): Mark[] {
  const active = marks.filter(({ kind }) => kind === 'active');
  const isSaved = active.some(({ detail, words }) => detail === 'script' && SEC_SCRIPT.test(words));
  return isSaved ? active.filter(({ detail }) => detail !== 'script') : active;
}

const IN_WORD: Readonly<Record<string, string>> = {
  macro: 'macros of Word',
  control: 'a control of Word',
  field: 'a field of Word that fetches from another program',
};

/** "an event handler (onclick)", "script". */
function nameOf({ detail }: Mark): string {
  if (/^on/.test(detail)) return `an event handler (${detail})`;
  if (detail === 'javascript:') return 'a link that runs a script';
  if (detail === 'refresh') return 'a page that reloads itself';
  return IN_WORD[detail] ?? `<${detail}>`;
}
