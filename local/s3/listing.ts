import { orderOfVersionId, type Version, type Versions } from './versions.ts';

export interface ListingQuery {
  readonly bucket: string;
  readonly prefix: string;
  /** Empty for none. */
  readonly delimiter: string;
  /** Only keys after this one, common prefixes included. */
  readonly after: string;
  readonly limit: number;
}

export interface Listing {
  readonly versions: readonly Version[];
  readonly commonPrefixes: readonly string[];
  readonly isTruncated: boolean;
  /** The last key or common prefix of a page that is not the last. */
  readonly next: string;
}

/** One page of current objects, keys that share a part up to the delimiter rolled into one entry. */
export function listObjects(index: Versions, query: ListingQuery): Listing {
  const page = new Page(query);
  let from: string | undefined = firstKey(query);
  while (from !== undefined) {
    const start: string = from;
    from = undefined;
    for (const version of index.current(query.bucket, start)) {
      if (!version.key.startsWith(query.prefix)) break;
      const common = commonPrefixOf(version.key, query);
      if (common === undefined ? !page.add(version) : !page.addCommon(common)) return page.cut();
      if (common === undefined) continue;
      from = afterPrefix(common);
      break;
    }
  }
  return page.whole();
}

/** One page of all versions; `afterVersion` continues within the history of the key `after`. */
export function listVersions(
  index: Versions,
  query: ListingQuery & { readonly afterVersion: string },
): Listing {
  const page = new Page(query);
  const resumed = resumedHistory(index, query);
  for (const version of resumed) if (!page.add(version)) return page.cut();
  let key = index.keyFrom(query.bucket, firstKey(query) ?? '\u{10FFFF}');
  while (key?.startsWith(query.prefix)) {
    const common = commonPrefixOf(key, query);
    if (common === undefined) {
      for (const version of index.history(query.bucket, key, Number.MAX_SAFE_INTEGER))
        if (!page.add(version)) return page.cut();
    } else if (!page.addCommon(common)) return page.cut();
    const next: string | undefined = common === undefined ? `${key}\0` : afterPrefix(common);
    key = next === undefined ? undefined : index.keyFrom(query.bucket, next);
  }
  return page.whole();
}

function resumedHistory(index: Versions, query: ListingQuery & { readonly afterVersion: string }): Version[] {
  if (query.afterVersion === '') return [];
  const { bucket, after, afterVersion } = query;
  const order = orderOfVersionId(afterVersion) ?? index.version(bucket, after, afterVersion)?.order;
  return order === undefined ? [] : index.history(bucket, after, order);
}

class Page {
  readonly #limit: number;
  readonly #versions: Version[] = [];
  readonly #commonPrefixes: string[] = [];
  #last = '';

  constructor({ limit }: ListingQuery) {
    this.#limit = limit;
  }

  /** False when the page is full. */
  add(version: Version): boolean {
    if (this.#isFull()) return false;
    this.#versions.push(version);
    this.#last = version.key;
    return true;
  }

  addCommon(prefix: string): boolean {
    if (this.#isFull()) return false;
    this.#commonPrefixes.push(prefix);
    this.#last = prefix;
    return true;
  }

  cut(): Listing {
    // A page of nothing, as someone asked for, does not lead anywhere.
    return { ...this.whole(), isTruncated: this.#limit > 0, next: this.#last };
  }

  whole(): Listing {
    return { versions: this.#versions, commonPrefixes: this.#commonPrefixes, isTruncated: false, next: '' };
  }

  #isFull(): boolean {
    return this.#versions.length + this.#commonPrefixes.length >= this.#limit;
  }
}

function firstKey({ prefix, delimiter, after }: ListingQuery): string | undefined {
  if (after === '' || Buffer.compare(Buffer.from(after), Buffer.from(prefix)) < 0) return prefix;
  const isCommon =
    delimiter !== '' && after.endsWith(delimiter) && commonPrefixOf(after, { prefix, delimiter }) === after;
  return isCommon ? afterPrefix(after) : `${after}\0`;
}

function commonPrefixOf(
  key: string,
  { prefix, delimiter }: Pick<ListingQuery, 'prefix' | 'delimiter'>,
): string | undefined {
  if (delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

/** The least text after all that begin with a prefix; none when the prefix is made of last characters only. */
function afterPrefix(prefix: string): string | undefined {
  const characters = [...prefix];
  while (characters.length > 0) {
    const last = characters.pop()?.codePointAt(0) ?? 0;
    if (last === 0x10ffff) continue;
    // Surrogates are no characters: after U+D7FF comes U+E000.
    const next = last === 0xd7ff ? 0xe000 : last + 1;
    return characters.join('') + String.fromCodePoint(next);
  }
  return undefined;
}
