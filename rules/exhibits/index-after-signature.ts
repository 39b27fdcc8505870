import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { EXHIBIT_LINKS_FROM } from '../../core/standards/form-eras.ts';
import { exhibitItemOf, isDataExhibit } from '../_shared/exhibit-item.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { specimen } from '../_shared/specimen.ts';

/** Since September 1, 2017 the index of exhibits comes before the signatures. */
export default defineRule({
  id: 'exhibits/index-after-signature',
  title: 'The exhibit index comes before the signatures',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Regulation S-K Item 601(a)(2)', 'The exhibit index appears before the required signatures.'),
    authority('Regulation S-T Rule 102'),
    authority('Release 33-10322'),
  ],
  inForce: { from: EXHIBIT_LINKS_FROM },
  why: 'Since 2017 readers, and links, look for the index before the signatures.',
  remedy: 'Move the list under Item 9.01(d), or put the index in front of the signatures.',
  messages: {
    behind: {
      verdict: 'violation',
      text: 'The only exhibit index follows the signatures',
      expected: 'The index before the signatures',
    },
  },
  examples: {
    clean: { shows: 'Item 9.01 … (d) Exhibits. 99.1 Press release\nSIGNATURE', draft: specimen() },
    flagged: {
      behind: {
        shows: 'SIGNATURE … EXHIBIT INDEX\n99.1 Press release',
        draft: specimen({
          exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits. See the index below.',
          afterSignature: 'EXHIBIT INDEX\n\nExhibit No.    Description\n99.1           Press release',
        }),
      },
    },
  },
  notes:
    'A second list behind the signatures does no harm. Before September 1, 2017 that was its usual place.',

  check(filing) {
    const [first] = filing.indexes;
    if (!first || filing.signatures.length === 0) return 'not-applicable';
    if (filing.indexes.some(({ afterSignature }) => !afterSignature)) return [];
    // The item may name its exhibits in prose.
    const item = exhibitItemOf(filing);
    const words = item ? foldedOf(filing, item.body) : '';
    const rows = first.rows.filter(({ number }) => !isDataExhibit(number) && !words.includes(number));
    if (rows.length === 0) return [];
    return [{ message: 'behind', place: first.heading ?? first.rows[0]?.span ?? first.span }];
  },
});
