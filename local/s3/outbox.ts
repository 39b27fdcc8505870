import type { ObjectCreatedEvent } from './events.ts';
import type { ObjectIndex } from './object-index.ts';

const MOST_AT_ONCE = 8;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;

/** Hands each event on at least once: an event stays in the index, where its object put it, until the receiver resolves. */
export class Outbox {
  readonly #index: ObjectIndex;
  readonly #receive: (event: ObjectCreatedEvent) => Promise<void>;
  readonly #running = new Map<number, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #isOpen = true;

  constructor(index: ObjectIndex, receive: (event: ObjectCreatedEvent) => Promise<void>) {
    this.#index = index;
    this.#receive = receive;
  }

  /** Delivers what an earlier process left behind, at once. */
  start(): void {
    this.#index.prepared('UPDATE outbox SET due = 0').run();
    this.wake();
  }

  /** Called inside the transaction that makes the object, so that there is never one without the other. */
  add(order: number, event: ObjectCreatedEvent): void {
    this.#index.prepared('INSERT INTO outbox VALUES (?, ?, 0, 0)').run(order, JSON.stringify(event));
  }

  wake(): void {
    clearTimeout(this.#timer);
    if (!this.#isOpen) return;
    const free = MOST_AT_ONCE - this.#running.size;
    if (free <= 0) return;
    // Rows being delivered are still in the table, so as many more are read.
    const rows = this.#index
      .prepared('SELECT * FROM outbox ORDER BY due, "order" LIMIT ?')
      .all(MOST_AT_ONCE + this.#running.size)
      .filter((row) => !this.#running.has(Number(row['order'])));
    const now = Date.now();
    for (const row of rows.filter(({ due }) => Number(due) <= now).slice(0, free)) {
      const order = Number(row['order']);
      this.#running.set(order, this.#deliver(order, String(row['event']), Number(row['attempts'])));
    }
    const next = rows.map(({ due }) => Number(due)).find((due) => due > now);
    if (next !== undefined) this.#timer = setTimeout(() => this.wake(), next - now);
  }

  /** Waits for what is being delivered; the rest is for the next start. */
  async close(): Promise<void> {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    await Promise.allSettled(this.#running.values());
  }

  async #deliver(order: number, text: string, attempts: number): Promise<void> {
    try {
      await this.#receive(JSON.parse(text) as ObjectCreatedEvent);
      this.#index.lazily(() => this.#index.prepared('DELETE FROM outbox WHERE "order" = ?').run(order));
    } catch {
      // The receiver reports its own faults; here they only mean "again, later".
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS);
      const sql = 'UPDATE outbox SET attempts = attempts + 1, due = ? WHERE "order" = ?';
      this.#index.lazily(() => this.#index.prepared(sql).run(Date.now() + pause, order));
    } finally {
      this.#running.delete(order);
      this.wake();
    }
  }
}
