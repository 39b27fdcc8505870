import type { BoxKind, Cover, Filing, Quote, Registrant } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { found, lost, replaced } from './edits.ts';
import type { Edit, Fault } from './fault.ts';

export const STRANGER = 'BRINDLE CREEK FOODS CORP.';

/** The only registrant of the cover, or null where there are several. */
export function only({ cover }: Filing): Registrant | null {
  const [registrant] = cover.registrants;
  return registrant && cover.registrants.length === 1 ? registrant : null;
}

/** The words once on the cover: a second mention would still answer the form. */
export function once({ cover, documents }: Filing, words: string): boolean {
  return foldedOf({ documents }, cover.span).split(words).length === 2;
}

/** A value of the only registrant that stands once on the cover, and whose numbers are made as numbers are. */
export function value(filing: Filing, of: keyof Registrant): Quote | null {
  const registrant = only(filing);
  const quote = registrant?.[of];
  const isSound =
    /^\d{2}-?\d{7}$/.test(registrant?.ein?.text ?? '') &&
    /^\d{1,3}-\d{1,6}$/.test(registrant?.fileNumber?.text ?? '');
  const isApart = registrant?.ein?.span.start !== registrant?.fileNumber?.span.end;
  return quote && isSound && isApart && once(filing, foldedOf(filing, quote.span)) ? quote : null;
}

const TELEPHONES = /\d{3}\)?[\s.-]{1,3}\d{3}[\s.-]{1,3}\d{4}/g;

/** The telephone or another value that stands once on the cover of a company with one office and one number. */
export function contact(filing: Filing, of: 'address' | 'zip' | 'telephone'): Quote | null {
  const quote = filing.cover[of];
  const offices = filing.cover.address?.text.match(/[a-z.],?\s\d{5}\b/gi) ?? [];
  const numbers = foldedOf(filing, filing.cover.span).match(TELEPHONES) ?? [];
  if (offices.length > 1 || numbers.length > 1) return null;
  return quote && only(filing) && once(filing, foldedOf(filing, quote.span)) ? quote : null;
}

export function blank(quote: Quote | null): readonly Edit[] | null {
  return quote && [lost(quote.span)];
}

export function written(quote: Quote | null, words: string | null): readonly Edit[] | null {
  return quote && words !== null && words !== quote.text ? [replaced(quote.span, words)] : null;
}

/** The last two digits that differ, exchanged. */
export function slipped(number: string): string | null {
  for (let at = number.length - 1; at > 0; at--) {
    const [one, other] = [number.charAt(at - 1), number.charAt(at)];
    if (/\d\d/.test(one + other) && one !== other)
      return `${number.slice(0, at - 1)}${other}${one}${number.slice(at + 1)}`;
  }
  return null;
}

/** The profile of the company as its cover was before. */
export function profileOf(filing: Filing): { names: string[] } | null {
  const name = only(filing)?.name?.text;
  return name === undefined ? null : { names: [name] };
}

export function profileWith(of: 'fileNumber' | 'ein', shape: RegExp): NonNullable<Fault['profile']> {
  return (filing) => {
    const names = profileOf(filing);
    const number = only(filing)?.[of]?.text.replace(/\s/g, '');
    return names && number !== undefined && shape.test(number) ? { ...names, [of]: number } : null;
  };
}

export function boxOf({ cover }: Filing, kind: BoxKind): Cover['boxes'][number] | undefined {
  return cover.boxes.find((box) => box.kind === kind);
}

/** From the sentence above the four boxes to the end of the last line. */
export function fourBoxes(filing: Filing): Span | null {
  const [first, last] = [boxOf(filing, 'rule-425'), boxOf(filing, 'rule-13e-4c')];
  if (!first || !last) return null;
  const line = { ...last.span, end: last.span.end + 120 };
  const end = found(filing, line, /^[^\n]{0,119}(?=\n)/)?.end;
  return end === undefined ? null : { ...first.span, end };
}

/** The empty box beside its words. */
export function emptyGlyph(filing: Filing, near: Span): Span | null {
  return found(filing, near, /\[\s{0,3}\]|[\u2610\u00a8]|(?<=\s|^)o(?=\s|$)/);
}

const EMPTY_BEFORE = 20;

export function tick(filing: Filing, kind: BoxKind): readonly Edit[] | null {
  const box = boxOf(filing, kind);
  if (!box || box.checked !== false) return null;
  const { span } = box;
  const glyph = emptyGlyph(filing, {
    ...span,
    start: Math.max(0, span.start - EMPTY_BEFORE),
    end: span.start,
  });
  return glyph && [replaced(glyph, '[X]')];
}

export function speaks(filing: Filing, pattern: RegExp): boolean {
  return filing.documents.some(
    ({ index, role, text }) =>
      role !== 'other' &&
      pattern.test(index === filing.cover.span.document ? text.slice(filing.cover.span.end) : text),
  );
}

export type Row = NonNullable<Cover['securities']>['rows'][number];

/** The only row of the table whose cells are whole, of a stock. */
export function onlyRow({ cover, documents }: Filing): Row | null {
  const { securities } = cover;
  const [row] = securities?.rows ?? [];
  if (!securities || !row || securities.rows.length > 1) return null;
  const table = { ...securities.table, end: cover.span.end };
  const isOnce = foldedOf({ documents }, table).split(row.exchange).length === 2;
  return isOnce && row.symbol.length > 1 && row.exchange !== '' ? row : null;
}

export function cell(filing: Filing, row: Row | null, of: 'symbol' | 'exchange'): Span | null {
  if (!row) return null;
  const words = foldedOf(filing, row.span);
  const at = words.lastIndexOf(row[of]);
  const start = row.span.start + at;
  return at < 0 ? null : { ...row.span, start, end: start + row[of].length };
}

export const listing: NonNullable<Fault['profile']> = (filing) => {
  const names = profileOf(filing);
  const row = onlyRow(filing);
  return names && row ? { ...names, securities: [{ symbol: row.symbol, exchange: row.exchange }] } : null;
};

/** The tags of the cover hold the words that are changed. */
const TAGGED = [
  'ixbrl/checkbox-facts',
  'ixbrl/cover-facts-missing',
  'ixbrl/document-type',
  'ixbrl/egc-transition',
  'ixbrl/entity-core',
  'ixbrl/security-facts',
  'ixbrl/value-vs-text',
];
/** The header and the rest of the report say something of the same value. */
export const ELSEWHERE = ['cover/header-identity-mismatch'];
export const NAMED_ELSEWHERE = [
  ...ELSEWHERE,
  'consistency/registrant-name',
  'consistency/foreign-company-name',
  'signature/registrant-name-mismatch',
  'signature/registrant-name-missing',
];

/** Faults of the cover, each with what its tags say besides. */
export function onTheCover(kinds: readonly Fault[]): readonly Fault[] {
  return kinds.map((fault) => ({ ...fault, causes: [...(fault.causes ?? []), ...TAGGED] }));
}
