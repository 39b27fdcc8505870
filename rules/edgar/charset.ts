import { defineRule } from '../../core/engine/rule.ts';
import { marksOf, spanOfMark } from '../../core/filing/marks.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** EDGAR takes ASCII; all other signs are written as entities in HTML, and not at all in plain text. */
export default defineRule({
  id: 'edgar/charset',
  title: 'The file holds no sign beyond ASCII',
  tier: 'T2',
  severity: { draft: 'info', final: 'warning' },
  authority: [
    authority('EDGAR Filer Manual', 'Documents are in ASCII; HTML writes other characters as entities.'),
    authority('Regulation S-T Rule 301'),
  ],
  inForce: { from: '1993-01-01' },
  why: 'EDGAR refuses or replaces what it does not know: quotation marks and dashes above all.',
  remedy: 'In HTML write the sign as an entity (&#8217;); in plain text use the sign of the keyboard.',
  messages: {
    raw: {
      verdict: 'violation',
      text: '{document} has {count} beyond ASCII, the first is {sign}',
      expected: 'ASCII, and in HTML entities',
    },
    wide: {
      verdict: 'violation',
      text: 'The file is in UTF-16, which has two bytes for each letter',
      expected: 'ASCII, which has one',
      remedy: 'Save the file as plain text in ASCII or UTF-8.',
    },
  },
  examples: {
    clean: { shows: "the company's plant", draft: specimen() },
    flagged: {
      raw: {
        shows: 'the company\u2019s plant',
        draft: specimen({ items: 'Item 8.01 Other Events.\n\nThe company\u2019s plant opened.' }),
      },
      wide: {
        shows: 'F\\0O\\0R\\0M\\0: a zero byte behind each letter.',
        draft: specimen().replace(/[^]/g, '$&\0'),
      },
    },
  },
  notes:
    'A draft in UTF-8 is normal until it is made ready for EDGAR: a note before, a warning on the run that precedes sign-off.',

  check(filing) {
    const signs = marksOf(filing, 'raw-sign').map(({ document, mark }) => ({
      message: 'raw' as const,
      place: spanOfMark(document, mark),
      facts: {
        document: document.role === 'report' ? 'The report' : document.type || document.name,
        count: mark.detail === '1' ? 'one sign' : `${mark.detail} signs`,
        sign: `U+${(mark.words.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      },
    }));
    const isWide = filing.documents.some(({ map }) => map.unit === 2);
    return isWide ? [{ message: 'wide' as const, place: null }, ...signs] : signs;
  },
});
