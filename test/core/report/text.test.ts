import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../core/report/report.ts';
import { formatText } from '../../../core/report/text.ts';
import { foundingReport, spoiledReport, unreadableReport } from '../../support/report-fixture.ts';

const golden = (name: string): string =>
  readFileSync(new URL(`../../golden/terminal/${name}.txt`, import.meta.url), 'utf8');
const plain = (report: Report, width = 80): string => formatText(report, { colour: false, width });

describe('the report on a terminal', () => {
  it.each([
    ['the founding sample, ready to sign', 'ready', foundingReport()],
    ['a spoiled draft with rules that did not run', 'not-ready', spoiledReport()],
    ['a draft that could not be read', 'unreadable', unreadableReport()],
  ])('shows %s as the design does', (_, name, report) => {
    expect(plain(report)).toBe(golden(name));
  });

  it('says the same words with colour as without', () => {
    for (const report of [foundingReport(), spoiledReport(), unreadableReport()]) {
      const coloured = formatText(report, { colour: true, width: 80 });
      // eslint-disable-next-line no-control-regex
      expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain(report));
    }
  });

  it('paints verdict, due date, level and title, place and labels in the basic colours', () => {
    const lines = formatText(foundingReport(), { colour: true, width: 80 }).split('\n');
    expect(lines[1]).toBe('\u001b[1;32mREADY TO SIGN\u001b[0m   no errors, 1 warning, 4 notes');
    expect(lines[4]).toContain('Due \u001b[1mTue, January 27, 2004\u001b[0m, 5:30 p.m.');
    expect(lines[8]).toBe('\u001b[1;33mwarning\u001b[0m     \u001b[1mExhibit 99.1 has no Item 7(c)\u001b[0m');
    expect(lines[9]).toBe('\u001b[2m            sonus-2004-01-21-8k.txt:27:234\u001b[0m');
    expect(lines[10]).toMatch(/^\u001b\[2m {2}found\u001b\[0m {5}A copy/); // eslint-disable-line no-control-regex
  });

  it.each([80, 60, 40])('keeps every line within %i columns, but for names that must not break', (width) => {
    const long = plain(foundingReport(), width)
      .split('\n')
      .filter((line) => line.length > width);
    expect(long.filter((line) => line.trim().includes(' ') && !line.startsWith('  rule'))).toEqual(
      width < 60 ? long.filter((line) => /^(draft|why) /.test(line)) : [],
    );
  });

  it('shows a holiday between the event and the first day counted', () => {
    const report = foundingReport();
    const monday = { ...report, filing: report.filing && { ...report.filing, reportDate: '2004-01-16' } };
    const counted = ['2004-01-20', '2004-01-21', '2004-01-22', '2004-01-23', '2004-01-26'];
    const deadline = { due: '2004-01-26', item: '12', rule: '5 business days', counted };
    expect(plain({ ...monday, deadline } as Report)).toContain(
      '    Mon 19 closed   Tue 20 = 1   Wed 21 = 2   Thu 22 = 3   Fri 23 = 4\n    Mon 26 = 5\n',
    );
  });

  it.each([
    ['signature-date', '2004-01-27', 'Signed January 27, 2004, on day 5. Judged by the law of that day.'],
    [
      'signature-date',
      '2004-01-28',
      'Signed January 28, 2004, after the due date. Judged by the law of that day.',
    ],
    ['signature-date', '2004-01-20', 'Signed January 20, 2004. Judged by the law of that day.'],
    ['report-date', '2004-01-20', 'Judged by the law of January 20, 2004, the date of the event.'],
    ['today', '2026-11-25', 'Judged by the law of November 25, 2026: the draft bears no date.'],
  ])('says by %s of %s which law judged', (source, date, sentence) => {
    const report = foundingReport();
    const filing = report.filing && { ...report.filing, signatureDate: date };
    expect(plain({ ...report, filing, governingDate: { date, source } } as Report)).toContain(
      `\n${sentence}\n`,
    );
  });

  it('names the absence of a due date, of findings, of a form, of items and of a registrant', () => {
    const report = foundingReport();
    const bare = {
      ...report,
      deadline: null,
      findings: [],
      counts: { ...report.counts, warning: 0, info: 0 },
      filing: report.filing && { ...report.filing, form: null, items: [], registrants: [] },
    };
    const text = plain(bare);
    expect(text).toContain('READY TO SIGN   no errors\n');
    expect(text).toContain('No registrant named   no form named   no items   event January 20, 2004\n');
    expect(text).toContain('No fixed deadline was found.\n');
    expect(text).not.toContain('why    ');
  });

  it('lets no word of a draft steer the terminal', () => {
    const report = foundingReport();
    const [first, ...rest] = report.findings;
    const hostile =
      '\u001b[2J\u001b]0;owned\u0007 \u009b31m \u202emoc.live\u2066 \ufeff\u0000\r\nverdict: READY';
    const findings = [
      { ...first, message: hostile, excerpt: hostile, facts: { expected: hostile } },
      ...rest,
    ];
    const filing = report.filing && {
      ...report.filing,
      registrants: [{ ...report.filing.registrants[0], name: hostile }],
    };
    const text = plain({
      ...report,
      findings,
      filing,
      draft: { ...report.draft, name: hostile, documents: [] },
    } as Report);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
    expect(text).toContain('\\u{1b}[2J');
    expect(text).toContain('\\u{202e}moc.live');
  });
});
