import { defineRule } from '../../core/engine/rule.ts';
import { findDates } from '../../core/calendar/find-dates.ts';
import { type IsoDate, isIsoDate, longDate } from '../../core/calendar/iso-date.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import type { Fact } from '../../core/filing/filing.ts';
import { coverPlace, factNamed, saidBy, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** The tagged period is the date of the earliest event on the cover. */
export default defineRule({
  id: 'ixbrl/period-end-date',
  title: 'The tagged period is the date of the report',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'The period is a day from 1980 on, not later than the filing, and that of the submission (6.5.20).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'EDGAR holds the tagged day against the submission’s period, and readers of the data see no other.',
  remedy: 'Tag {expected} as the period.',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'The tagged period is {found}, {source} says {date}',
      expected: '{date}',
    },
    unreadable: {
      verdict: 'violation',
      text: 'The tagged period, {found}, cannot be read as a date',
      expected: 'the date of the earliest event',
    },
    missing: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The period is not tagged',
      expected: 'dei:DocumentPeriodEndDate',
    },
    future: {
      verdict: 'violation',
      text: 'The tagged period, {found}, lies after the filing date',
      expected: 'a day not after {filed}',
    },
  },
  examples: {
    clean: {
      shows: 'dei:DocumentPeriodEndDate October 29, 2024',
      draft: taggedSpecimen(),
      name: 'draft.htm',
    },
    flagged: {
      differs: {
        shows: 'A hidden period of October 31 on a report of October 29',
        draft: taggedSpecimen({
          untagged: ['DocumentPeriodEndDate'],
          hidden: { DocumentPeriodEndDate: '2024-10-31' },
        }),
        name: 'draft.htm',
      },
      unreadable: {
        shows: 'dei:DocumentPeriodEndDate around “October 2024”',
        draft: taggedSpecimen({
          untagged: ['DocumentPeriodEndDate'],
          hidden: { DocumentPeriodEndDate: 'October 2024' },
        }),
        name: 'draft.htm',
      },
      missing: {
        shows: 'A cover without dei:DocumentPeriodEndDate',
        draft: taggedSpecimen({ untagged: ['DocumentPeriodEndDate'] }),
        name: 'draft.htm',
      },
      future: {
        shows: 'A hidden period of November 29 on a report that is filed on October 30',
        draft: taggedSpecimen({
          untagged: ['DocumentPeriodEndDate'],
          hidden: { DocumentPeriodEndDate: '2024-11-29' },
        }),
        name: 'draft.htm',
        filed: '2024-10-30',
      },
    },
  },

  check(filing, { filed, today }) {
    const cover = taggedCoverOf(filing);
    if (!cover) return 'not-applicable';
    const fact = factNamed(cover, 'DocumentPeriodEndDate');
    if (!fact) return [{ message: 'missing', place: coverPlace(filing) }];
    const day = dayOf(fact);
    if (day === null) return [{ message: 'unreadable', place: fact.span, facts: { found: saidBy(fact) } }];
    const { reportDate, reportDates } = filing.cover;
    // Of two dates on the line either may be the one that was meant; other rules speak of them.
    if (reportDates.some(({ date }) => date === day)) return [];
    const found = longDate(day);
    const latest = filed ?? today;
    if (latest && day > latest)
      return [{ message: 'future', place: fact.span, facts: { found, filed: longDate(latest) } }];
    if (reportDate?.date) {
      const facts = { found, source: 'the cover', date: longDate(reportDate.date) };
      return [{ message: 'differs', place: fact.span, related: [reportDate.span], facts }];
    }
    const submitted = filing.header?.period;
    if (!submitted || submitted === day) return [];
    const facts = { found, source: 'the submission', date: longDate(submitted) };
    return [{ message: 'differs', place: fact.span, facts }];
  },
});

/** The day that EDGAR reads; of a transformation that is not known, the day in the words. */
function dayOf({ value, format, text }: Fact): IsoDate | null {
  if (value !== null && isIsoDate(value)) return value;
  return format === null ? null : (findDates(text)[0]?.date ?? null);
}
