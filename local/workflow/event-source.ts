import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { ObjectCreatedEvent } from '../s3/events.ts';
import { LOCAL_REGION } from './assembly.ts';
import type { Json } from './definition.ts';
import { writeDurably } from './durable-file.ts';

/** What the queue hands to its function at most in one batch, and how often before it gives up. */
const BATCH = 10;
const RECEIVES = 5;

const BatchResult = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) })
  .nullish();

export interface EventSourceOptions {
  /** The function that reads the queue. */
  readonly invoke: (batch: Json) => Promise<Json>;
  /** Where events go that were refused too often. */
  readonly deadLetters: string;
  readonly onDeadLetter: (eventId: string, file: string) => void;
}

interface Message {
  readonly id: string;
  readonly event: ObjectCreatedEvent;
  readonly settled: PromiseWithResolvers<void>;
}

/**
 * Stands where EventBridge rule, queue and dead-letter queue stand in the cloud: hands each event to the function in
 * batches. The promise resolves once the event is dealt with; it rejects to be given the event again.
 */
export function createEventSource(options: EventSourceOptions): (event: ObjectCreatedEvent) => Promise<void> {
  const queue: Message[] = [];
  const receives = new Map<string, number>();
  let reading = false;

  async function readQueue(): Promise<void> {
    if (reading) return;
    reading = true;
    while (queue.length > 0) await handOver(queue.splice(0, BATCH));
    reading = false;
  }

  async function handOver(batch: readonly Message[]): Promise<void> {
    for (const { event } of batch) receives.set(event.id, (receives.get(event.id) ?? 0) + 1);
    const failures = await failuresOf(batch);
    for (const message of batch) {
      const failed = failures.has(message.id);
      if (!failed || (await gaveUp(message.event))) {
        receives.delete(message.event.id);
        message.settled.resolve();
      } else message.settled.reject(new Error(`The event ${message.event.id} was not taken.`));
    }
  }

  async function failuresOf(batch: readonly Message[]): Promise<Set<string>> {
    try {
      const records = batch.map(({ id, event }) => asRecord(id, event, receives.get(event.id) ?? 1));
      const result = BatchResult.parse(await options.invoke({ Records: records }));
      return new Set(result?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    } catch {
      return new Set(batch.map(({ id }) => id));
    }
  }

  async function gaveUp(event: ObjectCreatedEvent): Promise<boolean> {
    if ((receives.get(event.id) ?? 0) < RECEIVES) return false;
    const file = join(options.deadLetters, `${event.id}.json`);
    await writeDurably(file, JSON.stringify(event));
    options.onDeadLetter(event.id, file);
    return true;
  }

  return async (event) => {
    const message = { id: randomUUID(), event, settled: Promise.withResolvers<void>() };
    queue.push(message);
    void readQueue();
    await message.settled.promise;
  };
}

/** One record of an SQS event, as Lambda's poller words it. */
function asRecord(messageId: string, event: ObjectCreatedEvent, receives: number): { [key: string]: Json } {
  const body = JSON.stringify(event);
  const now = String(Date.now());
  return {
    messageId,
    receiptHandle: messageId,
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: now,
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: now,
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${LOCAL_REGION}:000000000000:draft-events`,
    awsRegion: LOCAL_REGION,
  };
}
