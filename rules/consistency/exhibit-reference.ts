import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, IndexRow } from '../../core/filing/filing.ts';
import { meantNumber } from '../../core/filing/exhibit-number.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type ExhibitMention, exhibitMentions } from '../_shared/exhibit-mentions.ts';
import { specimen } from '../_shared/specimen.ts';

const TWO_ROWS = `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

10.1   Credit Agreement dated October 29, 2024
99.1   Press release dated October 29, 2024`;

/** A paper is cited by the number under which the index lists it. */
export default defineRule({
  id: 'consistency/exhibit-reference',
  title: 'A paper is cited by the number of the index',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule'), authority('Exchange Act Rule 12b-23')],
  inForce: {},
  why: 'The reader is sent to the wrong paper, and the wrong paper may be incorporated by reference.',
  remedy: 'Cite the number of the index, or correct the index.',
  messages: {
    other: {
      verdict: 'violation',
      text: 'The {paper} is cited as Exhibit {cited}; the index lists it as {listed}',
      expected: 'Exhibit {listed}; {cited} is "{description}"',
    },
  },
  examples: {
    clean: {
      shows: 'Item 8.01: the press release is Exhibit 99.1. Index: 99.1 Press release',
      draft: specimen({ items: citing('99.1'), exhibitItem: TWO_ROWS }),
    },
    flagged: {
      other: {
        shows:
          'Item 8.01: the press release is Exhibit 10.1. Index: 10.1 Credit Agreement, 99.1 Press release',
        draft: specimen({ items: citing('10.1'), exhibitItem: TWO_ROWS }),
      },
    },
  },
  notes:
    'Papers are told by their kind: release, presentation, agreement, by-laws, certificate, consent, opinion, letter. Said only where the sentence names one kind and one number, and one row of the index is of that kind. A number that the index does not list at all is the matter of exhibits/referenced-not-listed.',

  check(filing) {
    const rows = filing.indexes.flatMap((index) => index.rows);
    const mentions = exhibitMentions(filing);
    if (rows.length < 2 || mentions.length === 0) return 'not-applicable';
    const list = listOf(rows);
    const sentences = Map.groupBy(mentions, ({ sentence }) => sentence.start);
    const seen = new Set<string>();
    return mentions.flatMap((mention) => {
      const beside = sentences.get(mention.sentence.start) ?? [];
      const isAlone = beside.every(({ number }) => number === mention.number);
      const slip = isAlone ? slipOf(filing, mention, list) : null;
      const key = slip && `${slip.facts.paper} ${slip.facts.cited}`;
      if (!slip || !key || seen.has(key)) return [];
      seen.add(key);
      return [slip];
    });
  },
});

/** The item of an example. */
function citing(number: string): string {
  return `Item 8.01 Other Events.

On October 29, 2024, Alder Point Instruments, Inc. entered into a loan. A copy of the press release is attached as Exhibit ${number}.`;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['press release', /\b(?:press|news|earnings|media)\s{1,3}(?:press\s{1,3})?releases?\b/i],
  ['presentation', /\b(?:presentations?|slides?|slide\s{1,3}deck)\b/i],
  ['by-laws', /\bby-?laws\b/i],
  ['certificate', /\b(?:certificates?|articles)\s{1,3}of\b/i],
  ['consent', /\bconsent\s{1,3}of\b/i],
  ['opinion', /\bopinion\s{1,3}of\b/i],
  ['letter', /\bletters?\b/i],
  ['agreement', /\b(?:agreements?|indenture|amendment|lease|plan|note)\b/i],
  ['statements', /\b(?:financial\s{1,3}statements|supplemental|balance\s{1,3}sheet|remarks|transcript)\b/i],
];
/** How near before the number the paper must be named. */
const NEAR = 140;

function kindsIn(words: string): string[] {
  return KINDS.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : []));
}

type FirstRows = Map<string, IndexRow>;

/** The first row of each exhibit, in all and of each kind of paper; by the number that is meant. */
interface List {
  readonly all: FirstRows;
  readonly ofKind: ReadonlyMap<string, FirstRows>;
}

function listOf(rows: readonly IndexRow[]): List {
  const all: FirstRows = new Map();
  const ofKind = new Map<string, FirstRows>(KINDS.map(([kind]) => [kind, new Map()]));
  for (const row of rows) {
    const number = meantNumber(row.number);
    for (const first of [all, ...kindsIn(row.description).flatMap((kind) => ofKind.get(kind) ?? [])])
      if (!first.has(number)) first.set(number, row);
  }
  return { all, ofKind };
}

function slipOf(filing: Filing, mention: ExhibitMention, { all, ofKind }: List) {
  const number = meantNumber(mention.number);
  const taken = all.get(number);
  const kind = taken ? citedKind(filing, mention) : null;
  if (!taken || kind === null) return null;
  const [own, another] = ofKind.get(kind)?.values() ?? [];
  if (!own || another || meantNumber(own.number) === number) return null;
  const takenFor = kindsIn(taken.description);
  const sentence = foldedOf(filing, mention.sentence);
  // "a press release on the agreement, a copy of which is Exhibit 99.1": the release is meant.
  if (takenFor.length === 0 || kindsIn(sentence).some((one) => takenFor.includes(one))) return null;
  const facts = {
    paper: kind,
    cited: mention.number,
    listed: own.number,
    description: shortened(taken.description),
  };
  return { message: 'other' as const, place: mention.sentence, related: [own.span], facts };
}

/** The one kind of paper that the words right before the number name: "A copy of the press release is filed as Exhibit". */
function citedKind(filing: Filing, { sentence, span }: ExhibitMention): string | null {
  const start = Math.max(sentence.start, span.start - NEAR);
  const words = foldedOf(filing, { ...span, start, end: span.start });
  const copy =
    /\b(?:cop(?:y|ies)|text|transcript)\s{1,3}of\b[^]{0,140}$|\b(?:release|presentation|agreement|by-?laws)\b[^]{0,80}\b(?:is|are|was)\b[^]{0,60}$/i.exec(
      words,
    );
  if (!copy || !/\b(?:filed|furnished|attached|included|annexed)\b/i.test(copy[0])) return null;
  const [kind, second] = kindsIn(copy[0]);
  return second === undefined ? (kind ?? null) : null;
}

function shortened(description: string): string {
  return description.length > 60 ? `${description.slice(0, 60).trim()} ...` : description;
}
