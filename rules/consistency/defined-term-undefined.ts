import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

interface Term {
  readonly name: string;
  /** "the Merger Agreement", with nothing behind it that tells which. */
  readonly use: RegExp;
  /** Words that define or introduce it. */
  readonly known: RegExp;
}

const DEFINED = (term: string): string =>
  `["'(]\\s{0,3}(?:the\\s{1,9})?${term}|${term}s?\\s{0,3},?["')]|${term}s?,?\\s{1,9}(?:\\(|of\\s{1,9}(?:19|20)|as\\s{1,9}defined)`;

function statute(name: string): Term {
  const term = name.replace(' ', '\\s{1,9}');
  return {
    name,
    use: new RegExp(`\\b[Tt]he\\s{1,9}${term}\\b(?!,?\\s{1,9}of\\s{1,9}[12])`),
    known: new RegExp(DEFINED(term), 'i'),
  };
}

/** Told of in small letters, or with its date or parties, a contract is introduced, if not defined. */
function contract(kind: string): Term {
  const term = `${kind}\\s{1,9}Agreement`;
  return {
    name: `${kind} Agreement`,
    use: new RegExp(
      `\\b[Tt]he\\s{1,9}${term}\\b(?!,?\\s{1,9}(?:of\\s|dated|by\\s|with\\s|between|among|to\\s{1,9}be|[A-Z]))`,
    ),
    known: new RegExp(
      `${DEFINED(term)}|\\b(?:an?|or\\s{1,9}the|certain|such|this|new|existing|his|her|its|their|our|'s)\\s{1,9}(?:(?!(?:of|the|to|in|under|with|by)\\b)[\\w-]{1,20}\\s{1,9}){0,4}${term}|${term}s?,?\\s{1,9}(?:dated|by\\s|with\\s|between|among)`,
      'i',
    ),
  };
}

const CONTRACTS = [
  'Merger',
  'Credit',
  'Loan',
  'Purchase',
  'Employment',
  'Separation',
  'Underwriting',
  'Consulting',
  'License',
  'Settlement',
  'Rights',
] as const;
/** Terms that reports define as a rule, and that stand for one paper among many. */
const TERMS: readonly Term[] = [
  ...['Exchange Act', 'Securities Act'].map(statute),
  ...CONTRACTS.map(contract),
];
const ANY_USE = new RegExp(
  `\\b[Tt]he\\s{1,9}(?:(?:Exchange|Securities)\\s{1,9}Act|(?:${CONTRACTS.join('|')})\\s{1,9}Agreement)\\b`,
);
/** "Asset Purchase Agreement" names the paper in full. */
const LONGER = new RegExp(
  `\\b(?!The\\s)[A-Z][\\w&.'-]{1,30}\\s{1,9}(${CONTRACTS.join('|')})\\s{1,9}Agreement\\b`,
  'g',
);

/** Characters of the items that are read. */
const LONGEST = 200_000;

/** A capitalized term that stands for a statute or a contract is defined where the report uses it. */
export default defineRule({
  id: 'consistency/defined-term-undefined',
  title: 'A capitalized short name of a statute or contract is defined',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'The definition was cut with its sentence, or the sentence came from another report.',
  remedy: 'Give the full name with the short one behind it, or use the full name.',
  messages: {
    undefined: {
      verdict: 'violation',
      text: 'Used and not defined: {terms}',
      expected: 'The full name first, with the short one in parentheses and quotation marks',
    },
  },
  examples: {
    clean: {
      shows: 'an Agreement and Plan of Merger (the "Merger Agreement") … under the Merger Agreement',
      draft: itemSpecimen(
        'Item 8.01 Other Events.',
        'The company signed an Agreement and Plan of Merger (the "Merger Agreement"). Closing under the Merger Agreement is due in May.',
      ),
    },
    flagged: {
      undefined: {
        shows: 'an Agreement and Plan of Merger … under the Merger Agreement',
        draft: itemSpecimen(
          'Item 8.01 Other Events.',
          'The company signed an Agreement and Plan of Merger. Closing under the Merger Agreement is due in May.',
        ),
      },
    },
  },
  notes:
    'Asked of two statutes and the usual contracts alone. The full name of a statute defines its short one ("the Securities Exchange Act of 1934 … the Exchange Act"), and a contract told of in small letters is taken as introduced. Exhibits are not read.',

  check(filing) {
    const stretch = reportStretch(filing);
    if (!stretch) return 'not-applicable';
    const words = foldedOf(filing, stretch);
    if (!ANY_USE.test(words)) return [];
    const longer = new Set([...words.matchAll(LONGER)].map((match) => `${match[1] ?? ''} Agreement`));
    const undefinedTerms = TERMS.flatMap(({ name, use, known }) => {
      const match = longer.has(name) ? null : use.exec(words);
      if (!match || known.test(words)) return [];
      const start = stretch.start + match.index + match[0].search(/\s[A-Z]/) + 1;
      return [{ name, span: { ...stretch, start, end: stretch.start + match.index + match[0].length } }];
    });
    const [first, ...others] = undefinedTerms;
    if (!first) return [];
    const facts = { terms: wordedList(undefinedTerms.map(({ name }) => `"the ${name}"`)) };
    return [{ message: 'undefined', place: first.span, related: others.map(({ span }) => span), facts }];
  },
});

const NOTE = /\b(?:introductory|explanatory)\s{1,3}(?:note|statement)\b/i;

/** From a note before the items, where there is one, to the end of the last item. */
function reportStretch(filing: Filing): Span | null {
  const { cover, items } = filing;
  const [first] = items;
  if (!first) return null;
  const { document, start } = first.heading;
  const isCovered = cover.span.document === document && cover.span.start < start;
  const before = isCovered ? foldedOf(filing, { ...cover.span, end: start }) : '';
  const note = before.search(NOTE);
  const from = note < 0 ? start : cover.span.start + note;
  const end = Math.max(...items.map(({ body }) => (body.document === document ? body.end : 0)));
  return end > from ? { document, start: from, end: Math.min(end, from + LONGEST) } : null;
}
