import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Cover } from '../../core/filing/filing.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { authority } from '../../core/standards/authorities.ts';
import { marketNamed } from '../../core/standards/exchanges.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

type Row = NonNullable<Cover['securities']>['rows'][number];
type Own = NonNullable<Profile['securities']>[number];
type Told = Observation<'incomplete' | 'no-exchange' | 'unknown' | 'symbol' | 'exchange' | 'left-out'>;

const OWN = {
  names: ['Alder Point Instruments, Inc.'],
  securities: [{ symbol: 'ALDR', exchange: 'The Nasdaq Stock Market LLC' }],
};

/** Each row of the table under section 12(b) has title, symbol and a national securities exchange, and those of the company. */
export default defineRule({
  id: 'cover/section-12b-row-incomplete',
  title: 'Each security on the cover has title, symbol and exchange',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K cover',
      'The table gives title, trading symbol and exchange of each class registered under section 12(b).',
    ),
    authority('Exchange Act section 12(b)'),
    authority('EDGAR Filer Manual', 'Title, symbol and exchange are facts of the tagged cover.'),
  ],
  inForce: { from: '2019-05-02' },
  why: 'The three cells belong together, and a market that is no national securities exchange has nothing to do with section 12(b).',
  remedy: 'Complete the row from the company’s listing.',
  messages: {
    incomplete: {
      verdict: 'violation',
      text: 'In the table under section 12(b) {lacking} is missing beside {row}',
      expected: 'Title, trading symbol and exchange in each row',
    },
    'no-exchange': {
      verdict: 'violation',
      text: '{exchange} is no national securities exchange, so that its securities are not registered under section 12(b)',
      expected: 'The row left out, or the exchange on which the class is registered',
    },
    unknown: {
      verdict: 'undetermined',
      severity: 'info',
      text: '{exchange} names no national securities exchange that we know',
      expected: 'The full name of the exchange',
    },
    symbol: {
      verdict: 'violation',
      severity: 'error',
      text: 'The trading symbol is {found} on the cover and {expected} in the company’s profile',
      remedy: 'Put the right symbol on the cover, or mend the profile.',
    },
    exchange: {
      verdict: 'violation',
      severity: 'error',
      text: '{symbol} is listed on {found} by the cover and on {expected} by the company’s profile',
      remedy: 'Put the right exchange on the cover, or mend the profile.',
    },
    'left-out': {
      verdict: 'violation',
      text: 'The table under section 12(b) leaves out {expected}, which the company’s profile lists',
      remedy: 'Put the class into the table, or mend the profile.',
    },
  },
  examples: {
    clean: { shows: 'Common Stock    ALDR    The Nasdaq Stock Market LLC', draft: specimen(), profile: OWN },
    flagged: {
      incomplete: {
        shows: 'Common Stock    (blank)    NYSE',
        draft: listed('Common Stock    New York Stock Exchange'),
      },
      'no-exchange': {
        shows: 'Common Stock    ALDR    OTCQB',
        draft: listed('Common Stock    ALDR    OTCQB'),
      },
      unknown: {
        shows: 'Common Stock    ALDR    The Exchange',
        draft: listed('Common Stock    ALDR    The Exchange'),
      },
      symbol: {
        shows: 'Cover: ALDP. Profile: ALDR',
        draft: listed('Common Stock    ALDP    The Nasdaq Stock Market LLC'),
        profile: OWN,
      },
      exchange: {
        shows: 'Cover: New York Stock Exchange. Profile: Nasdaq',
        draft: listed('Common Stock    ALDR    New York Stock Exchange'),
        profile: OWN,
      },
      'left-out': {
        shows: 'Profile: ALDR and ALDRW',
        draft: specimen(),
        profile: { ...OWN, securities: [...OWN.securities, { symbol: 'ALDRW', exchange: 'Nasdaq' }] },
      },
    },
  },
  notes:
    'Debt may have no symbol: a dash, "None" or "N/A" counts. A second exchange of the same symbol needs no second title. Tiers of one exchange are the same exchange.',

  check(filing, { profile }) {
    const { securities } = filing.cover;
    if (!securities) return 'not-applicable';
    const told = securities.rows.flatMap((row, index) => judged(row, securities.rows[index - 1]));
    return [...told, ...compared(securities, profile?.securities ?? [])];
  },
});

/** A second row of one symbol leaves the title to the first. */
function judged(row: Row, above: Row | undefined): Told[] {
  const { title, symbol, exchange, span } = row;
  const missing = [
    ...(title === '' && symbol !== above?.symbol ? ['the title'] : []),
    ...(symbol === '' ? ['the symbol'] : []),
    ...(exchange === '' ? ['the exchange'] : []),
  ];
  if (missing.length > 0) {
    const facts = { lacking: wordedList(missing), missing, row: title || symbol || exchange };
    return [{ message: 'incomplete', place: span, facts }];
  }
  if (isNone(exchange)) return [];
  const kind = marketNamed(exchange)?.kind;
  if (kind === 'national') return [];
  return [{ message: kind ? 'no-exchange' : 'unknown', place: span, facts: { exchange } }];
}

function isNone(words: string): boolean {
  return /^(?:none|n\/?a\.?|not applicable|[-*\u2013\u2014])$/i.test(words);
}

/** What the company tells of its listing, against the rows. */
function compared({ rows, table }: NonNullable<Cover['securities']>, own: readonly Own[]): Told[] {
  const free = rows.filter(({ symbol }) => !own.some((one) => isSymbol(one.symbol, symbol)));
  return own.flatMap((one): Told[] => {
    const ofSymbol = rows.filter(({ symbol }) => isSymbol(one.symbol, symbol));
    const [first] = ofSymbol;
    if (first) {
      if (ofSymbol.some(({ exchange }) => isSameMarket(exchange, one.exchange))) return [];
      const facts = { symbol: one.symbol, found: first.exchange, expected: one.exchange };
      return [{ message: 'exchange', place: first.span, facts }];
    }
    const instead = free.find(({ exchange }) => isSameMarket(exchange, one.exchange));
    if (!instead) return [{ message: 'left-out', place: table, facts: { expected: one.symbol } }];
    free.splice(free.indexOf(instead), 1);
    return [
      { message: 'symbol', place: instead.span, facts: { found: instead.symbol, expected: one.symbol } },
    ];
  });
}

function isSymbol(one: string, other: string): boolean {
  const folded = (symbol: string): string => symbol.toUpperCase().replace(/[\s./-]/g, '');
  return folded(one) === folded(other);
}

function isSameMarket(one: string, other: string): boolean {
  const [first, second] = [marketNamed(one), marketNamed(other)];
  return first && second ? first.key === second.key : one.toLowerCase() === other.toLowerCase();
}

function listed(row: string): string {
  return specimen({
    securities: `Securities registered pursuant to Section 12(b) of the Act:

Title of each class               Trading Symbol(s)    Name of each exchange on which registered
${row}`,
  });
}
