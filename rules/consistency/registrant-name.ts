import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldName } from '../../core/filing/names.ts';
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

/** The registrant's name is spelled on the cover and in the items alike. */
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
    },
  },
  notes:
    'Inc. is Incorporated, Corp. is Corporation, Co. is Company; case, commas and accents do not matter. Another suffix counts only where the exact name stands nowhere in the items: subsidiaries share a brand. Numbered sister funds are no misspelling. What countersign.json says of the name is asked of the cover alone.',

  check(filing) {
    const names = registrantNames(filing);
    if (names.length === 0) return 'not-applicable';
    return inItems(filing, names);
  },
});

/** The item of an example. */
function opening(name: string): string {
  return `Item 8.01 Other Events.

On October 29, 2024, ${name} opened a plant in Portland.`;
}

/** The first name in the items that is nearly, and not quite, a registrant's. */
function inItems(filing: Filing, names: readonly string[]) {
  const exact = new Map<string, boolean>();
  const isExact = ({ name }: CompanyMention): boolean => {
    const known = exact.get(name) ?? names.some((own) => isSpelledAlike(name, own));
    exact.set(name, known);
    return known;
  };
  const others = companyMentions(filing).filter((mention) => !isExact(mention));
  const hasExact = [...exact.values()].includes(true);
  for (const mention of others.filter((one) => !isOtherEntity(one))) {
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
