import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { recordKeys } from './keys.ts';
import { ReviewInput } from './payloads.ts';
import type { Notifier, ObjectStore } from './ports.ts';
import { toRecord } from './records.ts';

/** What people are told of without asking: that somebody must act, and that somebody has. */
export const NoticeKind = z.enum([
  'review-opened',
  'due-in-24-hours',
  'due-in-4-hours',
  'signed',
  'refused',
  'superseded',
  'expired',
  'unreadable',
  'failed',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** References and a day: never words of a draft, a reason, a token or a secret, because mail is read by many. */
export const Notice = z.strictObject({
  kind: NoticeKind,
  reviewId: ReviewInput.shape.reviewId,
  draft: ReviewInput.shape.draft,
  /** The day on which the report is due; null where none is known. */
  due: IsoDate.nullable(),
  at: z.iso.datetime(),
});
export type Notice = z.infer<typeof Notice>;

export interface NoticePorts {
  readonly records: ObjectStore;
  readonly notifier: Notifier;
}

/**
 * Tells it unless it was told. Noted down after it was told, so that a fault between the two tells it twice rather than
 * never.
 */
export async function tellOnce(ports: NoticePorts, notice: Notice): Promise<void> {
  const noted = recordKeys.notice(notice.reviewId, notice.kind);
  if ((await ports.records.read(noted)) !== null) return;
  await ports.notifier.tell(Notice.parse(notice));
  await ports.records.putIfAbsent(noted, toRecord({ at: notice.at }));
}
