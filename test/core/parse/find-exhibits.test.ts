import { describe, expect, it } from 'vitest';
import { exhibitHeading } from '../../../core/parse/steps/find-exhibits.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

type Said = [number: string, state: string, heading: string | undefined];

function exhibitsIn(draft: string): Said[] {
  return filingOf(draft).exhibits.map(({ number, listed, attached, heading }) => [
    number,
    [listed && 'listed', attached && 'attached'].filter(Boolean).join(' and '),
    heading?.text,
  ]);
}

const LISTED = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1 Press release';
const RELEASE = specimen().slice(specimen().indexOf('Alder Point Instruments Reports'));

describe('The exhibits of a draft', () => {
  it.each<[string, string, Said[]]>([
    [
      'listed and pasted under its heading',
      specimen({ exhibitItem: LISTED }),
      [['99.1', 'listed and attached', 'Exhibit 99.1']],
    ],
    ['listed only', specimen({ exhibitItem: LISTED, exhibits: '' }), [['99.1', 'listed', undefined]]],
    [
      'pasted without a heading',
      specimen({ exhibitItem: LISTED, exhibits: RELEASE }),
      [['99.1', 'listed and attached', undefined]],
    ],
    [
      'pasted without a heading and listed nowhere, but cited',
      specimen({ exhibitItem: '', exhibits: RELEASE }),
      [['99.1', 'attached', undefined]],
    ],
    ['pasted and listed nowhere', specimen({ exhibitItem: '' }), [['99.1', 'attached', 'Exhibit 99.1']]],
    [
      'two, one of them pasted',
      specimen({ exhibitItem: `${LISTED}\n99.2 Slides` }),
      [
        ['99.1', 'listed and attached', 'Exhibit 99.1'],
        ['99.2', 'listed', undefined],
      ],
    ],
    [
      'with 99 listed as 99.1',
      specimen({ exhibitItem: LISTED, exhibits: `EXHIBIT 99\n\n${RELEASE}` }),
      [['99.1', 'listed and attached', 'EXHIBIT 99']],
    ],
    [
      'a page number is none',
      specimen({ exhibitItem: LISTED, exhibits: '3' }),
      [['99.1', 'listed', undefined]],
    ],
  ])('%s', (_title, draft, expected) => {
    expect(exhibitsIn(draft)).toEqual(expected);
  });

  it('are paired by their very numbers before 99 is taken for 99.1', () => {
    const wrapped = (type: string): string =>
      `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\nAGREEMENT\n</TEXT>\n</DOCUMENT>\n`;
    const draft =
      `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${specimen({ exhibitItem: LISTED, exhibits: '' })}\n</TEXT>\n</DOCUMENT>\n` +
      wrapped('EX-99') +
      wrapped('EX-99.1');
    expect(exhibitsIn(draft)).toEqual([
      ['99.1', 'listed and attached', undefined],
      ['99', 'attached', undefined],
    ]);
  });

  it('are the other documents of a submission, data and pictures left out', () => {
    const wrapped = (type: string, text: string): string =>
      `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
    const report = specimen({ exhibitItem: LISTED, exhibits: '' });
    const draft =
      wrapped('8-K', report) +
      wrapped('EX-99.1', `EXHIBIT 99.1\n\n${RELEASE}`) +
      wrapped('EX-10.1', 'AGREEMENT') +
      wrapped('EX-101.SCH', '<xsd/>') +
      wrapped('GRAPHIC', 'begin 644');
    expect(exhibitsIn(draft)).toEqual([
      ['99.1', 'listed and attached', 'EXHIBIT 99.1'],
      ['10.1', 'attached', undefined],
    ]);
  });
});

describe('The heading of an exhibit', () => {
  it.each([
    ['Exhibit 99.1', '99.1'],
    ['EXHIBIT NO. 10.1', '10.1'],
    ['EX-99', '99'],
    ['Exhibit 99.1 Press release', null],
    ['Exhibit A', null],
  ])('%s: %s', (words, number) => {
    expect(exhibitHeading(words)).toBe(number);
  });
});
