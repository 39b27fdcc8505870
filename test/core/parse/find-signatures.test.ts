import { describe, expect, it } from 'vitest';
import type { SignatureBlock } from '../../../core/filing/filing.ts';
import { findSignatures } from '../../../core/parse/steps/find-signatures.ts';

const UNDERTAKING =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be ' +
  'signed on its behalf by the undersigned hereunto duly authorized.';
const SIGNED =
  'Alder Point, Inc.\n\nBy: /s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer\n\nDate: May 9, 2024';

const blocksIn = (text: string, names: string[] = ['Alder Point, Inc.']): SignatureBlock[] =>
  findSignatures(text, 0, text.length, 0, names);
const wordsIn = (
  text: string,
  span: { start: number; end: number } | null | undefined,
): string | undefined => (span ? text.slice(span.start, span.end) : undefined);

describe('A signature block', () => {
  it('has a heading, the undertaking, a name, a date behind its label, and a signer', () => {
    const text = `Text.\n\nSIGNATURE\n\n${UNDERTAKING}\n\n${SIGNED}`;
    const [block, ...others] = blocksIn(text);
    expect(others).toEqual([]);
    expect({
      span: wordsIn(text, block?.span),
      heading: wordsIn(text, block?.heading),
      undertaking: wordsIn(text, block?.undertaking),
      names: block?.names.map((name) => name.text),
      date: block?.date?.text,
      dateLabel: wordsIn(text, block?.dateLabel),
      signers: block?.signers.map((one) => one.conformed?.text),
    }).toEqual({
      span: text.slice('Text.\n\n'.length),
      heading: 'SIGNATURE',
      undertaking: UNDERTAKING,
      names: ['Alder Point, Inc.'],
      date: 'May 9, 2024',
      dateLabel: 'Date:',
      signers: ['Maria Ortiz'],
    });
  });

  it.each([
    ['with thereunto', UNDERTAKING.replace('hereunto', 'thereunto')],
    ['without either', UNDERTAKING.replace(' hereunto duly authorized', '')],
    [
      'of a duly authorized person',
      UNDERTAKING.replace('hereunto duly authorized', 'duly authorized person'),
    ],
    ['with a current report', UNDERTAKING.replace('this report', 'this current report')],
    ['with a report on its form', UNDERTAKING.replace('this report', 'this Report on Form 8-K')],
    ['over two lines', UNDERTAKING.replace('duly caused', 'duly\ncaused')],
  ])('is known by its sentence %s', (_title, sentence) => {
    expect(blocksIn(`SIGNATURES\n\n${sentence}\n\n${SIGNED}`).map(({ date }) => date?.date)).toEqual([
      '2024-05-09',
    ]);
  });

  it.each([['SIGNATURES'], ['S I G N A T U R E S'], ['SIGNATURE PAGE'], ['Signature(s)'], ['- SIGNATURE -']])(
    'has a heading such as %s',
    (heading) => {
      const text = `${heading}\n\n${UNDERTAKING}\n\n${SIGNED}`;
      expect(wordsIn(text, blocksIn(text)[0]?.heading)).toBe(heading);
    },
  );

  it('needs no heading', () => {
    expect(blocksIn(`Text.\n\n${UNDERTAKING}\n\n${SIGNED}`).map(({ heading }) => heading)).toEqual([null]);
  });

  it('needs no sentence where a heading and a signature stand', () => {
    expect(
      blocksIn(`SIGNATURE\n\n${SIGNED}`).map(({ undertaking, date }) => [undertaking, date?.text]),
    ).toEqual([[null, 'May 9, 2024']]);
  });

  it('is not there where nobody signs', () => {
    expect(blocksIn('Item 8.01 Other Events.\n\nText.')).toEqual([]);
  });

  it('is not that of an agreement pasted behind the report', () => {
    const agreement =
      'IN WITNESS WHEREOF, the parties have caused this Agreement to be executed.\n\nBy: /s/ John Roe';
    const text = `SIGNATURE\n\n${UNDERTAKING}\n\n${SIGNED}\n\nEXHIBIT 10.1\n\n${agreement}`;
    expect(blocksIn(text).map(({ signers }) => signers.map((one) => one.conformed?.text))).toEqual([
      ['Maria Ortiz'],
    ]);
  });

  it('is one for each co-registrant', () => {
    const second = SIGNED.replace('Alder Point, Inc.', 'Birch Power Company').replace(
      'Maria Ortiz',
      'John Roe',
    );
    const text = `SIGNATURE\n\n${UNDERTAKING}\n\n${SIGNED}\n\nSIGNATURE\n\n${UNDERTAKING}\n\n${second}`;
    const blocks = blocksIn(text, ['Alder Point, Inc.', 'Birch Power Company']);
    expect(blocks.map(({ names }) => names.map((name) => name.text))).toEqual([
      ['Alder Point, Inc.'],
      ['Birch Power Company'],
    ]);
  });

  it.each([
    ['a row of the exhibit index', '99.1 Press release dated May 8, 2024'],
    ['the heading of an index', 'EXHIBIT INDEX'],
    ['the heading of an exhibit', 'Exhibit 99.1'],
    [
      'a release that nothing announces',
      'Alder Point Delays the Release of Its Results for the Quarter\n\nAlder Point today postponed the release of its ' +
        'results for the second quarter and will reschedule the call with its analysts, as soon as the audit of the ' +
        'accounts is at its end.',
    ],
  ])('ends before %s', (_title, behind) => {
    const text = `SIGNATURE\n\n${UNDERTAKING}\n\n${SIGNED}\n\n${behind}`;
    expect(blocksIn(text).map(({ span }) => span.end)).toEqual([text.length - behind.length - 2]);
  });
});

describe('The date of a signature', () => {
  it.each([
    ['behind its label', 'Date: May 9, 2024\n\nBy: /s/ Maria Ortiz', 'May 9, 2024'],
    ['behind "Dated"', 'Dated: May 9, 2024\n\nBy: /s/ Maria Ortiz', 'May 9, 2024'],
    ['in another cell', 'Date:\tMay 9, 2024\tBy:\t/s/ Maria Ortiz', 'May 9, 2024'],
    ['without a label', 'May 9, 2024\n\nBy: /s/ Maria Ortiz', 'May 9, 2024'],
    ['behind the signature', 'By: /s/ Maria Ortiz\nDate: May 9, 2024', 'May 9, 2024'],
    ['in digits', 'Date: 5/9/24\n\nBy: /s/ Maria Ortiz', '5/9/24'],
    ['in a month that is none', 'Date: Marcxh 12, 2024\n\nBy: /s/ Maria Ortiz', 'Marcxh 12, 2024'],
    ['that is blank', 'Date: ____________\n\nBy: /s/ Maria Ortiz', undefined],
  ])('is read %s', (_title, lines, date) => {
    expect(blocksIn(`SIGNATURE\n\n${UNDERTAKING}\n\n${lines}`)[0]?.date?.text).toBe(date);
  });

  it('may stand alone above the block', () => {
    expect(blocksIn(`Text.\n\nMay 9, 2024\n\n${UNDERTAKING}\n\nBy: /s/ Maria Ortiz`)[0]?.date?.text).toBe(
      'May 9, 2024',
    );
  });

  it('is not a date in the sentence above the block', () => {
    const text = `We moved on May 9, 2024.\n\n${UNDERTAKING}\n\nBy: /s/ Maria Ortiz`;
    expect(blocksIn(text)[0]?.date).toBeNull();
  });
});
