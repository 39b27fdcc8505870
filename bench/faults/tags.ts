import type { Fact, Filing } from '../../core/filing/filing.ts';
import { taggedFactsOf } from '../../core/filing/query.ts';
import { placeOf } from '../../core/filing/span.ts';
import type { Bytes, Edit } from './fault.ts';

/** A fact as it stands in the upload. */
export interface Tag {
  readonly fact: Fact;
  readonly opening: Bytes;
  readonly closing: Bytes;
  /** The opening tag as written. */
  readonly written: string;
}

/** The tags of the fact of that name in `dei`, of whatever context. */
export function tagsNamed(filing: Filing, upload: Uint8Array, name: string): readonly Tag[] | null {
  return tagsOf(filing, upload, (fact) => fact.name === `dei:${name}` && !fact.nil);
}

/** The tags of all facts that are wanted; null where there is none, or one of them cannot be told apart in the upload. */
export function tagsOf(
  filing: Filing,
  upload: Uint8Array,
  isWanted: (fact: Fact) => boolean,
): readonly Tag[] | null {
  const facts = taggedFactsOf(filing)?.facts.filter(isWanted) ?? [];
  const tags = facts.map((fact) => tagOf(filing, upload, fact)).filter((tag) => tag !== null);
  const places = new Set(tags.map(({ opening }) => opening.start));
  return facts.length > 0 && places.size === facts.length ? tags : null;
}

/** The tag of a fact that is tagged once. */
export function onlyTag(filing: Filing, upload: Uint8Array, name: string): Tag | null {
  const [tag, ...more] = tagsNamed(filing, upload, name) ?? [];
  return tag && more.length === 0 ? tag : null;
}

function tagOf(filing: Filing, upload: Uint8Array, fact: Fact): Tag | null {
  const { bytes } = placeOf(filing, fact.span);
  if (!bytes) return null;
  const source = sourceOf(upload);
  const opening = openingOf(source, fact, bytes.start);
  const closing = opening && closingOf(source, opening.end);
  if (!closing || closing.start < bytes.end) return null;
  return { fact, opening, closing, written: source.slice(opening.start, opening.end) };
}

/** The last opening tag of that fact before its words; the same fact of another context may stand between. */
function openingOf(source: string, { name, context, id }: Fact, before: number): Bytes | null {
  const signs = [`contextref="${context}"`, ...(id === null ? [] : [`id="${id}"`])].map((sign) =>
    sign.toLowerCase(),
  );
  for (let at = before; at > 0;) {
    at = source.lastIndexOf(`name="${name}"`, at - 1);
    if (at < 0) return null;
    const opening = { start: source.lastIndexOf('<', at), end: source.indexOf('>', at) + 1 };
    const written = source.slice(opening.start, opening.end).toLowerCase();
    if (opening.end <= before && signs.every((sign) => written.includes(sign))) return opening;
  }
  return null;
}

/** The closing tag that belongs to the opening one, which ends there; facts may stand within facts. */
function closingOf(source: string, from: number): Bytes | null {
  const tags = /<(\/?)ix:non(?:numeric|fraction)\b[^>]{0,2000}>/gi;
  tags.lastIndex = from;
  let open = 1;
  for (let tag = tags.exec(source); tag; tag = tags.exec(source)) {
    open += tag[1] === '' ? 1 : -1;
    if (open === 0) return { start: tag.index, end: tags.lastIndex };
  }
  return null;
}

/** The fact left untagged: its words stay on the page; out of sight they go too. */
export function untagged({ fact, opening, closing }: Tag): readonly Edit[] {
  if (fact.hidden) return [{ bytes: { start: opening.start, end: closing.end }, markup: '' }];
  return [
    { bytes: opening, markup: '' },
    { bytes: closing, markup: '' },
  ];
}

/** The opening tag written otherwise; null where that changes nothing. */
export function retagged(
  { opening, written }: Tag,
  from: string | RegExp,
  to: string,
): readonly Edit[] | null {
  const markup = written.replace(from, to);
  return markup === written ? null : [{ bytes: opening, markup }];
}

/** The fact with other words. */
export function resaid({ opening, closing }: Tag, words: string): readonly Edit[] {
  return [{ bytes: { start: opening.end, end: closing.start }, markup: words }];
}

/** A fact more out of sight, of the same context as another; null where the report hides none. */
export function hiddenBeside(
  upload: Uint8Array,
  { fact }: Tag,
  name: string,
  value: string,
): readonly Edit[] | null {
  const end = sourceOf(upload).search(/<\/ix:hidden>/i);
  if (end < 0) return null;
  const markup = `<ix:nonNumeric contextRef="${fact.context}" name="${name}">${value}</ix:nonNumeric>`;
  return [{ bytes: { start: end, end }, markup }];
}

const sources = new WeakMap<Uint8Array, string>();

/** Each byte as one sign, so that offsets are those of the upload. */
function sourceOf(upload: Uint8Array): string {
  let source = sources.get(upload);
  if (source === undefined) {
    source = Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength).toString('latin1');
    sources.set(upload, source);
  }
  return source;
}
