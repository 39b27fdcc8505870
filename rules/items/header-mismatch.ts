import type { IsoDate } from '../../core/calendar/iso-date.ts';
import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import {
  formerNumberOf,
  INTERIM_RULES,
  itemInForce,
  itemsNumbered,
} from '../../core/standards/form-8k-items.ts';
import { itemInHeader, onPresentForm } from '../_shared/header-items.ts';
import { firstHeadings } from '../_shared/item-standing.ts';
import { itemList } from '../_shared/item-status.ts';
import { specimen } from '../_shared/specimen.ts';
import { submissionSpecimen } from '../_shared/submission-specimen.ts';

/** What the filer tells EDGAR about the items is what the report says. */
export default defineRule({
  id: 'items/header-mismatch',
  title: 'The submission header names the items of the report',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('EDGAR Filer Manual', 'The header of a submission names the items that the report answers.'),
  ],
  inForce: {},
  why: 'EDGAR shows, sorts and validates a filing by the items of its header, not by those of the report.',
  remedy: 'Correct the items of the submission, or the headings of the report.',
  messages: {
    unnamed: {
      verdict: 'violation',
      text: 'The submission header leaves out {unnamed}',
      expected: '{items} in the header',
    },
    surplus: {
      verdict: 'violation',
      text: 'The submission header names {surplus}, which the report lacks',
      expected: '{items} in the header',
    },
    differs: {
      verdict: 'violation',
      text: 'The submission header names {surplus} where the report has {unnamed}',
      expected: '{items} in the header',
    },
    'exhibits-unnamed': {
      verdict: 'violation',
      severity: 'info',
      text: 'The submission header leaves out {unnamed}, the exhibits',
    },
    'exhibits-surplus': {
      verdict: 'violation',
      severity: 'warning',
      text: 'The submission header names {surplus}, the exhibits, and the report has no such heading',
      remedy: 'Head the list of exhibits with number and caption of its item.',
    },
    unread: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'No item of Form 8-K has the caption "{line}" of the submission header',
      remedy: 'Compare the items of the submission with the report.',
    },
  },
  examples: {
    clean: {
      shows: 'Header and report: Items 2.02 and 9.01',
      draft: submissionSpecimen(
        ['Results of Operations and Financial Condition', 'Financial Statements and Exhibits'],
        specimen(),
      ),
    },
    flagged: {
      unnamed: {
        shows: 'Header: 9.01. Report: 2.02 and 9.01',
        draft: submissionSpecimen(['Financial Statements and Exhibits'], specimen()),
      },
      surplus: {
        shows: 'Header: 2.02, 7.01 and 9.01. Report: 2.02 and 9.01',
        draft: submissionSpecimen(['2.02', '7.01', '9.01'], specimen()),
      },
      differs: {
        shows: 'Header: 8.01 and 9.01. Report: 2.02 and 9.01',
        draft: submissionSpecimen(['Other Events', 'Financial Statements and Exhibits'], specimen()),
      },
      'exhibits-unnamed': {
        shows: 'Header: 2.02. Report: 2.02 and 9.01',
        draft: submissionSpecimen(['Results of Operations and Financial Condition'], specimen()),
      },
      'exhibits-surplus': {
        shows: 'Header: 2.02 and 9.01. Report: 2.02',
        draft: submissionSpecimen(['2.02', '9.01'], specimen({ exhibitItem: '' })),
      },
      unread: {
        shows: 'Header: "Sundry matters" besides 2.02 and 9.01',
        draft: submissionSpecimen(['2.02', '9.01', 'Sundry matters'], specimen()),
      },
    },
  },
  notes:
    'Needs a submission with a header; EDGAR left lines blank in headers from 1999 to 2001, and for Item 12. Old and new captions and numbers of one item are the same.',

  check(filing, { governingDate }) {
    const lines = filing.header?.items.filter((line) => line !== '') ?? [];
    if (lines.length === 0 || filing.items.length === 0) return 'not-applicable';
    const { named, unread } = readLines(lines);
    const headings = firstHeadings(filing).filter(({ number }) => itemsNumbered(number).length > 0);
    const isSame = (one: string, { number }: Item): boolean =>
      one === onPresentForm(number) || isInterim([one, onPresentForm(number)], governingDate);
    const unnamed = headings.filter((item) => !named.some((one) => isSame(one, item)));
    const surplus = named.filter((one) => !headings.some((item) => isSame(one, item)));
    // A line left blank, or with a caption that says nothing, may stand for any item of the report.
    const open = (filing.header?.items.length ?? 0) - lines.length + unread.length;
    const observed = compare(
      filing,
      unnamed.length > open ? unnamed : [],
      surplus.map((number) => numberOn(governingDate, number)),
    );
    return [
      ...observed,
      ...unread.map((line) => ({ message: 'unread' as const, place: null, facts: { line } })),
    ];
  },
});

function readLines(lines: readonly string[]): { named: string[]; unread: string[] } {
  const read = lines.map((line) => ({ line, number: itemInHeader(line) }));
  return {
    named: [...new Set(read.flatMap(({ number }) => (number === null ? [] : [number])))],
    unread: read.filter(({ number }) => number === null).map(({ line }) => line),
  };
}

/** The exhibit item is judged more mildly: it follows another item, and EDGAR asks no more of it. */
function compare(filing: Filing, unnamed: readonly Item[], surplus: readonly string[]): Told[] {
  const lost = unnamed.filter(({ number }) => !isExhibits(number));
  const extra = surplus.filter((number) => !isExhibits(number));
  const list = unnamed.find(({ number }) => isExhibits(number));
  const listExtra = surplus.find(isExhibits);
  return [
    ...disagreement(filing, lost, extra),
    ...(list ? [told('exhibits-unnamed', list.heading, { unnamed: `Item ${list.number}` })] : []),
    ...(listExtra ? [told('exhibits-surplus', null, { surplus: `Item ${listExtra}` })] : []),
  ];
}

function disagreement(filing: Filing, lost: readonly Item[], extra: readonly string[]): Told[] {
  const items = itemList(firstHeadings(filing).map(({ number }) => number));
  const unnamed = itemList(lost.map(({ number }) => number));
  const surplus = itemList(extra);
  const place = lost[0]?.heading ?? null;
  if (lost.length > 0 && extra.length > 0) return [told('differs', place, { items, unnamed, surplus })];
  if (lost.length > 0) return [told('unnamed', place, { items, unnamed })];
  return extra.length > 0 ? [told('surplus', place, { items, surplus })] : [];
}

type Told = Observation<'unnamed' | 'surplus' | 'differs' | 'exhibits-unnamed' | 'exhibits-surplus'>;

function told(message: Told['message'], place: Span | null, facts: Record<string, string>): Told {
  return { message, place, facts };
}

function isExhibits(number: string): boolean {
  return onPresentForm(number) === '9.01';
}

/** The number that the form of the day has for one of the present form. */
function numberOn(day: IsoDate, number: string): string {
  return itemInForce(number, day) ? number : (formerNumberOf(number) ?? number);
}

/** While EDGAR had no code for Item 12, reports under it went in under Item 9. */
function isInterim(pair: readonly string[], day: IsoDate): boolean {
  const isPair = pair.includes('7.01') && pair.includes('2.02');
  return isPair && INTERIM_RULES.some(({ from, until }) => from <= day && day <= until);
}
