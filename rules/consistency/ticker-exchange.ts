import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Cover, Filing } from '../../core/filing/filing.ts';
import { coreOfName } from '../../core/filing/names.ts';
import type { Span } from '../../core/filing/place.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { authority } from '../../core/standards/authorities.ts';
import { registrantNames } from '../_shared/company-mentions.ts';
import { papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

/** Symbol and exchange are those of the cover's table wherever the company gives them. */
export default defineRule({
  id: 'consistency/ticker-exchange',
  title: 'The trading symbol is that of the cover',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K cover', 'Since May 2, 2019 the cover lists each class with its symbol and exchange.'),
  ],
  inForce: { from: '2019-05-02' },
  why: 'A wrong symbol sends readers and data services to another company.',
  remedy: 'Put the symbol and the exchange of the listing in both places.',
  messages: {
    symbol: {
      verdict: 'violation',
      text: 'The symbol {found} is not on the cover, which has {listed}',
      expected: '{listed}, as on the cover',
    },
    exchange: {
      verdict: 'violation',
      text: '{symbol} is given on {found}; the cover has it on {listed}',
      expected: '{listed}, as on the cover',
    },
    profile: {
      verdict: 'violation',
      text: 'The cover lists {found}, and not {symbol} of countersign.json',
      expected: '{symbol}, as in countersign.json',
      remedy: 'Correct the table on the cover, or countersign.json.',
    },
  },
  examples: {
    clean: { shows: 'Cover: ALDR, Nasdaq. Release: (Nasdaq: ALDR)', draft: specimen() },
    flagged: {
      symbol: {
        shows: 'Cover: ALDR. Release: Alder Point Instruments, Inc. (Nasdaq: ALD)',
        draft: specimen({ release: released('Nasdaq: ALD') }),
      },
      exchange: {
        shows: 'Cover: ALDR on Nasdaq. Release: (NYSE: ALDR)',
        draft: specimen({ release: released('NYSE: ALDR') }),
      },
      profile: {
        shows: 'Cover: ALDR. countersign.json: BRND',
        draft: specimen(),
        profile: {
          names: ['Alder Point Instruments, Inc.'],
          formerNames: [],
          securities: [{ symbol: 'BRND', exchange: 'Nasdaq' }],
          assetBacked: false,
          levels: {},
          closings: [],
        },
      },
    },
  },
  notes:
    'Only a symbol right behind the registrant’s own name is compared: releases name other companies with theirs. The two Nasdaq and the three New York markets of a group count as one.',

  check(filing, occasion) {
    const rows = filing.cover.securities?.rows.filter(({ symbol }) => isSymbol(symbol)) ?? [];
    if (rows.length === 0) return 'not-applicable';
    const wrong = occasion.profile ? againstProfile(filing, rows, occasion.profile) : [];
    if (wrong.length > 0) return wrong;
    const own = ownSymbols(filing);
    return own.flatMap((one) => faultOf(one, rows)).slice(0, 1);
  },
});

/** The release of an example. */
function released(listing: string): string {
  return `Alder Point Instruments Reports Third Quarter Results

PORTLAND, Maine, October 29, 2024 -- Alder Point Instruments, Inc. (${listing}) today reported revenue of $84.2 million.`;
}

type Rows = NonNullable<Cover['securities']>['rows'];

function isSymbol(symbol: string): boolean {
  return /^[A-Z][A-Z0-9 ./-]{0,11}$/.test(symbol) && !/^(?:N\/?A|NONE)$/i.test(symbol);
}

function againstProfile(filing: Filing, rows: Rows, { securities }: Profile) {
  const table = filing.cover.securities?.table;
  const missing = securities?.find(({ symbol }) => !rows.some((row) => plain(row.symbol) === plain(symbol)));
  if (!missing || !table) return [];
  const facts = { found: rows.map(({ symbol }) => symbol).join(', '), symbol: missing.symbol };
  return [{ message: 'profile' as const, place: rows[0]?.span ?? table, facts }];
}

function plain(symbol: string): string {
  return symbol.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

interface OwnSymbol {
  readonly exchange: string;
  readonly symbol: string;
  readonly span: Span;
}

const LISTING =
  /\(\s{0,2}(?:the\s{1,3})?((?:NYSE|NASDAQ|New\s{1,3}York\s{1,3}Stock|AMEX)[\w /-]{0,25}?)\s{0,2}:\s{0,2}"?([A-Z][A-Z.]{0,5})"?(?=[\s,;)"])/gi;
/** Characters of a paper in which it introduces the company. */
const HEAD = 4_000;

/** The symbols that stand right behind the registrant's own name in the report and its releases. */
function ownSymbols(filing: Filing): OwnSymbol[] {
  const cores = registrantNames(filing).map((name) => coreOfName(name));
  return papersOf(filing).flatMap((paper) => {
    const text = paper.exhibit ? paper.text.slice(0, HEAD) : itemsText(filing, paper.text);
    return [...text.matchAll(LISTING)].flatMap((match) => {
      if (!cores.some((core) => isNamedBefore(text.slice(Math.max(0, match.index - 90), match.index), core)))
        return [];
      const start = paper.span.start + match.index;
      const span = { ...paper.span, start, end: start + match[0].length + 1 };
      return [{ exchange: match[1] ?? '', symbol: match[2] ?? '', span }];
    });
  });
}

/** The report's own words behind the cover; the offsets stay those of the document. */
function itemsText(filing: Filing, text: string): string {
  const end = filing.cover.span.end;
  return `${' '.repeat(Math.min(end, text.length))}${text.slice(end, end + 10 * HEAD)}`;
}

const SUFFIX =
  /(?:,?\s{1,3}(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|lp|l\.p|n\.v|s\.a|group|holdings)\.?){0,3}[\s,"')\u00ae\u2122]{0,6}$/i;

function isNamedBefore(words: string, core: readonly string[]): boolean {
  const said = words
    .replace(SUFFIX, '')
    .toLowerCase()
    .replace(/[.']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'the');
  return said.slice(-core.length).join('') === core.join('');
}

function faultOf({ exchange, symbol, span }: OwnSymbol, rows: Rows): Observation<'symbol' | 'exchange'>[] {
  const row = rows.find((one) => plain(one.symbol) === plain(symbol));
  const listed = rows.map((one) => one.symbol).join(', ');
  if (!row) return [{ message: 'symbol' as const, place: span, facts: { found: symbol, listed } }];
  const [said, own] = [marketOf(exchange), marketOf(row.exchange)];
  if (!said || !own || said === own || rows.some((one) => marketOf(one.exchange) === said)) return [];
  return [
    { message: 'exchange' as const, place: span, facts: { symbol, found: exchange, listed: row.exchange } },
  ];
}

function marketOf(exchange: string): string | null {
  if (/nasdaq/i.test(exchange)) return 'Nasdaq';
  return /nyse|new\s+york|amex|american/i.test(exchange) ? 'New York' : null;
}
