import { describe, expect, it } from 'vitest';
import { filingOf } from '../../support/test-rule.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';

type Headings = [number: string, caption: string][];

function headingsIn(items: string, name?: string): Headings {
  const draft = specimen({ items, exhibitItem: '', boxes: '', securities: '', emergingGrowth: '' });
  return filingOf(draft, name).items.map(({ number, caption }) => [number, caption]);
}

function headingsInHtml(items: string): Headings {
  const [cover = '', rest = ''] = specimen({ items: '%%', exhibitItem: '' }).split('%%');
  return filingOf(`<html><body><pre>${cover}</pre>${items}<pre>${rest}</pre></body></html>`).items.map(
    ({ number, caption }) => [number, caption],
  );
}

const OFFICERS = 'Departure of Directors or Certain Officers';

describe('An item heading in plain text', () => {
  it.each<[string, string, Headings]>([
    ['in the official form', 'Item 8.01 Other Events.\n\nText.', [['8.01', 'Other Events']]],
    ['in capitals, with a colon', 'ITEM 5:  OTHER EVENTS\n\nText.', [['5', 'OTHER EVENTS']]],
    ['with a dash', 'ITEM 5 - OTHER EVENTS\n\nText.', [['5', 'OTHER EVENTS']]],
    ['with a curly dash', 'Item 8.01 — Other Events\n\nText.', [['8.01', 'Other Events']]],
    ['with no-break spaces', 'Item\u00a08.01\u00a0\u00a0Other Events.\n\nText.', [['8.01', 'Other Events']]],
    ['with its number on the next line', 'Item\n8.01\nOther Events.\n\nText.', [['8.01', 'Other Events']]],
    ['with its caption on the next line', 'Item 8.01.\n\nOther Events\n\nText.', [['8.01', 'Other Events']]],
    ['with a space within its number', 'Item 8. 01 Other Events.\n\nText.', [['8.01', 'Other Events']]],
    ['with a letter apart', 'I tem 8.01 Other Events.\n\nText.', [['8.01', 'Other Events']]],
    ['without a caption', 'Item 8.01.\n\nText of it.', [['8.01', '']]],
    ['without the word', '8.01 Other Events.\n\nText.', [['8.01', 'Other Events']]],
    [
      'with a caption of its own',
      'Item 8.01 Important Corporate News\n\nText.',
      [['8.01', 'Important Corporate News']],
    ],
    [
      'with another number’s caption',
      'Item 8.01 Regulation FD Disclosure.\n\nText.',
      [['8.01', 'Regulation FD Disclosure']],
    ],
    ['that never was one', 'Item 9.02 Corporate News\n\nText.', [['9.02', 'Corporate News']]],
    [
      'with a joint number',
      'Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure.\n\nText.',
      [
        ['2.02', 'Results of Operations and Financial Condition'],
        ['7.01', 'Regulation FD Disclosure'],
      ],
    ],
    [
      'that runs into its text',
      'Item 8.01 Other Events. On May 8, 2024 we moved.',
      [['8.01', 'Other Events']],
    ],
    [
      'of a section above it',
      'Section 8 - Other Events\n\nItem 8.01 Other Events.\n\nText.',
      [['8.01', 'Other Events']],
    ],
    [
      'named before in a table of contents',
      'Item 8.01 Other Events\nItem 9.01 Financial Statements and Exhibits\n\n' +
        'Item 8.01 Other Events.\n\nText.\n\nItem 9.01 Financial Statements and Exhibits.\n\nNone.',
      [
        ['8.01', 'Other Events'],
        ['9.01', 'Financial Statements and Exhibits'],
      ],
    ],
    [
      'that the table of contents names and the body lacks is none, and the other',
      'Item 8.01 Other Events\nItem 9.01 Financial Statements and Exhibits\nSignatures\n\n' +
        'Item 8.01 Other Events.\n\nText.',
      [['8.01', 'Other Events']],
    ],
  ])('%s is found', (_title, items, expected) => {
    expect(headingsIn(items)).toEqual(expected);
  });

  it.each([
    ['in a sentence', 'The information in Item 7.01 of this report is furnished.'],
    ['that begins a line of a sentence', 'as we said under\nItem 7.01 above, and elsewhere.'],
    [
      'that ends a sentence on a line of its own',
      'Item 1.01 is incorporated by reference into this\nItem 2.03.',
    ],
    ['in quotation marks', 'the heading "Item 7.01 Regulation FD Disclosure" is left out.'],
    ['of another paper', 'See Item 1A of our latest Annual Report.'],
  ])('is no mention %s', (_title, mention) => {
    expect(headingsIn(`Item 8.01 Other Events.\n\n${mention}`)).toEqual([['8.01', 'Other Events']]);
  });

  it('carries the letters of its paragraphs', () => {
    const draft = specimen({ items: `Item 5.02(b)(e) ${OFFICERS}.\n\nText.`, exhibitItem: '' });
    expect(filingOf(draft).items.map(({ number, letters }) => [number, letters])).toEqual([
      ['5.02', ['b', 'e']],
    ]);
  });

  it('has its body up to the next one, the last up to the signature, and a joint one shares it', () => {
    const filing = filingOf(
      specimen({
        items: 'Items 2.02 and 7.01. Regulation FD Disclosure.\n\nBoth.\n\nItem 8.01 Other Events.\n\nLast.',
        exhibitItem: '',
      }),
    );
    const report = filing.documents[0]?.text ?? '';
    expect(
      filing.items.map(({ number, body }) => [number, report.slice(body.start, body.end).trim()]),
    ).toEqual([
      ['2.02', 'Both.'],
      ['7.01', 'Both.'],
      ['8.01', 'Last.'],
    ]);
  });

  it('is found where the whole filing came on one line', () => {
    const draft = specimen({
      items: 'Item 8.01. Other Events. We moved. Item 9.01. Financial Statements and Exhibits. None.',
      exhibitItem: '',
    });
    expect(filingOf(draft.replaceAll('\n', ' ')).items.map(({ number }) => number)).toEqual(['8.01', '9.01']);
  });

  it('is found on that one line without any mark before it, by its caption in capitals', () => {
    const draft = specimen({
      items: 'Item 8.01 Other Events We moved to Ohio Item 9.01 Financial Statements and Exhibits None',
      exhibitItem: '',
    });
    const flat = filingOf(draft.replaceAll(/\s+/g, ' '));
    expect(flat.items.map(({ number }) => number)).toEqual(['8.01', '9.01']);
  });
});

describe('An item heading in HTML', () => {
  it.each([
    ['split over tags', '<p><span>I</span><span>tem 8.01</span> <b>Other Events.</b></p><p>Text.</p>'],
    ['with a no-break space', '<p>Item&nbsp;8.01&#160;&#160;Other Events.</p><p>Text.</p>'],
    [
      'with its number in a cell',
      '<table><tr><td>Item</td><td>8.01</td><td>Other Events.</td></tr></table><p>Text.</p>',
    ],
    [
      'with its caption in a cell',
      '<table><tr><td>Item 8.01.</td><td></td><td>Other Events.</td></tr></table><p>Text.</p>',
    ],
    ['with a line within', '<p>Item\n  8.01\nOther\n Events.</p><p>Text.</p>'],
    ['with a break within', '<p>Item 8.01<br>Other Events.</p><p>Text.</p>'],
    ['underlined in parts', '<p><u>Item 8.01</u>. <u>Other Events</u>.</p><p>Text.</p>'],
  ])('%s is found', (_title, items) => {
    expect(headingsInHtml(items)).toEqual([['8.01', 'Other Events']]);
  });
});
