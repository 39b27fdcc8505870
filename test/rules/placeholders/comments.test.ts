import { describe, expect, it } from 'vitest';
import { htmlSpecimen, htmlSpecimenWithItem } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/comments.ts';
import { describeRule, resultOf } from '../../support/test-rule.ts';
import { openedFiling, p, r, wordFile, wordSpecimenWithItem } from '../../support/word-file.ts';

const html = { name: 'report.htm' };
const noted = (comment: string): string => htmlSpecimenWithItem(`The plant opened.<!-- ${comment} -->`);

describeRule(rule, {
  passes: [
    ['none', htmlSpecimen(), html],
    ['a label of a page', noted('Field: Page; Sequence: 2; Value: 1'), html],
    ['a label of a section', noted('link2 "Item 2.02 Results of Operations and Financial Condition"'), html],
    ['a caption', noted('Item 5.02 Departure of Directors or Certain Officers'), html],
    ['a date', noted('Creation Date : 2024-10-30T13:28:24'), html],
    [
      'what made the file',
      noted('Document created using Filer 4.0. Copyright 2024 Filer, all rights reserved'),
      html,
    ],
    ['who holds the program', noted('Licensed to: H and B LLP Document created using Filer'), html],
    ['the end of a part', noted('End of the cover page'), html],
    ['a word processor’s condition', noted('[if gte mso 9]><xml>draft</xml><![endif]'), html],
    ['a folio', noted("SEQ.=1,FOLIO='2',FILE='1-ba.htm',USER='1'"), html],
    ['a digest', noted('eJxFjdsKgkAQhp'), html],
  ],
  violations: [
    [
      'a question, in a draft',
      noted('is this right?'),
      { message: 'prose', at: 'is this right?', severity: 'warning', facts: { words: 'is this right?' } },
      html,
    ],
    [
      'a question, on the run that precedes sign-off',
      noted('is this right?'),
      { message: 'prose', at: 'is this right?', severity: 'error' },
      { ...html, stage: 'final' },
    ],
    [
      'a request to a colleague',
      noted('Please ask Maria for the number before we file'),
      { message: 'prose', at: 'Please ask Maria for the number before we file' },
      html,
    ],
    ['a short order', noted('confirm with KPMG'), { message: 'prose', at: 'confirm with KPMG' }, html],
    [
      'old words with their tags',
      noted('<p>The company is to buy the plant for $31 million.</p>'),
      {
        message: 'prose',
        at: '<p>The company is to buy the plant for $31 million.</p>',
        facts: { words: 'The company is to buy the plant for $31 million.' },
      },
      html,
    ],
    [
      'two, told once',
      htmlSpecimenWithItem('It opened.<!-- is this right? --> It closed.<!-- check the day -->'),
      { message: 'prose', at: 'is this right?', facts: { count: 2 } },
      html,
    ],
  ],
  undetermined: 'What people write to each other is plain, or it is left alone.',
  notApplicable: [['plain text', specimen()]],
});

describe('A comment in a Word file', () => {
  it('is told whatever it says, at the words that it is about', async () => {
    const runs = `${r('It opened on ')}<w:commentRangeStart w:id="1"/>${r('May 3')}<w:commentRangeEnd w:id="1"/>${r('.')}`;
    const bytes = wordFile(wordSpecimenWithItem(runs), {
      'comments.xml': `<w:comment w:id="1">${p('KPMG')}</w:comment>`,
    });
    const filing = await openedFiling({ name: 'draft.docx', bytes });
    const { outcome, findings } = resultOf(rule, filing, {});
    expect(outcome).toBe('violation');
    expect(findings.map(({ message, excerpt }) => [message, excerpt])).toEqual([
      ['A comment is left in the file: KPMG', 'May 3'],
    ]);
  });
});
