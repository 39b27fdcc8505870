import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../core/filing/filing.ts';
import { assignRoles, assignRolesBehind } from '../../../../core/parse/package/assign-roles.ts';

const REPORT = 'UNITED STATES\n\nFORM 8-K\n\nCURRENT REPORT\n\nAlder Point Instruments, Inc.';
const RELEASE = 'Alder Point Instruments reports third quarter results.';

const paper = (index: number, name: string, text = RELEASE, type = ''): Document => ({
  index,
  name,
  type,
  role: 'report',
  format: 'text',
  bytes: { start: 0, end: text.length },
  text,
  map: { read: [0], source: [0], lines: [0], wide: [] },
  parts: null,
  pictures: [],
  marks: [],
  tagged: null,
});
const told = (...papers: readonly Document[]): unknown => {
  const roles = assignRoles(papers);
  return roles && [...roles.documents.map(({ role, type }) => `${role} ${type}`.trim()), roles.told];
};

describe('Which paper of a package is the report, and which exhibit is which', () => {
  it.each<[string, Document[], unknown]>([
    [
      'by type tags, before any heading',
      [paper(0, 'a.txt', REPORT, 'EX-99.1'), paper(1, 'b.txt', RELEASE, '8-K/A')],
      ['exhibit EX-99.1', 'report 8-K/A', null],
    ],
    [
      'by headings, before any name',
      [
        paper(0, 'form8-k.txt', `Exhibit 10.3\n\n${RELEASE}`),
        paper(1, 'ex99-1.txt', `Exhibit 99.2\n\n${RELEASE}`),
        paper(2, 'a.txt', REPORT),
      ],
      [
        'exhibit EX-10.3',
        'exhibit EX-99.2',
        'report',
        'a.txt is taken for the report by its heading; form8-k.txt for Exhibit 10.3 by its heading; ex99-1.txt for Exhibit 99.2 by its heading',
      ],
    ],
    [
      'by names',
      [paper(0, 'ex99-1.txt'), paper(1, 'd8k.txt')],
      [
        'exhibit EX-99.1',
        'report',
        'd8k.txt is taken for the report by its name; ex99-1.txt for Exhibit 99.1 by its name',
      ],
    ],
    [
      'for want of anything else, an exhibit without a number',
      [paper(0, 'a.txt', REPORT), paper(1, 'release.txt')],
      [
        'report',
        'exhibit EX-99',
        'a.txt is taken for the report by its heading; release.txt for Exhibit 99 for want of a number in heading and name',
      ],
    ],
    [
      'of two headed so the one whose name says it; the other is left out',
      [paper(0, 'a.txt', REPORT), paper(1, 'd8k.txt', REPORT)],
      [
        'other',
        'report',
        'd8k.txt is taken for the report by its heading; a.txt is left out: headed Form 8-K, and not the report',
      ],
    ],
    ['the only paper', [paper(0, 'a.txt')], ['report', 'a.txt is taken for the report by its place']],
    [
      'tagged, whatever the form: other rules say that it is no 8-K',
      [paper(0, 'a.txt', RELEASE, 'EX-21'), paper(1, 'b.txt', RELEASE, '10-K')],
      ['exhibit EX-21', 'report 10-K', null],
    ],
    ['none, where nothing tells', [paper(0, 'a.txt'), paper(1, 'b.txt')], null],
    [
      'a picture by its tag rides along',
      [paper(0, 'a.txt', RELEASE, '8-K'), paper(1, 'b.jpg', RELEASE, 'GRAPHIC')],
      ['report 8-K', 'other GRAPHIC', null],
    ],
  ])('%s', (_title, papers, expected) => {
    expect(told(...papers)).toEqual(expected);
  });

  it('is the first of several files, and the type tags of the others count', () => {
    const report = paper(0, 'a.txt', REPORT);
    const { documents, told } = assignRolesBehind(report, [
      report,
      paper(1, 'ex10-1.txt', RELEASE, 'EX-99.1'),
    ]);
    expect(documents.map(({ role, type }) => [role, type])).toEqual([
      ['report', ''],
      ['exhibit', 'EX-99.1'],
    ]);
    expect(told).toBe('a.txt is taken for the report by its place');
  });

  it('names a dozen and counts the others', () => {
    const exhibits = Array.from({ length: 20 }, (_, at) => paper(at + 1, `ex10-${at + 1}.txt`));
    const { told } = assignRoles([paper(0, 'd8k.txt', REPORT), ...exhibits]) ?? {};
    expect(told?.split('; ').slice(-2)).toEqual([
      'ex10-11.txt for Exhibit 10.11 by its name',
      'so with 9 more',
    ]);
  });
});
