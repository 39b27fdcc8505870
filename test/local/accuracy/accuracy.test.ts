import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptedFilings } from '../../../local/accuracy/accepted-filings.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { runCli } from '../../support/run-cli.ts';

let folder: string;

const SOUND = specimen();
/** Signed the day before the event: `dates/signature-before-report` is an error. */
const EARLY = specimen({ signatureDate: 'Date: October 28, 2024' });

const FILINGS = [
  { id: 'a-1', company: 'Acme', category: '8-K', filedDate: '2024-10-30', draft: SOUND },
  { id: 'a-2', company: 'Acme', category: '8-K', filedDate: '2024-10-30', draft: EARLY },
  { id: 'b-1', company: 'Beta', category: '8-K', filedDate: '2024-10-30', draft: SOUND },
  { id: 'n-1', company: 'Beta', category: '10-K', filedDate: '2024-10-30', draft: SOUND },
  { id: 'x-1', company: 'Gamma', category: '8-K', filedDate: '2024-10-30', draft: '' },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-accuracy-'));
  for (const { id, draft } of FILINGS) {
    await mkdir(join(folder, 'listed/filings', id), { recursive: true });
    await writeFile(join(folder, 'listed/filings', id, 'report.txt'), draft);
  }
  const manifest = FILINGS.map(({ draft: _, ...filing }) => ({
    ...filing,
    files: [{ name: 'report.txt', role: 'primary' }],
  }));
  await writeFile(join(folder, 'listed/manifest.json'), JSON.stringify(manifest));
  await mkdir(join(folder, 'plain/acme'), { recursive: true });
  await writeFile(join(folder, 'plain/acme/sound.txt'), SOUND);
  await writeFile(
    join(folder, 'plain/other.txt'),
    SOUND.replaceAll('FORM 8-K', 'FORM 10-Q').replaceAll('CURRENT REPORT', 'QUARTERLY REPORT'),
  );
  await mkdir(join(folder, 'odd'));
  await writeFile(join(folder, 'odd/manifest.json'), '{"filings": 3}');
  await mkdir(join(folder, 'nothing'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const accuracy = (...args: string[]) => runCli(folder, ['accuracy', ...args, '--data', join(folder, 'data')]);

interface Answer {
  rules: { ruleId: string; applied: number; error: number; companyRate: number }[];
  filings: { id: string; alarms: { ruleId: string; level: string }[] }[];
  unreadable: string[];
  others: string[];
  changes: { alarm: string; more: string[]; fewer: string[] }[] | null;
}

describe('countersign accuracy', () => {
  it('counts filings by rule and level, each company once, and what changed since the last run', async () => {
    const first = JSON.parse((await accuracy('listed', '--format', 'json')).out) as Answer;
    expect(first.rules.find(({ ruleId }) => ruleId === 'dates/signature-before-report')).toMatchObject({
      applied: 3,
      error: 1,
      // One of the two filings of one of the two companies.
      companyRate: 0.25,
    });
    expect(
      first.filings.map(({ id, alarms }) => [id, alarms.filter(({ level }) => level === 'error')]),
    ).toEqual([
      ['a-1', []],
      ['a-2', [expect.objectContaining({ ruleId: 'dates/signature-before-report' })]],
      ['b-1', []],
    ]);
    expect([first.unreadable, first.others, first.changes]).toEqual([['x-1'], ['n-1'], null]);

    await writeFile(join(folder, 'listed/filings/b-1/report.txt'), EARLY);
    const second = JSON.parse((await accuracy('listed', '--format', 'json')).out) as Answer;
    expect(second.changes?.filter(({ alarm }) => alarm.endsWith(' error'))).toEqual([
      { alarm: 'dates/signature-before-report error', more: ['b-1'], fewer: [] },
    ]);
    await writeFile(join(folder, 'listed/filings/b-1/report.txt'), SOUND);
  });

  it('says it on a terminal in 80 columns, every rule on a line', async () => {
    const { code, out } = await accuracy('listed', '--stage', 'final');
    const lines = out.split('\n');
    expect(code).toBe(0);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines[1]).toMatch(/^3 filings of 2 companies, rule set \S+, as final$/);
    expect(lines.find((line) => line.startsWith('dates/signature-before-report'))).toMatch(/ 3 +1 +25\.0 %$/);
    expect(out).toContain('No run before this to compare with.');
  });

  it('takes a folder without a manifest as all drafts below it, and leaves out what is no 8-K', async () => {
    const answer = JSON.parse((await accuracy('plain', '--format', 'json')).out) as Answer;
    expect([answer.filings.map(({ id }) => id), answer.others]).toEqual([['acme/sound.txt'], ['other.txt']]);
  });

  it.each([
    ['missing', 'missing: no such file'],
    ['nothing', 'nothing: no draft in it (.txt .htm .html .docx .pdf .zip)'],
    ['odd', 'odd/manifest.json: does not list filings as a manifest does'],
  ])('cannot run over %s, and says why in a sentence', async (dir, sentence) => {
    const { code, err } = await accuracy(dir);
    expect([code, err.trim()]).toEqual([2, `countersign: ${sentence}`]);
  });

  it('reads of each filing its full submission, else its report', async () => {
    const files = [
      { name: 'index.htm', role: 'primary' },
      { name: 'report.htm', role: 'primary' },
    ];
    const both = [...files, { name: 'full.txt', role: 'sgml' }];
    await mkdir(join(folder, 'roles'));
    await writeFile(
      join(folder, 'roles/manifest.json'),
      JSON.stringify([
        { id: 'a', files },
        { id: 'b', files: both },
      ]),
    );
    expect((await acceptedFilings(join(folder, 'roles'))).map(({ name }) => name)).toEqual([
      'report.htm',
      'full.txt',
    ]);
  });
});
