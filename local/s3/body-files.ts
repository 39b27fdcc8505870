import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Bytes on the disk, not yet belonging to any object. */
export interface BodyFile {
  /** Random, never made from a key: no key can name a path. */
  readonly name: string;
  readonly size: number;
  readonly md5: string;
}

/** The bodies of a store: written whole and durable under a random name before anything speaks of them. */
export class BodyFiles {
  readonly #incoming: string;
  readonly #bodies: string;

  constructor(folder: string) {
    this.#incoming = join(folder, 'incoming');
    this.#bodies = join(folder, 'bodies');
  }

  /** Makes the folders, and sweeps what a killed process left: all that `isKept` does not know. */
  async open(isKept: (name: string) => boolean): Promise<void> {
    await rm(this.#incoming, { recursive: true, force: true });
    await mkdir(this.#incoming, { recursive: true });
    for (let fan = 0; fan < 256; fan += 1) {
      const folder = join(this.#bodies, fan.toString(16).padStart(2, '0'));
      await mkdir(folder, { recursive: true });
      const orphans = (await readdir(folder)).filter((name) => !isKept(name));
      for (const name of orphans) await rm(join(folder, name));
    }
  }

  /** Durable when it resolves: temporary file, fdatasync, rename, fsync of the folder. A failed source leaves nothing. */
  async write(source: AsyncIterable<Uint8Array>): Promise<BodyFile> {
    const name = randomBytes(16).toString('hex');
    const temporary = join(this.#incoming, name);
    try {
      const written = await writeDurably(temporary, source);
      await rename(temporary, this.#path(name));
      await syncFolder(this.#folderOf(name));
      return { name, ...written };
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  }

  /** Opens before it resolves, so that a later removal does not disturb the reader; `end` is inclusive. */
  async read(name: string, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    const file = await open(this.#path(name));
    return createReadStream('', { fd: file, ...range });
  }

  async remove(name: string): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  #folderOf(name: string): string {
    return join(this.#bodies, name.slice(0, 2));
  }

  #path(name: string): string {
    return join(this.#folderOf(name), name);
  }
}

async function writeDurably(
  path: string,
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly size: number; readonly md5: string }> {
  const md5 = createHash('md5');
  let size = 0;
  const file = await open(path, 'wx');
  try {
    for await (const piece of source) {
      md5.update(piece);
      size += piece.length;
      await file.writeFile(piece);
    }
    await file.datasync();
  } finally {
    await file.close();
  }
  return { size, md5: md5.digest('hex') };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
