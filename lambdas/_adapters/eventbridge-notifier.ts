import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { TransientFailure } from '../../core/workflow/failures.ts';
import type { NoticeKind } from '../../core/workflow/notice.ts';
import type { Notifier } from '../../core/workflow/ports.ts';
import { answered } from './aws-faults.ts';
import { optionalEnv } from './environment.ts';
import { logger } from './logger.ts';

/** What each notice is called on the bus; rules of whoever listens name these (docs/notices.md). */
const DETAIL_TYPES: Readonly<Record<NoticeKind, string>> = {
  'review-opened': 'Review Opened',
  'due-in-24-hours': 'Review Due In 24 Hours',
  'due-in-4-hours': 'Review Due In 4 Hours',
  signed: 'Review Signed',
  refused: 'Review Refused',
  superseded: 'Review Superseded',
  expired: 'Review Expired',
  unreadable: 'Draft Unreadable',
  failed: 'Review Failed',
};

/** Puts notices on the event bus; on the laptop, where `EVENT_BUS_NAME` is empty, into the log. */
export function eventbridgeNotifier(): Notifier {
  const bus = optionalEnv('EVENT_BUS_NAME');
  if (!bus)
    return {
      tell: async ({ kind, reviewId, due }) => logger.info({ notice: kind, reviewId, due }, 'notice'),
    };
  const events = new EventBridgeClient({});
  return {
    tell: async (notice) => {
      const entry = {
        EventBusName: bus,
        Source: 'countersign',
        DetailType: DETAIL_TYPES[notice.kind],
        Detail: JSON.stringify(notice),
      };
      const { FailedEntryCount } = await answered(() =>
        events.send(new PutEventsCommand({ Entries: [entry] })),
      );
      if (FailedEntryCount) throw new TransientFailure('The event bus did not take the event');
    },
  };
}
