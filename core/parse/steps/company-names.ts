import { coreOfName, foldName } from '../../filing/names.ts';
import { findDates } from '../../calendar/find-dates.ts';
import { cellsOf, isRuling } from './lines.ts';

interface Stretch {
  start: number;
  end: number;
}

const SUFFIX =
  /\b(?:inc|incorporated|corp|corporation|company|co|ltd|limited|l\.?l\.?c|l\.?p|l\.?l\.?p|plc|n\.?v|s\.?a|ag|trust|bancorp|bancshares|bank|n\.?a|group|holdings|partners|fund|reit|association|partnership|enterprises|industries|international|technologies|systems)\b\.?/i;
/** What of a company's name may follow its own words, over a line's end and in either spelling. */
const TAIL =
  /^[ \t,.]{0,60}\n?[ \t]{0,60}(?:(?:and|&)?[ .]{0,3}\b(?:inc|incorporated|corp|corporation|company|companies|co|ltd|limited|l\.?l\.?c|l\.?p|plc|n\.?v|s\.?a|trust|group|holdings?|bancorp|n\.?a)\b[.,]?[ \t,]{0,60}\n?[ \t]{0,60}){0,4}/i;
/** Begins where a run of white space begins and nowhere within, so that a long run is read once. */
const AFTER_NAME = /(?<!\s)\s*\((?:the\s+)?["']?(?:registrant|company)["']?\)\s*$|(?<![\s,;])[\s,;]+$/i;
const NOT_A_NAME =
  /^(?:by\b|name\b|title\b|its\b|dated?\b|attest|\(?\s*registrants?\)?|signatures?\b|pursuant|on\s+behalf|undersigned|\/|page\b|item\b|exhibit)/i;

/**
 * The companies in whose name a block is signed: the cover's own names wherever they stand in it; else the lines before
 * the first signature that read like a company's name.
 */
export function companyNamesIn(
  text: string,
  opening: { start: number; body: number; undertaking: Stretch | null },
  end: number,
  registrants: readonly string[],
): Stretch[] {
  const own = registrants.flatMap((name) => occurrence(text, opening.start, end, name, opening.undertaking));
  if (own.length > 0) return own;
  const firstMark = /(?:^|\s)by\s*:|(?:^|\s)by(?=\s{1,9}\/)|\/\s?s\s?\/|\bs\//i.exec(
    text.slice(opening.body, end),
  );
  const before = opening.body + (firstMark?.index ?? end - opening.body);
  const found = namesBetween(text, opening.body, before);
  // Some blocks print the company under the signer.
  return found.length > 0
    ? found
    : namesBetween(text, before, end).filter((one) => SUFFIX.test(text.slice(one.start, one.end)));
}

function namesBetween(text: string, start: number, end: number): Stretch[] {
  return cellsOf(text, start, end).flatMap((cell) => {
    let from = cell.start;
    const label = /^(?:registrant|company|issuer)\s*:\s*/i.exec(cell.text);
    if (label) from += label[0].length;
    const date = /\bdated?\b\s*:?/i.exec(text.slice(from, cell.end));
    const dates = findDates(text.slice(from, cell.end));
    const lastDate = dates.at(-1);
    if (lastDate) from += lastDate.end;
    else if (date) return [];
    const words = text.slice(from, cell.end).replace(/^[\s,;:.-]+/, '');
    from = cell.end - words.length;
    const to = from + words.replace(AFTER_NAME, '').length;
    const name = text.slice(from, to);
    return isCompanyLike(name) ? [{ start: from, end: to }] : [];
  });
}

function isCompanyLike(name: string): boolean {
  if (name.length < 3 || name.length > 120 || isRuling(name) || NOT_A_NAME.test(name)) return false;
  if (!/[A-Za-z]{2}/.test(name) || /[.!?]\s+[A-Z][a-z]+\s+[a-z]/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 14) return false;
  return SUFFIX.test(name) || (name === name.toUpperCase() && words.length <= 10);
}

/** Where a registrant's name stands, spelt as it may be. */
function occurrence(
  text: string,
  start: number,
  end: number,
  name: string,
  sentence: Stretch | null,
): Stretch[] {
  const core = coreOfName(name);
  const first = core[0];
  if (!first) return [];
  const body = text.slice(start, end);
  const pattern = new RegExp(
    core.slice(0, 6).map(escaped).join("[\\s.,'&/()-]{0,8}(?:and[\\s]{1,4}|the[\\s]{1,4})?"),
    'gi',
  );
  for (const match of body.matchAll(pattern)) {
    const at = start + match.index;
    const to = at + match[0].length;
    if (/[A-Za-z0-9]/.test(text[at - 1] ?? ' ')) continue;
    const tail = TAIL.exec(text.slice(to, Math.min(end, to + 120)));
    const whole = text
      .slice(at, to + (tail?.[0].length ?? 0))
      .trimEnd()
      .replace(/,$/, '');
    // The sentence may name the company ("Acme has duly caused"); the line below it is the better place.
    if (
      sentence &&
      at >= sentence.start &&
      at < sentence.end &&
      body.slice(match.index + 1).search(pattern) >= 0
    )
      continue;
    return foldName(whole) === '' ? [] : [{ start: at, end: at + whole.length }];
  }
  return [];
}

function escaped(word: string): string {
  return word
    .replace(/[^a-z0-9]/g, '')
    .split('')
    .join("[.'’]?");
}
