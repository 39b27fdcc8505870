import { daysBetween, IsoDate, longDate } from '../../core/calendar/iso-date.ts';
import { defineRule, type Occasion } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemsNumbered } from '../../core/standards/form-8k-items.ts';
import {
  counterpartOf,
  firstHeadings,
  headingOn,
  type Standing,
  standingOf,
} from '../_shared/item-standing.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';

/** A report dated by its signature may be filed so many days later, under a form that began in between. */
const DAYS_TO_FILE = 7;

/** Items bear the numbers of the form that EDGAR takes on the day of filing. */
export default defineRule({
  id: 'items/wrong-era',
  title: 'Items bear the numbers of the form in force',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Form 8-K'), authority('Release 33-8400')],
  inForce: {},
  why: 'EDGAR takes the items of the form of the day: it has refused Items 1 to 12 since August 23, 2004, and knew no others before.',
  remedy: 'Replace "Item {number}" with "Item {successor}", also in the EDGAR header.',
  messages: {
    retired: { verdict: 'violation', text: 'Item {number} has not existed since {year}' },
    'not-yet': { verdict: 'violation', text: 'Item {number} did not exist before {from}' },
    'no-counterpart': {
      verdict: 'violation',
      text: 'Item {number} did not exist before {from}',
      remedy: 'Report under an item that the form had on that day, or correct the dates.',
    },
    eve: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Item {number} exists from {from}: is the report filed on that day or later?',
      remedy: 'Give the planned filing date, or use the items of the form in force until then.',
    },
    doubtful: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Whether Item {number} existed on {day} rests on a date from memory',
      remedy: 'Compare with the form as it read on that day.',
    },
  },
  examples: {
    clean: { shows: 'Item 12, signed April 21, 2004', draft: formerSpecimen() },
    flagged: {
      retired: {
        shows: 'Item 12, signed October 30, 2024',
        draft: specimen({
          items:
            'Item 12. Results of Operations and Financial Condition.\n\nA release is furnished as Exhibit 99.1.',
        }),
      },
      'not-yet': {
        shows: 'Item 2.02, signed April 21, 2004',
        draft: formerSpecimen({
          items:
            'Item 2.02 Results of Operations and Financial Condition.\n\nA release is furnished as Exhibit 99.1.',
        }),
      },
      'no-counterpart': {
        shows: 'Item 1.05, signed March 4, 2022',
        draft: specimen({
          items: 'Item 1.05 Material Cybersecurity Incidents.\n\nA server was breached.',
          signatureDate: 'Date: March 4, 2022',
        }),
      },
      eve: {
        shows: 'Item 8.01, signed Friday, August 20, 2004',
        draft: formerSpecimen({
          items: 'Item 8.01 Other Events.\n\nThe plant opened.',
          exhibitItem: '',
          signatureDate: 'Date: August 20, 2004',
        }),
      },
      doubtful: {
        shows: 'Item 9, signed May 5, 2000',
        draft: formerSpecimen({
          items: 'Item 9. Regulation FD Disclosure.\n\nSlides are furnished.',
          signatureDate: 'Date: May 5, 2000',
        }),
      },
    },
  },
  notes:
    'The day of filing decides, not that of the event. Item 5 or 9 in a draft of today is no old item but a mistake for 8.01 or 9.01.',

  check(filing, occasion) {
    const day = occasion.governingDate;
    if (filing.items.length === 0) return 'not-applicable';
    return firstHeadings(filing).flatMap((item) => {
      const standing = standingOf(item.number, day);
      if (standing.kind === 'in-force' || standing.kind === 'unknown') return [];
      const { row } = standing;
      const counterpart = counterpartOf(item, day);
      const facts = {
        number: item.number,
        day: longDate(day),
        ...(standing.kind === 'retired'
          ? { year: (row.until ?? '').slice(0, 4) }
          : { from: longDate(startOf(row)) }),
        ...(counterpart && { successor: counterpart.number, expected: headingOn(counterpart, day) }),
      };
      return [
        {
          message: messageFor(item.number, standing, counterpart !== null, occasion),
          place: item.heading,
          facts,
        },
      ];
    });
  },
});

function messageFor(
  number: string,
  { kind, row }: Exclude<Standing, { kind: 'in-force' | 'unknown' }>,
  hasCounterpart: boolean,
  { governingDate, filed }: Occasion,
): 'retired' | 'not-yet' | 'no-counterpart' | 'eve' | 'doubtful' {
  if (kind === 'retired') return 'retired';
  if (itemsNumbered(number).some(({ certainty }) => certainty === 'uncertain')) return 'doubtful';
  if (filed === null && daysBetween(governingDate, startOf(row)) <= DAYS_TO_FILE) return 'eve';
  return hasCounterpart ? 'not-yet' : 'no-counterpart';
}

function startOf({ permittedFrom }: { permittedFrom: string }): IsoDate {
  return IsoDate.parse(permittedFrom);
}
