import type { Filing } from '../../../../core/filing/filing.ts';
import { foldedOf } from '../../../../core/filing/fold.ts';
import { DATE } from '../../../../rules/_shared/element-words.ts';
import type { Fault } from '../../fault.ts';
import { onlyMatchReplaced, pasted, reworded } from '../../item-mistakes.ts';

const PEOPLE = {
  number: '5.02',
  caption:
    'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
};
const RESIGNATION = { number: '5.02', caption: 'Departure of Directors or Principal Officers' };
const PRESENT_FORM = '2004-08-23';
const PAY_TOLD_FROM = '2006-11-07';
/** What goes with the words of an item that are lost. */
const WITHOUT_WORDS = [
  'dates/earliest-event-mismatch',
  'exhibits/listed-not-referenced',
  'consistency/defined-term-undefined',
  'consistency/definition-unused',
];

/** Mistakes in reports on directors and officers, under Item 5.02 and old Item 6. */
export const faults: readonly Fault[] = [
  pasted(
    {
      id: 'content/director-gone-one-day',
      story: 'The day of the resignation was not agreed when the draft was made.',
      intended: 'content/5.02b-departure',
    },
    RESIGNATION,
    () => ['Jane Roe has resigned as a director of the company. The board thanks her for her service.'],
  ),
  pasted(
    {
      id: 'content/departure-in-four-words',
      story: 'The item still says what stood in the list of things to do.',
      intended: 'content/5.02b-departure',
    },
    RESIGNATION,
    () => ['Jane Roe has left the company.'],
  ),
  {
    id: 'content/resignation-date-struck',
    story: 'The day of notice was struck when it moved, and no other put in.',
    intended: 'content/5.02b-departure',
    level: 'warning',
    causes: WITHOUT_WORDS,
    plant: (filing) =>
      isPlainDeparture(filing) ? onlyMatchReplaced(filing, ['5.02'], DATE, 'that day') : null,
  },
  pasted(
    {
      id: 'content/quarrel-without-a-letter',
      story: 'Nobody asked the director for a letter, and the committees were forgotten.',
      intended: 'content/5.02a-disagreement',
    },
    RESIGNATION,
    (day) => [
      `On ${day}, Jane Roe resigned as a director because of a disagreement with the company on its dividend policy.`,
    ],
  ),
  pasted(
    {
      id: 'content/officer-nobody-knows',
      story: 'The biography was to come from the new officer and did not.',
      intended: 'content/5.02c-appointment',
    },
    PEOPLE,
    (day) => [
      `On ${day}, the board of directors appointed Ann Lee as Chief Financial Officer of the company. Her salary is $500,000 a year.`,
    ],
    PRESENT_FORM,
  ),
  pasted(
    {
      id: 'content/officer-without-an-age',
      story: 'The new officer would not have her age in print.',
      intended: 'content/5.02c-appointment',
    },
    PEOPLE,
    (day) => [
      `On ${day}, the board of directors appointed Ann Lee as Chief Financial Officer of the company. From 2019 to 2024 she served as treasurer of Harbor Glass LLC. Her salary is $500,000 a year.`,
    ],
    PRESENT_FORM,
  ),
  reworded(
    {
      id: 'content/new-president-in-one-sentence',
      story: 'The paragraph on the new president was cut to its first sentence.',
      intended: 'content/5.02c-appointment',
      causes: WITHOUT_WORDS,
    },
    ['5.02'],
    'The board of directors elected Ann Lee President of the company.',
  ),
  pasted(
    {
      id: 'content/director-in-one-sentence',
      story: 'The five points of the paragraph were left for the amendment.',
      intended: 'content/5.02d-director',
    },
    PEOPLE,
    (day) => [`On ${day}, the board of directors elected Ann Lee as a director of the company.`],
    PRESENT_FORM,
  ),
  reworded(
    {
      id: 'content/director-elected-one-day',
      story: 'The day of the election was left open.',
      intended: 'content/5.02d-director',
      causes: WITHOUT_WORDS,
    },
    ['5.02'],
    'Ann Lee was appointed to the Board. She joins the Audit Committee. There is no arrangement under which she was selected.',
  ),
  pasted(
    {
      id: 'content/committee-forgotten',
      story: 'Nobody asked on which committee the director will sit.',
      intended: 'content/5.02d-director',
      level: 'info',
    },
    PEOPLE,
    (day) => [
      `On ${day}, the board of directors elected Ann Lee as a director of the company. No transaction is to be told under Item 404(a) of Regulation S-K.`,
    ],
    PRESENT_FORM,
  ),
  pasted(
    {
      id: 'content/bonus-without-amount',
      story: 'The amount was still with the compensation committee.',
      intended: 'content/5.02e-arrangement',
    },
    PEOPLE,
    (day) => [
      `On ${day}, the board of directors approved a retention award to Ann Lee, the chief executive officer.`,
    ],
    PAY_TOLD_FROM,
  ),
  since(
    PAY_TOLD_FROM,
    reworded(
      {
        id: 'content/salary-raised-somehow',
        story: 'The table of salaries did not come over.',
        intended: 'content/5.02e-arrangement',
        causes: WITHOUT_WORDS,
      },
      ['5.02'],
      'The Compensation Committee approved an increase in the annual base salary of Ann Lee.',
    ),
  ),
];

/** The mistake in reports filed since the day. */
function since(day: string, fault: Fault): Fault {
  return {
    ...fault,
    plant: (filing, ground) => ((ground.filed ?? '') < day ? null : fault.plant(filing, ground)),
  };
}

const OTHER_DAYS =
  /\b(?:effective|meeting|quarter|end of|today|completion|closing|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** A resignation told with one date and no other words that give the day. */
function isPlainDeparture(filing: Filing): boolean {
  const item = filing.items.find(({ number }) => number === '5.02');
  const words = item ? foldedOf(filing, item.body) : '';
  return (
    /\b(?:resigned|will resign|retired as|decision to (?:resign|retire))\b/i.test(words) &&
    (words.match(OTHER_DAYS) ?? []).length === 1
  );
}
