import { findDates } from '../../calendar/find-dates.ts';
import { MONTHS } from '../../calendar/iso-date.ts';
import { marketNamed } from '../../standards/exchanges.ts';
import { stateCodeOf } from '../../standards/states.ts';

/** Glyphs of ballot boxes, and the letters that show one in a font of signs. */
const EMPTY_BOX = /^[\u2610\u25a1\u25a2\u25fb\u274f\u2751\u00a8\uf0a8o]$/;
const CHECKED_BOX = /^[\u2611\u2612\u2713\u2714\u2717\u2718\u00fe\uf0feX]$/i;

/** Codes by which EDGAR knows the exchanges (transformation `exchnameen` of its own registry). */
const EXCHANGE_CODES: Readonly<Record<string, string>> = {
  nasdaq: 'NASDAQ',
  nyse: 'NYSE',
  'nyse american': 'NYSEAMER',
  'nyse arca': 'NYSEArca',
  'nyse texas': 'CHX',
  cboe: 'CboeBZX',
  iex: 'IEX',
  ltse: 'LTSE',
};

/**
 * What a transformation makes of words (Inline XBRL Transformation Registries 3 to 5, and EDGAR's own): the value that EDGAR
 * reads. Null where the words do not fit, or the transformation is none of those that covers use.
 * @param format local name, as `date-monthname-day-year-en`; null where there is none: then the words are the value.
 */
export function transformed(words: string, format: string | null): string | null {
  if (format === null) return words;
  const name = format.toLowerCase().replaceAll('-', '');
  return TRANSFORMATIONS.get(name)?.(words) ?? null;
}

const day = (words: string): string | null => {
  const [first, ...more] = findDates(words);
  return first && more.length === 0 ? first.date : null;
};

/** "12-31", "December 31": the end of a fiscal year, as `--12-31`. */
const dayOfYear = (words: string): string | null => {
  const match = /^\s*([A-Za-z]{3,9}|\d{1,2})[\s./-]{1,3}(\d{1,2})\s*$/.exec(words);
  if (!match) return null;
  const named = MONTHS.findIndex((month) =>
    month.toLowerCase().startsWith((match[1] ?? '').slice(0, 3).toLowerCase()),
  );
  const month = named >= 0 ? named + 1 : Number(match[1]);
  const date = Number(match[2]);
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return null;
  return `--${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

const exchange = (words: string): string | null => EXCHANGE_CODES[marketNamed(words)?.key ?? ''] ?? null;

const box = (words: string): string | null => {
  if (CHECKED_BOX.test(words)) return 'true';
  return EMPTY_BOX.test(words) ? 'false' : null;
};

const number = (words: string): string | null => {
  const plain = words.replace(/[,\s]/g, '');
  return /^\d{1,30}(?:\.\d{1,30})?$/.test(plain) ? plain : null;
};

const TRANSFORMATIONS: ReadonlyMap<string, (words: string) => string | null> = new Map(
  Object.entries({
    boolballotbox: box,
    booleanfalse: () => 'false',
    booleantrue: () => 'true',
    fixedfalse: () => 'false',
    fixedtrue: () => 'true',
    datemonthnamedayyearen: day,
    datemonthdayyearen: day,
    datedaymonthnameyearen: day,
    datedaymonthyearen: day,
    datemonthdayyear: day,
    dateyearmonthday: day,
    datelonguk: day,
    datelongus: day,
    dateshortus: day,
    datemonthday: dayOfYear,
    datemonthnamedayen: dayOfYear,
    datemonthdayen: dayOfYear,
    stateprovnameen: (words) => stateCodeOf(words),
    exchnameen: exchange,
    numdotdecimal: number,
  }),
);
