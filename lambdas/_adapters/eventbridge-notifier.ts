import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { TransientFailure } from '../../core/workflow/failures.ts';
import type { Notifier } from '../../core/workflow/ports.ts';
import { answered } from './aws-faults.ts';
import { optionalEnv } from './environment.ts';
import { logger } from './logger.ts';

/** Tells the bus that a review has ended; on the laptop, where `EVENT_BUS_NAME` is empty, the log. */
export function eventbridgeNotifier(): Notifier {
  const bus = optionalEnv('EVENT_BUS_NAME');
  if (!bus) {
    return {
      reviewEnded: async ({ reviewId, state }) => logger.info({ reviewId, state }, 'review ended'),
    };
  }
  const events = new EventBridgeClient({});
  return {
    reviewEnded: async (event) => {
      const entry = {
        EventBusName: bus,
        Source: 'countersign',
        DetailType: 'Review Ended',
        Detail: JSON.stringify(event),
      };
      const { FailedEntryCount } = await answered(() =>
        events.send(new PutEventsCommand({ Entries: [entry] })),
      );
      if (FailedEntryCount) throw new TransientFailure('The event bus did not take the event');
    },
  };
}
