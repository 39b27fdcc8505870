import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS buckets (
    name TEXT PRIMARY KEY, versioned INTEGER NOT NULL, events INTEGER NOT NULL, created TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS versions (
    "order" INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
    latest INTEGER NOT NULL, modified TEXT NOT NULL, content TEXT) STRICT;
  CREATE INDEX IF NOT EXISTS history ON versions (bucket, key, "order" DESC);
  CREATE INDEX IF NOT EXISTS current ON versions (bucket, key) WHERE latest = 1 AND content IS NOT NULL;
  CREATE TABLE IF NOT EXISTS uploads (
    id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, started TEXT NOT NULL, terms TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS parts (
    upload TEXT NOT NULL, number INTEGER NOT NULL, modified TEXT NOT NULL, content TEXT NOT NULL,
    PRIMARY KEY (upload, number)) STRICT;
  CREATE TABLE IF NOT EXISTS outbox (
    "order" INTEGER PRIMARY KEY, event TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS due ON outbox (due);
`;

const SQLITE_BUSY = 5;

/**
 * Opens what a folder knows of its objects. SQLite's exclusive lock keeps a second process out, and the kernel drops it when
 * the holder dies; each commit is on the disk before it returns.
 *
 * @throws Error when another process has the folder open.
 */
function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'index.sqlite'));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    database.exec('BEGIN IMMEDIATE');
    database.exec(SCHEMA);
    database.exec('COMMIT');
  } catch (cause) {
    database.close();
    const isTaken = cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY;
    throw isTaken ? new Error(`The folder ${folder} is open in another process.`, { cause }) : cause;
  }
  return database;
}

type Statement = ReturnType<DatabaseSync['prepare']>;

interface Waiting {
  run(): () => void;
  fail(cause: unknown): void;
}

/** The database under a store: statements prepared once, and steps that wait to be committed together. */
export class ObjectIndex {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Statement>();
  #waiting: Waiting[] = [];

  /** @throws Error when another process has the folder open. */
  constructor(folder: string) {
    this.#database = openDatabase(folder);
  }

  close(): void {
    this.#database.close();
  }

  prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /**
   * Runs a step that is one to everyone else, and resolves when it is on the disk. Steps that come in while the disk is
   * busy share the next commit; one that throws takes nothing of the others with it.
   */
  atomically<Result>(step: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const run = (): (() => void) => {
        const result = step();
        return () => resolve(result);
      };
      this.#waiting.push({ run, fail: reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commitWaiting());
    });
  }

  /** Runs a step whose loss in a power cut does no harm; it is on the disk with the next commit. */
  lazily(step: () => void): void {
    this.#database.exec('PRAGMA synchronous = NORMAL');
    try {
      step();
    } finally {
      this.#database.exec('PRAGMA synchronous = FULL');
    }
  }

  #commitWaiting(): void {
    const steps = this.#waiting;
    this.#waiting = [];
    const done: (() => void)[] = [];
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      for (const step of steps) done.push(this.#runOne(step));
      this.#database.exec('COMMIT');
    } catch (cause) {
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('ROLLBACK');
      for (const step of steps) step.fail(cause);
      return;
    }
    for (const settle of done) settle();
  }

  #runOne(step: Waiting): () => void {
    this.#database.exec('SAVEPOINT step');
    try {
      const settle = step.run();
      this.#database.exec('RELEASE step');
      return settle;
    } catch (cause) {
      this.#database.exec('ROLLBACK TO step; RELEASE step');
      return () => step.fail(cause);
    }
  }
}
