import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ObjectCreatedEvent } from '../../../local/s3/events.ts';
import type { Json } from '../../../local/workflow/definition.ts';
import { createEventSource } from '../../../local/workflow/event-source.ts';
import { temporaryFolder } from './support.ts';

const arrival = (id: string): ObjectCreatedEvent => ({
  version: '0',
  id,
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: '000000000000',
  time: '2026-11-23T04:00:00Z',
  region: 'us-east-1',
  resources: ['arn:aws:s3:::drafts'],
  detail: {
    version: '0',
    bucket: { name: 'drafts' },
    object: { key: `${id}.htm`, size: 1, etag: 'e', 'version-id': 'v', sequencer: '1' },
    'request-id': 'r',
    requester: 'local',
    'source-ip-address': '127.0.0.1',
    reason: 'PutObject',
  },
});

interface Batch {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}

/** Event ids of a batch, in its order. */
const idsOf = (batch: Json): string[] =>
  (batch as unknown as Batch).Records.map(({ body }) => (JSON.parse(body) as ObjectCreatedEvent).id);

describe('the queue between the bucket and the workflow', () => {
  it('hands what arrives meanwhile over in batches of ten at most', async () => {
    const batches: string[][] = [];
    const gate = Promise.withResolvers<null>();
    const take = createEventSource({
      async invoke(batch) {
        batches.push(idsOf(batch));
        return gate.promise;
      },
      deadLetters: temporaryFolder(),
      onDeadLetter: () => undefined,
    });
    const ids = Array.from({ length: 13 }, (_, index) => `event-${index}`);
    const taken = Promise.all(ids.map((id) => take(arrival(id))));
    gate.resolve(null);
    await taken;
    expect(batches).toEqual([ids.slice(0, 1), ids.slice(1, 11), ids.slice(11)]);
  });

  it('gives back only the events that the function names as failed', async () => {
    const take = createEventSource({
      async invoke(batch) {
        const bad = (batch as unknown as Batch).Records.filter(({ body }) => body.includes('bad'));
        return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
      },
      deadLetters: temporaryFolder(),
      onDeadLetter: () => undefined,
    });
    const results = await Promise.allSettled(['good', 'bad', 'fine'].map((id) => take(arrival(id))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('puts an event aside, by its id, once it failed five times, and says where', async () => {
    const deadLetters = temporaryFolder();
    const told: string[] = [];
    const take = createEventSource({
      invoke: async () => Promise.reject(new Error('out of order')),
      deadLetters,
      onDeadLetter: (id) => told.push(id),
    });
    const results: string[] = [];
    for (let receive = 1; receive <= 5; receive += 1) {
      const [result] = await Promise.allSettled([take(arrival('event-1'))]);
      results.push(result.status);
    }
    expect(results).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'fulfilled']);
    expect(told).toEqual(['event-1']);
    expect(readdirSync(deadLetters)).toEqual(['event-1.json']);
  });
});
