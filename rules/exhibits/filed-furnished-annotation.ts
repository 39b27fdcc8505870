import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { meantNumber } from '../../core/filing/exhibit-number.ts';
import { authority } from '../../core/standards/authorities.ts';
import { REGULATION_G_FROM } from '../../core/standards/form-eras.ts';
import { isDataExhibit } from '../_shared/exhibit-item.ts';
import { type ExhibitMention, exhibitMentions } from '../_shared/exhibit-mentions.ts';
import { itemList, statusOf } from '../_shared/item-status.ts';
import { type ListedExhibit, listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';

const listing = (row: string, note: string): string =>
  `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${row}\n104            Cover Page Interactive Data File (embedded within the Inline XBRL document)\n\n${note}`;

/** The index does not call filed what the item furnishes, nor furnished what the item files. */
export default defineRule({
  id: 'exhibits/filed-furnished-annotation',
  title: 'The index marks an exhibit as its item does',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction B.2'),
    authority('Form 8-K, General Instruction B.6, form before August 23, 2004'),
    authority('Form 8-K, General Instruction B.2, form before August 23, 2004'),
  ],
  inForce: { from: REGULATION_G_FROM },
  why: 'Who says "filed" of a furnished exhibit takes on the liability of section 18; who says "furnished" of a filed one misleads.',
  remedy: 'Mark Exhibit {exhibit} as {right} in the index, or take the mark away.',
  messages: {
    filed: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is marked as filed; {items} furnishes it',
      expected: '"Furnished herewith", or no mark',
    },
    furnished: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is marked as furnished; {items} is filed',
      expected: '"Filed herewith", or no mark',
    },
  },
  examples: {
    clean: {
      shows: '99.1** Press release … ** Furnished herewith',
      draft: specimen({ exhibitItem: listing('99.1**         Press release', '** Furnished herewith.') }),
    },
    flagged: {
      filed: {
        shows: 'Item 2.02; 99.1* Press release … * Filed herewith',
        draft: specimen({ exhibitItem: listing('99.1*          Press release', '* Filed herewith.') }),
      },
      furnished: {
        shows: 'Item 1.01; 10.1* Supply Agreement … * Furnished herewith',
        draft: specimen({
          items:
            'Item 1.01 Entry into a Material Definitive Agreement.\n\nOn October 29, 2024, Alder Point Instruments, Inc. entered into a supply agreement with Kyoto Sapphire Ltd. It is attached as Exhibit 10.1 to this report.',
          exhibitItem: listing('10.1*          Supply Agreement', '* Furnished herewith.'),
          exhibits: '',
        }),
      },
    },
  },
  notes:
    'Only the row itself and the note that its mark calls are weighed: "The following exhibits are filed herewith" above a list is common and means no more than attached. An exhibit that serves a filed and a furnished item may bear either mark.',

  check(filing) {
    const marked = listedExhibits(filing).filter(
      ({ number, words }) => !isDataExhibit(number) && markOf(words),
    );
    if (marked.length === 0) return 'not-applicable';
    const mentions = Map.groupBy(exhibitMentions(filing), ({ number }) => meantNumber(number));
    const seen = new Set<string>();
    return marked.flatMap((row) => {
      const mark = markOf(row.words);
      const items = itemsServed(filing, row, mentions.get(meantNumber(row.number)) ?? []);
      if (!mark || items.length === 0 || seen.has(row.number)) return [];
      const opposite = mark === 'filed' ? 'furnished' : 'filed';
      if (!items.every((number) => statusOf(number) === opposite)) return [];
      seen.add(row.number);
      return [
        {
          message: mark,
          place: row.span,
          facts: { exhibit: row.number, items: itemList(items), right: opposite },
        },
      ];
    });
  },
});

const FILED = /\bfiled\s(?:electronically\s)?(?:herewith|with\sthis|as\spart\sof\sthis)\b/i;
const FURNISHED =
  /\bfurnished\W{1,3}(?:electronically\s)?(?:herewith|with\sthis|as\spart\sof\sthis|pursuant\sto\sitem|under\sitem|and\snot\b|not\sfiled|solely)|\bfurnished\W{0,3}$/i;

function markOf(words: string): 'filed' | 'furnished' | null {
  const [filed, furnished] = [FILED.test(words), FURNISHED.test(words)];
  if (filed === furnished) return null;
  return filed ? 'filed' : 'furnished';
}

/** The items that cite the exhibit; where none does, an Exhibit 99 serves all of them. */
function itemsServed(filing: Filing, { family }: ListedExhibit, cited: readonly ExhibitMention[]): string[] {
  const items = filing.items.filter((item) => item.number !== '9.01' && item.number !== '7');
  if (cited.length === 0) return family === '99' ? [...new Set(items.map((item) => item.number))] : [];
  return [
    ...new Set(
      items
        .filter(({ body }) => cited.some(({ span }) => body.start <= span.start && span.end <= body.end))
        .map((item) => item.number),
    ),
  ];
}
