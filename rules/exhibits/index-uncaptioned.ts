import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { exhibitItemOn } from '../_shared/exhibit-item.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';

/** The list of exhibits stands under a heading, so that a reader finds it. */
export default defineRule({
  id: 'exhibits/index-uncaptioned',
  title: 'The exhibit index has a heading',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Regulation S-K Item 601(a)(2)')],
  inForce: {},
  why: 'A row alone can be found, but is untidy, and conversion may take it for the signature’s.',
  remedy: 'Put "Exhibit Index" above the line, or list {exhibit} under Item {item}.',
  messages: { uncaptioned: { verdict: 'violation', text: 'The exhibit index has no heading' } },
  examples: {
    clean: { shows: 'EXHIBIT INDEX\n99.1 Press release', draft: specimen() },
    flagged: {
      uncaptioned: {
        shows: '99.1 Press release dated April 20, 2004. (alone, behind the signature)',
        draft: formerSpecimen({
          exhibitItem: '',
          afterSignature: '99.1 Press release dated April 20, 2004.',
        }),
      },
    },
  },

  check(filing, occasion) {
    const [first] = filing.indexes;
    if (!first) return 'not-applicable';
    if (filing.indexes.some(({ heading }) => heading)) return [];
    const row = first.rows[0];
    const item = exhibitItemOn(occasion.governingDate).paragraph;
    return [
      { message: 'uncaptioned', place: row?.span ?? first.span, facts: { exhibit: row?.number ?? '', item } },
    ];
  },
});
