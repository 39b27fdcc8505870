import type { BoxKind, Cover, Filing, Quote, Registrant } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import type { Span } from '../../../core/filing/place.ts';
import { isAmendment } from '../../../core/filing/query.ts';
import { found, lost, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';

const STRANGER = 'BRINDLE CREEK FOODS CORP.';

/** The only registrant of the cover, or null where there are several. */
function only({ cover }: Filing): Registrant | null {
  const [registrant] = cover.registrants;
  return registrant && cover.registrants.length === 1 ? registrant : null;
}

/** The words once on the cover: a second mention would still answer the form. */
function once({ cover, documents }: Filing, words: string): boolean {
  return foldedOf({ documents }, cover.span).split(words).length === 2;
}

/** A value of the only registrant that stands once on the cover, and whose numbers are made as numbers are. */
function value(filing: Filing, of: keyof Registrant): Quote | null {
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
function contact(filing: Filing, of: 'address' | 'zip' | 'telephone'): Quote | null {
  const quote = filing.cover[of];
  const offices = filing.cover.address?.text.match(/[a-z.],?\s\d{5}\b/gi) ?? [];
  const numbers = foldedOf(filing, filing.cover.span).match(TELEPHONES) ?? [];
  if (offices.length > 1 || numbers.length > 1) return null;
  return quote && only(filing) && once(filing, foldedOf(filing, quote.span)) ? quote : null;
}

function blank(quote: Quote | null): readonly Edit[] | null {
  return quote && [lost(quote.span)];
}

function written(quote: Quote | null, words: string | null): readonly Edit[] | null {
  return quote && words !== null && words !== quote.text ? [replaced(quote.span, words)] : null;
}

/** The last two digits that differ, exchanged. */
function slipped(number: string): string | null {
  for (let at = number.length - 1; at > 0; at--) {
    const [one, other] = [number.charAt(at - 1), number.charAt(at)];
    if (/\d\d/.test(one + other) && one !== other)
      return `${number.slice(0, at - 1)}${other}${one}${number.slice(at + 1)}`;
  }
  return null;
}

/** The profile of the company as its cover was before. */
function profileOf(filing: Filing): { names: string[] } | null {
  const name = only(filing)?.name?.text;
  return name === undefined ? null : { names: [name] };
}

function profileWith(of: 'fileNumber' | 'ein', shape: RegExp): NonNullable<Fault['profile']> {
  return (filing) => {
    const names = profileOf(filing);
    const number = only(filing)?.[of]?.text.replace(/\s/g, '');
    return names && number !== undefined && shape.test(number) ? { ...names, [of]: number } : null;
  };
}

function boxOf({ cover }: Filing, kind: BoxKind): Cover['boxes'][number] | undefined {
  return cover.boxes.find((box) => box.kind === kind);
}

/** From the sentence above the four boxes to the end of the last line. */
function fourBoxes(filing: Filing): Span | null {
  const [first, last] = [boxOf(filing, 'rule-425'), boxOf(filing, 'rule-13e-4c')];
  if (!first || !last) return null;
  const line = { ...last.span, end: last.span.end + 120 };
  const end = found(filing, line, /^[^\n]{0,119}(?=\n)/)?.end;
  return end === undefined ? null : { ...first.span, end };
}

/** The empty box beside its words. */
function emptyGlyph(filing: Filing, near: Span): Span | null {
  return found(filing, near, /\[\s{0,3}\]|[\u2610\u00a8]|(?<=\s|^)o(?=\s|$)/);
}

const EMPTY_BEFORE = 20;

function tick(filing: Filing, kind: BoxKind): readonly Edit[] | null {
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

function speaks(filing: Filing, pattern: RegExp): boolean {
  return filing.documents.some(
    ({ index, role, text }) =>
      role !== 'other' &&
      pattern.test(index === filing.cover.span.document ? text.slice(filing.cover.span.end) : text),
  );
}

type Row = NonNullable<Cover['securities']>['rows'][number];

/** The only row of the table whose cells are whole, of a stock. */
function onlyRow({ cover, documents }: Filing): Row | null {
  const { securities } = cover;
  const [row] = securities?.rows ?? [];
  if (!securities || !row || securities.rows.length > 1) return null;
  const table = { ...securities.table, end: cover.span.end };
  const isOnce = foldedOf({ documents }, table).split(row.exchange).length === 2;
  return isOnce && row.symbol.length > 1 && row.exchange !== '' ? row : null;
}

function cell(filing: Filing, row: Row | null, of: 'symbol' | 'exchange'): Span | null {
  if (!row) return null;
  const words = foldedOf(filing, row.span);
  const at = words.lastIndexOf(row[of]);
  const start = row.span.start + at;
  return at < 0 ? null : { ...row.span, start, end: start + row[of].length };
}

const listing: NonNullable<Fault['profile']> = (filing) => {
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
const ELSEWHERE = ['cover/header-identity-mismatch'];
const NAMED_ELSEWHERE = [
  ...ELSEWHERE,
  'consistency/registrant-name',
  'consistency/foreign-company-name',
  'signature/registrant-name-mismatch',
  'signature/registrant-name-missing',
];

const KINDS: readonly Fault[] = [
  {
    id: 'cover/form-line-lost',
    story: 'The line FORM 8-K fell out of the cover.',
    intended: 'cover/form-type-missing',
    level: 'error',
    plant: (filing) => {
      const { form, cover } = filing;
      // The name of a file, or a running head, may name the form a second time.
      const titles = foldedOf(filing, cover.span).match(/^[^A-Za-z\n]{0,80}form\s{0,6}8\s?-?\s?k\b/gim) ?? [];
      return form?.text === '8-K' && !isAmendment(filing) && titles.length === 1 ? [lost(form.span)] : null;
    },
  },
  {
    id: 'cover/name-line-blank',
    story: 'The name was to be filled in later.',
    intended: 'cover/registrant-name-missing',
    level: 'error',
    causes: NAMED_ELSEWHERE,
    plant: (filing) => blank(value(filing, 'name')),
  },
  {
    id: 'cover/name-of-the-precedent',
    story: 'The cover of another company’s report was taken and its name kept.',
    intended: 'cover/registrant-name-missing',
    level: 'error',
    causes: NAMED_ELSEWHERE,
    profile: profileOf,
    plant: (filing) => written(only(filing)?.name ?? null, STRANGER),
  },
  {
    id: 'cover/name-given-up',
    story: 'The cover bears a name that the company has given up.',
    intended: 'cover/registrant-name-missing',
    level: 'error',
    causes: NAMED_ELSEWHERE,
    profile: (filing) => {
      const names = profileOf(filing);
      return names && { ...names, formerNames: [STRANGER] };
    },
    plant: (filing) => written(only(filing)?.name ?? null, STRANGER),
  },
  {
    id: 'cover/state-left-blank',
    story: 'The state of incorporation was to be filled in later.',
    intended: 'cover/jurisdiction-missing',
    level: 'error',
    plant: (filing) => {
      const quote = only(filing)?.jurisdiction;
      return quote ? [lost(quote.span)] : null;
    },
  },
  {
    id: 'cover/file-number-left-blank',
    story: 'The file number was to be filled in later.',
    intended: 'cover/file-number',
    level: 'error',
    plant: (filing) => blank(value(filing, 'fileNumber')),
  },
  {
    id: 'cover/file-number-with-a-hyphen-too-many',
    story: 'A hyphen slipped into the file number.',
    intended: 'cover/file-number',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const quote = value(filing, 'fileNumber');
      const isPlain = quote && /^0{0,2}[01]-\d{4,5}$/.test(quote.text);
      return isPlain ? written(quote, `${quote.text.slice(0, -1)}-${quote.text.slice(-1)}`) : null;
    },
  },
  {
    id: 'cover/file-number-of-another-registrant',
    story: 'Two digits of the file number changed places.',
    intended: 'cover/file-number',
    level: 'error',
    causes: ELSEWHERE,
    profile: profileWith('fileNumber', /^\d{1,3}-\d{1,6}$/),
    plant: (filing) => {
      const quote = value(filing, 'fileNumber');
      return written(quote, quote && slipped(quote.text));
    },
  },
  {
    id: 'cover/employer-number-left-blank',
    story: 'The employer’s number was to be filled in later.',
    intended: 'cover/ein',
    level: 'error',
    plant: (filing) => blank(value(filing, 'ein')),
  },
  {
    id: 'cover/employer-number-cut',
    story: 'The last digit of the employer’s number was not copied.',
    intended: 'cover/ein',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const quote = value(filing, 'ein');
      return written(quote, quote && quote.text.slice(0, -1));
    },
  },
  {
    id: 'cover/employer-number-slipped',
    story: 'Two digits of the employer’s number changed places.',
    intended: 'cover/ein',
    level: 'error',
    causes: ELSEWHERE,
    profile: profileWith('ein', /^\d{2}-\d{7}$/),
    plant: (filing) => {
      const quote = value(filing, 'ein');
      return written(quote, quote && slipped(quote.text));
    },
  },
  {
    id: 'cover/employer-number-not-the-headers',
    story: 'Two digits of the employer’s number changed places; the header has it right.',
    intended: 'cover/header-identity-mismatch',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const quote = value(filing, 'ein');
      const told = filing.header?.filers.some(({ ein }) => quote && ein === quote.text.replace(/\D/g, ''));
      return told ? written(quote, quote && slipped(quote.text)) : null;
    },
  },
  {
    id: 'cover/sent-under-another-account',
    story: 'The report went out under the account of another company.',
    intended: 'cover/header-identity-mismatch',
    level: 'warning',
    causes: NAMED_ELSEWHERE,
    plant: (filing) =>
      filing.header?.filers.length === 1 ? written(only(filing)?.name ?? null, STRANGER) : null,
  },
  {
    id: 'cover/address-left-blank',
    story: 'The company is moving, and the address was to be filled in later.',
    intended: 'cover/address-missing',
    level: 'error',
    plant: (filing) => {
      const quote = contact(filing, 'address');
      const zip = filing.cover.zip?.span;
      // A ZIP code in a cell of its own goes too.
      const apart = quote && zip && (zip.start >= quote.span.end || zip.end <= quote.span.start);
      return quote && [lost(quote.span), ...(apart ? [lost(zip)] : [])];
    },
  },
  {
    id: 'cover/postcode-lost',
    story: 'The ZIP code was not copied.',
    intended: 'cover/zip',
    level: 'warning',
    plant: (filing) => blank(contact(filing, 'zip')),
  },
  {
    id: 'cover/postcode-cut',
    story: 'The last digit of the ZIP code was not copied.',
    intended: 'cover/zip',
    level: 'warning',
    plant: (filing) => {
      const quote = contact(filing, 'zip');
      const isBehindState = quote && filing.cover.address?.text.endsWith(` ${quote.text}`);
      return isBehindState ? written(quote, quote.text.slice(0, -1)) : null;
    },
  },
  {
    id: 'cover/postcode-of-the-old-office',
    story: 'The company moved to another state, and the ZIP code stayed.',
    intended: 'cover/zip',
    level: 'warning',
    plant: (filing) => {
      const quote = contact(filing, 'zip');
      return written(quote, quote && (/^0/.test(quote.text) ? '94105' : '02110'));
    },
  },
  {
    id: 'cover/telephone-left-blank',
    story: 'The telephone number was to be filled in later.',
    intended: 'cover/phone',
    level: 'error',
    plant: (filing) => blank(contact(filing, 'telephone')),
  },
  {
    id: 'cover/telephone-cut',
    story: 'The last digit of the telephone number was not copied.',
    intended: 'cover/phone',
    level: 'warning',
    plant: (filing) => {
      const quote = contact(filing, 'telephone');
      return quote && /^[^+]/.test(quote.text) ? written(quote, quote.text.slice(0, -1)) : null;
    },
  },
  {
    id: 'cover/boxes-of-the-old-form',
    story: 'The cover of a report from before August 2004 was used, which has no boxes.',
    intended: 'cover/communication-boxes-missing',
    level: 'warning',
    plant: (filing) => {
      const boxes = fourBoxes(filing);
      return boxes && [lost(boxes)];
    },
  },
  {
    id: 'cover/one-box-lost',
    story: 'One line of the four was deleted with a stray keystroke.',
    intended: 'cover/communication-boxes-missing',
    level: 'warning',
    plant: (filing, { draw }) => {
      const kinds = ['rule-425', 'rule-14a-12', 'rule-14d-2b', 'rule-13e-4c'] as const;
      const box = boxOf(filing, kinds[draw(kinds.length)] as BoxKind);
      return box ? [lost(box.span)] : null;
    },
  },
  {
    id: 'cover/table-of-the-old-form',
    story: 'The cover of a report from before May 2019 was used, which has no table of securities.',
    intended: 'cover/section-12b-table-missing',
    level: 'warning',
    plant: ({ cover }) => {
      const last = cover.securities?.rows.at(-1);
      return cover.securities && last ? [lost({ ...cover.securities.table, end: last.span.end })] : null;
    },
  },
  {
    id: 'cover/growth-boxes-of-the-old-form',
    story: 'The cover of a report from before April 2017 was used, which says nothing of emerging growth.',
    intended: 'cover/egc-box-missing',
    level: 'warning',
    plant: (filing) => {
      const lines = found(
        filing,
        filing.cover.span,
        /Indicate\s+by\s+check\s+mark\s+whether\s+the\s+\w+\s+is\s+an\s+emerging[\s\S]{0,1200}?elected\s+not\s+to\s+use[^\n]{0,400}(?:\n[^\n]{1,200}){0,4}/i,
      );
      return lines && [lost(lines)];
    },
  },
  {
    id: 'cover/transition-line-lost',
    story: 'The second line on emerging growth was deleted, since the company is none.',
    intended: 'cover/egc-box-missing',
    level: 'warning',
    plant: (filing) => {
      const line = found(
        filing,
        filing.cover.span,
        /If\s+an\s+emerging\s+growth\s+company[^\n]{0,400}(?:\n[^\n]{1,200}){0,4}/i,
      );
      return line && [lost(line)];
    },
  },
  {
    id: 'cover/transition-ticked-alone',
    story: 'The second box on emerging growth was ticked by a company that is none.',
    intended: 'cover/egc-box-inconsistent',
    level: 'error',
    plant: (filing) => {
      const [growth, transition] = [boxOf(filing, 'emerging-growth'), boxOf(filing, 'egc-transition')];
      if (growth?.checked !== false || transition?.checked !== false) return null;
      const tail = { ...transition.span, start: transition.span.end, end: transition.span.end + 400 };
      const act = found(filing, tail, /exchange\s+act\.?/i);
      const glyph = act && emptyGlyph(filing, { ...act, start: act.end, end: act.end + 8 });
      return glyph && [replaced(glyph, '[X]')];
    },
  },
  {
    id: 'cover/law-of-another-form',
    story: 'The cover of a registration was taken, and the line on the law kept.',
    intended: 'cover/act-reference',
    level: 'warning',
    plant: (filing) => {
      const line = found(filing, filing.cover.span, /pursuant\s+to\s+(section\s+13\s+or\s+15\s?\(d\))/i);
      return line && [replaced(line, 'Section 12(g)')];
    },
  },
  {
    id: 'cover/law-line-lost',
    story: 'The line on the law fell out of the cover.',
    intended: 'cover/act-reference',
    level: 'warning',
    plant: (filing) => {
      const line = found(
        filing,
        filing.cover.span,
        /pursuant\s+to\s+section\s+13\s+or\s+15\s?\(d\)[\s\S]{0,60}?1934/i,
      );
      return line && [lost(line)];
    },
  },
  {
    id: 'cover/box-ticked-by-habit',
    story: 'The box on Rule 425 was left ticked from the last report, on one of another matter.',
    intended: 'cover/communication-box-mismatch',
    level: 'warning',
    plant: (filing) => {
      const isHere = filing.exhibits.every(({ attached, number }) => attached || /^10[1-6]/.test(number));
      const matter =
        /\b(?:merger|merge\s+with|combination|exchange\s+offer|proposed\s+(?:acquisition|transaction)|form\s+[sf]-4)\b/i;
      return isHere && !speaks(filing, matter) ? tick(filing, 'rule-425') : null;
    },
  },
  {
    id: 'cover/symbol-lost',
    story: 'The trading symbol was not filled in.',
    intended: 'cover/section-12b-row-incomplete',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const symbol = cell(filing, onlyRow(filing), 'symbol');
      return symbol && [lost(symbol)];
    },
  },
  {
    id: 'cover/exchange-lost',
    story: 'The exchange was not filled in.',
    intended: 'cover/section-12b-row-incomplete',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const exchange = cell(filing, onlyRow(filing), 'exchange');
      return exchange && [lost(exchange)];
    },
  },
  {
    id: 'cover/listed-over-the-counter',
    story: 'A stock that is quoted over the counter stands in the table of listed securities.',
    intended: 'cover/section-12b-row-incomplete',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const exchange = cell(filing, onlyRow(filing), 'exchange');
      return exchange && [replaced(exchange, 'OTCQB Marketplace')];
    },
  },
  {
    id: 'cover/symbol-slipped',
    story: 'Two letters of the trading symbol changed places.',
    intended: 'cover/section-12b-row-incomplete',
    level: 'error',
    causes: [...ELSEWHERE, 'consistency/ticker-exchange'],
    profile: listing,
    plant: (filing) => {
      const row = onlyRow(filing);
      const symbol = cell(filing, row, 'symbol');
      const other = row && `${row.symbol.slice(0, -2)}${row.symbol.slice(-1)}${row.symbol.at(-2) ?? ''}`;
      return symbol && other && other !== row.symbol ? [replaced(symbol, other)] : null;
    },
  },
  {
    id: 'cover/exchange-left-behind',
    story: 'The listing moved, and the cover still names the old exchange.',
    intended: 'cover/section-12b-row-incomplete',
    level: 'error',
    causes: [...ELSEWHERE, 'consistency/ticker-exchange'],
    profile: listing,
    plant: (filing) => {
      const row = onlyRow(filing);
      const exchange = cell(filing, row, 'exchange');
      const other =
        row && /nasdaq/i.test(row.exchange) ? 'New York Stock Exchange' : 'The Nasdaq Stock Market LLC';
      return exchange && [replaced(exchange, other)];
    },
  },
  {
    id: 'cover/commissions-postcode-slipped',
    story: 'The Commission’s ZIP code was typed from memory.',
    intended: 'cover/commission-caption',
    level: 'info',
    plant: (filing) => {
      const zip = found(filing, filing.cover.span, /washington,?\s+d\.?\s?c\.?,?\s+(20549)/i);
      return zip && [replaced(zip, '20546')];
    },
  },
  {
    id: 'cover/former-name-unanswered',
    story: 'The name was changed, and the line for the former name says "Not applicable".',
    intended: 'cover/former-name-line',
    level: 'warning',
    causes: ['consistency/registrant-name', 'consistency/foreign-company-name', 'items/companion-missing'],
    plant: (filing) => {
      const name = only(filing)?.name?.text;
      const item = filing.items.find(
        ({ number }) => number === '8.01' || number === '5' || number === '5.03',
      );
      if (name === undefined || !item || name.length > 60) return null;
      const at = { ...item.body, start: item.body.end - 1, end: item.body.end - 1 };
      return [
        {
          at,
          words: ` The company changed its name from "Brindle Creek Foods Corp." to "${name}" on that day.`,
        },
      ];
    },
  },
];

/** Mistakes on the cover. */
export const faults: readonly Fault[] = KINDS.map((fault) => ({
  ...fault,
  causes: [...(fault.causes ?? []), ...TAGGED],
}));
