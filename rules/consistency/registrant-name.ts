import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { compareNames, coreOfName, foldName } from '../../core/filing/names.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { authority } from '../../core/standards/authorities.ts';
import {
  type CompanyMention,
  companyMentions,
  isOtherEntity,
  lastWords,
  MADE_THE_COMPANY,
  registrantNames,
} from '../_shared/company-mentions.ts';
import { specimen } from '../_shared/specimen.ts';

/** The registrant's name is spelled on the cover and in the items alike, and as the company itself spells it. */
export default defineRule({
  id: 'consistency/registrant-name',
  title: 'The registrant’s name is spelled one way',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K cover', 'The cover gives the exact name of the registrant as in its charter.'),
  ],
  inForce: {},
  why: 'A name spelled two ways is a slip of the pen, or another company’s.',
  remedy: 'Put the exact name of the charter in both places.',
  messages: {
    spelling: {
      verdict: 'violation',
      text: 'The name is spelled otherwise than on the cover',
      expected: '{name}, as on the cover',
    },
    suffix: {
      verdict: 'violation',
      text: 'The corporate suffix differs from the cover’s',
      expected: '{name}, as on the cover',
    },
    stranger: {
      verdict: 'violation',
      severity: 'error',
      text: 'The cover names a company that countersign.json does not',
      expected: '{name}, as in countersign.json',
      remedy: 'Put the company’s own name on the cover, or correct countersign.json.',
    },
    unlike: {
      verdict: 'violation',
      text: 'The name on the cover is not quite that of countersign.json',
      expected: '{name}, as in countersign.json',
      remedy: 'Put the exact name on the cover, or correct countersign.json.',
    },
  },
  examples: {
    clean: { shows: 'Alder Point Instruments, Inc. on the cover and in Item 2.02', draft: specimen() },
    flagged: {
      spelling: {
        shows: 'Cover: Alder Point Instruments, Inc. Item 8.01: Alder Point Instrument, Inc.',
        draft: specimen({ items: opening('Alder Point Instrument, Inc.') }),
      },
      suffix: {
        shows: 'Cover: Alder Point Instruments, Inc. Item 8.01: Alder Point Instruments LLC',
        draft: specimen({ items: opening('Alder Point Instruments LLC') }),
      },
      stranger: {
        shows: 'Cover: Alder Point Instruments, Inc. countersign.json: Brindle Creek Foods Corp.',
        draft: specimen(),
        profile: {
          names: ['Brindle Creek Foods Corp.'],
          formerNames: [],
          assetBacked: false,
          levels: {},
          closings: [],
        },
      },
      unlike: {
        shows: 'Cover: Alder Point Instruments, Inc. countersign.json: Alder Point Instruments Corp.',
        draft: specimen(),
        profile: {
          names: ['Alder Point Instruments Corp.'],
          formerNames: [],
          assetBacked: false,
          levels: {},
          closings: [],
        },
      },
    },
  },
  notes:
    'Inc. is Incorporated, Corp. is Corporation, Co. is Company; case, commas and accents do not matter. Another suffix counts only where the exact name stands nowhere in the items: subsidiaries share a brand. Numbered sister funds are no misspelling.',

  check(filing, occasion) {
    const names = registrantNames(filing);
    if (names.length === 0) return 'not-applicable';
    const strange = occasion.profile ? againstProfile(filing, occasion.profile) : [];
    return strange.length > 0 ? strange : inItems(filing, names);
  },
});

/** The item of an example. */
function opening(name: string): string {
  return `Item 8.01 Other Events.

On October 29, 2024, ${name} opened a plant in Portland.`;
}

function againstProfile(filing: Filing, { names: own }: Profile) {
  const named = filing.cover.registrants.flatMap(({ name }) => (name ? [name] : []));
  const matches = named.flatMap(({ text }) => own.map((name) => compareNames(name, text)));
  const [first] = named;
  if (!first || matches.includes('same')) return [];
  const isStranger = matches.every((match) => match === 'other');
  const message = isStranger ? ('stranger' as const) : ('unlike' as const);
  return [{ message, place: first.span, facts: { name: own.join(', ') } }];
}

/** The first name in the items that is nearly, and not quite, a registrant's. */
function inItems(filing: Filing, names: readonly string[]) {
  const mentions = companyMentions(filing);
  const isExact = ({ name }: CompanyMention): boolean => names.some((own) => isSpelledAlike(name, own));
  const hasExact = mentions.some(isExact);
  for (const mention of mentions) {
    if (isExact(mention) || isOtherEntity(mention)) continue;
    for (const name of names) {
      const near = nearness(mention.name, name);
      if (!near || (near === 'suffix' && hasExact && !MADE_THE_COMPANY.test(mention.behind))) continue;
      return [{ message: near, place: mention.span, facts: { name } }];
    }
  }
  return [];
}

function isSpelledAlike(mention: string, name: string): boolean {
  return foldName(mention).replaceAll(' ', '').endsWith(foldName(name).replaceAll(' ', ''));
}

function nearness(mention: string, name: string): 'spelling' | 'suffix' | null {
  const [said, own] = [lastWords(mention, name), coreOfName(name)];
  if (said.length !== own.length) return null;
  const unlike = own.flatMap((word, at) => (word === said[at] ? [] : [[word, said[at] ?? ''] as const]));
  const [only] = unlike;
  if (!only) return hasOtherSuffix(mention, name) ? 'suffix' : null;
  return unlike.length === 1 && isSlip(...only) && own.join('').length >= 8 ? 'spelling' : null;
}

const SUFFIXES: readonly string[] = ['inc', 'corp', 'co', 'ltd', 'llc', 'lp', 'plc', 'na'];

function hasOtherSuffix(mention: string, name: string): boolean {
  const [said, own] = [foldName(mention).split(' ').at(-1) ?? '', foldName(name).split(' ').at(-1) ?? ''];
  return said !== own && SUFFIXES.includes(said) && SUFFIXES.includes(own);
}

/** One or two letters lost, doubled, changed or swapped in a word that is long enough; never a number. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || /\d|^[ivx]+$/.test(`${one}${other}`)) return false;
  return distance(one, other) <= (one.length > 7 ? 2 : 1) || isSwapped(one, other);
}

function isSwapped(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** Letters to put in, leave out or change to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const kept = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, kept));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
