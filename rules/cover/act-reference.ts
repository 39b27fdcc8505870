import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { wordsOnCover } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

const LINE = 'Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934';
const SECTIONS = /\bsections?\s{0,9}13\s{1,9}(?:or|and|and\/or)\s{1,9}(?:section\s{1,9})?15\s{0,9}\(?\s?d\b/i;
const ACT = /\bexchange\s{1,9}act\s{1,9}of\s{1,9}1934\b/i;
const MISNAMED = /\bsecurities\s{1,9}and\s{1,9}exchange\s{1,9}act\s{1,9}of\s{1,9}1934\b/i;
/** Whatever stands where the line belongs. */
const STATED =
  /\b(?:pursuant\s{1,9}to|under)\s{1,9}sections?\s{0,9}\d{1,2}[^\n]{0,60}(?:\n\s{0,40}[^\n]{0,60}?\bact\b[^\n]{0,20})?/i;

/** The cover says under which sections of which Act the report is made. */
export default defineRule({
  id: 'cover/act-reference',
  title: 'The cover says that the report is made under section 13 or 15(d)',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K cover',
      'The cover reads "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934".',
    ),
    authority('Exchange Act section 13'),
    authority('Exchange Act section 15(d)'),
  ],
  inForce: {},
  why: 'The line says by what law the report is made.',
  remedy: `Write "${LINE}" below "CURRENT REPORT".`,
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The cover does not say under which section the report is made',
      expected: LINE,
    },
    wrong: {
      verdict: 'violation',
      text: 'The cover names another law than the one under which the report is made',
      expected: LINE,
    },
    misnamed: {
      verdict: 'violation',
      severity: 'info',
      text: 'The Act is called "Securities and Exchange Act of 1934"',
      expected: 'Securities Exchange Act of 1934',
    },
  },
  examples: {
    clean: { shows: LINE, draft: specimen() },
    flagged: {
      missing: { shows: 'CURRENT REPORT', draft: specimen().replace(`${LINE}\n`, '') },
      wrong: {
        shows: 'Pursuant to Section 12(g) of the Securities Act of 1933',
        draft: specimen().replace(LINE, 'Pursuant to Section 12(g) of the Securities Act of 1933'),
      },
      misnamed: {
        shows: 'Securities and Exchange Act of 1934',
        draft: specimen().replace(LINE, LINE.replace('Securities', 'Securities and')),
      },
    },
  },

  check(filing) {
    const sections = wordsOnCover(filing, SECTIONS);
    // The Act stands right behind the sections; further down the sentences on boxes name it too.
    const act = sections && wordsOnCover(filing, ACT, { ...sections, end: sections.end + 120 });
    if (sections && act) {
      const misnamed = wordsOnCover(filing, MISNAMED);
      return misnamed ? [{ message: 'misnamed', place: misnamed }] : [];
    }
    const stated = wordsOnCover(filing, STATED, headOf(filing));
    if (stated) return [{ message: 'wrong', place: stated }];
    return [{ message: 'missing', place: filing.form?.span ?? null }];
  },
});

/** What stands above the date: the boxes and tables below name laws of their own. */
function headOf({ cover }: Filing): Span {
  const { start } = cover.span;
  return { ...cover.span, end: Math.max(start, cover.dateCaption?.start ?? cover.span.end) };
}
