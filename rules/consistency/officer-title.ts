import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { presentNumberOf } from '../../core/standards/form-8k-items.ts';
import { authority } from '../../core/standards/authorities.ts';
import { signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** Who signs has the title that the report gives the same person. */
export default defineRule({
  id: 'consistency/officer-title',
  title: 'The signer has one title',
  tier: 'T2',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'One of two titles is as a rule that of last year.',
  remedy: 'Put the present title in both places.',
  messages: {
    differs: {
      verdict: 'violation',
      text: '{name} signs as {signed}; the report calls the same person {called}',
      expected: 'one title in both',
    },
  },
  examples: {
    clean: {
      shows: 'Item 8.01 and block: Maria Ortiz, Chief Financial Officer',
      draft: specimen({ items: naming('Chief Financial Officer') }),
    },
    flagged: {
      differs: {
        shows: 'Item 8.01: Maria Ortiz, our Controller. Block: Chief Financial Officer',
        draft: specimen({ items: naming('Controller') }),
      },
    },
  },
  notes:
    'A title that holds the other within it is the same. In a report under Item 5.02 a person has two titles by nature; there nothing is said.',

  check(filing) {
    const signers = signersOf(filing).flatMap(({ printed, conformed, title }) => {
      const name = printed ?? conformed;
      return name && title ? [{ name, title }] : [];
    });
    if (signers.length === 0 || filing.items.some(isOnOfficers)) return 'not-applicable';
    return signers.flatMap(({ name, title }) => {
      const called = titleInItems(filing, name.text);
      if (!called || isShared(called.title, title.text)) return [];
      const facts = { name: name.text, signed: title.text, called: called.title };
      return [{ message: 'differs' as const, place: called.span, related: [title.span], facts }];
    });
  },
});

/** The item of an example. */
function naming(title: string): string {
  return `Item 8.01 Other Events.

On October 29, 2024, Maria Ortiz, our ${title}, spoke at a conference in Portland.`;
}

function isOnOfficers({ number }: Filing['items'][number]): boolean {
  return number === '5.02' || presentNumberOf(number) === '5.02';
}

/** Offices by the words that stand for each. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['chief executive', /\bchief executive officer\b|\bCEO\b/i],
  ['chief financial', /\bchief financial officer\b|\bCFO\b/i],
  ['chief operating', /\bchief operating officer\b|\bCOO\b/i],
  ['chief accounting', /\b(?:chief|principal) accounting officer\b|\bCAO\b/i],
  ['chief legal', /\bchief legal officer\b|\bgeneral counsel\b/i],
  ['president', /(?<!vice[ -])\bpresident\b/i],
  ['vice president', /\bvice[ -]president\b/i],
  ['treasurer', /\btreasurer\b/i],
  ['secretary', /\bsecretary\b/i],
  ['controller', /\bcontroller\b|\bcomptroller\b/i],
  ['chair', /\bchair(?:man|woman|person)?\b/i],
];

function officesIn(title: string): string[] {
  return OFFICES.flatMap(([office, words]) => (words.test(title) ? [office] : []));
}

function isShared(one: string, other: string): boolean {
  const [first, second] = [officesIn(one), officesIn(other)];
  return first.length === 0 || second.length === 0 || first.some((office) => second.includes(office));
}

interface CalledTitle {
  readonly title: string;
  readonly span: Span;
}

const LONGEST = 40_000;
/** The title in apposition: "Maria Ortiz, our Chief Financial Officer and Treasurer, said". */
const APPOSITION =
  /^,\s{1,3}(?:the\s{1,3}Company's\s{1,3}|our\s{1,3}|the\s{1,3}|its\s{1,3})?((?:(?:Senior|Executive|Vice|Chief|Corporate|Assistant|Deputy|Interim|Principal|General|President|Officer|Financial|Operating|Accounting|Legal|Administrative|Counsel|Treasurer|Secretary|Controller|Chair(?:man|woman|person)?|Finance|and|&)[\s,-]{0,3}){1,10})/;

function titleInItems(filing: Filing, name: string): CalledTitle | null {
  const words = name
    .replace(/[^\w\s.'-]/g, ' ')
    .trim()
    .split(/\s+/);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2) return null;
  const pattern = new RegExp(
    `\\b${literal(first)}\\s{1,3}(?:[A-Z][\\w.]{0,15}\\s{1,3}){0,2}${literal(last)}\\b`,
    'gi',
  );
  for (const { body } of filing.items) {
    const text = foldedOf(filing, body).slice(0, LONGEST);
    if (!text.includes(last) && !text.includes(last.toUpperCase())) continue;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const said = APPOSITION.exec(text.slice(end, end + 160));
      const title = said?.[1]
        ?.replace(/(?<![\s,])[\s,]+$/, '')
        .replace(/\s+/g, ' ')
        .replace(/ and$/, '');
      if (!said || !title || officesIn(title).length === 0) continue;
      const stop = body.start + end + said[0].trimEnd().replace(/,$/, '').length;
      return { title, span: { ...body, start: body.start + match.index, end: stop } };
    }
  }
  return null;
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
