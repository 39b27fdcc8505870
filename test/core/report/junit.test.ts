import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { formatJunit, formatJunitSuites } from '../../../core/report/junit.ts';
import { foundingReport, spoiledReport, unreadableReport } from '../../support/report-fixture.ts';

type Root = ReturnType<typeof parseDocument>;
type Element = Extract<Root['children'][number], { attribs: unknown }>;

/** Every element of the name, in order. */
function elements(parent: Root | Element, name: string): Element[] {
  return parent.children
    .filter((child): child is Element => 'attribs' in child)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

const read = (xml: string): Root => parseDocument(xml, { xmlMode: true });

describe('the report as JUnit XML', () => {
  it.each([
    ['founding', foundingReport(), { tests: '36', failures: '0', errors: '0', skipped: '11' }],
    ['spoiled', spoiledReport(), { tests: '37', failures: '1', errors: '3', skipped: '12' }],
    ['unreadable', unreadableReport(), { tests: '32', failures: '1', errors: '31', skipped: '0' }],
  ])('counts the rules of the %s report', (_, report, counts) => {
    const root = read(formatJunit(report));
    const [suite] = elements(root, 'testsuite');
    expect(suite?.attribs).toEqual({ name: report.draft.name, ...counts });
    expect(elements(root, 'testcase')).toHaveLength(Number(counts.tests));
    expect(elements(root, 'failure')).toHaveLength(Number(counts.failures));
    expect(elements(root, 'error')).toHaveLength(Number(counts.errors));
    expect(elements(root, 'skipped')).toHaveLength(Number(counts.skipped));
  });

  it('fails on errors, skips what cannot be told, and never counts it as passed', () => {
    const results = elements(read(formatJunit(spoiledReport())), 'testcase')
      .slice(0, 3)
      .map((testcase) => {
        const [child] = elements(testcase, 'failure').concat(elements(testcase, 'skipped'));
        return [
          `${testcase.attribs['classname']} ${testcase.attribs['name']}`,
          child?.name,
          child?.attribs['message'],
        ];
      });
    expect(results).toEqual([
      ['items items/wrong-era', 'failure', 'Item 12 has not existed since 2004'],
      ['safe-harbor safe-harbor/bespeaks-generic', undefined, undefined],
      ['cover cover/communication-box-mismatch', 'skipped', 'cannot tell: Are the four boxes ticked?'],
    ]);
  });

  it('escapes whatever a draft says, and drops what no XML may hold', () => {
    const report = spoiledReport();
    const hostile = `</failure><b a="1" b='2'>&amp; ]]> \u0000\u001b\u007f\u009b\ufffe\ud800`;
    const [first, ...rest] = report.findings;
    const xml = formatJunit({
      ...report,
      draft: { ...report.draft, name: hostile },
      findings: [{ ...first!, message: hostile, excerpt: hostile }, ...rest],
    });
    const [failure] = elements(read(xml), 'failure');
    const shown = `</failure><b a="1" b='2'>&amp; ]]> ${'\ufffd'.repeat(6)}`;
    expect(failure?.attribs['message']).toBe(shown);
    expect(elements(read(xml), 'testsuite')[0]?.attribs['name']).toBe(shown);
    expect(elements(read(xml), 'b')).toEqual([]);
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
  });

  it('holds several drafts as suites of one file', () => {
    const suites = elements(read(formatJunitSuites([foundingReport(), spoiledReport()])), 'testsuite');
    expect(suites.map(({ attribs }) => attribs['name'])).toEqual(['sonus-2004-01-21-8k.txt', 'd8k.htm']);
  });
});
