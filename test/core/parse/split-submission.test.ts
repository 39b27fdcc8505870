import { describe, expect, it } from 'vitest';
import { splitSubmission } from '../../../core/parse/steps/split-submission.ts';

function split(source: string): [type: string, name: string, content: string][] {
  return splitSubmission(source).map(({ type, name, start, end }) => [type, name, source.slice(start, end)]);
}

describe('A submission is split into its documents', () => {
  it.each<[string, string, [string, string, string][]]>([
    ['a plain text has none', 'FORM 8-K\n<PAGE>\n', []],
    [
      'two documents with their wrappers',
      '<SEC-HEADER>h</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<FILENAME>a.txt\n<TEXT>\nA</TEXT>\n</DOCUMENT>\n' +
        '<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\nB\n</TEXT>\n</DOCUMENT>\n',
      [
        ['8-K', 'a.txt', '\nA'],
        ['EX-99.1', '', '\nB\n'],
      ],
    ],
    [
      'a wrapper without a text tag ends with its own lines',
      '<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>a.htm\n<DESCRIPTION>FORM 8-K\n<html>A</html></DOCUMENT>',
      [['8-K', 'a.htm', '<html>A</html>']],
    ],
    ['a document that is never closed', '<DOCUMENT><TYPE>8-K\n<TEXT>A', [['8-K', '', 'A']]],
    ['tags in small letters', '<document><type>8-K\n<text>A</text></document>', [['8-K', '', 'A']]],
    ['an empty document', '<DOCUMENT></DOCUMENT>', [['', '', '']]],
  ])('%s', (_title, source, expected) => {
    expect(split(source)).toEqual(expected);
  });
});
