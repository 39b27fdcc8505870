import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, IndexRow } from '../../core/filing/filing.ts';
import { isSameExhibit } from '../../core/filing/exhibit-number.ts';
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
    const seen = new Set<string>();
    return mentions.flatMap((mention) => {
      const slip = slipOf(filing, mention, mentions, rows);
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

function slipOf(
  filing: Filing,
  mention: ExhibitMention,
  mentions: readonly ExhibitMention[],
  rows: readonly IndexRow[],
) {
  const listed = rows.filter((row) => isSameExhibit(row.number, mention.number));
  const alone = mentions.every(
    ({ sentence, number }) => sentence.start !== mention.sentence.start || number === mention.number,
  );
  if (listed.length === 0 || !alone) return null;
  const kind = citedKind(filing, mention);
  if (kind === null || listed.some((row) => isOfKind(row, kind))) return null;
  const [own, ...more] = rows.filter((row) => isOfKind(row, kind));
  const [taken] = listed;
  if (!own || !taken || more.some((row) => !isSameExhibit(row.number, own.number))) return null;
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

function isOfKind({ description }: IndexRow, kind: string): boolean {
  return kindsIn(description).includes(kind);
}

function shortened(description: string): string {
  return description.length > 60 ? `${description.slice(0, 60).trim()} ...` : description;
}
