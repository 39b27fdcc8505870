import { describe, expect, it } from 'vitest';
import { htmlSpecimenWithItem } from '../../../../rules/_shared/html-specimen.ts';
import { formerSpecimen, specimen } from '../../../../rules/_shared/specimen.ts';
import { bodiesIn, filingOf, itemsIn } from './reading.ts';

const told = (items: string): string => specimen({ items, exhibitItem: '' });
const formerly = (items: string): string => formerSpecimen({ items, exhibitItem: '' });
const marked = (markup: string): string =>
  htmlSpecimenWithItem('')
    .replace('Item 8.01 Other Events.', markup)
    .replace(/<p>Item 9\.01[^]*?104[^]*?<\/p>/, '');
const BODY = 'The plant in Bath, Maine opened on October 29, 2024.';

describe('An item is found whatever its heading looks like', () => {
  it.each([
    [
      'a non-breaking space as it is',
      told(`Item\u00a08.01\u00a0Other\u00a0Events.\n\n${BODY}`),
      ['8.01 Other Events'],
    ],
    [
      'non-breaking spaces as entities',
      marked('Item&nbsp;8.01&#160;Other&nbsp;Events.'),
      ['8.01 Other Events'],
    ],
    [
      'thin, en and em spaces',
      told(`Item\u20098.01.\u2002Other\u2003Events.\n\n${BODY}`),
      ['8.01 Other Events'],
    ],
    ['a thin space as an entity', marked('Item&#8201;8.01.&thinsp;Other Events.'), ['8.01 Other Events']],
    [
      'the number in a cell of its own',
      marked('<table><tr><td>Item 8.01</td><td>Other Events.</td></tr></table>'),
      ['8.01 Other Events'],
    ],
    [
      'the word and the number in two cells',
      marked('<table><tr><td>Item</td><td>8.01</td><td>Other Events.</td></tr></table>'),
      ['8.01 Other Events'],
    ],
    [
      'the word and the number in tags of their own',
      marked('<b>Item</b><b><i> </i></b><b>8.01.</b>&#xa0;&#xa0;&#xa0;<u>Other Events</u>'),
      ['8.01 Other Events'],
    ],
    [
      'a tag within the word',
      marked(
        '<span>I</span><span>tem 5.03</span> <span>Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</span>',
      ),
      ['5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year'],
    ],
    [
      'a line between the word and the number',
      told(`Item\n8.01 Other Events\n\n${BODY}`),
      ['8.01 Other Events'],
    ],
    [
      'a line within the caption',
      told(`ITEM\n5.02   DEPARTURES OF DIRECTORS OR CERTAIN OFFICERS; ELECTION OF\nDIRECTORS\n\n${BODY}`),
      ['5.02 DEPARTURES OF DIRECTORS OR CERTAIN OFFICERS; ELECTION OF DIRECTORS'],
    ],
    ['capitals', told(`ITEM 8.01 OTHER EVENTS.\n\n${BODY}`), ['8.01 OTHER EVENTS']],
    [
      'the caption on the next line',
      told(`Item 1.01.\nEntry into a Material Definitive Agreement.\n\n${BODY}`),
      ['1.01 Entry into a Material Definitive Agreement'],
    ],
    ['no caption at all', told(`Item 8.01\n\n${BODY}`), ['8.01']],
    [
      'two items under one heading',
      told(
        `Items 1.01 and 2.03. Entry into a Material Definitive Agreement; Creation of a Direct Financial Obligation.\n\n${BODY}`,
      ),
      [
        '1.01 Entry into a Material Definitive Agreement',
        '2.03 Entry into a Material Definitive Agreement; Creation of a Direct Financial Obligation',
      ],
    ],
    [
      'a letter of the item in the heading',
      told(`Item 5.02(e): Compensatory Arrangements of Certain Officers.\n\n${BODY}`),
      ['5.02(e) Compensatory Arrangements of Certain Officers'],
    ],
    [
      'a section’s heading above it',
      told(`Section 8 - Other Events\n\nItem 8.01 Other Events.\n\n${BODY}`),
      ['8.01 Other Events'],
    ],
    [
      'a section’s heading on two lines',
      told(
        `Section 5 –\nCorporate Governance and Management\nItem 5.01 Changes in Control of Registrant\n\n${BODY}`,
      ),
      ['5.01 Changes in Control of Registrant'],
    ],
    [
      'a colon behind the number',
      formerly(`Item 5:           Other Events.\n- ------\n\n${BODY}`),
      ['5 Other Events'],
    ],
    ['a dash behind the number', formerly(`ITEM 5 - OTHER EVENTS\n\n${BODY}`), ['5 OTHER EVENTS']],
    ['a soft hyphen in the caption', told(`Item 8.01 Other Ev\u00adents.\n\n${BODY}`), ['8.01 Other Events']],
    [
      'a zero-width space behind the number',
      told(`Item 8.01\u200b Other Events.\n\n${BODY}`),
      ['8.01 Other Events'],
    ],
  ])('%s', (_title, draft, items) => {
    expect(itemsIn(draft)).toEqual(items);
  });

  it('one after another, whatever their order', () => {
    const draft = told(
      `Item 5.07 Submission of Matters to a Vote of Security Holders.\n\n${BODY}\n\nItem 5.02 Departure of Directors or Certain Officers.\n\n${BODY}`,
    );
    expect(itemsIn(draft)).toEqual([
      '5.07 Submission of Matters to a Vote of Security Holders',
      '5.02 Departure of Directors or Certain Officers',
    ]);
  });

  it('each of the old items, with nothing under most of them', () => {
    const draft = formerly(
      'ITEM 1. CHANGES IN CONTROL OF REGISTRANT.\n\nNone.\n\nITEM 2. ACQUISITION OR DISPOSITION OF ASSETS.\n\nNone.\n\n' +
        `ITEM 5. OTHER EVENTS.\n\n${BODY}\n\nITEM 8. CHANGE IN FISCAL YEAR.\n\nNot applicable.`,
    );
    expect(itemsIn(draft)).toEqual([
      '1 CHANGES IN CONTROL OF REGISTRANT',
      '2 ACQUISITION OR DISPOSITION OF ASSETS',
      '5 OTHER EVENTS',
      '8 CHANGE IN FISCAL YEAR',
    ]);
    expect(bodiesIn(draft)).toEqual(['None.', 'None.', BODY, 'Not applicable.']);
  });

  it('once, where a contents page names it too', () => {
    const draft = specimen({
      items: `TABLE OF CONTENTS\n\nItem 8.01 Other Events\nItem 9.01 Financial Statements and Exhibits\nSIGNATURE\n\nItem 8.01 Other Events.\n\n${BODY}`,
    });
    expect(itemsIn(draft)).toEqual(['8.01 Other Events', '9.01 Financial Statements and Exhibits']);
    expect(bodiesIn(draft)[0]).toBe(BODY);
  });

  it('not where a sentence that names it begins a line', () => {
    const draft = told(
      `Item 8.01 Other Events.\n\nThe release is filed under\nItem 8.01 of this report and under\nItem 2.02 of the report of May 2, 2024, which the company filed then.`,
    );
    expect(itemsIn(draft)).toEqual(['8.01 Other Events']);
  });

  it('in a file that is one line', () => {
    const draft = specimen().replace(/\s+/g, ' ');
    expect(itemsIn(draft).map((item) => item.slice(0, 4))).toEqual(['2.02', '9.01']);
  });

  it.each(['8\u2011K', '8\u2013K', '8 - K', '8-\u200bK', '8\u00a0-\u00a0K'])(
    'under a form’s name with an odd hyphen: %s',
    (name) => {
      const filing = filingOf(specimen({ form: `FORM ${name}` }));
      expect(filing.form?.text).toBe('8-K');
      expect(filing.items.map(({ number }) => number)).toEqual(['2.02', '9.01']);
    },
  );

  it('under the form’s name at the head of each page', () => {
    const draft = formerly(`Item 5. Other Events.\n\n${BODY}\n\n2\n<PAGE>\nFORM 8-K\n\n${BODY}`);
    expect(itemsIn(draft)).toEqual(['5 Other Events']);
    expect(filingOf(draft).form?.span.start).toBe(draft.indexOf('FORM 8-K'));
  });
});
