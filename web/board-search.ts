import type { KeyOfLine } from '../core/workflow/board-keys.ts';
import type { OpenLine } from '../core/workflow/lines.ts';
import type { ObjectStore } from '../core/workflow/ports.ts';
import type { Asked } from './board-query.ts';

/** The most that one LIST gives. */
export const LARGEST_LIST = 1000;
/** Lines read in search of a company's name, and keys looked at for a draft's, before the search stops and says so. */
const MOST_READ = 1000;
const MOST_KEYS = 10_000;
/** Lines read at once. */
const CHUNK = 100;

/** Looks through keys in their order until a page of them fits, or until enough was looked at. */
export class BoardSearch {
  readonly keys: KeyOfLine[] = [];
  readonly #asked: Asked;
  readonly #read: (key: string) => KeyOfLine | null;
  readonly #line: ((key: string) => Promise<OpenLine | null>) | null;
  readonly #most: number;
  /** Where the search stopped before its end. */
  #stopped: string | null = null;
  #looked = 0;
  #lines = 0;

  /**
   * @param line - reads what stands under a key, where the words asked for may be there; null: they stand in the key
   * @param most - rows of a page
   */
  constructor(
    asked: Asked,
    read: (key: string) => KeyOfLine | null,
    line: ((key: string) => Promise<OpenLine | null>) | null,
    most: number,
  ) {
    this.#asked = asked;
    this.#read = read;
    this.#line = line;
    this.#most = most;
  }

  /** Goes on through the keys with the prefix that come after `after` and before `until`. */
  async among(records: ObjectStore, prefix: string, after: string, until: string | null): Promise<void> {
    const size = this.#asked.isNarrow ? LARGEST_LIST : this.#most + 1;
    for (let last = after; !this.#isDone;) {
      const keys = await records.listAfter(prefix, last, size);
      const within = until === null ? keys : keys.filter((key) => key < until);
      for (let at = 0; at < within.length && !this.#isDone; at += CHUNK)
        await this.#look(within.slice(at, at + CHUNK));
      last = keys.at(-1) ?? '';
      if (within.length < size) return;
    }
  }

  /** Where the page of that many begins; null where there is nothing more to look for. */
  get next(): string | null {
    return this.isFull ? (this.keys[this.#most - 1]?.place ?? null) : this.#stopped;
  }

  /** Whether more than a page of keys fits. */
  get isFull(): boolean {
    return this.keys.length > this.#most;
  }

  /** Whether enough was looked at before a page was full. */
  get isStopped(): boolean {
    return !this.isFull && this.#stopped !== null;
  }

  get #isDone(): boolean {
    return this.isFull || this.#stopped !== null;
  }

  async #look(keys: readonly string[]): Promise<void> {
    const read = keys.flatMap((key) => this.#read(key) ?? []);
    // Somebody who waived and fell over halfway may have left two lines of one review.
    const single = read.filter(({ place }, at) => place !== read[at - 1]?.place);
    const fitting = single.filter(this.#asked.isAsked.key);
    this.keys.push(...(await present(fitting, async (key) => ((await this.#says(key)) ? key : null))));
    this.#looked += keys.length;
    if (this.#looked >= MOST_KEYS || this.#lines >= MOST_READ) this.#stopped = read.at(-1)?.place ?? null;
  }

  async #says(key: KeyOfLine): Promise<boolean> {
    const { isSearch, text } = this.#asked;
    if (!isSearch || text(key.draftKey)) return true;
    if (!this.#line) return false;
    this.#lines += 1;
    const line = await this.#line(key.key);
    return line !== null && (text(line.company ?? '') || text(line.draft.key));
  }
}

/** Of each what it comes to, in order; without those that come to nothing. */
export async function present<One, Other>(
  all: readonly One[],
  become: (one: One) => Promise<Other | null>,
): Promise<Other[]> {
  const others = await Promise.all(all.map(become));
  return others.filter((one) => one !== null);
}
