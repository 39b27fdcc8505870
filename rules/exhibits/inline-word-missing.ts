import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import { type ListedExhibit, listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';

/** The rows of Exhibits 101 and 104 describe the data as Inline XBRL. */
export default defineRule({
  id: 'exhibits/inline-word-missing',
  title: 'Rows of interactive data say Inline XBRL',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority('Regulation S-K Item 601(b)(101)'),
    authority('Regulation S-K Item 601(b)(104)', 'The cover’s data is part of the Inline XBRL document.'),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'The index must include the word "Inline" in the description of Exhibit 101; for 104 it is the custom.',
  remedy: 'Write "Cover Page Interactive Data File (embedded within the Inline XBRL document)".',
  messages: {
    plain: {
      verdict: 'violation',
      text: 'The row of Exhibit {exhibit} does not say "Inline"',
      expected: 'Inline XBRL',
    },
  },
  examples: {
    clean: {
      shows: '104 Cover Page Interactive Data File (embedded within the Inline XBRL document)',
      draft: specimen(),
    },
    flagged: {
      plain: {
        shows: '104 Cover Page Interactive Data File (XBRL)',
        draft: specimen({
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n99.1           Press release\n104            Cover Page Interactive Data File (XBRL)',
        }),
      },
    },
  },
  notes: '"iXBRL" is read as Inline XBRL. One row that says it speaks for the others.',

  check(filing) {
    const rows = listedExhibits(filing).filter(isInteractive);
    const [first] = rows;
    if (!first) return 'not-applicable';
    if (rows.some(({ words }) => /\binline|\bixbrl\b/i.test(words))) return [];
    return [{ message: 'plain', place: first.span, facts: { exhibit: first.number } }];
  },
});

/** A row with a description; one that odd columns left bare says nothing. */
function isInteractive({ family, description }: ListedExhibit): boolean {
  return (family === '101' || family === '104') && /[a-z]{3}/i.test(description);
}
