import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { listedExhibits } from '../_shared/listed-exhibits.ts';
import { attachedPapers } from '../_shared/attached-papers.ts';
import { specimen } from '../_shared/specimen.ts';

/** The certifications of sections 302 and 906 belong to periodic reports; a Form 8-K carries none. */
export default defineRule({
  id: 'exhibits/certification-attached',
  title: 'A current report carries no certifications',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Exchange Act Rule 13a-14'),
    authority('Exchange Act Rule 15d-14'),
    authority('Release 33-8238'),
  ],
  inForce: { from: '2003-08-14' },
  why: 'Certifications speak of a periodic report; in a current report they promise what nobody reviewed.',
  remedy: 'Take Exhibit {exhibit} out, with its row in the index.',
  messages: {
    certified: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is a certification of a periodic report',
      expected: 'No Exhibit 31 or 32 in a Form 8-K',
    },
  },
  examples: {
    clean: { shows: '99.1 Press release', draft: specimen() },
    flagged: {
      certified: {
        shows: '31.1 Certification of Chief Executive Officer',
        draft: specimen({
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n31.1           Certification of Chief Executive Officer\n99.1           Press release',
        }),
      },
    },
  },
  notes:
    'Before August 14, 2003 certifications under 18 U.S.C. 1350 were often furnished in a Form 8-K, and rightly. A transition report under the cover of a Form 8-K is not known to this rule.',

  check(filing) {
    const rows = listedExhibits(filing).filter(({ standing }) => standing !== 'none');
    const attached = attachedPapers(filing);
    if (rows.length === 0 && attached.length === 0) return 'not-applicable';
    const seen = new Set<string>();
    const listed = rows.filter(
      ({ family, description }) => isOwnNumber(family) || CERTIFICATION.test(description),
    );
    const found = [...listed, ...attached.filter(({ number }) => isOwnNumber(number.split('.')[0] ?? ''))];
    return found.flatMap(({ number, span }) => {
      if (seen.has(number)) return [];
      seen.add(number);
      return [{ message: 'certified' as const, place: opening(span), facts: { exhibit: number } }];
    });
  },
});

const CERTIFICATION =
  /\bcertifications?\b.{0,120}?\b(?:section\s{1,3}(?:302|906|1350)|rule\s{1,3}1[35][ad]-14|sarbanes)/i;

function isOwnNumber(family: string): boolean {
  return family === '31' || family === '32';
}

/** Of an exhibit that no row names, its first words. */
function opening<Place extends { readonly start: number; readonly end: number }>(span: Place): Place {
  return { ...span, end: Math.min(span.end, span.start + 200) };
}
