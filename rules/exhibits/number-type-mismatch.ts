import { defineRule } from '../../core/engine/rule.ts';
import { plainNumber } from '../../core/filing/exhibit-number.ts';
import { authority } from '../../core/standards/authorities.ts';
import { familyNumbered, PAPER_NUMBERS } from '../../core/standards/exhibit-table.ts';
import { paperOf } from '../_shared/exhibit-papers.ts';
import { listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';

/** Each exhibit bears the number that the exhibit table gives papers of its kind. */
export default defineRule({
  id: 'exhibits/number-type-mismatch',
  title: 'Each exhibit has the number of its kind',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Regulation S-K Item 601(b)')],
  inForce: {},
  why: 'Readers and EDGAR tell by its number what an exhibit is.',
  remedy: 'Number it {family} in the index, in the text and on the exhibit, or correct its description.',
  messages: {
    unfit: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is {paper}; the table numbers it {family}',
      expected: 'A number of family {family}: {title}',
    },
  },
  examples: {
    clean: { shows: '99.1 Press release', draft: specimen() },
    flagged: {
      unfit: {
        shows: '10.1 Press release',
        draft: specimen({
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n10.1           Press release dated October 29, 2024',
        }),
      },
    },
  },
  notes:
    'Judged by the description in the index. Where practice is wide the rule is: credit agreements pass under 4 and 10, certificates of designations under 3 and 4, contracts that its words do not name under any number.',

  check(filing, { governingDate }) {
    const rows = listedExhibits(filing);
    if (rows.length === 0) return 'not-applicable';
    const seen = new Set<string>();
    return rows.flatMap(({ number, family, description, span }) => {
      const kind = paperOf(description);
      if (!kind || seen.has(plainNumber(number))) return [];
      const { name, usual, also } = PAPER_NUMBERS[kind];
      const row = familyNumbered(usual, governingDate);
      if (!row || family === usual || also.includes(family)) return [];
      seen.add(plainNumber(number));
      const facts = { exhibit: number, paper: name, family: usual, title: row.title };
      return [{ message: 'unfit' as const, place: span, facts }];
    });
  },
});
