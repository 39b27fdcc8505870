import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { FORM_8K_ITEMS } from '../../core/standards/form-8k-items.ts';
import { PRESENT_FORM_FROM } from '../../core/standards/form-eras.ts';
import { specimen } from '../_shared/specimen.ts';

const RESULTS = `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, the company issued a press release that is furnished as Exhibit 99.1 and
shall not be deemed "filed".`;

/** A section heading, where there is one, is that of the item beneath. */
export default defineRule({
  id: 'items/section-heading-mismatch',
  title: 'A section heading is that of the item beneath it',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Form 8-K'), authority('Form 8-K, General Instruction D')],
  inForce: { from: PRESENT_FORM_FROM },
  why: 'The form asks for number and caption of the items alone; a section heading that is not theirs was left over.',
  remedy: 'Write "Section {right}", or take the section heading out.',
  messages: {
    other: {
      verdict: 'violation',
      text: 'Section {section} stands above Item {number}',
      expected: 'Section {right}, or no section heading',
    },
  },
  examples: {
    clean: {
      shows: 'Section 2 - Financial Information\nItem 2.02 …',
      draft: specimen({ items: `Section 2 - Financial Information\n\n${RESULTS}` }),
    },
    flagged: {
      other: {
        shows: 'Section 5 - Corporate Governance and Management\nItem 2.02 …',
        draft: specimen({ items: `Section 5 - Corporate Governance and Management\n\n${RESULTS}` }),
      },
    },
  },
  notes: 'Sections of the acts ("Section 16", "Section 13 or 15(d)") are none of the form.',

  check(filing) {
    const headed = filing.items.flatMap((item) => {
      const section = item.number.includes('.') ? sectionAbove(filing, item) : null;
      return section ? [{ item, section }] : [];
    });
    if (headed.length === 0) return 'not-applicable';
    return headed
      .filter(({ item, section }) => !item.number.startsWith(`${section.number}.`))
      .map(({ item, section }) => ({
        message: 'other' as const,
        place: section.span,
        related: [item.heading],
        facts: { section: section.number, number: item.number, right: titled(item.number.charAt(0)) },
      }));
  },
});

/** A section heading is near the item's own, with nothing but its caption between. */
const NEAR = 160;
const SECTION =
  /^[ \t]{0,20}section[ \t]{1,3}([1-9])(?![\d(.])(?![ \t]{1,3}(?:or|and|of)\b)[^\n.;]{0,100}\.?[ \t]{0,20}$/gim;

function sectionAbove(filing: Filing, { heading }: Item): { number: string; span: Span } | null {
  const from = Math.max(0, heading.start - NEAR);
  const above = foldedOf(filing, { ...heading, start: from, end: heading.start });
  const match = [...above.matchAll(SECTION)].at(-1);
  const number = match?.[1];
  if (!match || number === undefined || /[.;]\s/.test(above.slice(match.index + match[0].length)))
    return null;
  const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
  const start = from + match.index + lead;
  return { number, span: { ...heading, start, end: start + match[0].trim().length } };
}

/** "2 - Financial Information". */
function titled(number: string): string {
  const section = FORM_8K_ITEMS.find((row) => row.section?.number === number)?.section;
  return section ? `${number} - ${section.title}` : number;
}
