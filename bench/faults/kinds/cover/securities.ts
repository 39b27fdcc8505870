import { cell, ELSEWHERE, listing, onlyRow, onTheCover } from '../../cover-places.ts';
import { lost, replaced } from '../../edits.ts';
import type { Fault } from '../../fault.ts';

/** Mistakes on the cover: the listed securities. */
export const faults: readonly Fault[] = onTheCover([
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
]);
