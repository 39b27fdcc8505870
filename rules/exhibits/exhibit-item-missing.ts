import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { exhibitItemOf, exhibitItemOn, isDataExhibit } from '../_shared/exhibit-item.ts';
import { exhibitMentions } from '../_shared/exhibit-mentions.ts';
import { listedExhibits } from '../_shared/listed-exhibits.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';

/** A report with exhibits answers the item that lists them: 9.01(d), before August 23, 2004 7(c). */
export default defineRule({
  id: 'exhibits/exhibit-item-missing',
  title: 'A report with exhibits has the exhibit item',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 9.01(d)'),
    authority('Form 8-K, Item 7(c), form before August 23, 2004'),
  ],
  inForce: {},
  why: 'The exhibit stands without it, yet EDGAR and readers look for exhibits under their item.',
  remedy: 'Add Item {item} with the {exhibit} row. Not Item {other}: it did not exist.',
  messages: {
    former: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} has no Item {item}',
      expected: 'Item {item} Exhibits, listing {exhibit}, before the signature',
    },
    present: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} has no Item {item}',
      expected: 'Item {item} Exhibits, listing {exhibit}, before the signature',
      remedy: 'Add Item {item} with the {exhibit} row, before the signature.',
    },
  },
  examples: {
    clean: {
      shows: 'Item 9.01 Financial Statements and Exhibits. (d) Exhibits. 99.1 Press release',
      draft: specimen(),
    },
    flagged: {
      former: {
        shows: 'Item 12, with Exhibit 99.1 and no Item 7',
        draft: formerSpecimen({
          exhibitItem: '',
          afterSignature: 'EXHIBIT INDEX\n\n99.1  Press release dated April 20, 2004',
        }),
      },
      present: {
        shows: 'Item 2.02, with Exhibit 99.1 and no Item 9.01',
        draft: specimen({ exhibitItem: 'EXHIBIT INDEX\n\n99.1  Press release dated October 29, 2024' }),
      },
    },
  },
  notes:
    'Exhibit 104 alone needs no exhibit item. Reports under Items 9 and 12 of 2003 and 2004 often carry only an index.',

  check(filing, occasion) {
    // "(16) Letter of the accountants: Not applicable" lists nothing.
    const recited = new Set(
      listedExhibits(filing).flatMap(({ number, standing }) => (standing === 'none' ? [number] : [])),
    );
    const exhibit = filing.exhibits.find(
      ({ number, attached }) => !isDataExhibit(number) && (attached || !recited.has(number)),
    );
    if (!exhibit) return 'not-applicable';
    if (exhibitItemOf(filing)) return [];
    const { number, paragraph, other } = exhibitItemOn(occasion.governingDate);
    const row = filing.indexes.flatMap(({ rows }) => rows).find((one) => one.number === exhibit.number);
    const facts = { exhibit: exhibit.number, item: paragraph, other };
    const place = exhibitMentions(filing)[0]?.sentence ?? row?.span ?? exhibit.heading?.span ?? null;
    return [{ message: number === '7' ? 'former' : 'present', place, facts }];
  },
});
