import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { Report } from '../../core/report/report.ts';
import { ruleSet } from '../../rules/index.ts';
import { runCli } from '../support/run-cli.ts';

const SAMPLE = fileURLToPath(new URL('../../samples/sonus-2004-01-21-8k.txt', import.meta.url));
/** The house takes the order of dates lightly, and says why. */
const PROFILE = JSON.stringify({
  names: ['Sonus Networks, Inc.'],
  levels: { 'dates/signature-before-report': { level: 'info', reason: 'Dates are set at signing.' } },
});
let folder: string;

/** `drafts/`: some that can be read and one of each kind that cannot. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-cli-'));
  const sample = await readFile(SAMPLE, 'utf8');
  const drafts = {
    'sample.txt': sample,
    'early.txt': sample.replace('Date: January 21, 2004', 'Date: January 15, 2004'),
    'drafts/b.txt': sample,
    'drafts/sub/C.TXT': sample,
    'drafts/a.htm': `<html><body><pre>${sample.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></body></html>`,
    'drafts/notes.md': 'Not a draft by its name.',
    'other/b.txt': sample,
    'acme/early.txt': sample.replace('Date: January 21, 2004', 'Date: January 15, 2004'),
    'acme/countersign.json': PROFILE,
    'odd/sample.txt': sample,
    'odd/countersign.json': '{"names": []}',
    'profile.json': PROFILE,
    'wrong.json': '{"ein": "04-3387074"}',
    'bad/empty.txt': '',
    'bad/binary.htm': Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) % 256)),
    'bad/named.txt': '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj << /Type /Catalog >> endobj',
    'bad/short.txt': 'Hello.',
    'bad/letter.docx': Buffer.from('PK\u0003\u0004 and so on', 'latin1'),
    'bad/huge.txt': '',
  };
  for (const [name, content] of Object.entries(drafts)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await truncate(join(folder, 'bad/huge.txt'), 26 * 1024 * 1024);
  await promisify(execFile)('mkfifo', [join(folder, 'pipe.txt')]);
  await symlink(folder, join(folder, 'drafts/loop'));
  await mkdir(join(folder, 'nothing'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A compile cache of its own spares each process half of its start. */
const run = (...args: string[]) => runCli(folder, args, { NODE_COMPILE_CACHE: join(folder, 'compiled') });
const reportsIn = (ndjson: string): Report[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => Report.parse(JSON.parse(line)));

describe.concurrent('countersign check', () => {
  it('shows the founding sample as ready to sign, with its due date, and exits with 0', async () => {
    const { code, out, err } = await run('check', 'sample.txt');
    expect(out).toMatch(/^\nREADY TO SIGN {3}no errors, /);
    expect(out).toContain('\nDue Tue, January 27, 2004, 5:30 p.m. Eastern (Item 12, 5 business days)\n');
    expect(out).toContain(`\n${ruleSet.rules.length} rules: `);
    expect([code, err]).toEqual([0, '']);
  });

  it('prints no colours away from a terminal', async () => {
    expect((await run('check', 'early.txt')).out).not.toContain('\u001b');
  });

  it('says the same of the same draft, byte for byte, whatever the clock, the zone and the language', async () => {
    const [here, there] = await Promise.all([
      runCli(folder, ['check', 'sample.txt', '--format', 'json'], { TZ: 'UTC', LANG: 'C' }),
      runCli(join(folder, 'drafts'), ['check', '../sample.txt', '--format', 'json'], {
        TZ: 'Asia/Kolkata',
        LANG: 'de_DE.UTF-8',
      }),
    ]);
    expect(there.out).toBe(here.out);
    expect(here.out).not.toContain(folder);
    expect(Report.parse(JSON.parse(here.out)).draft.name).toBe('sample.txt');
  });

  it.each([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ])('fails on %s for a draft signed before its event with %i', async (level, code) => {
    expect((await run('check', 'early.txt', '--fail-on', level)).code).toBe(code);
  });

  it('fails on info for the deadline note alone', async () => {
    const only = ['--only', 'dates/deadline-notice'];
    expect((await run('check', 'sample.txt', ...only, '--fail-on', 'info')).code).toBe(1);
    expect((await run('check', 'sample.txt', ...only)).code).toBe(0);
  });

  it('counts the rules that were left out as unchecked, and never as passed', async () => {
    const { out } = await run('check', 'sample.txt', '--only', 'dates/deadline-notice', '--format', 'json');
    const { verdict, counts, outcomes } = Report.parse(JSON.parse(out));
    expect(verdict).toBe('incomplete');
    expect(counts).toMatchObject({ pass: 0, unchecked: ruleSet.rules.length - 1 });
    expect(outcomes.map(({ ruleId }) => ruleId)).toEqual(ruleSet.rules.map(({ id }) => id));
  });

  it('judges by the planned filing date and at the stage that are given', async () => {
    const { out } = await run(
      'check',
      'sample.txt',
      '--filed',
      '2004-01-26',
      '--stage',
      'final',
      '--format',
      'json',
    );
    expect(Report.parse(JSON.parse(out))).toMatchObject({
      governingDate: { date: '2004-01-26', source: 'filed' },
      stage: 'final',
    });
  });

  it.each([
    ['bad/empty.txt', 'The file is empty.'],
    [
      'bad/binary.htm',
      'The file holds no text that can be read: it is not one of .txt .htm .html or an EDGAR submission.',
    ],
    ['bad/short.txt', 'The file has hardly any words in it.'],
    ['bad/huge.txt', 'The file is larger than the limit of 25 MB.'],
    ['bad/named.txt', 'The PDF is damaged or cut short, so that no page of it can be read: export it anew.'],
    ['bad/letter.docx', 'The Word file is damaged: open it in Word and save it anew.'],
  ])('gives %s a report that says why it cannot be read', async (path, sentence) => {
    const { code, out, err } = await run('check', path, '--format', 'json');
    const { verdict, filing, findings, draft } = Report.parse(JSON.parse(out));
    expect({ verdict, filing, told: findings.map(({ ruleId, message }) => [ruleId, message]) }).toEqual({
      verdict: 'unreadable',
      filing: null,
      told: [['edgar/extraction-quality', sentence]],
    });
    expect([code, err, draft.name]).toEqual([1, '', path.slice('bad/'.length)]);
  });

  it('exits with 0 for a draft that cannot be read under --fail-on never', async () => {
    const { code, out } = await run('check', 'bad/empty.txt', '--fail-on', 'never');
    expect(out).toMatch(
      /^\nUNREADABLE {3}The file is empty\n\nerror {7}The draft could not be read\n {12}empty\.txt\n/,
    );
    expect(out).toMatch(/\n {2}rule {6}edgar\/extraction-quality\n\nNothing else was judged\.\n$/);
    expect(code).toBe(0);
  });

  it('prints one report a line in the order given, folders in the order of names', async () => {
    const { code, out, err } = await run('check', 'early.txt', 'drafts', 'other/b.txt', '--format', 'json');
    expect(reportsIn(out).map(({ draft, verdict }) => [draft.name, verdict])).toEqual([
      ['early.txt', 'not-ready'],
      ['a.htm', 'ready'],
      ['b.txt', 'ready'],
      ['C.TXT', 'ready'],
      ['b.txt', 'ready'],
    ]);
    expect([code, err]).toEqual([1, 'countersign: 5 drafts: 4 ready to sign, 1 not ready\n']);
  });

  it('closes several reports on a terminal with a summary', async () => {
    const { out } = await run('check', 'early.txt', 'sample.txt');
    expect(out.match(/^(NOT READY|READY TO SIGN) {3}/gm)).toEqual(['NOT READY   ', 'READY TO SIGN   ']);
    const summary = out.slice(out.indexOf('\n2 drafts: '));
    expect(summary).toMatch(
      /^\n2 drafts: 1 ready to sign, 1 not ready\n {2}NOT READY {7}early\.txt {3}1 error, .*\n {2}READY TO SIGN {3}sample\.txt {3}no errors, .*\n$/,
    );
  });

  it('takes several files as one draft, named after the first', async () => {
    const { code, out } = await run('check', '--package', 'sample.txt', 'other/b.txt', '--format', 'json');
    const { draft } = Report.parse(JSON.parse(out));
    // The second report is an exhibit that the index does not have, so the draft is not ready.
    expect([code, draft.name]).toEqual([1, 'sample.txt']);
    expect(draft.documents.map(({ name }) => name)).toEqual(['sample.txt', 'b.txt']);
  });

  it('writes one file for each draft into a folder, none over another', async () => {
    const { code, out, err } = await run(
      'check',
      'drafts',
      'other/b.txt',
      '--format',
      'json',
      '--out',
      'out/reports',
    );
    expect([code, out, err]).toEqual([0, '', 'countersign: 4 drafts: 4 ready to sign\n']);
    expect((await readdir(join(folder, 'out/reports'), { recursive: true })).sort()).toEqual([
      'a.htm.json',
      'b.txt-2.json',
      'b.txt.json',
      'sub',
      'sub/C.TXT.json',
    ]);
    const one = await readFile(join(folder, 'out/reports/b.txt.json'), 'utf8');
    expect(one).toBe((await run('check', 'drafts/b.txt', '--format', 'json')).out);
  });

  it('writes one report into one file, and several where the format holds many', async () => {
    await run('check', 'sample.txt', '--out', 'out/one.txt');
    expect(await readFile(join(folder, 'out/one.txt'), 'utf8')).toBe((await run('check', 'sample.txt')).out);
    await run('check', 'sample.txt', 'early.txt', '--format', 'sarif', '--out', 'out/all.sarif');
    const log = JSON.parse(await readFile(join(folder, 'out/all.sarif'), 'utf8')) as { runs: unknown[] };
    expect(log.runs).toHaveLength(2);
  });

  it('makes one page of one draft, and asks for a folder for several', async () => {
    const [one, several] = await Promise.all([
      run('check', 'sample.txt', '--format', 'html'),
      run('check', 'sample.txt', 'early.txt', '--format', 'html'),
    ]);
    expect([one.code, one.err]).toEqual([0, '']);
    expect(one.out).toMatch(/^<!doctype html>[^]*January 27, 2004[^]*<\/html>\n?$/);
    expect(several).toEqual({
      code: 2,
      out: '',
      err: 'countersign: --format html holds one draft a file; name a folder with --out for several\n',
    });
  });

  it('writes over no draft', async () => {
    const { code, err } = await run('check', 'sample.txt', '--out', './other/../sample.txt');
    expect([code, err]).toEqual([
      2,
      'countersign: ./other/../sample.txt: is a draft, and is not written over\n',
    ]);
    expect(await readFile(join(folder, 'sample.txt'), 'utf8')).toBe(await readFile(SAMPLE, 'utf8'));
  });

  it('says nothing when the reader has seen enough, and still answers truly', async () => {
    const script = '"$0" "$1" check early.txt drafts --format json | head -c 10; echo " ${PIPESTATUS[0]}"';
    const cli = fileURLToPath(new URL('../../local/cli.ts', import.meta.url));
    const child = spawn('bash', ['-c', script, process.execPath, cli], { cwd: folder });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(out).toString()).toBe('{"schemaVe 1\n');
    expect(Buffer.concat(err).toString()).toBe('countersign: 4 drafts: 3 ready to sign, 1 not ready\n');
  });
});

describe.concurrent('countersign, when it cannot run', () => {
  it.each<[string[], string]>([
    [[], 'name a command; countersign --help lists them'],
    [['chek'], "unknown command 'chek' (Did you mean check?)"],
    [['check'], "missing required argument 'path'"],
    [['check', 'missing.htm'], 'missing.htm: no such file'],
    [['check', 'sample.txt', 'missing.htm'], 'missing.htm: no such file'],
    [['check', '\u001b[31mred.htm'], '\\u{1b}[31mred.htm: no such file'],
    [['check', 'pipe.txt'], 'pipe.txt: neither a file nor a folder'],
    [['check', 'nothing'], 'nothing: no draft in it (.txt .htm .html .docx .pdf .zip)'],
    [['check', 'sample.txt', '--stagee', 'final'], "unknown option '--stagee' (Did you mean --stage?)"],
    [
      ['check', 'sample.txt', '--filed', '2004-02-30'],
      '--filed 2004-02-30: not a day; write it as 2004-01-21',
    ],
    [['check', 'sample.txt', '--today', 'tomorrow'], '--today tomorrow: not a day; write it as 2004-01-21'],
    [['check', 'sample.txt', '--profile', 'acme.json'], '--profile acme.json: no such file'],
    [
      ['check', 'sample.txt', '--profile', 'wrong.json'],
      '--profile wrong.json: names: invalid input: expected array, received undefined',
    ],
    [['check', 'sample.txt', '--only', ' , '], '--only: names no rule'],
    [
      ['check', '--package', 'sample.txt', 'drafts'],
      'drafts: a folder; name the documents of the package one by one',
    ],
    [
      ['check', 'sample.txt', '--out', 'sample.txt/x/'],
      'sample.txt/x/sample.txt.txt: cannot be written (ENOTDIR)',
    ],
    [['start', '--s3-port', '70000'], '--s3-port 70000: not a port; ports are 0 to 65535'],
    [['verify', 'missing.jws'], 'missing.jws: no such file'],
    [
      ['rules', 'no-such-thing-at-all'],
      'no-such-thing-at-all: no such rule; countersign rules lists them all',
    ],
  ])('answers %j in one sentence on stderr, with 2', async (args, sentence) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `countersign: ${sentence}\n` });
  });

  it('names the choices of an option', async () => {
    const { code, err } = await run('check', 'sample.txt', '--format', 'pdf');
    expect(err).toBe(
      "countersign: option '--format <format>' argument 'pdf' is invalid. Allowed choices are text, json, sarif, html, junit.\n",
    );
    expect(code).toBe(2);
  });

  it('suggests the rules that a misspelt id may mean', async () => {
    const { code, err } = await run('rules', 'dates/deadline-notise');
    expect(err).toMatch(
      /^countersign: dates\/deadline-notise: no such rule; did you mean dates\/deadline-notice/,
    );
    expect(code).toBe(2);
  });
});

describe.concurrent('countersign rules', () => {
  it('lists every rule of the book, by family', async () => {
    const { code, out } = await run('rules');
    for (const { id } of ruleSet.rules) expect(out).toContain(` ${id}\n`);
    expect(out).toContain(`\n${ruleSet.rules.length} rules, rule set ${ruleSet.version}\n`);
    expect(code).toBe(0);
  });

  it('explains one rule: its law, its dates, what it says and what to do', async () => {
    const { code, out } = await run('rules', 'dates/signature-before-report');
    expect(out).toMatch(/^\ndates\/signature-before-report {3}error\n/);
    for (const label of ['why', 'law', 'in force', 'says', 'passes', 'fails', 'to fix', 'page'])
      expect(out).toMatch(new RegExp(`^${label} {2,}\\S`, 'm'));
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(code).toBe(0);
  });

  it('hands the cards to scripts as JSON', async () => {
    const { out } = await run('rules', '--format', 'json');
    const { digest, rules } = JSON.parse(out) as { digest: string; rules: { id: string }[] };
    expect(rules.map(({ id }) => id)).toEqual(ruleSet.rules.map(({ id }) => id));
    expect(digest).toBe(ruleSet.digest);
  });
});

describe('countersign --help and --version', () => {
  it('names the commands, each with a help of its own', async () => {
    const { code, out } = await run('--help');
    const commands = [...out.matchAll(/^ {2}([a-z]+) \[/gm)].map((match) => match[1]);
    expect([code, commands]).toEqual([0, ['check', 'rules', 'start', 'verify', 'accuracy', 'help']]);
    for (const command of ['check', 'rules', 'start', 'verify', 'accuracy']) {
      const help = await run(command, '--help');
      expect([help.code, help.err]).toEqual([0, '']);
      expect(help.out).toMatch(new RegExp(`^Usage: countersign ${command} `));
    }
  });

  it('names the version of the package', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });
});

describe.concurrent('countersign check with a company’s profile', () => {
  it.each([
    ['a file that is named', ['check', 'early.txt', '--profile', 'profile.json']],
    ['the countersign.json beside the draft', ['check', 'acme/early.txt']],
  ])('takes the levels of %s, and says so', async (_title, args) => {
    const { code, out } = await run(...args, '--format', 'json');
    const report = Report.parse(JSON.parse(out));
    const finding = report.findings.find(({ ruleId }) => ruleId === 'dates/signature-before-report');
    expect(finding?.severity).toBe('info');
    expect(finding?.why).toMatch(
      /profile sets the level, which is error in the rule book: Dates are set at signing\.$/,
    );
    expect(code).toBe(0);
  });

  it('is a warning where what lies beside the draft cannot be used', async () => {
    const { code, out } = await run(
      'check',
      'odd/sample.txt',
      '--only',
      'profile/unusable',
      '--format',
      'json',
    );
    expect(Report.parse(JSON.parse(out)).findings.map(({ message }) => message)).toEqual([
      'countersign.json cannot be used: names: too small: expected array to have >=1 items',
    ]);
    expect(code).toBe(0);
  });
});
