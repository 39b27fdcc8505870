import { ReportFailureInput } from '../core/workflow/payloads.ts';
import { reportFailure } from '../core/workflow/steps/report-failure.ts';
import { requireEnv } from './_adapters/environment.ts';
import { eventbridgeNotifier } from './_adapters/eventbridge-notifier.ts';
import { reviewPorts } from './_adapters/review-ports.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3ObjectStore } from './_adapters/s3-object-store.ts';
import { stepHandler } from './_adapters/step-handler.ts';
import { writing } from './_adapters/writing.ts';

const ports = {
  ...reviewPorts(),
  work: s3ObjectStore(s3, requireEnv('WORK_BUCKET')),
  notifier: eventbridgeNotifier(),
};

/** "Report failure": heads and lists drafts, reads work, reads and writes records, answers tasks, puts an event. */
export const handler = stepHandler('report-failure', ReportFailureInput, (input) =>
  reportFailure(input, ports, writing),
);
