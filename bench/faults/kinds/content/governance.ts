import type { Fault } from '../../fault.ts';
import { pasted, reworded } from '../../item-mistakes.ts';

const CHARTER = {
  number: '5.03',
  caption: 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year',
};
const BLACKOUT = {
  number: '5.04',
  caption: "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",
};
const CODE = {
  number: '5.05',
  caption: "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
};
const NOMINATIONS = { number: '5.08', caption: 'Shareholder Director Nominations' };
/** An item on charter or fiscal year asks for a tag on the cover too. */
const WITHOUT_ITS_TAG = ['ixbrl/fiscal-year-end-5-03'];
const BLACKOUT_FROM = '2003-07-28';
const CODE_FROM = '2003-03-03';
const PRESENT_FORM = '2004-08-23';
const NOMINATIONS_FROM = '2011-09-20';

/** Mistakes in reports on charter, fiscal year, blackouts, code of ethics and nominations: Items 5.03, 5.04, 5.05 and 5.08. */
export const faults: readonly Fault[] = [
  pasted(
    {
      id: 'content/by-laws-amended-somehow',
      story: 'The summary of the amendments was to come from other counsel.',
      intended: 'content/5.03-elements',
      causes: WITHOUT_ITS_TAG,
    },
    CHARTER,
    () => ['The board of directors amended the by-laws.'],
    PRESENT_FORM,
  ),
  reworded(
    {
      id: 'content/charter-left-to-its-exhibit',
      story: 'The item was cut to a pointer to the exhibit.',
      intended: 'content/5.03-elements',
      causes: [
        'dates/earliest-event-mismatch',
        'exhibits/listed-not-referenced',
        // The day of the meeting stood in the words that are lost.
        'content/5.07-elements',
        'consistency/defined-term-undefined',
        'consistency/definition-unused',
      ],
    },
    ['5.03'],
    'The board of directors amended the by-laws. A copy is attached.',
  ),
  pasted(
    {
      id: 'content/year-end-without-its-report',
      story: 'Which form covers the transition period was left open.',
      intended: 'content/5.03-elements',
      causes: WITHOUT_ITS_TAG,
    },
    { ...CHARTER, caption: 'Change in Fiscal Year' },
    (day) => [`On ${day}, the board of directors changed the fiscal year so that it ends on June 30.`],
  ),
  pasted(
    {
      id: 'content/blackout-without-end',
      story: 'The plan’s administrator had not given the last day.',
      intended: 'content/5.04-elements',
    },
    BLACKOUT,
    (day) => [
      `Because the savings plan changes its recordkeeper, a blackout period without exchanges in common stock begins on ${day}. Questions are answered by Jane Roe, (207) 555-0100.`,
    ],
    BLACKOUT_FROM,
  ),
  pasted(
    {
      id: 'content/blackout-with-nobody-to-ask',
      story: 'The name and telephone of the notice did not come over.',
      intended: 'content/5.04-elements',
    },
    BLACKOUT,
    () => [
      'Because the savings plan changes its recordkeeper, a blackout period without exchanges in common stock begins on May 3 and ends on May 24.',
    ],
    BLACKOUT_FROM,
  ),
  pasted(
    {
      id: 'content/code-updated',
      story: 'What the code says now was thought to be plain from the website.',
      intended: 'content/5.05-elements',
    },
    CODE,
    () => ['The code of conduct was updated.'],
    CODE_FROM,
  ),
  pasted(
    {
      id: 'content/waiver-for-nobody',
      story: 'The officer asked not to be named.',
      intended: 'content/5.05-elements',
    },
    CODE,
    (day) => [`On ${day}, the board granted a waiver of the code of ethics on work for others.`],
    CODE_FROM,
  ),
  pasted(
    {
      id: 'content/nominations-without-deadline',
      story: 'The day by which nominations are due was to be filled in.',
      intended: 'content/5.08-elements',
      level: 'info',
    },
    NOMINATIONS,
    () => ['Holders may submit notices on Schedule 14N within a reasonable time before the meeting.'],
    NOMINATIONS_FROM,
  ),
];
