import { readFileSync } from 'node:fs';
import { formatJson } from '../../core/report/json.ts';
import { sha256 } from '../../core/sign-off/digest.ts';
import { documentsOf } from '../../core/sign-off/documents.ts';
import { MEANINGS, signRecord, waiversFile, waiversOf } from '../../core/sign-off/record.ts';
import { trailFile } from '../../core/trail/verify.ts';
import type { TrailEvent } from '../../core/trail/entry.ts';
import { Waiver, withId } from '../../core/waivers/waiver.ts';
import { reviewId } from '../../core/workflow/keys.ts';
import { enterTrail, lookBack, readTrail } from '../../core/workflow/trail.ts';
import { Shelf, stoppedClock } from './fake-stores.ts';
import { foundingReport } from './report-fixture.ts';
import { houseKey, reviewerKey } from './test-signer.ts';

const SAMPLE = new URL('../../samples/sonus-2004-01-21-8k.txt', import.meta.url);

/** The five files of one decision, each as whoever proves it is handed it. */
export interface SignedEvidence {
  readonly record: Buffer;
  readonly draft: Buffer;
  readonly report: Buffer;
  readonly waivers: Buffer;
  readonly trail: Buffer;
}

/** A draft that was checked, read, waived, signed and superseded, with all that proves it. */
export async function signedEvidence(): Promise<SignedEvidence> {
  const draft = readFileSync(SAMPLE);
  const version = { bucket: 'drafts', key: 'sonus/sonus-2004-01-21-8k.txt', versionId: 'v1' };
  const review = reviewId(version);
  const records = new Shelf();
  const clock = stoppedClock('2026-11-26T03:41:07Z');
  const enter = async (at: string, event: TrailEvent): Promise<void> => {
    clock.moveTo(at);
    await enterTrail({ records, clock, trailSigner: houseKey }, version, review, event);
  };

  const report = {
    ...foundingReport(),
    draft: {
      name: 'sonus-2004-01-21-8k.txt',
      sha256: sha256(draft),
      bytes: draft.length,
      format: 'text',
      documents: [
        { index: 0, name: 'sonus-2004-01-21-8k.txt', type: '8-K', bytes: { start: 0, end: 2_200 } },
        {
          index: 1,
          name: 'sonus-2004-01-21-8k.txt',
          type: 'EX-99.1',
          bytes: { start: 2_200, end: draft.length },
        },
      ],
    },
  };
  const reportJson = formatJson(report);
  const by = { subject: 'reviewer-1', name: 'Reviewer One' };
  const waivers = [waiverOf(review, by)];

  await enter('2026-11-26T03:41:07Z', { kind: 'uploaded', by: 'Uploader One' });
  await enter('2026-11-26T03:41:09Z', {
    kind: 'checked',
    verdict: report.verdict,
    findings: report.findings.length,
    reportSha256: sha256(reportJson),
    draftSha256: sha256(draft),
    ruleSet: report.tool.ruleSet.version,
  });
  await enter('2026-11-26T03:41:09Z', { kind: 'review-opened' });
  await enter('2026-11-26T03:52:40Z', { kind: 'opened', by });
  for (const waiver of waivers)
    await enter('2026-11-26T03:58:15Z', {
      kind: 'waived',
      by,
      waiverId: waiver.waiverId,
      waiverSha256: sha256(JSON.stringify(waiver)),
    });
  const { last } = await lookBack(records, version.key, review);
  const record = await signRecord(
    {
      version: '1',
      reviewId: review,
      draft: {
        ...version,
        name: report.draft.name,
        sha256: sha256(draft),
        bytes: draft.length,
        documents: documentsOf(report.draft, draft),
      },
      uploadedBy: 'Uploader One',
      report: { sha256: sha256(reportJson), verdict: report.verdict, governingDate: report.governingDate },
      ruleSet: report.tool.ruleSet,
      waivers: waiversOf(waivers),
      decision: 'signed',
      meaning: MEANINGS.signed,
      reason: null,
      signer: { ...by, issuer: 'https://id.example' },
      at: '2026-11-26T04:06:32Z',
      previous: null,
      trail: { entries: last?.sequence ?? 0, head: last && sha256(last.jws) },
    },
    reviewerKey,
  );
  await enter('2026-11-26T04:06:32Z', { kind: 'signed', by, recordSha256: sha256(record) });
  await enter('2026-11-27T15:00:00Z', {
    kind: 'opened',
    by: { subject: 'auditor-1', name: 'Auditor One' },
  });

  return {
    record: Buffer.from(record),
    draft,
    report: Buffer.from(reportJson),
    waivers: Buffer.from(waiversFile(waivers)),
    trail: Buffer.from(trailFile(await readTrail(records, version.key))),
  };
}

function waiverOf(review: string, owner: Waiver['owner']): Waiver {
  return withId(
    Waiver.omit({ waiverId: true }).parse({
      version: '1',
      reviewId: review,
      versionId: 'v1',
      subject: {
        kind: 'finding',
        findingId: 'f-000000000001',
        ruleId: 'exhibits/exhibit-item-missing',
        ruleVersion: `sha256:${sha256('the rule')}`,
        wordsSha256: sha256('the words'),
      },
      reason:
        'Reports under Item 12 alone were customary in January 2004. The release is furnished either way.',
      owner,
      at: '2026-11-26T03:58:15Z',
      expires: '2026-12-25',
    }),
  );
}
