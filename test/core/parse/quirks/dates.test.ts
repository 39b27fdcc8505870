import { describe, expect, it } from 'vitest';
import { htmlSpecimen } from '../../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { filingOf, reportDatesIn, signedIn } from './reading.ts';

const LINE = 'Date of Report (Date of earliest event reported): October 29, 2024';
const dated = (line: string): string => specimen().replace(LINE, line);
const inHtml = (markup: string): string => htmlSpecimen().replace(LINE, markup);

describe('The date of the report is read', () => {
  it.each([
    [
      'above its caption',
      dated('October 29, 2024\nDate of Report (Date of earliest event reported)'),
      ['2024-10-29', 'October 29, 2024'],
    ],
    [
      'below its caption',
      dated('Date of Report (Date of earliest event reported)\n\nOctober 29, 2024'),
      ['2024-10-29', 'October 29, 2024'],
    ],
    [
      'as two, each with a caption',
      dated('Date of Report: October 30, 2024\n(Date of Earliest Event Reported): October 29, 2024'),
      ['2024-10-29', 'October 30, 2024', 'October 29, 2024'],
    ],
    [
      'as two, with the caption broken over lines',
      dated('Date\nof Report: October 30, 2024\n(Date\nof\nearliest event reported: October 29, 2024)'),
      ['2024-10-29', 'October 30, 2024', 'October 29, 2024'],
    ],
    [
      'as two, the earlier in parentheses',
      dated('Date of Report (Date of earliest event reported): October 30, 2024 (October 29, 2024)'),
      ['2024-10-29', 'October 30, 2024', 'October 29, 2024'],
    ],
    [
      'as two, the second the later',
      dated('Date of Report (Date of earliest event reported): October 25, 2024 (October 29, 2024)'),
      ['2024-10-29', 'October 25, 2024', 'October 29, 2024'],
    ],
    [
      'without a word of the earliest event',
      dated('Date of Report: October 29, 2024'),
      ['2024-10-29', 'October 29, 2024'],
    ],
    ['behind a dash', dated('Date of Report \u2013 October 29, 2024'), ['2024-10-29', 'October 29, 2024']],
    [
      'as an ordinal',
      dated('Date of Report (Date of earliest event reported): October 29th, 2024'),
      ['2024-10-29', 'October 29th, 2024'],
    ],
    [
      'as a number',
      dated('Date of Report (Date of earliest event reported):  10/29/2024'),
      ['2024-10-29', '10/29/2024'],
    ],
    [
      'with a year of two digits',
      dated('Date of Report (Date of earliest event reported): 10/29/24'),
      ['2024-10-29', '10/29/24'],
    ],
    [
      'without a space behind the comma',
      dated('Date of Report (Date of earliest event reported):  October  29,2024'),
      ['2024-10-29', 'October 29,2024'],
    ],
    [
      'over two lines',
      dated('Date of Report (Date of earliest event reported):  October 30,2024  (October 29,\n2024)'),
      ['2024-10-29', 'October 30,2024', 'October 29, 2024'],
    ],
    [
      'with non-breaking spaces',
      dated('Date of Report (Date of earliest event reported): October\u00a029,\u00a02024'),
      ['2024-10-29', 'October 29, 2024'],
    ],
    [
      'in spans within spans',
      inHtml(
        'Date of Report (Date of earliest event reported): <span><span>Octo</span><span>ber <b>29</b></span>,<span> 2024</span></span>',
      ),
      ['2024-10-29', 'October 29, 2024'],
    ],
    [
      'in a cell beside its caption',
      inHtml(
        '<table><tr><td>Date of Report (Date of earliest event reported)</td><td>October 29, 2024</td></tr></table>',
      ),
      ['2024-10-29', 'October 29, 2024'],
    ],
    [
      'and not what hidden words repeat',
      inHtml(`<div style="display:none">Date of Report: May 1, 2001</div>${LINE}`),
      ['2024-10-29', 'October 29, 2024'],
    ],
  ])('%s', (_title, draft, dates) => {
    expect(reportDatesIn(draft)).toEqual(dates);
  });
});

describe('The date of the signature is read as it is written', () => {
  it.each([
    ['a misspelt month', 'Date: Octoberx 30, 2024', null, 'Octoberx 30, 2024'],
    ['a year that is a year off', 'Date: October 30, 2023', '2023-10-30', 'October 30, 2023'],
    ['no space behind the comma', 'Dated: October 30,2024', '2024-10-30', 'October 30,2024'],
    ['a number', 'Date: 10/30/2024', '2024-10-30', '10/30/2024'],
    ['an ordinal', 'Date: October 30th, 2024', '2024-10-30', 'October 30th, 2024'],
  ])('%s', (_title, signatureDate, date, text) => {
    const draft = specimen({ signatureDate });
    expect(signedIn(draft).date).toBe(date);
    expect(filingOf(draft).signatures[0]?.date?.text).toBe(text);
  });
});
