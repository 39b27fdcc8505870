import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from './account.ts';
import type { Commit } from './commit.ts';
import type { ObjectCreatedEvent } from './events.ts';
import type { Version } from './versions.ts';

/** The event of a version just made. */
export function createdEvent(commit: Commit, version: Version): ObjectCreatedEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: ACCOUNT,
    time: version.modified.replace(/\.\d{3}/, ''),
    region: REGION,
    resources: [`arn:aws:s3:::${commit.bucket}`],
    detail: {
      version: '0',
      bucket: { name: commit.bucket },
      object: {
        key: commit.key,
        size: commit.body.size,
        etag: (version.content?.etag ?? '').replaceAll('"', ''),
        ...(version.id === 'null' ? {} : { 'version-id': version.id }),
        sequencer: version.order.toString(16).toUpperCase().padStart(18, '0'),
      },
      'request-id': commit.requestId,
      requester: commit.requester,
      'source-ip-address': commit.sourceIp,
      reason: commit.reason,
    },
  };
}
