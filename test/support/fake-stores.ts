import { DraftGoneFailure, SUPERSEDED } from '../../core/workflow/failures.ts';
import type { DraftVersion } from '../../core/workflow/keys.ts';
import type { Notice } from '../../core/workflow/notice.ts';
import type {
  Clock,
  DraftHead,
  DraftStore,
  Notifier,
  ObjectStore,
  ReviewGate,
} from '../../core/workflow/ports.ts';

interface Uploaded extends DraftHead {
  readonly draft: DraftVersion;
  readonly bytes: Uint8Array;
}

/** A versioned bucket of drafts in memory. */
export class DraftShelf implements DraftStore {
  readonly #uploads: Uploaded[] = [];
  readonly #clock: Clock;
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  upload(
    key: string,
    body: string | Uint8Array,
    said: { uploadedBy?: string; uploaderName?: string; size?: number } = {},
  ): DraftVersion {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const draft = { bucket: 'drafts', key, versionId: `v${++this.#count}` };
    this.#uploads.push({
      draft,
      bytes,
      size: said.size ?? bytes.length,
      uploadedBy: said.uploadedBy ?? null,
      uploaderName: said.uploaderName ?? null,
      uploadedAt: this.#clock(),
    });
    return draft;
  }

  delete({ versionId }: DraftVersion): void {
    this.#uploads.splice(
      this.#uploads.findIndex((one) => one.draft.versionId === versionId),
      1,
    );
  }

  async head(draft: DraftVersion): Promise<DraftHead> {
    return this.#find(draft);
  }

  async read(draft: DraftVersion): Promise<Uint8Array> {
    return this.#find(draft).bytes;
  }

  async readBeside(_: DraftVersion, key: string, most: number): Promise<Uint8Array | null> {
    const newest = this.#uploads.filter(({ draft }) => draft.key === key).at(-1);
    return newest?.bytes.slice(0, most) ?? null;
  }

  async versionsOf({ key }: Pick<DraftVersion, 'key'>): Promise<string[]> {
    return this.#uploads
      .filter(({ draft }) => draft.key === key)
      .map(({ draft }) => draft.versionId)
      .reverse();
  }

  #find({ key, versionId }: DraftVersion): Uploaded {
    const found = this.#uploads.find(({ draft }) => draft.key === key && draft.versionId === versionId);
    if (!found) throw new DraftGoneFailure('gone');
    return found;
  }
}

/** A bucket in memory that remembers all that was ever put under a key. */
export class Shelf implements ObjectStore {
  readonly #bodies = new Map<string, string>();
  readonly #puts = new Map<string, string[]>();

  async read(key: string): Promise<string | null> {
    return this.#bodies.get(key) ?? null;
  }

  async put(key: string, body: string): Promise<void> {
    this.#bodies.set(key, body);
    this.#puts.set(key, [...this.putsOf(key), body]);
  }

  async putIfAbsent(key: string, body: string): Promise<'stored' | 'present'> {
    if (this.#bodies.has(key)) return 'present';
    await this.put(key, body);
    return 'stored';
  }

  async list(prefix: string): Promise<string[]> {
    return [...this.#bodies.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  async listAfter(prefix: string, after: string, most: number): Promise<string[]> {
    return (await this.list(prefix)).filter((key) => key > after).slice(0, most);
  }

  async remove(key: string): Promise<void> {
    this.#bodies.delete(key);
  }

  /** All bodies ever put under the key, first to last. */
  putsOf(key: string): readonly string[] {
    return this.#puts.get(key) ?? [];
  }

  /** All that stands now. */
  contents(): Record<string, string> {
    return Object.fromEntries([...this.#bodies].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The workflow service in memory: what was started, and who waits on which token. */
export class Gate implements ReviewGate {
  readonly started = new Map<string, unknown>();
  readonly #waiting = new Map<string, (answer: 'go on' | typeof SUPERSEDED) => void>();

  async startReview(name: string, input: unknown): Promise<void> {
    if (!this.started.has(name)) this.started.set(name, input);
  }

  /** Waits until the token is answered; a `Superseded` failure is told apart from success. */
  wait(token: string): Promise<'go on' | typeof SUPERSEDED> {
    return new Promise((resolve) => this.#waiting.set(token, resolve));
  }

  isWaiting(token: string): boolean {
    return this.#waiting.has(token);
  }

  /** The service falls over: nobody waits any more. */
  forgetTokens(): void {
    this.#waiting.clear();
  }

  async succeed(token: string): Promise<void> {
    this.#answer(token, 'go on');
  }

  async fail(token: string, error: string): Promise<void> {
    if (error !== SUPERSEDED) throw new Error(`No failure of that name is known: ${error}`);
    this.#answer(token, SUPERSEDED);
  }

  #answer(token: string, answer: 'go on' | typeof SUPERSEDED): void {
    const resolve = this.#waiting.get(token);
    this.#waiting.delete(token);
    resolve?.(answer);
  }
}

export class Listener implements Notifier {
  readonly heard: Notice[] = [];

  async tell(notice: Notice): Promise<void> {
    this.heard.push(notice);
  }
}

/** A clock that stands still until it is moved. */
export function stoppedClock(start: string): Clock & { moveTo(at: string): void } {
  let now = start;
  return Object.assign(() => now, { moveTo: (at: string) => void (now = at) });
}
