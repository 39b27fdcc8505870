import { WriteReportInput } from '../core/workflow/payloads.ts';
import { writeReport } from '../core/workflow/steps/write-report.ts';
import { requireEnv } from './_adapters/environment.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3DraftStore } from './_adapters/s3-draft-store.ts';
import { s3ObjectStore } from './_adapters/s3-object-store.ts';
import { stepHandler } from './_adapters/step-handler.ts';
import { trailSigner } from './_adapters/trail-signer.ts';
import { writing } from './_adapters/writing.ts';

const ports = {
  drafts: s3DraftStore(s3),
  work: s3ObjectStore(s3, requireEnv('WORK_BUCKET')),
  records: s3ObjectStore(s3, requireEnv('RECORDS_BUCKET')),
  clock: () => new Date().toISOString(),
  trailSigner: trailSigner(),
};

/** "Write report": reads drafts and work, reads and writes records. */
export const handler = stepHandler('write-report', WriteReportInput, (input) =>
  writeReport(input, ports, writing),
);
