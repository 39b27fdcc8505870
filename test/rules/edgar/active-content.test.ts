import { describe, expect, it } from 'vitest';
import { htmlSpecimen, htmlSpecimenWithItem } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/edgar/active-content.ts';
import { describeRule, resultOf } from '../../support/test-rule.ts';
import { openedFiling, wordFile, type WordParts, wordSpecimen } from '../../support/word-file.ts';

const html = { name: 'report.htm' };

describeRule(rule, {
  passes: [
    ['words alone', htmlSpecimen(), html],
    ['a link', htmlSpecimenWithItem('See <a href="ex99-1.htm">Exhibit 99.1</a>.'), html],
    [
      "scripts of the Commission's own server in a copy saved from its site",
      htmlSpecimen({
        head: '<script>a="1"</script><script src="https://www.sec.gov/akam/13/1"></script>',
      }),
      html,
    ],
  ],
  violations: [
    [
      'a script',
      htmlSpecimenWithItem('The plant opened.<script>go()</script>'),
      { message: 'active', at: '', severity: 'error', facts: { words: '<script>' } },
      html,
    ],
    [
      'a script from elsewhere',
      htmlSpecimen({ head: '<script src="https://host.example/a.js"></script>' }),
      { message: 'active', at: 'https://host.example/a.js' },
      html,
    ],
    [
      'a field and a button, told once',
      htmlSpecimenWithItem('Vote <input type="text"> <button>Send</button>'),
      { message: 'active', at: '', facts: { count: 2, words: '<input>; <button>' } },
      html,
    ],
    [
      'an event handler',
      htmlSpecimenWithItem('<span onmouseover="show()">The plant</span> opened.'),
      { message: 'active', at: '', facts: { words: 'an event handler (onmouseover)' } },
      html,
    ],
    [
      'a link that runs a script',
      htmlSpecimenWithItem('<a href="javascript:go()">The plant</a> opened.'),
      { message: 'active', at: '', facts: { words: 'a link that runs a script' } },
      html,
    ],
    [
      'a page that reloads itself',
      htmlSpecimen({ head: '<meta http-equiv="refresh" content="5">' }),
      { message: 'active', at: '', facts: { words: 'a page that reloads itself' } },
      html,
    ],
    [
      'a field in a copy with scripts of the Commission',
      htmlSpecimen({ head: '<script src="https://www.sec.gov/akam/13/1"></script>', body: '<p><input></p>' }),
      { message: 'active', at: '', facts: { count: 1 } },
      html,
    ],
  ],
  undetermined: 'A tag stands in the file or does not.',
  notApplicable: [
    ['plain text', specimen()],
    ['before the rule', htmlSpecimenWithItem('<script>go()</script>'), { ...html, filed: '1999-05-31' }],
  ],
});

describe('A Word file', () => {
  it('with macros is told of, and one without passes', async () => {
    const outcome = async (parts: WordParts): Promise<unknown> => {
      const filing = await openedFiling({ name: 'draft.docm', bytes: wordFile(wordSpecimen(), parts) });
      const result = resultOf(rule, filing, {});
      return [result.outcome, result.findings.map(({ severity, message }) => [severity, message])];
    };
    expect(await outcome({})).toEqual(['pass', []]);
    expect(await outcome({ 'vbaProject.bin': new Uint8Array(9) })).toEqual([
      'violation',
      [['error', 'The file has active content: macros of Word']],
    ]);
  });
});
