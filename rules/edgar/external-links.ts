import { defineRule } from '../../core/engine/rule.ts';
import { marksOf, spanOfMark } from '../../core/filing/marks.ts';
import { authority } from '../../core/standards/authorities.ts';
import { htmlSpecimenWithItem } from '../_shared/html-specimen.ts';
import { residueByDocument } from '../_shared/residue.ts';

const SCHEME = /^\s{0,9}(?:[a-z][a-z0-9+.-]{0,20}:|\/\/|\\\\)/i;
/** Documents on EDGAR, and pages of the Commission beside them. */
const SEC = /^\s{0,9}(?:https?:)?\/\/(?:[\w-]{1,30}\.){0,3}sec\.gov(?::\d{1,5})?(?:\/|$)/i;
/** Told by the rule on active content. */
const SCRIPT = /^\W{0,9}(?:javascript|vbscript)\s{0,9}:/i;

/** Links stay within the submission and EDGAR. */
export default defineRule({
  id: 'edgar/external-links',
  title: 'Links lead to the submission itself or to EDGAR',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('EDGAR Filer Manual', 'Links lead to the same submission or to documents on EDGAR.'),
    authority('Regulation S-T Rule 105', 'Exhibits are linked to where they are filed.'),
  ],
  inForce: { from: '2001-01-01' },
  why: 'EDGAR does not take links to other places; as plain words an address may stay.',
  remedy: 'Take the link off and leave the words, or link to the document on EDGAR.',
  messages: {
    outside: {
      verdict: 'violation',
      text: 'A link leads out of EDGAR: {words}',
      expected: 'A file of the submission, a place in this one, or an address under sec.gov/Archives',
    },
  },
  examples: {
    clean: {
      shows: 'href="ex99-1.htm"',
      draft: htmlSpecimenWithItem('A copy is <a href="ex99-1.htm">Exhibit 99.1</a>.'),
      name: 'report.htm',
    },
    flagged: {
      outside: {
        shows: 'href="https://www.alderpoint.example"',
        draft: htmlSpecimenWithItem(
          'More is on <a href="https://www.alderpoint.example">our website</a> for holders.',
        ),
        name: 'report.htm',
      },
    },
  },
  notes:
    "Addresses in plain words are no links. An address for mail is one; so is a path on somebody's disk.",

  check(filing) {
    const links = marksOf(filing, 'link');
    if (links.length === 0) return 'not-applicable';
    const residues = links
      .filter(({ mark: { detail } }) => SCHEME.test(detail) && !SEC.test(detail) && !SCRIPT.test(detail))
      .map(({ document, mark }) => ({ span: spanOfMark(document, mark), words: mark.detail.slice(0, 80) }));
    return residueByDocument(residues).map((found) => ({ message: 'outside' as const, ...found }));
  },
});
