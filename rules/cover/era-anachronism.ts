import { longDate } from '../../core/calendar/iso-date.ts';
import { IsoDate } from '../../core/calendar/iso-date.ts';
import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import {
  EMERGING_GROWTH_FROM,
  PRESENT_FORM_FROM,
  SECURITIES_TABLE_FROM,
} from '../../core/standards/form-eras.ts';
import { boxOf, COMMUNICATION_BOXES } from '../_shared/cover-boxes.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';

/** The cover has nothing that the form of its day did not have. */
export default defineRule({
  id: 'cover/era-anachronism',
  title: 'The cover is that of the form of its day',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority('Release 33-8400', 'Four boxes are part of the cover from August 23, 2004.'),
    authority('Release 33-10332'),
    authority('Release 33-10618', 'The table under section 12(b) is part of the cover from May 2, 2019.'),
  ],
  inForce: {},
  why: 'A part of a later form shows that the cover or the date is of another time.',
  remedy: 'Look at the dates first; if they are right, take the cover of that day.',
  messages: {
    later: {
      verdict: 'violation',
      text: 'The cover has {part}, which the form has had since {since}; the report is of {day}',
      expected: 'Another date, or the cover of that day',
    },
  },
  examples: {
    clean: { shows: 'A cover of 2024 with the boxes and the table', draft: specimen() },
    flagged: {
      later: {
        shows: 'A report of April 2004 with the four boxes',
        draft: formerSpecimen({
          boxes: '[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
        }),
      },
    },
  },
  notes: 'One finding, on the part that came last.',

  check(filing, { governingDate }) {
    const [last] = partsOf(filing).filter(({ since }) => governingDate < since);
    if (!last) return [];
    const facts = {
      part: last.part,
      since: longDate(IsoDate.parse(last.since)),
      day: longDate(governingDate),
    };
    return [{ message: 'later', place: last.place, facts }];
  },
});

function partsOf(filing: Filing): { part: string; since: string; place: Span }[] {
  const table = filing.cover.securities?.table;
  const growth = boxOf(filing, 'emerging-growth')?.span;
  const box = filing.cover.boxes.find(({ kind }) =>
    (COMMUNICATION_BOXES as readonly string[]).includes(kind),
  )?.span;
  return [
    ...(table ? [{ part: 'the table under section 12(b)', since: SECURITIES_TABLE_FROM, place: table }] : []),
    ...(growth
      ? [{ part: 'the box on emerging growth companies', since: EMERGING_GROWTH_FROM, place: growth }]
      : []),
    ...(box ? [{ part: 'the boxes on other communications', since: PRESENT_FORM_FROM, place: box }] : []),
  ];
}
