import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { specimen } from '../_shared/specimen.ts';
import { type VoteRow, voteTables } from '../_shared/vote-tallies.ts';

/** Votes on the nominees of one election add up to the same number. */
export default defineRule({
  id: 'content/5.07-arithmetic',
  title: 'Votes add up alike',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Countersign house rule'), authority('Form 8-K, Item 5.07')],
  inForce: { from: '2010-02-28' },
  why: 'The same shares vote on every nominee. A row that adds up otherwise has a slip of the pen in it.',
  remedy: 'Compare the row with the inspector’s report.',
  messages: {
    nominee: {
      verdict: 'violation',
      text: 'This row adds up to {sum}, the other {rows} to {others}',
      expected: '{others}, as in the other rows',
    },
    matter: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The votes on this matter add up to {sum}, those on {rows} others to {others}',
    },
  },
  examples: {
    clean: { shows: 'Three nominees, each row adding up to 1,107,483', draft: specimen({ items: voting() }) },
    flagged: {
      nominee: {
        shows: 'One of three nominees’ rows adds up to 90,000 less',
        draft: specimen({ items: voting({ nominee: '909,130' }) }),
      },
      matter: {
        shows: 'One of four matters adds up to less than the others',
        draft: specimen({ items: voting({ matter: '1,001,310' }) }),
      },
    },
  },
  notes:
    'Only where all rows of a table but one agree, or all matters but one. Classes that vote apart, cumulative votes and fractions of shares make totals differ in other ways, and are passed.',

  check(filing) {
    const [item] = itemsUnder(filing, '5.07');
    if (!item) return 'not-applicable';
    const tables = voteTables(filing, item.body);
    if (tables.length === 0) return 'not-applicable';
    const faults = tables.flatMap((rows) => observed('nominee', oddOne(rows, ENOUGH_NOMINEES), rows.length));
    if (faults.length > 0) return faults;
    const matters = tables.filter(isMatter).flat();
    const odd = oddOne(matters, ENOUGH_MATTERS);
    return odd && isSlip(odd, matters) ? observed('matter', odd, matters.length) : [];
  },
});

/** The item of an example: three nominees and three other matters. */
function voting({ nominee = '999,130', matter = '1,100,310' } = {}): string {
  return `Item 5.07 Submission of Matters to a Vote of Security Holders.

The annual meeting was held on October 29, 2024.

Nominee         For          Withheld    Broker Non-Votes
Ann Lee         1,037,342    20,022      50,119
Jane Roe        1,040,011    17,353      50,119
Omar Diaz       ${nominee}      58,234      50,119

For             Against      Abstain
${matter}       5,070        2,103

For             Against      Abstain     Broker Non-Votes
1,020,300       30,041       7,023       50,119

For             Against      Abstain     Broker Non-Votes
1,000,111       50,005       7,248       50,119
`;
}

/** Fewer rows do not show which of them is wrong. */
const ENOUGH_NOMINEES = 3;
const ENOUGH_MATTERS = 3;

/** One row: for, against and abstentions at least. */
function isMatter(rows: readonly VoteRow[]): boolean {
  return rows.length === 1 && (rows[0]?.tallies.length ?? 0) >= 3;
}

/** Fractions of shares, rounded row by row, make totals differ by so much. */
const FRACTIONS = 5;

interface OddRow {
  readonly row: VoteRow;
  /** What the others add up to. */
  readonly total: number;
}

/** The one row of several whose total is not that of all others. */
function oddOne(rows: readonly VoteRow[], enough: number): OddRow | null {
  if (rows.length < enough) return null;
  const totals = new Map<number, VoteRow[]>();
  for (const row of rows) totals.set(row.total, [...(totals.get(row.total) ?? []), row]);
  const [common, odd] = [...totals.values()].sort((one, other) => other.length - one.length);
  const [row] = odd ?? [];
  const [usual] = common ?? [];
  if (totals.size !== 2 || !row || !usual || odd?.length !== 1) return null;
  return Math.abs(row.total - usual.total) > FRACTIONS ? { row, total: usual.total } : null;
}

/** What is off by more is another class of shares, and by just the votes that brokers could not cast no slip. */
function isSlip({ row, total }: OddRow, matters: readonly VoteRow[]): boolean {
  const off = Math.abs(row.total - total);
  return off < total / 10 && !matters.some(({ tallies }) => tallies.includes(off));
}

function observed(message: 'nominee' | 'matter', found: OddRow | null, count: number) {
  if (!found) return [];
  const figures = (total: number): string => total.toLocaleString('en-US');
  const facts = { sum: figures(found.row.total), others: figures(found.total), rows: count - 1 };
  return [{ message, place: found.row.span, facts }];
}
