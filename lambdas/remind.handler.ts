import { remind } from '../core/workflow/steps/remind.ts';
import { requireEnv } from './_adapters/environment.ts';
import { eventbridgeNotifier } from './_adapters/eventbridge-notifier.ts';
import { faultOf, logger } from './_adapters/logger.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3ObjectStore } from './_adapters/s3-object-store.ts';

const ports = {
  records: s3ObjectStore(s3, requireEnv('RECORDS_BUCKET')),
  notifier: eventbridgeNotifier(),
  clock: () => new Date().toISOString(),
};

/** Called by the clock: lists open reviews by deadline, tells of those that are nearly due, notes down that it did. */
export async function handler(): Promise<void> {
  try {
    await remind(ports);
  } catch (error) {
    logger.error({ step: 'remind', ...faultOf(error) }, 'failed');
    throw error;
  }
}
