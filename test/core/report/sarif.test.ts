import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../core/report/report.ts';
import { formatSarif, formatSarifRuns } from '../../../core/report/sarif.ts';
import { foundingReport, spoiledReport, unreadableReport } from '../../support/report-fixture.ts';

/** The schema of OASIS, as published with SARIF 2.1.0; it is written in JSON Schema draft 4. */
const schema = JSON.parse(
  readFileSync(new URL('../../support/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const parsed = (text: string): Log => JSON.parse(text) as Log;
const runOf = (report: Report) => parsed(formatSarif(report)).runs[0]!;

/** The founding report, as if it and its release had been documents of one submission. */
function submission(): Report {
  const report = foundingReport();
  const documents = [
    { index: 0, name: 'd8k.txt', type: '8-K', bytes: { start: 100, end: 2000 } },
    { index: 1, name: 'dex 99#1.htm', type: 'EX-99.1', bytes: { start: 2100, end: 4000 } },
  ];
  const [first, ...rest] = report.findings;
  const place = first!.place!;
  const moved = {
    ...first!,
    place: { ...place, document: 1, bytes: { start: 2150, end: 2200 } },
    related: [{ place: { ...place, bytes: { start: 150, end: 160 } }, excerpt: 'Item 12' }],
  };
  return { ...report, draft: { ...report.draft, name: 'all.txt', documents }, findings: [moved, ...rest] };
}

describe('the report as SARIF', () => {
  it.each([
    ['ready', foundingReport()],
    ['not ready', spoiledReport()],
    ['unreadable', unreadableReport()],
    ['on a submission of two documents', submission()],
  ])('is valid SARIF 2.1.0 for a draft that is %s', (_, report) => {
    validate(parsed(formatSarif(report)));
    expect(validate.errors).toBeNull();
  });

  it('is valid with several drafts, a run each', () => {
    const log = parsed(formatSarifRuns([foundingReport(), spoiledReport()]));
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log.runs.map(({ artifacts }) => artifacts?.[0]?.location?.uri)).toEqual([
      'sonus-2004-01-21-8k.txt',
      'd8k.htm',
    ]);
  });

  it('gives levels to faults and leaves what cannot be told to a review', () => {
    expect(runOf(spoiledReport()).results?.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
      ['items/wrong-era', 'fail', 'error'],
      ['safe-harbor/bespeaks-generic', 'fail', 'warning'],
      ['cover/communication-box-mismatch', 'review', 'none'],
    ]);
  });

  it('points each result at its rule in the list of all rules', () => {
    const run = runOf(foundingReport());
    expect(run.tool.driver.rules).toHaveLength(36);
    for (const { ruleId, ruleIndex } of run.results ?? [])
      expect(run.tool.driver.rules?.[ruleIndex!]?.id).toBe(ruleId);
    expect(run.tool.driver.rules?.[0]).toMatchObject({
      helpUri: 'https://www.sec.gov/files/form8-k.pdf',
      properties: { tags: ['exhibits'], outcome: 'violation' },
    });
  });

  it('gives place, bytes, words and a fingerprint', () => {
    const [result] = runOf(foundingReport()).results ?? [];
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'sonus-2004-01-21-8k.txt', index: 0 },
          region: {
            startLine: 27,
            startColumn: 234,
            endLine: 27,
            endColumn: 297,
            charOffset: 1400,
            charLength: 63,
            byteOffset: 1400,
            byteLength: 63,
            snippet: { text: 'A copy of the press release is attached as Exhibit 99.1 hereto.' },
          },
        },
      },
    ]);
    expect(result?.partialFingerprints).toEqual({ 'countersignFinding/v1': 'f-000000000001' });
  });

  it('counts bytes from the start of the document that holds the words', () => {
    const run = runOf(submission());
    expect(
      run.artifacts?.map(({ location, parentIndex, offset }) => [location?.uri, parentIndex, offset]),
    ).toEqual([
      ['all.txt', undefined, undefined],
      ['d8k.txt', 0, 100],
      ['dex%2099%231.htm', 0, 2100],
    ]);
    const physical = run.results?.[0]?.locations?.[0]?.physicalLocation;
    expect(physical?.artifactLocation).toEqual({ uri: 'dex%2099%231.htm', index: 2 });
    expect(physical?.region?.byteOffset).toBe(50);
    expect(run.results?.[0]?.relatedLocations?.[0]?.physicalLocation?.region?.byteOffset).toBe(50);
  });

  it('tells of rules that broke or did not run, and that the run was not whole', () => {
    const [invocation] = runOf(spoiledReport()).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'The rule dates/late-filing broke on this draft: nothing is known about what it asks.',
      'The rule ixbrl/missing did not run: nothing is known about what it asks.',
      'The rule ixbrl/cover-tags did not run: nothing is known about what it asks.',
    ]);
    expect(runOf(foundingReport()).invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
  });
});
