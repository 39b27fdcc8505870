import { findDates } from '../../core/calendar/find-dates.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { attachedExhibit } from '../../core/filing/query.ts';
import { meantNumber } from '../../core/filing/exhibit-number.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** The date that the index gives an exhibit can be found in the exhibit. */
export default defineRule({
  id: 'consistency/exhibit-date-unverifiable',
  title: 'The release bears the date that the index gives it',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'Without a date on the release nobody can tell from these papers whether the index is right.',
  remedy: 'Compare with the release as it went over the wire.',
  messages: { undated: { verdict: 'violation', text: 'The release bears no date to compare' } },
  examples: {
    clean: {
      shows: 'Index: dated October 29, 2024. Release: PORTLAND, Maine, October 29, 2024 --',
      draft: specimen(),
    },
    flagged: {
      undated: {
        shows: 'Index: dated October 29, 2024. Release: "today reported", no dateline',
        draft: specimen({
          release: `Alder Point Instruments Reports Third Quarter Results

Alder Point Instruments, Inc. (Nasdaq: ALDR) today reported revenue of $84.2 million for the quarter ended
September 30, 2024, compared with $79.6 million a year earlier. Net income was $6.1 million.`,
        }),
      },
    },
  },
  notes:
    'Only releases are looked at. The end of a period ("December 31, 2003") is not the day of a release.',

  check(filing) {
    const dated = datedReleases(filing);
    if (dated.length === 0) return 'not-applicable';
    return dated
      .filter(({ words }) => datelines(foldedOf(filing, words)) === 0)
      .map(({ phrase, words, said }) => {
        const today = /\btoday\b/i.test(foldedOf(filing, words).slice(0, HEAD));
        const found = `"${said}" in the index, ${today ? '"today"' : 'no date'} in the release`;
        return { message: 'undated' as const, place: phrase, facts: { found } };
      });
  },
});

interface DatedRelease {
  /** "dated January 20, 2004" in the index. */
  readonly phrase: Span;
  readonly said: string;
  readonly words: Span;
}

function datedReleases(filing: Filing): DatedRelease[] {
  const seen = new Set<string>();
  return filing.indexes
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const meant = meantNumber(row.number);
      if (seen.has(meant)) return [];
      seen.add(meant);
      const text = foldedOf(filing, row.span);
      const words = attachedExhibit(filing, row.number)?.span;
      const match = /\b(?:dated|issued)(?:\s+as\s+of)?(?:\s+on)?\s+/i.exec(text);
      if (!words || !match || !/\b(?:release|announcement)\b/i.test(text)) return [];
      const date = findDates(text.slice(match.index))[0];
      if (!date) return [];
      const phrase = {
        document: row.span.document,
        start: row.span.start + match.index,
        end: row.span.start + match.index + date.end,
      };
      return [{ phrase, said: foldedOf(filing, phrase).replace(/\s+/g, ' '), words }];
    });
}

/** Characters of a release in which its date stands, if it has one. */
const HEAD = 3_000;
/** What makes a date the end of a period, a past event or a call to come, not the day of the release. */
const PERIOD =
  /(?:ended|ending|as\s+of|at|through|until|since|by|before|after|period|quarter|year|held|on|of)\s*(?:the\s+)?$/i;

function datelines(text: string): number {
  const head = text.slice(0, HEAD);
  return findDates(head).filter(({ start }) => !PERIOD.test(head.slice(Math.max(0, start - 30), start)))
    .length;
}
