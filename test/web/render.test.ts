import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/engine/finding.ts';
import type { ReadDraft } from '../../core/report/read-draft.ts';
import type { Report } from '../../core/report/report.ts';
import { renderReportPage } from '../../web/render.ts';
import { readWords } from '../support/read-draft.ts';
import {
  findingFixture,
  foundingReport,
  spoiledReport,
  unreadableReport,
} from '../support/report-fixture.ts';

/** A report on one document whose bytes are the words given, with a finding on each of the stretches. */
function reportOn(
  words: string,
  stretches: readonly string[],
  changes: Partial<Finding> = {},
): [Report, ReadDraft] {
  const draft = new TextEncoder().encode(words);
  const base = foundingReport();
  const findings = stretches.map((excerpt, index) => {
    const offset = words.indexOf(excerpt);
    return findingFixture(
      {
        ruleId: 'items/empty-body',
        severity: 'warning',
        message: `Message ${index + 1}`,
        at: [0, 1, 1, offset],
        excerpt,
        ...changes,
      } as never,
      `f-${index}`,
    );
  });
  const documents = [{ index: 0, name: 'd.txt', type: '', bytes: { start: 0, end: draft.length } }];
  const read = readWords(draft);
  return [{ ...base, draft: { ...base.draft, bytes: draft.length, documents }, findings }, read];
}

const textOf = (html: string): string =>
  html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');

describe('the stored page', () => {
  it('is the same bytes for the same report', () => {
    const [report, draft] = reportOn('FORM 8-K\nItem 12.\n', ['Item 12.']);
    const again = structuredClone(report);
    expect(renderReportPage(again, draft)).toBe(renderReportPage(report, draft));
  });

  it('fetches nothing, sends nothing and names its own style and script by their digests', () => {
    const page = renderReportPage(foundingReport(), null);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(
      policy
        .replace(/&#39;/g, "'")
        .replace(/sha256-[\w+/=]{44}/g, 'DIGEST')
        .split('; '),
    ).toEqual([
      "default-src 'none'",
      "style-src-elem 'DIGEST' 'DIGEST'",
      "style-src-attr 'unsafe-inline'",
      "script-src 'DIGEST'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\ssrc=|\sstyle=|\son\w+=|@import|url\(/i);
  });

  it('says that it is a copy and has no control that decides', () => {
    const page = renderReportPage(foundingReport(), null);
    expect(textOf(page)).toContain(
      'This is the stored copy of the report. Decisions are taken on the review site.',
    );
    expect(page).not.toMatch(/<form(?! method="dialog")|Review and sign|>Refuse</);
  });

  it('answers first whether it can be signed, by when, and what stands in the way', () => {
    const page = renderReportPage(foundingReport(), null);
    const answers = textOf(page.slice(page.indexOf('class="brief"'), page.indexOf('id="findings"')));
    expect(answers.replace(/\s+/g, ' ')).toContain('Can it be signed? Ready to sign');
    expect(answers).toContain('Tue, January 27, 2004');
    expect(answers).toContain('Signature dated day 1 of 5; four business days to spare');
    expect([...page.matchAll(/<li data-n="(\d)">\s*<a href="#f(\d)">/g)].map(([, ...n]) => n)).toEqual([
      ['1', '1'],
      ['3', '3'],
      ['4', '4'],
    ]);
  });

  it('says of a file over the limit what was not done with it, and nothing of words that were never read', () => {
    const report = unreadableReport();
    const [finding] = report.findings as [Finding];
    const tooLarge = {
      ...report,
      draft: { ...report.draft, sha256: '' },
      findings: [{ ...finding, facts: {} }],
    };
    const words = textOf(renderReportPage(tooLarge, null));
    expect(words).toContain('not taken of a file over the limit');
    expect(words).not.toContain('Nothing of the kind in the draft.');
    expect(textOf(renderReportPage(report, null))).toContain('12 pages, each one a picture');
  });

  it('counts the days from the event to the due day with the days that do not count', () => {
    const page = renderReportPage(foundingReport(), null);
    const table = /<table class="cal">[\s\S]*?<\/table>/.exec(page)?.[0] ?? '';
    const cells = [...table.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) =>
      textOf(cell as string).trim(),
    );
    expect(cells).toEqual([
      ...['19', '20event', '21day 1', '22day 2', '23day 3', '24closed', '25closed'],
      ...['26day 4', '27day 5, due', '', '', '', '', ''],
    ]);
  });

  it('never calls passed what was not checked or could not be told', () => {
    const page = renderReportPage(spoiledReport(), null);
    const { outcomes } = spoiledReport();
    const totals = [...(/<tfoot[\s\S]*<\/tfoot>/.exec(page)?.[0] ?? '').matchAll(/<td[^>]*>(\d+)<\/td>/g)];
    const count = (...kinds: string[]): number =>
      outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;
    expect(totals.map(([, total]) => Number(total))).toEqual([
      count('violation'),
      count('pass'),
      count('not-applicable'),
      count('undetermined'),
      count('unchecked', 'crashed'),
    ]);
    expect(textOf(page)).toContain('never counted as passed');
    expect(page).toContain('id="unchecked"');
  });

  it('shows each finding with its rows, in order', () => {
    const page = renderReportPage(foundingReport(), null);
    const first = /<article class="f warning" id="f1"[\s\S]*?<\/article>/.exec(page)?.[0] ?? '';
    expect([...first.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, term]) => term)).toEqual([
      'Found',
      'Expected',
      'Why',
      'Law',
      'To fix',
    ]);
  });

  it('has one anchor for each link within it', () => {
    const [report, draft] = reportOn('FORM 8-K\nItem 12.\n', ['Item 12.', 'FORM 8-K']);
    const page = renderReportPage(
      { ...report, outcomes: [{ ruleId: 'items/empty-body', outcome: 'violation' }] },
      draft,
    );
    const anchors = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    const wanted = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id as string);
    expect(wanted.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  it('shows the words of a draft that was not given as missing, not as empty', () => {
    expect(textOf(renderReportPage(foundingReport(), null))).toContain(
      'The draft itself is not part of this page.',
    );
  });

  it('stays under 300 kB for a draft of a megabyte, and says which lines it leaves out', () => {
    const words = `Item 12.\n${'x'.repeat(99)}\n`.concat(
      `${'word '.repeat(20)}\n`.repeat(10_000),
      'The end.\n',
    );
    const [report, draft] = reportOn(words, ['Item 12.', 'The end.']);
    const page = renderReportPage(report, draft);
    expect(page.length).toBeLessThan(300_000);
    expect(textOf(page).replace(/\s+/g, ' ')).toContain(
      'Lines 9 to 9,995 are left out here: no finding is about them.',
    );
    expect(page).toContain('>The end.</mark');
  });
});

describe('words of findings in the draft', () => {
  it.each([
    ['one line', 'word '.repeat(1_000_000)],
    ['empty lines', '\n'.repeat(100_000)],
    ['characters to escape', '<&"\u202e'.repeat(100_000)],
  ])('are shown with their surroundings alone in a draft of megabytes of %s', (_, filler) => {
    const [report, draft] = reportOn(`${filler}Item 12.${filler}`, ['Item 12.']);
    const page = renderReportPage(report, draft);
    expect(page).toMatch(/<mark[^>]*>Item 12\.<\/mark/);
    expect(page.length).toBeLessThan(300_000);
  });

  it('are marked where they stand, cut where they overlap, each finding with one chip', () => {
    const [report, draft] = reportOn('one two three\nfour', ['two three\nfour', 'three']);
    const page = renderReportPage(report, draft);
    const marks = [...page.matchAll(/<mark\s+class="([^"]*)"\s+data-f="([^"]*)"\s*>([^<]*)<\/mark/g)];
    expect(marks.map(([, , findings, words]) => [findings, words])).toEqual([
      ['1', 'two '],
      ['1 2', 'three'],
      ['1', 'four'],
    ]);
    expect([...page.matchAll(/class="chip[^"]*" href="#f(\d)"/g)].map(([, n]) => n)).toEqual(['2', '1']);
  });

  it('are found behind characters of several bytes and behind a byte order mark', () => {
    const words = '\ufeffÜber “Größe” — 😀 Item 12.\n';
    const draft = new TextEncoder().encode(words);
    const offset = words.slice(1).indexOf('Item');
    const [base] = reportOn(words, []);
    const finding = findingFixture(
      {
        ruleId: 'items/empty-body',
        severity: 'info',
        message: 'm',
        at: [0, 1, 1, offset],
        excerpt: 'Item 12.',
      },
      'f-1',
    );
    const page = renderReportPage({ ...base, findings: [finding] }, readWords(draft));
    expect(page).toMatch(/<mark[^>]*>Item 12\.<\/mark/);
  });

  it('lead there from the finding, and only where the page shows them', () => {
    const [report, draft] = reportOn('one two\n', ['two']);
    const linkIn = (page: string): boolean => page.includes('class="show" href="#w1"');
    expect(linkIn(renderReportPage(report, draft))).toBe(true);
    expect(linkIn(renderReportPage(report, null))).toBe(false);
  });

  it('have a chip of their own where what is meant is none of the words', () => {
    const [report, draft] = reportOn('one two\n', ['two']);
    const [finding] = report.findings as [Finding];
    const at = { line: 1, column: 5, offset: 4 };
    finding.place = { document: 0, start: at, end: at, bytes: { start: 4, end: 4 } };
    const page = renderReportPage(report, draft);
    expect(page).toMatch(/one <a class="spot" id="w1"><\/a><a\s+class="chip c-warning" href="#f1"/);
    expect(page).not.toContain('<mark');
  });
});

describe('a hostile draft', () => {
  const hostile =
    '"><script>alert(1)</script><img src=x onerror=alert(2)>\'`${x}</textarea></style> & \u202egnp.exe\u0000';

  it('stays text wherever its words are shown', () => {
    const [base, draft] = reportOn(`Form\n${hostile}\n`, [hostile], {
      message: hostile,
      remedy: hostile,
      why: hostile,
      facts: { found: hostile, expected: [hostile, hostile] },
    });
    const report: Report = {
      ...base,
      draft: {
        ...base.draft,
        name: hostile,
        documents: base.draft.documents.map((one) => ({ ...one, name: hostile })),
      },
      filing: base.filing && {
        ...base.filing,
        form: hostile,
        registrants: [{ name: hostile, jurisdiction: hostile, fileNumber: hostile, ein: hostile }],
        items: [{ number: hostile, title: hostile }],
        exhibits: [{ number: hostile, description: hostile, listed: true, attached: false }],
      },
    };
    const page = renderReportPage(report, draft);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<\/textarea/);
    expect(page).not.toMatch(/[\u0000\u202e]/); // eslint-disable-line no-control-regex
    expect(page).toContain('⟨U+202E⟩gnp.exe⟨U+0000⟩');
  });

  it('cannot leave its attribute in a rule id or a link', () => {
    const [report, draft] = reportOn('Form', ['Form'], { ruleId: 'a/"><b onclick=x>', id: '"><i>' });
    const page = renderReportPage(report, draft);
    expect(page).not.toMatch(/<b onclick|<i>/);
  });
});
