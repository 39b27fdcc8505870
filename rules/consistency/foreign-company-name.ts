import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { compareNames, foldName } from '../../core/filing/names.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import {
  type CompanyMention,
  companyMentions,
  isOtherEntity,
  MADE_THE_COMPANY,
  registrantNames,
} from '../_shared/company-mentions.ts';
import { nearness } from '../_shared/name-slips.ts';
import { specimen } from '../_shared/specimen.ts';

/** "The Company" of the report is the company on its cover. */
export default defineRule({
  id: 'consistency/foreign-company-name',
  title: 'The company that the items speak of is the registrant',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'The words of an older paper were kept, and with them its company.',
  remedy: 'Put the registrant’s name, and look through the item for more of the older paper.',
  messages: {
    defined: {
      verdict: 'violation',
      text: '{found} is made "the Company"',
      expected: '{name}, as on the cover',
    },
    former: {
      verdict: 'violation',
      text: 'The report names {former}, which countersign.json calls a former name',
      expected: '{name}, or words that say it is a former name',
      remedy: 'Put the present name, or say "formerly".',
    },
  },
  examples: {
    clean: {
      shows: 'Alder Point Instruments, Inc. (the "Company")',
      draft: specimen({ items: opening('Alder Point Instruments, Inc. (the "Company")') }),
    },
    flagged: {
      defined: {
        shows: 'Cover: Alder Point Instruments, Inc. Item 8.01: Brindle Creek Foods Corp. (the "Company")',
        draft: specimen({ items: opening('Brindle Creek Foods Corp. (the "Company")') }),
      },
      former: {
        shows: 'Item 8.01: Birch Point Sensors, Inc.; countersign.json lists it as a former name',
        draft: specimen({ items: opening('Birch Point Sensors, Inc.') }),
        profile: {
          names: ['Alder Point Instruments, Inc.'],
          formerNames: ['Birch Point Sensors, Inc.'],
          assetBacked: false,
          levels: {},
          closings: [],
        },
      },
    },
  },
  notes:
    'A name that shares a word with the cover’s, a co-registrant, a subsidiary and a company that is said to be part of "the Company" are passed.',

  check(filing, occasion) {
    const names = registrantNames(filing);
    const [name] = names;
    if (name === undefined) return 'not-applicable';
    const former = formerIn(filing, names, occasion.profile?.formerNames ?? []);
    if (former)
      return [{ message: 'former' as const, place: former.span, facts: { former: former.name, name } }];
    const known = [...names, ...(filing.header?.filers.map((filer) => filer.name) ?? [])];
    const foreign = companyMentions(filing).find((mention) => isForeign(mention, known));
    if (!foreign) return [];
    return [{ message: 'defined' as const, place: foreign.span, facts: { found: foreign.name, name } }];
  },
});

/** The item of an example. */
function opening(name: string): string {
  return `Item 8.01 Other Events.

On October 29, 2024, ${name} opened a plant in Portland.`;
}

function isForeign(mention: CompanyMention, known: readonly string[]): boolean {
  if (!MADE_THE_COMPANY.test(mention.behind) || isOtherEntity(mention)) return false;
  if (
    /\b(?:and|between|among|f\/k\/a|formerly|with)\s{1,3}(?:(?:the|its|our|a)\s{1,3})?$/i.test(mention.before)
  )
    return false;
  return known.every((name) => compareNames(name, mention.name) === 'other' && !nearness(mention.name, name));
}

interface FormerName {
  readonly name: string;
  readonly span: Span;
}

const SAID_FORMER =
  /\b(?:former(?:ly)?|f\/k\/a|previously|predecessor|name\s{1,3}(?:was|has|is|change\w*|from)|chang(?:e|ed|ing)\s{1,3}(?:its|the|our)|renam\w+)\b/i;
/** Words around a name that may say it is a former one. */
const AROUND = 240;
const MOST = 50;

/** A former name in the items that nothing calls former; cover and signature are compared by their own rules. */
function formerIn(filing: Filing, names: readonly string[], former: readonly string[]): FormerName | null {
  const given = former.filter((one) => !names.some((own) => foldName(own).includes(foldName(one))));
  for (const name of given) {
    for (const { body } of filing.items) {
      const at = standing(foldedOf(filing, body), name);
      if (at) return { name, span: { ...body, start: body.start + at.start, end: body.start + at.end } };
    }
  }
  return null;
}

function standing(text: string, name: string): { start: number; end: number } | null {
  const words = name
    .trim()
    .split(/[\s,]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<!\\w)${words.join('[\\s,]{1,4}')}(?!\\w)`, 'gi');
  for (const match of [...text.matchAll(pattern)].slice(0, MOST)) {
    const end = match.index + match[0].length;
    const around = text.slice(Math.max(0, match.index - AROUND), end + AROUND);
    if (!SAID_FORMER.test(around)) return { start: match.index, end };
  }
  return null;
}
