import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { plainNumber } from '../../core/filing/exhibit-number.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { firstOfEach } from '../_shared/first-of-each.ts';
import { type ListedExhibit, listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';

const RESULTS =
  'Item 2.02 Results of Operations and Financial Condition.\n\nOn October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its\nfinancial results for the quarter ended September 30, 2024. A copy of the press release is\nfurnished as Exhibit 99.1 to this report.';

/** An item says what each exhibit of the index is for. */
export default defineRule({
  id: 'exhibits/listed-not-referenced',
  title: 'Each exhibit listed is mentioned by an item',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'An exhibit that no item mentions may be left over from another report.',
  remedy: 'Cite Exhibit {first} in the item that it supports, or see whether it belongs to this report.',
  messages: {
    unmentioned: {
      verdict: 'violation',
      text: 'No item mentions Exhibit {exhibits}',
      expected: 'The item that the exhibit supports cites it by number',
    },
  },
  examples: {
    clean: { shows: '99.1 listed and cited in Item 2.02', draft: specimen({ items: RESULTS }) },
    flagged: {
      unmentioned: {
        shows: '99.2 listed, never mentioned',
        draft: specimen({
          items: RESULTS,
          exhibitItem:
            'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n99.1           Press release\n99.2           Slides\n104            Cover Page Interactive Data File (embedded within the Inline XBRL document)',
        }),
      },
    },
  },
  notes:
    'Asked of Exhibits 2, 3, 10, 14, 16, 17 and 99 only. Underwriting agreements, instruments, opinions and consents of an offering are often filed without a word in an item; what is incorporated by reference or included in another exhibit needs none.',

  check(filing) {
    const rows = listedExhibits(filing).filter(isAsked);
    if (rows.length === 0 || filing.items.length === 0) return 'not-applicable';
    const words = wordsOfItems(filing);
    if (IN_GENERAL.test(words)) return [];
    const all = `${wordsBefore(filing)}\n${words}`;
    const mentioned = numbersIn(all);
    const runs = [...words.matchAll(RUN)];
    const unmentioned = firstOfEach(rows, ({ number }) => number).filter(
      ({ number }) => !isMentioned(mentioned, number) && !isWithinRun(runs, number),
    );
    const [first, ...more] = unmentioned;
    if (!first) return [];
    const exhibits = unmentioned.map(({ number }) => number).join(', ');
    const related = more.map(({ span }) => span);
    return [{ message: 'unmentioned', place: first.span, related, facts: { exhibits, first: first.number } }];
  },
});

const ASKED = new Set(['2', '3', '10', '14', '16', '17', '99']);

function isAsked({ family, standing, description }: ListedExhibit): boolean {
  return standing === null && ASKED.has(family) && description !== '';
}

/** "Attached as an exhibit", "the exhibits listed below": no number is told, and all are meant. */
const IN_GENERAL =
  /\b(?:as|an|the)\s{1,3}exhibits?\s{1,3}(?:hereto|to\s{1,3}this|herewith|hereof|listed|filed|attached|set\s{1,3}forth)\b|\bexhibits?\s{1,3}index\b|\b(?:filed|furnished|attached)\s{1,3}(?:herewith\s{1,3}|hereto\s{1,3})?as\s{1,3}(?:an\s{1,3})?exhibits?\b(?!\s{1,9}(?:nos?\.?\s{0,3})?\d)/i;
/** "Exhibits 10.1 through 10.4": the family, and the parts from one to the other. */
const RUN =
  /\bexhibits?\s{1,9}(?:nos?\.?\s{0,3})?[^;\n]{0,24}?\b(\d{1,3})\.(\d{1,3})\s{0,3}(?:through|thru|to|-)\s{0,3}(?:exhibits?\s{1,3})?\1\.(\d{1,3})/gi;

/** What the items say, without the lists that may stand in one of them. */
function wordsOfItems(filing: Filing): string {
  const bodies = filing.items
    .filter(({ number }) => number !== '9.01' && number !== '7')
    .map(({ body }) => body);
  return bodies
    .flatMap((body) => partsWithoutLists(filing, body).map((part) => foldedOf(filing, part)))
    .join('\n');
}

function partsWithoutLists({ indexes }: Filing, body: Span): Span[] {
  const lists = indexes.filter(
    ({ span }) => span.document === body.document && body.start <= span.start && span.end <= body.end,
  );
  const starts = [body.start, ...lists.map(({ span }) => span.end)];
  return starts.map((start, at) => ({ ...body, start, end: lists[at]?.span.start ?? body.end }));
}

/** Before the items a note may speak of an exhibit. */
const NOTE = 3_000;

function wordsBefore(filing: Filing): string {
  const heading = filing.items[0]?.heading;
  if (!heading) return '';
  return foldedOf(filing, { ...heading, start: Math.max(0, heading.start - NOTE), end: heading.start });
}

function isWithinRun(runs: readonly RegExpExecArray[], number: string): boolean {
  const [family, part] = plainNumber(number).split('.').map(Number);
  return runs.some(
    ([, of, from, to]) => Number(of) === family && Number(from) <= (part ?? 0) && (part ?? 0) <= Number(to),
  );
}

function isMentioned(mentioned: ReadonlySet<string>, number: string): boolean {
  const forms = [number, plainNumber(number)];
  const family = number.split('.')[0] ?? '';
  if (number === family || plainNumber(number) === `${family}.1`) forms.push(family, `${family}.01`);
  return forms.some((form) => mentioned.has(form));
}

/** A number as lists have them, not as a part of another; and the letter that may stand behind it. */
const NUMBER = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){0,2})(?!\d|\.\d)(?:(\.?[A-Za-z])(?!\d|\.\d))?/g;

function numbersIn(words: string): Set<string> {
  return new Set(
    [...words.matchAll(NUMBER)].flatMap(([, number = '', letter = '']) => [number, number + letter]),
  );
}
