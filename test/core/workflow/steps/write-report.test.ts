import { describe, expect, it } from 'vitest';
import { Report } from '../../../../core/report/report.ts';
import { recordKeys, reviewId } from '../../../../core/workflow/keys.ts';
import { ReviewRecord, sha256Of } from '../../../../core/workflow/records.ts';
import { checkFamily } from '../../../../core/workflow/steps/check-family.ts';
import { parseDraftStep } from '../../../../core/workflow/steps/parse-draft.ts';
import { writeReport } from '../../../../core/workflow/steps/write-report.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { emptyHouse, inputOf, report, type House } from '../../../support/review-house.ts';

function uploaded(house: House, body: string, said: { size?: number } = {}) {
  return inputOf({ draft: house.drafts.upload('acme/deal/8-k.txt', body, said) });
}

async function storedReport(house: House, input: ReturnType<typeof inputOf>): Promise<Report> {
  return Report.parse(JSON.parse((await house.records.read(recordKeys.report(input.draft, 'json'))) ?? ''));
}

const outcomesOf = ({ outcomes }: Report) => outcomes.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);

describe('parse, check and write', () => {
  it('stores a report in three formats, and a record that names each by its digest', async () => {
    const house = emptyHouse();
    const input = uploaded(house, specimen());
    const written = await report(house, input, house.writing);
    const record = ReviewRecord.parse(
      JSON.parse((await house.records.read(recordKeys.review(input.reviewId))) ?? ''),
    );

    expect(written).toEqual({ verdict: 'not-ready', due: record.due, asksSignOff: true });
    expect(record).toMatchObject({ ...input, ...written });
    for (const format of ['json', 'html', 'sarif'] as const) {
      const key = recordKeys.report(input.draft, format);
      expect(record.report[format]).toEqual({ key, sha256: sha256Of((await house.records.read(key)) ?? '') });
    }
    const stored = await storedReport(house, input);
    expect(stored.draft.name).toBe('8-k.txt');
    expect(stored.governingDate).toEqual({ date: '2024-10-30', source: 'signature-date' });
    expect(outcomesOf(stored)).toEqual([
      'dates/always-passes pass',
      'dates/always-speaks violation',
      'edgar/extraction-quality pass',
      'signature/always-breaks crashed',
    ]);
  });

  it('puts report.json after the page and the SARIF, then the record of the review, and tells the trail last', async () => {
    const house = emptyHouse();
    const order: string[] = [];
    const putIfAbsent = house.records.putIfAbsent.bind(house.records);
    house.records.putIfAbsent = (key, body) => {
      order.push(key.slice(key.lastIndexOf('/') + 1));
      return putIfAbsent(key, body);
    };
    await report(house, uploaded(house, specimen()), house.writing);
    expect(order).toEqual(['report.html', 'report.sarif', 'report.json', 'review.json', '000001.jws']);
  });

  it.each([
    ['beside the draft: its levels hold', 'acme/deal/countersign.json', 'info'],
    ['in another folder: it is of another company', 'acme/countersign.json', 'error'],
  ])('reads the profile %s', async (_title, key, severity) => {
    const house = emptyHouse();
    const levels = { 'dates/always-speaks': { level: 'info', reason: 'We know.' } };
    house.drafts.upload(key, JSON.stringify({ names: ['Alder Point Instruments, Inc.'], levels }));
    const input = uploaded(house, specimen());
    await report(house, input, house.writing);
    const { findings } = await storedReport(house, input);
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  });

  it('judges by the profile as it stood when the draft was read', async () => {
    const house = emptyHouse();
    const input = uploaded(house, specimen());
    const parsed = await parseDraftStep(input, house, house.writing.ruleSet);
    const levels = { 'dates/always-speaks': { level: 'info', reason: 'Too late.' } };
    house.drafts.upload('acme/deal/countersign.json', JSON.stringify({ names: ['A'], levels }));
    const checked = [await checkFamily({ ...input, family: 'dates' }, house, house.writing.ruleSet)];
    await writeReport({ ...input, parsed, checked }, house, house.writing);
    expect((await storedReport(house, input)).findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('counts the rules of a family that failed as unchecked, never as passed', async () => {
    const house = emptyHouse();
    const input = uploaded(house, specimen());
    const parsed = await parseDraftStep(input, house, house.writing.ruleSet);
    expect(parsed).toEqual({ families: ['dates', 'edgar', 'signature'] });
    await checkFamily({ ...input, family: 'edgar' }, house, house.writing.ruleSet);
    const checked = [
      { family: 'dates', status: 'unchecked' as const },
      { family: 'edgar', status: 'checked' as const },
      { family: 'signature', status: 'unchecked' as const },
    ];
    expect(await writeReport({ ...input, parsed, checked }, house, house.writing)).toMatchObject({
      verdict: 'incomplete',
    });
    expect(outcomesOf(await storedReport(house, input))).toEqual([
      'dates/always-passes unchecked',
      'dates/always-speaks unchecked',
      'edgar/extraction-quality pass',
      'signature/always-breaks unchecked',
    ]);
  });

  it('reports an empty file as unreadable, in a sentence, and asks no sign-off', async () => {
    const house = emptyHouse();
    const input = uploaded(house, '');
    const written = await report(house, input, house.writing);
    expect(written).toEqual({ verdict: 'unreadable', due: null, asksSignOff: false });
    const stored = await storedReport(house, input);
    expect(stored.filing).toBe(null);
    expect(stored.findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['edgar/extraction-quality', 'The file is empty.'],
    ]);
  });

  it('does not fetch a file above the limit, and says that it is too large', async () => {
    const house = emptyHouse();
    const input = uploaded(house, specimen(), { size: 25 * 1024 * 1024 + 1 });
    house.drafts.read = () => Promise.reject(new Error('It was fetched'));
    expect(await report(house, input, house.writing)).toMatchObject({ verdict: 'unreadable' });
    const stored = await storedReport(house, input);
    expect(stored.draft).toEqual({
      name: '8-k.txt',
      sha256: '',
      bytes: 25 * 1024 * 1024 + 1,
      format: null,
      documents: [],
    });
    expect(stored.findings.map(({ message }) => message)).toEqual([
      'The file is larger than the limit of 25 MB.',
    ]);
  });

  it('keeps a report that stands, whatever rule book is deployed by now', async () => {
    const house = emptyHouse();
    const input = uploaded(house, specimen());
    const first = await report(house, input, house.writing);
    const before = house.records.contents();
    const ruleSet = { version: '2027-01-01', digest: 'sha256:later', rules: [], ruleVersions: {} };
    const later = { ...house.writing, ruleSet };
    expect(await report(house, input, later)).toEqual(first);
    expect(house.records.contents()).toEqual(before);
  });

  it('finishes what was broken off before the record was written, with the same report', async () => {
    const house = emptyHouse();
    const input = uploaded(house, specimen());
    const first = await report(house, input, house.writing);
    const before = house.records.contents();
    await house.records.remove(recordKeys.review(input.reviewId));
    await house.records.remove(recordKeys.report(input.draft, 'html'));
    expect(await report(house, input, house.writing)).toEqual(first);
    expect(house.records.contents()).toEqual(before);
  });

  it('never lets one review speak for another version of the same draft', async () => {
    const house = emptyHouse();
    const first = uploaded(house, specimen());
    const second = uploaded(house, '');
    expect(reviewId(first.draft)).not.toBe(reviewId(second.draft));
    await report(house, first, house.writing);
    expect(await report(house, second, house.writing)).toMatchObject({ verdict: 'unreadable' });
    expect(await storedReport(house, first)).toMatchObject({ verdict: 'not-ready' });
  });
});
