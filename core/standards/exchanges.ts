/** A market as covers name it, and what it is under the Exchange Act. */
interface Market {
  /** Its family: tiers and legal forms of one exchange are the same. */
  readonly key: string;
  /** National securities exchange, market that is none, or exchange abroad. */
  readonly kind: 'national' | 'over-the-counter' | 'abroad';
  readonly words: RegExp;
}

/**
 * Exchanges registered under section 6 (https://www.sec.gov/about/divisions-offices/division-trading-markets/national-securities-exchanges)
 * and those that once were; then the markets that covers name in their place. The first that fits counts.
 */
const MARKETS: readonly Market[] = [
  { key: 'over-the-counter', kind: 'over-the-counter', words: /\botc\w{0,3}\b|\bover[\s-]the[\s-]counter\b|\bpink\b|\bbulletin\s+board\b/i },
  { key: 'nyse american', kind: 'national', words: /\bnyse[\s-]+(?:american|amex|mkt)\b|\bamerican\s+stock\s+exchange\b|\bamex\b/i },
  { key: 'nyse arca', kind: 'national', words: /\b(?:nyse[\s-]+)?arca\b/i },
  { key: 'nyse texas', kind: 'national', words: /\bnyse[\s-]+(?:texas|chicago)\b|\bchicago\s+stock\s+exchange\b/i },
  { key: 'nyse', kind: 'national', words: /\bnyse\b|\bnew\s+york\s+stock\s+exchange\b/i },
  { key: 'nasdaq', kind: 'national', words: /\bnasdaq\b|\bboston\s+stock\s+exchange\b|\bphiladelphia\s+stock\s+exchange\b/i },
  { key: 'cboe', kind: 'national', words: /\bcboe\b|\bbats\b/i },
  { key: 'iex', kind: 'national', words: /\biex\b|\binvestors\s+exchange\b/i },
  { key: 'ltse', kind: 'national', words: /\bltse\b|\blong[\s-]term\s+stock\s+exchange\b/i },
  { key: 'texas', kind: 'national', words: /\btxse\b|\btexas\s+stock\s+exchange\b/i },
  { key: 'others', kind: 'national', words: /\b(?:miax|memx|24x)\b|\bgreen\s+impact\s+exchange\b/i },
  { key: 'abroad', kind: 'abroad', words: /\b(?:toronto|tsx|london|euronext|frankfurt|six\s+swiss|swiss|tel\s+aviv|tokyo|hong\s+kong|luxembourg|irish|dublin|oslo|stockholm|australian)\b/i },
]; // prettier-ignore

/** The market that the words name, or null where they name none that is known. */
export function marketNamed(words: string): Pick<Market, 'key' | 'kind'> | null {
  const found = MARKETS.find((market) => market.words.test(words));
  return found ? { key: found.key, kind: found.kind } : null;
}
