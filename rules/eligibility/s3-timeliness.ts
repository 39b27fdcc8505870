import { longDate, type IsoDate } from '../../core/calendar/iso-date.ts';
import { defineRule, type Occasion } from '../../core/engine/rule.ts';
import { itemDues, type ItemDue, straddlesForms } from '../../core/filing/deadline.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { signatureDateOf } from '../../core/filing/query.ts';
import { announcedClosings } from '../../core/profile/profile.ts';
import { authority } from '../../core/standards/authorities.ts';
import { PRESENT_FORM_FROM } from '../../core/standards/form-eras.ts';
import { itemList } from '../_shared/item-status.ts';
import { excuseOf } from '../_shared/late-excuses.ts';
import { specimen } from '../_shared/specimen.ts';

const LOAN = `Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet
Arrangement of a Registrant.

On October 29, 2024, the company borrowed $5 million.`;
const officers = (heading: string, words: string): string => `Item 5.02${heading} Departure of Directors or
Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements
of Certain Officers.

On October 29, 2024, ${words}`;
const LATE = '2024-11-08';

/** What a late report costs, and what is forgiven. */
export default defineRule({
  id: 'eligibility/s3-timeliness',
  title: 'A report is on time, or late only under items that Form S-3 excuses',
  tier: 'T2',
  severity: 'info',
  authority: [
    authority('Form S-3, General Instruction I.A.3'),
    authority(
      'Exchange Act Rule 13a-11',
      'Its paragraph (c): failing to report under the items named there is alone no fraud.',
    ),
    authority(
      'Exchange Act Rule 15d-11',
      'Its paragraph (c): failing to report under the items named there is alone no fraud.',
    ),
  ],
  inForce: { from: PRESENT_FORM_FROM },
  why: 'One late report closes Form S-3 for twelve months, unless it is late under certain items alone and on file when the form is used.',
  remedy: 'File now; tell those who plan offerings, and count twelve months from the end of this one.',
  messages: {
    costs: {
      verdict: 'violation',
      text: 'Late under {items}, which Form S-3 does not excuse',
      expected: 'On time by {due}',
    },
    excused: {
      verdict: 'violation',
      text: 'Late under {items}, which Form S-3 excuses',
      expected: 'On file when Form S-3 is used',
      remedy: 'File now: the excuse holds for a report that is on file.',
    },
    depends: {
      verdict: 'undetermined',
      text: 'Late under {items}: whether Form S-3 excuses it hangs on the paragraph',
      expected: 'Excused under {excused} alone',
      remedy: 'Say which paragraph is answered; other paragraphs close Form S-3.',
    },
  },
  examples: {
    clean: {
      shows: 'Date of Report: October 29, 2024, filed November 4, 2024',
      draft: specimen(),
      filed: '2024-11-04',
    },
    flagged: {
      costs: {
        shows: 'Item 5.02 … resigned as a director … (filed ten days later)',
        draft: specimen({ items: officers('', 'Peter Lang resigned as a director of the company.') }),
        filed: LATE,
      },
      excused: {
        shows: 'Item 2.03 … borrowed $5 million. (filed ten days later)',
        draft: specimen({ items: LOAN }),
        filed: LATE,
      },
      depends: {
        shows: 'Item 5.02 … the committee approved bonuses … (filed ten days later)',
        draft: specimen({ items: officers('', 'the committee approved bonuses for three officers.') }),
        filed: LATE,
      },
    },
  },
  notes:
    'Of Item 4.02 only paragraph (a) is excused, of Item 5.02 only (e), since November 7, 2006. Item 1.04 is excused for Form S-3 and is not in the rules against fraud (Release 33-9286). The text of General Instruction I.A.3(b) is from memory. Whether a report is late is asked by dates/late-filing.',

  check(filing, occasion) {
    const dues = itemDues(filing, occasion.governingDate, announcedClosings(occasion.profile));
    const actual = dayOf(filing, occasion);
    const reported = filing.cover.reportDate;
    if (dues.length === 0 || !actual || !reported) return 'not-applicable';
    const late = dues.filter(
      ({ event, latest }) => latest < actual && !straddlesForms(event, occasion.governingDate),
    );
    if (late.length === 0) return [];
    const judged = late.map((due) => ({ due, excuse: excuseOf(filing, due.item, occasion.governingDate) }));
    for (const kind of ['costs', 'depends', 'excused'] as const) {
      const these = judged.filter(({ excuse }) => excuse.kind === kind);
      if (these.length > 0)
        return [
          {
            message: kind,
            place: reported.span,
            facts: {
              items: itemList(these.map(({ due }) => due.item)),
              due: earliest(these.map(({ due }) => due)),
              excused: these.map(({ excuse }) => excuse.paragraph).find((one) => one !== null) ?? '',
              found: '',
            },
          },
        ];
    }
    return [];
  },
});

function earliest(dues: readonly ItemDue[]): string {
  const [first] = dues.map(({ due }) => due).sort();
  return first === undefined ? '' : longDate(first);
}

function dayOf(filing: Filing, { filed, today }: Occasion): IsoDate | null {
  return filed ?? signatureDateOf(filing) ?? today;
}
