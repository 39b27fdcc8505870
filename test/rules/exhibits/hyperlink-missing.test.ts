import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/hyperlink-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const page = (rows: string, day = 'October 29, 2024'): string =>
  `<html><body>${specimen({
    reportDate: day,
    signatureDate: `Date: ${day}`,
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n${rows}`,
    exhibits: '',
  })
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}</body></html>`;
const row = (number: string, words: string): string =>
  `<table><tr><td>${number}</td><td>${words}</td></tr></table>`;
const link = (target: string, words: string): string => `<a href="${target}">${words}</a>`;
const HTML = { name: 'draft.htm' } as const;
const FINAL = { name: 'draft.htm', stage: 'final' } as const;

describeRule(rule, {
  passes: [
    ['the description is linked', page(row('99.1', link('ex99-1.htm', 'Press release'))), FINAL],
    ['the number is linked', page(row(link('ex99-1.htm', '99.1'), 'Press release')), FINAL],
    [
      'to EDGAR',
      page(
        row(
          '2.1',
          link(
            'https://www.sec.gov/Archives/edgar/data/1/000000000124000001/ex2-1.htm',
            'Merger Agreement (incorporated by reference to the Form 8-K of May 3, 2024)',
          ),
        ),
      ),
      FINAL,
    ],
    ['to a place in the same file', page(row('99.1', link('#ex991', 'Press release'))), FINAL],
    [
      'a consent in the opinion needs no link',
      page(
        row('5.1', link('ex5-1.htm', 'Opinion of Reed LLP')) +
          row('23.1', 'Consent of Reed LLP (included in Exhibit 5.1)'),
      ),
      FINAL,
    ],
    [
      'the data file of the cover',
      page(row('99.1', link('ex99-1.htm', 'Press release')) + row('104', 'Cover Page Interactive Data File')),
      FINAL,
    ],
    [
      'the words behind the number’s line are linked',
      page(
        `99.1 Exhibits.</p><p>${link('ex99-1.htm', 'Press release dated October 29, 2024')}</p><p>104 Cover Page Interactive Data File`,
      ),
      FINAL,
    ],
  ],
  violations: [
    [
      'no link, at the last run',
      page(row('99.1', 'Press release')),
      { message: 'unlinked', at: '99.1 Press release', severity: 'warning', facts: { exhibits: '99.1' } },
      FINAL,
    ],
    [
      'no link yet, in a draft',
      page(row('99.1', 'Press release')),
      { message: 'unlinked', at: '99.1 Press release', severity: 'info' },
      HTML,
    ],
    [
      'one of two, told once for all that lack it',
      page(row('10.1', 'Lease') + row('10.2', 'Guaranty') + row('99.1', link('ex99-1.htm', 'Press release'))),
      { message: 'unlinked', at: '10.1 Lease', facts: { exhibits: '10.1, 10.2' } },
      FINAL,
    ],
    [
      'what is incorporated is linked, too',
      page(row('2.1', 'Merger Agreement (incorporated by reference to the Form 8-K of May 3, 2024)')),
      {
        message: 'unlinked',
        at: '2.1 Merger Agreement (incorporated by reference to the Form 8-K of May 3, 2024)',
      },
      FINAL,
    ],
    [
      'a file on somebody’s disk',
      page(row('99.1', link('file:///C:/drafts/release.htm', 'Press release'))),
      {
        message: 'no-document',
        at: '99.1 Press release',
        severity: 'warning',
        facts: { target: 'file:///C:/drafts/release.htm' },
      },
      HTML,
    ],
    [
      'the company’s own site',
      page(row('99.1', link('https://www.alderpoint.example/news', 'Press release'))),
      { message: 'no-document', at: '99.1 Press release' },
      HTML,
    ],
  ],
  undetermined: 'A row has a link or has none.',
  notApplicable: [
    ['plain text', specimen()],
    ['no list', page('')],
    [
      'the day before',
      page(row('99.1', 'Press release'), 'August 31, 2017'),
      { name: 'draft.htm', filed: '2017-08-31' },
    ],
    ['data files alone', page(row('104', 'Cover Page Interactive Data File')), HTML],
  ],
});
