import { findDates, type FoundDate } from '../../core/calendar/find-dates.ts';
import { type IsoDate, longDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Exhibit, Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { attachedExhibit, signatureDateOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { sentencesOf } from '../_shared/sentence-list.ts';
import { specimen } from '../_shared/specimen.ts';

/** An exhibit bears the day that the index and the items give it. */
export default defineRule({
  id: 'consistency/exhibit-date',
  title: 'An exhibit bears the date that the report gives it',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'Another date in the paper shows a slip in the report, or a wrong draft attached.',
  remedy: 'Compare with the paper as it went out, and put the right date in both.',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'The report dates Exhibit {exhibit} {said}, the exhibit itself {borne}',
      expected: 'one date in both',
    },
    later: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is dated {borne}, after the report was signed; the report says {said}',
      expected: 'a paper that existed when the report was signed',
    },
  },
  examples: {
    clean: {
      shows: 'Index: dated October 29, 2024. Release: PORTLAND, Maine, October 29, 2024 --',
      draft: specimen(),
    },
    flagged: {
      differs: {
        shows: 'Index: dated October 29, 2024. Release: PORTLAND, Maine, October 28, 2024 --',
        draft: specimen({ release: released('October 28, 2024') }),
      },
      later: {
        shows: 'Signed October 30, 2024. Release: PORTLAND, Maine, November 4, 2024 --',
        draft: specimen({ release: released('November 4, 2024') }),
      },
    },
  },
  notes:
    'Of a release only a dateline counts, or a date alone on its line; of an agreement "dated as of". The end of a period is no date of a paper. An exhibit without a date is the matter of exhibit-date-unverifiable.',

  check(filing) {
    const said = [...datedRows(filing), ...datedSentences(filing)];
    if (said.length === 0) return 'not-applicable';
    const signed = signatureDateOf(filing);
    const seen = new Set<string>();
    return said.flatMap(({ exhibit, date, place }) => {
      const borne = dateBorne(filing, exhibit, date);
      if (!borne || seen.has(exhibit.number)) return [];
      seen.add(exhibit.number);
      const facts = { exhibit: exhibit.number, said: longDate(date), borne: longDate(borne.date) };
      const message = signed && borne.date > signed ? ('later' as const) : ('differs' as const);
      return [{ message, place, related: [borne.span], facts }];
    });
  },
});

/** The release of an example. */
function released(day: string): string {
  return `Alder Point Instruments Reports Third Quarter Results

PORTLAND, Maine, ${day} -- Alder Point Instruments, Inc. (Nasdaq: ALDR) today reported revenue of $84.2 million.`;
}

/** A date that the report gives an exhibit, and where. */
interface SaidDate {
  readonly exhibit: Exhibit;
  readonly date: IsoDate;
  readonly place: Span;
}

const DATED = /\b(?:dated|issued)(?:\s{1,3}as\s{1,3}of)?(?:\s{1,3}on)?\s{1,3}/i;
const PAPER = /\b(?:release|announcement|agreement|indenture|amendment|lease|letter)\b/i;

function datedRows(filing: Filing): SaidDate[] {
  return filing.indexes
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const exhibit = attachedExhibit(filing, row.number);
      const text = foldedOf(filing, row.span);
      const match = DATED.exec(text);
      if (!exhibit || !match || !PAPER.test(text)) return [];
      const [date, second] = findDates(text.slice(match.index));
      if (!date?.date || (second && date.start > 40)) return [];
      const start = row.span.start + match.index;
      return [{ exhibit, date: date.date, place: { ...row.span, start, end: start + date.end } }];
    });
}

const ISSUED =
  /^(?:\([a-z]\) )?On [^;]{4,200}? (?:issued|released|published) (?:a|its|the) (?:\w+ )?(?:press|news|earnings) release\b[^;]{0,400}\bexhibit (99(?:\.\d{1,2})?)/i;

function datedSentences(filing: Filing): SaidDate[] {
  if (!filing.exhibits.some(({ number, span }) => span && /^99/.test(number))) return [];
  const bodies = new Map(filing.items.map(({ body }) => [body.start, body]));
  const openings = [...bodies.values()].map((body) => ({
    ...body,
    end: Math.min(body.end, body.start + OPENING),
  }));
  return openings
    .filter((opening) => /\brelease\b[^]*\bexhibit\s{1,3}99/i.test(foldedOf(filing, opening)))
    .flatMap((opening) =>
      sentencesOf(filing, opening)
        .slice(0, FIRST_SENTENCES)
        .flatMap(({ text, span }, at, sentences) => {
          const number = ISSUED.exec(`${text} ${sentences[at + 1]?.text ?? ''}`)?.[1];
          const exhibit = number === undefined ? null : attachedExhibit(filing, number);
          const [date] = findDates(text);
          return exhibit && date?.date && date.start < 12 && /release/i.test(text)
            ? [{ exhibit, date: date.date, place: span }]
            : [];
        }),
    );
}

/** An item says at its beginning what was issued. */
const FIRST_SENTENCES = 4;
const OPENING = 2_000;
/** Characters of an exhibit in which its own date stands. */
const HEAD = 3_000;

interface BorneDate {
  readonly date: IsoDate;
  readonly span: Span;
}

/** The exhibit's own date where it is another, and where the date said stands nowhere in its head. */
function dateBorne(filing: Filing, { number, span }: Exhibit, said: IsoDate): BorneDate | null {
  if (!span) return null;
  const head = foldedOf(filing, span).slice(0, HEAD);
  const dates = findDates(head);
  if (dates.some(({ date }) => date === said)) return null;
  const isRelease = /^99/.test(number);
  const own = dates.find((one) => one.date && (isRelease ? isDateline(head, one) : isDatedAsOf(head, one)));
  if (!own?.date) return null;
  return { date: own.date, span: { ...span, start: span.start + own.start, end: span.start + own.end } };
}

/** What makes a date the end of a period, or a day that is told of. */
const PERIOD =
  /\b(?:ended|ending|as\s{1,3}of|at|through|on|by|since|until|quarter|year|months?|monday|tuesday|wednesday|thursday|friday)\W{0,40}$/i;

/** "PORTLAND, Maine, October 28, 2024 --", "(October 28, 2024)", or alone on its line. */
function isDateline(head: string, { start, end }: FoundDate): boolean {
  const before = head.slice(Math.max(0, start - 80), start);
  const behind = head.slice(end, end + 20);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (PERIOD.test(before)) return false;
  const isAlone = /^[\s(*]{0,40}$/.test(line) && /^[\s)*]{0,20}(?:\n|$)/.test(behind);
  const hasCity =
    /^[\s*(-]{0,40}(?:[A-Z][\w.'-]{1,20}[ ,]{1,3}){1,6}(?:\([^()]{1,30}\)\s{0,3})?[-,\s(]{0,6}$/.test(line);
  return isAlone || (hasCity && /^\)?\s{0,3}(?:[-(/:]|\s{0,3}\n)/.test(behind));
}

/** "dated as of October 28, 2024", "made and entered into this 28th day of October, 2024". */
function isDatedAsOf(head: string, { start }: FoundDate): boolean {
  return /\b(?:dated|made|entered into|effective)\b[^.;]{0,30}\b(?:as of|this|on)\s{1,3}(?:the\s{1,3})?$|\bdated\s{1,3}(?:the\s{1,3})?$/i.test(
    head.slice(Math.max(0, start - 60), start),
  );
}
