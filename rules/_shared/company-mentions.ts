import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { coreOfName, foldName } from '../../core/filing/names.ts';
import type { Span } from '../../core/filing/place.ts';

/** A company named with its corporate suffix in the items: "Acme Robotics, Inc." */
export interface CompanyMention {
  readonly name: string;
  readonly span: Span;
  /** The words around it, on one line. */
  readonly before: string;
  readonly behind: string;
}

const SUFFIX =
  /\b(?:Incorporated|Inc|Corporation|Corp|Company|Limited|Ltd|LLC|L\.L\.C|L\.P|LP|plc|PLC|N\.A|Co)\b\.?/g;
/** A word that may be part of a company's name: with a capital, or small between such. */
const CAPITALISED = /^[A-Z0-9][\w&.'!-]*,?$|^&$/;
const CONNECTING = /^(?:and|of|the|for|de)$/;
/** What stands before a name and is none: the day, the body or officer of the company, the first word of a sentence. */
const NO_NAME =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|On|In|At|As|By|For|With|Pursuant|Under|The|Of|And)|\d{1,2},?|(?:19|20)\d\d,?)$/;
const OFFICE =
  /^(?:Directors|Officers?|Board|Committee|Treasurer|President|Secretary|Chair(?:man)?|Counsel|Meeting|Controller|Trustees),?$/i;
const MOST_WORDS = 10;
/** Words kept on either side. */
const AROUND = 160;
const LONGEST = 60_000;
const MOST = 400;

const known = new WeakMap<Filing, readonly CompanyMention[]>();

/** The companies that the items name, each mention in its order; the item that lists exhibits and statements is left out. */
export function companyMentions(filing: Filing): readonly CompanyMention[] {
  let mentions = known.get(filing);
  if (!mentions) {
    const items = filing.items.filter(({ number }) => number !== '9.01' && number !== '7');
    const bodies = new Map(items.map(({ body }) => [`${body.document} ${body.start}`, body]));
    mentions = [...bodies.values()].flatMap((body) => mentionsIn(filing, body)).slice(0, MOST);
    known.set(filing, mentions);
  }
  return mentions;
}

function mentionsIn(filing: Filing, body: Span): CompanyMention[] {
  const text = foldedOf(filing, body).slice(0, LONGEST);
  const mentions: CompanyMention[] = [];
  for (const match of text.matchAll(SUFFIX)) {
    if (mentions.length >= MOST) break;
    const end = match.index + match[0].length;
    const start = startOfName(text, match.index);
    if (start === null) continue;
    mentions.push({
      name: text.slice(start, end).replace(/\s+/g, ' '),
      span: { document: body.document, start: body.start + start, end: body.start + end },
      before: text.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, ' '),
      behind: text.slice(end, end + AROUND).replace(/\s+/g, ' '),
    });
  }
  return mentions;
}

/** Where the name that ends here begins, or null where no capitalised word stands before its suffix. */
function startOfName(text: string, end: number): number | null {
  const words: { word: string; start: number }[] = [];
  let at = spaceBefore(text, end);
  while (words.length < MOST_WORDS && at > 0) {
    let start = at;
    while (start > 0 && at - start < 40 && text.charCodeAt(start - 1) > 32) start--;
    const word = text.slice(start, at);
    if (isOutside(word) || (words.length === 0 && isNoName(word))) break;
    words.unshift({ word, start });
    at = spaceBefore(text, start);
  }
  const office = words.findLastIndex(
    ({ word }, index) => OFFICE.test(word) || (word === 'of' && words[index - 1]?.word.endsWith(',')),
  );
  const own = words.slice(office + 1);
  const first = own.findIndex(({ word }) => !isNoName(word));
  return own[first]?.start ?? null;
}

/** Where the white space before an offset begins, as far as words of one name stand apart. */
function spaceBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 4 && text.charCodeAt(at - 1) <= 32) at--;
  return at;
}

/** Not capitalised, or the end of the sentence before. */
function isOutside(word: string): boolean {
  return (!CAPITALISED.test(word) && !CONNECTING.test(word)) || /(?:[a-z]{4}|\d|-K)\.$/.test(word);
}

function isNoName(word: string): boolean {
  return CONNECTING.test(word) || NO_NAME.test(word);
}

/**
 * `(the "Company")` behind the name, an apposition between them allowed: ", a Delaware corporation".
 */
export const MADE_THE_COMPANY =
  /^,?\s?(?:an? [^()"]{3,60}?)?,?\s?\((?:(?:hereinafter|herein|hereafter|referred to|as|or|us|we|our|"\w+",?) ){0,6}?(?:the )?"(?:the )?(?:Company|Registrant|Corporation|Issuer)[.,]?"/i;

/** Whether the words around a mention make it a subsidiary, or a name of another time or purpose. */
export function isOtherEntity({ before, behind }: CompanyMention): boolean {
  return (
    /^[^.;]{0,100}\b(?:subsidiar|affiliate|wholly|indirect|predecessor)/i.test(behind) ||
    /\b(?:subsidiar(?:y|ies)|affiliates?|formerly|f\/k\/a|n\/k\/a|d\/b\/a|predecessor)\b[,:\s(]{0,4}(?:known as |called |named )?$/i.test(
      before,
    )
  );
}

/**
 * The name as a cover gives it without what EDGAR adds: "NUTRI MILL INC /DE/", "NUTRI MILL INC DE". Null where it is no name.
 */
export function plainRegistrant(name: string): string | null {
  const plain = name
    .replace(/(?<!\s)\s*\/[A-Z]{2,3}\/?\s*$/, '')
    .replace(/(\b(?:INC|CORP|CO|LTD)\b\.?)\s[A-Z]{2}$/, '$1')
    .trim();
  return /[A-Za-z]{3}/.test(plain) && foldName(plain).length >= 3 ? plain : null;
}

/** The registrants' names, as far as the cover gives any. */
export function registrantNames(filing: Filing): readonly string[] {
  return filing.cover.registrants.flatMap(({ name }) => {
    const plain = name && plainRegistrant(name.text);
    return plain ? [plain] : [];
  });
}

/** The last words of the mention's own name, as many as the registrant's has: "Directors of Acme Robotics" ends in it. */
export function lastWords(mention: string, registrant: string): readonly string[] {
  return coreOfName(mention).slice(-coreOfName(registrant).length);
}
