import { describe, expect, it } from 'vitest';
import { htmlSpecimen, htmlSpecimenWithItem, htmlSubmission } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/edgar/hidden-text.ts';
import { describeRule, resultOf } from '../../support/test-rule.ts';
import { openedFiling, r, wordFile, wordSpecimenWithItem } from '../../support/word-file.ts';

const html = { name: 'report.htm' };
const onCover = (markup: string): string =>
  htmlSpecimen({}, { form: 'FORM 8-K' }).replace('CURRENT REPORT', `${markup}CURRENT REPORT`);

describeRule(rule, {
  passes: [
    ['words that show', htmlSpecimen(), html],
    ['a page number', htmlSpecimenWithItem('It opened. <div style="display:none">2</div>'), html],
    ['a spacer', htmlSpecimenWithItem('It <span style="font-size:0">\u200b</span> opened.'), html],
    ['half a point', htmlSpecimenWithItem('It <span style="font-size:0.5pt">has</span> opened.'), html],
    [
      'white on a dark ground',
      htmlSpecimenWithItem('<span style="background:#036;color:#fff">Opened</span>'),
      html,
    ],
    ['a white ground', htmlSpecimenWithItem('<span style="background-color:#ffffff">Opened</span>'), html],
    [
      'a tagged fact kept in white on the cover',
      onCover(
        '<ix:nonNumeric name="dei:TradingSymbol"><span style="color:#ffffff">ALDR</span></ix:nonNumeric>',
      ),
      html,
    ],
    [
      'the words of slides beneath their picture',
      htmlSubmission(
        'EX-99.1',
        '<p><img src="slide1.jpg"></p><p style="color:white">Third quarter results in detail.</p>',
      ),
    ],
    [
      'the words of slides whose pictures the copy has lost',
      htmlSubmission(
        'EX-99.1',
        `<p style="color:white">${'Third quarter results in detail. '.repeat(12)}</p>`,
      ),
    ],
  ],
  violations: [
    [
      'a few white words in an exhibit',
      htmlSubmission('EX-99.1', '<p>The price <span style="color:white">of $31</span> is final.</p>'),
      { message: 'hidden', at: 'of $31' },
    ],
    [
      'white words',
      htmlSpecimenWithItem('The plant <span style="color:#fff">at a price of $31</span> opened.'),
      {
        message: 'hidden',
        at: 'at a price of $31',
        severity: 'warning',
        facts: { words: 'at a price of $31' },
      },
      html,
    ],
    [
      'words not displayed',
      htmlSpecimenWithItem('The plant <span style="display:none">in Bath, for $31,</span> opened.'),
      { message: 'hidden', at: 'in Bath, for $31,' },
      html,
    ],
    [
      'words of no size',
      htmlSpecimenWithItem('The plant <span style="font-size:0pt">in Bath</span> opened.'),
      { message: 'hidden', at: 'in Bath' },
      html,
    ],
    [
      'white words on a cover that is not tagged',
      onCover('<p style="color:white">Old name</p>'),
      { message: 'hidden', at: 'Old name' },
      html,
    ],
  ],
  undetermined: 'Words show or do not.',
  notApplicable: [['plain text', specimen()]],
});

describe('Hidden words of a Word file', () => {
  it('are told', async () => {
    const runs = `${r('The plant ')}${r('at a price of $31 ', '<w:vanish/>')}${r('opened.')}`;
    const filing = await openedFiling({ name: 'draft.docx', bytes: wordFile(wordSpecimenWithItem(runs)) });
    const { outcome, findings } = resultOf(rule, filing, {});
    expect([outcome, findings.map(({ message }) => message)]).toEqual([
      'violation',
      ['Words in the file are not shown: at a price of $31'],
    ]);
  });
});
