import { longDate, plusDays } from '../../../core/calendar/iso-date.ts';
import { hasFixedPeriod, itemDues } from '../../../core/filing/deadline.ts';
import { PRESENT_FORM_FROM } from '../../../core/standards/form-eras.ts';
import type { IsoDate } from '../../../core/calendar/iso-date.ts';
import { replaced } from '../edits.ts';
import type { Fault } from '../fault.ts';
import { insertedItem, WITH_AN_ITEM } from '../inserted-item.ts';

/** Mistakes that cost time, or the short form of registration. */
export const faults: readonly Fault[] = [
  {
    id: 'eligibility/disclosure-added-at-last',
    story: 'A disclosure under Regulation FD was added at the last moment.',
    intended: 'eligibility/reg-fd-timing',
    level: 'info',
    causes: [...WITH_AN_ITEM, 'content/7.01-identification'],
    plant: (filing) =>
      insertedItem(filing, {
        number: '7.01',
        caption: 'Regulation FD Disclosure',
        paragraphs: ['The company will show slides to investors. They are furnished and not filed.'],
      }),
  },
  {
    id: 'eligibility/event-of-a-month-ago',
    story: 'The report lay in a drawer for a month.',
    intended: 'eligibility/s3-timeliness',
    level: 'info',
    causes: [
      'dates/late-filing',
      'dates/deadline-notice',
      'dates/earliest-event-mismatch',
      'dates/header-period-mismatch',
      'dates/year-typo',
      'dates/weekday-mismatch',
      'consistency/exhibit-date',
      'ixbrl/value-vs-text',
      'ixbrl/period-end-date',
    ],
    plant: (filing, { filed }) => {
      const reported = filing.cover.reportDate;
      if (!filed || filed < PRESENT_FORM_FROM || !reported?.date || filing.cover.reportDates.length > 1)
        return null;
      const day = filed as IsoDate;
      if (!hasFixedPeriod(filing, day) || itemDues(filing, day).length === 0) return null;
      const earlier = plusDays(reported.date, -30);
      return earlier < PRESENT_FORM_FROM ? null : [replaced(reported.span, longDate(earlier))];
    },
  },
];
